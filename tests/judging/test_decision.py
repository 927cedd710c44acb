"""Apply, ask first or skip: each stop and each question, on posts of our own, for people of our own."""

from dataclasses import replace

import pytest

from tests.judging.coder import CODER, IN_PART, PROVEN, PROVEN_ELSEWHERE, WORK, judged
from vault_tool.knowledge.who_applies import Profile, Skill


def test_work_that_is_yours_and_nothing_against_it() -> None:
    assert judged(WORK).decision.choice == "apply"


def test_a_danger_comes_before_everything() -> None:
    text = WORK + "Pay a refundable deposit of $50 before you start.\n"
    decision = judged(text).decision
    assert decision.choice == "skip"
    assert decision.stops[0].kind == "safety"
    assert decision.why == decision.stops[0].words


def test_a_profile_that_names_no_trade_is_told_so() -> None:
    decision = judged(WORK, Profile(name="Ada")).decision
    assert decision.choice == "ask"
    assert decision.why.startswith("Your profile names no trade or skill yet")


def test_too_little_is_known_to_judge() -> None:
    one = judged("Django developer\n\nDjango work for our Python site.\n")
    assert one.decision.choice == "ask"
    assert one.decision.too_little
    assert one.decision.why.startswith("The post says little about the work. Ask this before you apply: ")


def test_details_behind_an_agreement_are_asked_about_as_such() -> None:
    one = judged("Django developer\n\nDjango work for our Python site. More details after you sign an NDA.\n")
    assert one.decision.why == (
        "The post keeps the details for later."
        " Ask this before you apply: “Before the NDA: what is the work about, in two sentences?”"
    )


def test_unpaid_work_that_the_profile_declines_is_asked_about() -> None:
    text = WORK + "Explain how you would redesign our booking calendar.\n"
    declines = judged(text, replace(PROVEN, wont_do=("unpaid trial work",))).decision
    assert declines.choice == "ask"
    assert declines.why.startswith("You don't do unpaid trial work. Ask this before you apply: “")


@pytest.mark.parametrize("place", ["Remote", "Remote\nFull-time"])
def test_a_title_and_a_link_are_no_post(place: str) -> None:
    found = judged(f"Django developer\n{place}\nhttps://weworkremotely.com/company/kite-shop\n")
    assert found.decision.why == "Only the title was saved. Open the link and paste the whole post."
    assert found.decision.too_little


def test_hours_that_are_your_night_are_told_and_asked_about_first() -> None:
    early = replace(PROVEN, hours=("08:00", "16:00"))
    why = judged(WORK + "You must be available during US hours.\n", early).decision.why
    assert why.removeprefix("You fit. ") == (
        "Your 8 AM to 4 PM in Lisbon is 3 AM to 11 AM Eastern."
        " Ask this before you apply: “Are the hours in your post fixed, or is there some flexibility?”"
    )


def test_where_the_trade_alone_is_yours_nothing_more_is_said() -> None:
    trade = replace(CODER, skills=("Ruby",), practised=(Skill("Ruby", 9),), headline="back-end web developer")
    bare = WORK.replace("Django developer", "Back-end developer").partition("The service is")[0]
    said = judged(bare, trade).decision.why
    assert "they name" not in said


def test_a_grave_flag_is_settled_first() -> None:
    text = WORK.replace("Hourly: $50-$80", "Fixed price: $2,000\nWeekly hours: 35") + "This is a full-time role.\n"
    decision = judged(text).decision
    assert decision.choice == "ask"
    assert decision.settle
    assert decision.settle[0].signal.severity == "high"
    assert decision.why == (
        "You fit. Ask this before you apply: “Is the $2,000 per month, per milestone, or for the whole engagement?”"
    )
    beside = judged(text.replace("Django developer", "Django and Kubernetes developer")).decision
    assert beside.why == decision.why.removeprefix("You fit. ")


@pytest.mark.parametrize(
    ("added", "choice", "words"),
    [
        ("Less than 5 proposals\n", "apply", "they name Django, Python and PostgreSQL, which you have"),
        ("Proposals: 50+\n", "apply", "This is your kind of work"),
        (
            "Proposals: 50+\nInterviewing: 14\n$450 total spent\n9 hires\n",
            "skip",
            "A letter would hardly be worth your time: very many proposals, ",
        ),
    ],
)
def test_what_one_would_ask_before_agreeing_is_asked_before_applying(added: str, choice: str, words: str) -> None:
    decision = judged(f"{WORK}{added}").decision
    assert (decision.choice, words in decision.why) == (choice, True), decision.why


@pytest.mark.parametrize(
    "demand",
    [
        "You must be familiar with FHIR",
        "Proven work with MetaTrader 4",
        "Mastery of GCP",
        "Strong understanding of penetration testing",
    ],
)
def test_a_must_that_your_profile_shows_nowhere_is_no_reason_to_apply(demand: str) -> None:
    assert judged(f"{WORK}- {demand}\n").decision.choice == "ask"


