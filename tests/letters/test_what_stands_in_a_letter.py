"""What a letter may hold: lines that prove something asked, a price that fits how the job pays, and gaps only for what is asked."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from tests.letters.own_lines.test_openings import MEASURES, SCRAPE, SHEETS, SPIDERS, WHO, job
from vault_tool.judging.decision import Decision
from vault_tool.judging.evidence import comes_closest
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.letters import proofs, rates, screening_answer, unfit
from vault_tool.letters.own_lines import common_ground, work_shown
from vault_tool.letters.replying import of_a_list, question_words, request_gaps
from vault_tool.letters.unfit import Unfit
from vault_tool.posting.asked.asks import Ask
from vault_tool.posting.pointing_back import with_what_it_means
from vault_tool.text.edits import Span
from vault_tool.writers import proposal

NEAR = "one sentence on the closest thing you've done"
KITES = "Data analyst for our kite league\n\nPick the kites for our Sunday team. You know every kite and its wind.\n"


def test_the_line_that_the_brief_calls_the_closest_opens_the_letter_and_begs_for_nothing() -> None:
    one = job(KITES)
    assert one.evidence[0].by_role
    one = assuming(one, decision=Decision("ask", "Is it close enough?", telling="closest"))
    letter = proposal.write(assuming(one, interview=()))
    assert letter.startswith("I wrote the Power BI model of a harbor: 12 measures.")
    assert "close enough" not in letter
    assert NEAR not in letter


def test_a_tool_that_only_tells_what_another_is_like_has_no_years_in_a_letter() -> None:
    named = job("Data analyst for our harbor\n\nShow our ships on boards in Power BI.\n")
    like_it = job("Data analyst for our harbor\n\nShow our ships on boards in Kitesight (similar to Power BI).\n")
    assert [skill.skill for skill in named.application.years] == ["Power BI"]
    assert like_it.application.years == ()


def test_what_came_of_a_line_is_told_where_it_did_much_of_the_work_that_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    line, one = SPIDERS, job("Hill wanted\n\nFind a hill.\n")
    assert not work_shown.told(line, one).endswith(line.result)
    monkeypatch.setattr(work_shown, "work", lambda *_: work_shown.MOST_OF_IT)
    assert work_shown.told(line, one).endswith(line.result)


def test_a_tool_bears_a_line_out_unless_everybody_has_it() -> None:
    one = job("Helper for our harbor\n\nKeep our lists in Microsoft Excel and our measures in Power BI.\n")
    sheets = ExperienceLine("Kept the lists of two tea shops in Microsoft Excel.", ("excel",))
    assert common_ground.is_borne_out(MEASURES, one)
    assert not common_ground.is_borne_out(sheets, one)


def test_a_tool_with_its_version_bears_a_line_out() -> None:
    old = ExperienceLine("Moved a React 15 tea shop to something newer.", ("migration",))
    who = replace(WHO, tools=("React",), experience=(old,))
    one = job("React developer\n\nBuild the forms of our harbor in React.\n", who)
    assert common_ground.has_its_tools(old, one)
    assert not common_ground.has_its_tools(SHEETS, one)


def test_work_of_the_title_that_the_profile_does_not_show_has_a_gap() -> None:
    text = "Power BI tutor needed\n\nTeach me Power BI, from its formulas to the boards of our yard.\n"
    one = job(text)
    one = assuming(one, decision=Decision("ask", "Is it open?"))
    assert "teaching" in unfit.asked_and_lacking(one)


def test_a_tool_that_is_asked_for_is_told_by_the_line_it_was_used_in() -> None:
    text = f"{SCRAPE}Then show the kites that were found in Looker Studio.\n"
    said = job(text).application
    assert [proof.line for proof in said.proofs][:2] == [SPIDERS, SHEETS]
    assert "I also work with Looker Studio" not in proposal.write(job(text))


def test_all_lines_of_the_brief_stand_in_its_order() -> None:
    one = job(f"{SCRAPE}Put the prices into a Power BI report of ours.\n")
    shown = [one_.line for one_ in one.evidence if not one_.by_role][:2]
    assert [proof.line for proof in one.application.proofs][: len(shown)] == shown


ROLE = "Data analyst\n\nWe are hiring a data analyst who will join our harbor team full-time. Write Power BI reports.\n"
PAID = [(ROLE, "salary"), ("Power BI report\n\nWrite a Power BI report of our harbor.\n", "")]


@pytest.mark.parametrize(("text", "kind"), PAID)
def test_a_role_without_a_pay_is_not_answered_with_a_rate(text: str, kind: str) -> None:
    assert rates.offer_of(job(text)).kind == kind
    assert ("an hour" in proposal.write(job(text))) == (kind == "")


def test_where_no_amount_is_named_the_budget_is_asked_before_the_rate() -> None:
    one = job(SCRAPE)
    one = assuming(
        one, application=replace(one.application, asks_budget="What budget do you have in mind?", questions=[])
    )
    one = assuming(one, interview=())
    letter = proposal.write(one)
    assert "What budget do you have in mind? My usual rate is $40 an hour." in letter


FIRST = [
    ("We begin with a short Zoom call.", True),
    ("There is a skills test.", True),
    ("One 2 hour session is all we need.", True),
    ("We call our kites by name.", False),
]


@pytest.mark.parametrize(("words", "named"), FIRST)
def test_no_other_first_step_is_offered_where_the_client_names_one(words: str, named: bool) -> None:
    one = job(f"{SCRAPE}Fixed price: $5,000\n{words}\n")
    assert rates.names_first_step(one) == named
    assert not (named and rates.offer_of(one).step)


def test_years_that_fall_short_of_those_asked_for_are_not_told() -> None:
    told = "Power BI analyst\n\nHourly: $30-$50\n\nWrite the Power BI model of our yard in Excel.\n"
    few = {skill.skill for skill in job(f"{told}At least 6 years of experience.\n").application.years}
    assert "Power BI" in {skill.skill for skill in job(told).application.years}
    assert "Power BI" not in few


def test_a_link_is_no_line_of_experience() -> None:
    assert screening_answer.best_line(WHO, "Please provide a link to the Scrapy spiders you run") is None
    assert screening_answer.best_line(WHO, "Your experience with Scrapy spiders") == SPIDERS


ONE_OF_ITS_KIND = [("What is the largest kite you have built?", True), ("Which kites have you built?", False)]


@pytest.mark.parametrize(("question", "one_alone"), ONE_OF_ITS_KIND)
def test_no_line_is_taken_for_the_largest_of_its_kind(question: str, one_alone: bool) -> None:
    assert question_words.asks_for_one_of_its_kind(question) == one_alone


CLOSE = "Angular developer for our kite shop\n\nBuild the front end of our kite shop in Angular. Its pages are slow.\n"


def test_a_subject_alone_bears_no_line_out_where_a_tool_of_the_title_is_lacking() -> None:
    front = ExperienceLine("Moved the front end of a tea house to Vue.", ("frontend", "vue", "performance"))
    who = replace(WHO, headline="front-end developer", skills=("Vue.js",), tools=(), practised=(), experience=(front,))
    one = job(CLOSE, who)
    close = [shown.line for shown in one.evidence if comes_closest(shown, one.post, one.fit)]
    assert all(not proofs.is_borne_out(line, one) for line in close)
    assert "tea house" not in proposal.write(one)


def test_a_timeline_and_a_budget_are_two_things() -> None:
    assert set(question_words.kinds_of("Send us a timeline and a budget")) == {"estimate", "timeline"}
    assert question_words.kinds_of("Your weekly availability") == ("hours",)


def test_hours_for_a_talk_and_the_time_zones_of_a_team_are_no_hours_of_work() -> None:
    talk = "Your availability this week for a 30-minute call"
    assert question_words.kinds_of(talk) == ()
    assert request_gaps.to_fill_in(Ask("availability", talk, Span(0, 0))) == "when you have time for it"
    assert question_words.kinds_of("How do you ensure calm across time zones?") == ()


def test_a_request_that_points_back_stands_behind_what_it_means() -> None:
    text = "Sew.\n\nKnowing silk is a plus. Please highlight this experience in your letter.\n"
    start = text.index("Please")
    ask = Ask("experience", "Please highlight this experience in your letter.", Span(start, len(text) - 1))
    assert with_what_it_means(ask, text).quote == f"Knowing silk is a plus. {ask.quote}"
    other = ask._replace(quote="Please send your rate.")
    assert with_what_it_means(other, text) == other


def test_short_requests_beside_one_that_wants_an_answer_want_one_too() -> None:
    said = ("Silk plan.", "Rope plan.", "Your rate")
    asks = [Ask("other", words, Span(at, at + len(words))) for at, words in zip((0, 15, 30), said, strict=True)]
    assert of_a_list.answered(asks, [False, False, True], [True, True, True]) == [True, True, True]
    assert of_a_list.answered(asks, [False, False, True], [True, False, True]) == [False, False, True]
    far = [*asks[:2], asks[2]._replace(span=Span(300, 309))]
    assert of_a_list.answered(far, [False, False, True], [True, True, True]) == [False, False, True]


def test_who_is_to_be_able_to_show_something_is_to_show_it() -> None:
    letter = proposal.write(job(f"{SCRAPE}Be able to share a portfolio with example projects.\n"))
    assert "“Be able to share a portfolio with example projects.”" in letter


def test_no_skill_is_told_as_a_tool() -> None:
    who = replace(WHO, skills=(*WHO.skills, "Copywriting"))
    assert "I also work with Copywriting" not in proposal.write(job(f"{SCRAPE}Copywriting is a part of it.\n", who))


def test_a_degree_has_a_gap_only_where_the_brief_asks_about_it() -> None:
    one = job(f"{ROLE}\nRequirements:\n- Bachelor's degree in statistics\n- Power BI\n")
    gap = "‹fill in: what you say to this: “Bachelor's degree in statistics”›"
    assert gap not in proposal.write(one)
    asks = Decision("ask", "It wants a degree.", question="Is this a must: “Bachelor's degree in statistics”?")
    assert gap in proposal.write(assuming(one, decision=asks))


REPAIR = "Repair of a broken database\n\nHourly: $30-$50\n\nMend the database of our harbor, from which Scrapy reads.\n"


def test_no_letter_rests_on_one_tool_of_another_trade_unless_the_brief_says_to_apply() -> None:
    one = job(REPAIR)
    one = assuming(one, decision=Decision("ask", "Is it still open?"))
    assert unfit.by_one_tool(one) == Unfit("one tool", "Scrapy is the only thing here that your profile shows.")
    one = assuming(one, decision=Decision("apply", "It pays well."))
    assert unfit.by_one_tool(one) is None