def test_a_must_of_your_own_trade_is_no_question() -> None:
    text = IN_PART + "Requirements:\n- Proven experience in back-end web development\n"
    assert "Proven experience" not in judged(text, PROVEN).decision.why


def test_a_post_whose_every_demand_is_another_is_asked_about() -> None:
    text = WORK.split("Requirements:")[0] + (
        "Requirements:\n- You have run a help desk\n- You know our industry\n- You like to write\n"
    )
    one = judged(text, PROVEN_ELSEWHERE)
    assert one.fit.level == "partly"
    assert one.decision.choice == "ask"


def test_more_demands_missed_than_met_is_a_question_even_in_your_own_trade() -> None:
    text = WORK.replace("- PostgreSQL\n", "- Experience with Kubernetes\n- Experience with Terraform\n")
    decision = judged(text).decision
    assert decision.choice == "ask"
    assert decision.why == (
        "This is your kind of work, but nothing in your profile shows Kubernetes or Terraform."
        " If you've used either, add it to Profile.md; if not, say so in your letter."
    )


def test_a_part_that_experience_proves_is_worth_a_question() -> None:
    assert judged(IN_PART, PROVEN).evidence
    assert judged(IN_PART, PROVEN).decision.choice == "ask"


@pytest.mark.parametrize("must", ["Proven experience in Kubernetes", "Five years of Kubernetes"])
def test_a_tool_that_has_to_be_proven_is_no_question(must: str) -> None:
    assert judged(f"{IN_PART}Requirements:\n- {must}\n", PROVEN).decision.choice == "skip"


@pytest.mark.parametrize("tool", ["Kubernetes", "Vue.js"])
def test_a_tool_of_the_title_that_you_cannot_show_is_a_question_in_your_own_trade(tool: str) -> None:
    decision = judged(WORK.replace("Django developer", f"Django and {tool} developer")).decision
    assert decision.choice == "ask"
    assert f"othing in your profile shows {tool}. If you've used it, add it to Profile.md" in decision.why


@pytest.mark.parametrize(("how", "choice"), [("Experience", "ask"), ("Familiarity", "apply")])
def test_experience_with_a_tool_that_you_lack_is_a_question_in_your_own_trade(how: str, choice: str) -> None:
    assert judged(WORK.replace("- PostgreSQL", f"- {how} with WebRTC")).decision.choice == choice


def test_where_messages_go_is_no_skill() -> None:
    assert judged(WORK.replace("a booking service", "a Telegram group's bookings")).decision.choice == "apply"


def test_a_must_of_another_trade_that_takes_proof_is_a_question() -> None:
    text = f"{WORK}- Proven experience in video editing and motion graphics\n"
    assert judged(text).decision.choice == "ask"


def test_a_developer_for_work_that_names_no_tool_is_a_question() -> None:
    decision = judged(
        "Lucky wheel\n\nI'm looking for a developer to add a lucky wheel to our members' page. Members name a sum and an"
        " occasion, the wheel picks who pays, and everybody hears of it. All other parts of the page are ready, and I can"
        " show you how they work.\n"
    ).decision
    assert (decision.choice, decision.why) == (
        "ask",
        "It's hard to tell from the post which skills it takes. Ask this before you apply: “What would my first task be?”",
    )


def test_whoever_has_read_a_long_post_asks_for_a_part_of_it_and_for_no_task() -> None:
    wheel = (
        "Members name a sum and an occasion, the wheel picks who pays, and everybody hears of it on the same evening. "
    )
    decision = judged(
        f"Lucky wheel\n\nI'm looking for a developer to add a lucky wheel to our page. {wheel * 9}\n"
    ).decision
    assert decision.question == "Which part is most urgent?"


def test_the_name_of_a_role_is_no_demand_to_ask_about() -> None:
    text = IN_PART + "Requirements:\n- Experienced Kubernetes engineer\n- Background in aviation with proof\n"
    assert "engineer" not in judged(text, PROVEN).decision.why


def test_a_small_price_is_not_worth_standing_in_line_for() -> None:
    small = WORK.replace("Hourly: $50-$80", "Fixed price: $400\nProposals: 50+")
    assert judged(small).decision.why == (
        "$400 pays for about 9 hours of your time, and there's a risk beside it: very many proposals."
    )
    talking = small.replace("Proposals: 50+", "Interviewing: 14")
    assert judged(talking).decision.why.endswith("there's a risk beside it: already interviewing several.")
    assert judged(small.replace("$400", "$4,000")).decision.choice == "apply"


LATER = "Details will be shared later.\n"


def test_where_fit_and_pay_are_good_and_the_client_is_proven_a_question_is_no_reason_to_wait() -> None:
    assert judged(WORK + LATER + "Total spent: $580,000\n", PROVEN).decision.choice == "apply"
    assert judged(WORK + LATER, PROVEN).decision.choice == "ask"
