"""The Brief's risks: what decides stands first, each with its question, but none asks again what one above it asks."""

import pytest

from tests.judging.coder import PROVEN_ELSEWHERE, SHIPPED, WORK, judged
from vault_tool.judging.asking import told_already
from vault_tool.judging.glance import MOST_RISKS, Risk, _beside, glance
from vault_tool.judging.half_page import half_page
from vault_tool.knowledge.notes.signals import text as text_of

OLD_AND_CROWDED = WORK.replace(
    "Hourly: $50-$80", "Posted 6 weeks ago\nProposals: 20 to 50\nInterviewing: 7\nHourly: $50-$80"
)
MANY = WORK.replace(
    "Hourly: $50-$80", "Posted 3 weeks ago\nProposals: 50+\nInterviewing: 7\n$450 total spent\nFixed price"
) + ("You sort the patient records of a clinic. You build in any further changes requested by the staff.\n")


UNCLEAR = WORK.replace("Hourly: $50-$80", "Fixed price: $2,000\nWeekly hours: 35") + "This is a full-time role.\n"
"""Nothing can be said of it before the client has told what the price is for."""


def test_whether_the_role_is_still_open_is_asked_once() -> None:
    seen = glance(judged(OLD_AND_CROWDED))
    assert seen.risks
    assert sum("still" in risk.question for risk in seen.risks) <= 1


def test_the_question_of_the_verdict_is_the_first_of_the_risks() -> None:
    seen = glance(judged(UNCLEAR))
    assert seen.choice == "ask"
    assert seen.why.endswith(f"“{seen.risks[0].question}”")


def test_what_no_answer_settles_is_weighed() -> None:
    seen = glance(judged(OLD_AND_CROWDED))
    assert seen.headline == "Your call"
    assert seen.why.startswith("You fit, but others are ahead of you: ")
    assert seen.following.startswith("if you go for it, ")
    assert "Already interviewing several" not in [risk.name for risk in seen.risks]


def test_what_decides_is_told_before_an_old_date_and_the_rest_in_a_few_words() -> None:
    seen = glance(judged(MANY))
    names = [risk.name for risk in seen.risks]
    assert len(names) == MOST_RISKS
    assert {"No amount named", "Changes without a limit"} <= set(names)
    assert "Posted long ago" in seen.further
    assert f"Also: {'; '.join(seen.further)}." in half_page(judged(MANY))


def test_a_post_of_another_year_is_told_first_and_once() -> None:
    seen = glance(judged(WORK.replace("Hourly: $50-$80", "Hourly: $50-$80\nPosted on: February 10, 2021")))
    assert "Posted more than a year ago" not in [risk.name for risk in seen.risks]
    assert seen.why.startswith("Posted over 5 years ago. ")
    skipped = glance(judged(WORK.replace("Hourly: $50-$80", "Hourly: $5-$8\nPosted on: February 10, 2021")))
    assert skipped.choice == "skip"
    assert (skipped.risks[0].name, skipped.risks[0].evidence) == ("Posted over 5 years ago", "")


def test_what_one_is_told_to_skip_it_for_is_no_risk_beside_it() -> None:
    seen = glance(judged(WORK.replace("Hourly: $50-$80", "Proposals: 50+\nHourly: $5-$8")))
    assert seen.choice == "skip"
    assert "$8 an hour at most" in " ".join((seen.why, *seen.also))
    assert "Pays below your floor" not in [risk.name for risk in seen.risks]
    assert "Very many proposals" in [risk.name for risk in seen.risks]


def risk(text: str, name: str) -> Risk | None:
    return next((risk for risk in glance(judged(text)).risks if risk.name == name), None)


def test_a_place_that_one_is_told_to_skip_it_for_is_no_risk_beside_it() -> None:
    text = WORK + "Only freelancers located in Canada may apply.\n"
    assert glance(judged(text)).why == "They only hire in Canada, and you are in Portugal."
    assert risk(text, "Only for people in one place") is None


def test_a_question_that_the_verdict_puts_behind_another_is_not_put_again() -> None:
    text = (
        "Django developer\n\nHourly\n\nWe are looking for a skilled Django developer to help our growing company. The ideal"
        " candidate has a strong background in Django and Python and an eye for detail. If you are passionate about clean"
        " code and a great team player, we would love to hear from you.\n"
    )
    seen = glance(judged(text))
    assert seen.why == (
        "The post leaves much of the work open and names no pay. Ask this before you apply: “What should the finished work"
        " include, and what budget or rate do you have in mind?”"
    )
    assert seen.risks
    assert not any(found.question for found in seen.risks)


def test_a_danger_that_the_verdict_names_is_no_risk_beside_it() -> None:
    seen = glance(judged(WORK + "We need 500 five-star reviews for our app from real looking accounts.\n"))
    assert seen.choice == "skip"
    assert not any(seen.why.startswith(f"{found.name}.") for found in seen.risks)


def test_a_plain_rule_about_the_place_is_no_question() -> None:
    ruled = judged(WORK + "Only freelancers located in Canada may apply.\n")
    titled = judged(WORK.replace("booking service\n", "booking service, Remote (Canada)\n", 1))
    signal = next(s for s in SHIPPED.signals if s.name == "Only for people in one place")
    assert not text_of(signal.protection, ruled.scope)
    assert text_of(signal.protection, titled.scope)


def test_how_much_is_on_site_is_asked_only_where_some_of_it_is_remote() -> None:
    plain = judged(WORK + "At least three days/week onsite, in Leeds.\n")
    signal = next(s for s in SHIPPED.signals if s.name == "On-site work")
    assert not text_of(signal.protection, plain.scope)
    some = risk(WORK + "Fully remote. Some onsite work is required for the first month.\n", "On-site work")
    assert some
    assert some.question


def test_an_accuracy_to_reach_is_told_in_the_words_that_name_it() -> None:
    told = risk(WORK + "The forecast model has to reach at least 80% accuracy.\n", "An accuracy to reach")
    assert told
    assert "80%" in told.evidence


def test_a_blank_is_told_by_its_line_and_two_lengths_by_both() -> None:
    blank = risk(WORK + "Deadline: [please specify your deadline]\n", "Blanks left in the text")
    assert blank
    assert blank.evidence == "“Deadline: [please specify your deadline]”"
    lengths = WORK.replace("Hourly: $50-$80", "Hourly: $50-$80\nDuration: Less than 1 week")
    told = risk(lengths + "The project is expected to last 2-4 weeks.\n", "Another length in the text")
    assert told
    assert told.evidence == "the field says less than 1 week, the text 2-4 weeks"
    assert told.question.endswith("less than 1 week in one place and 2-4 weeks in another. Which one is right?")
    assert not risk(lengths + "The project is expected to last 2-4 weeks.\n", "Much work, little time")


def test_what_says_nothing_by_its_name_is_told_in_full_among_the_rest() -> None:
    text = MANY + "Deadline: [please specify your deadline]\n"
    names = [name for name in glance(judged(text)).further if name.startswith("Blanks left")]
    assert names in ([], ["Blanks left in the text: “Deadline: [please specify your deadline]”"])


def test_work_on_site_that_a_page_calls_remote_is_told_as_both() -> None:
    signal = next(s for s in SHIPPED.signals if s.name == "On-site work")
    assert text_of(signal.evidence, {"job_place": "Leeds", "remote_work": True}) == (
        "Leeds, though the post also says remote"
    )
    assert text_of(signal.evidence, {"job_place": "Leeds"}) == "Leeds"


@pytest.mark.parametrize(
    ("name", "known", "told"),
    [
        ("A very short post", {"words_told": 36}, "the whole job is told in under 40 words"),
        ("Few details of the work", {"words_told": 69, "stock_share": 33}, "under 70 words about the work"),
        (
            "Few details of the work",
            {"words_told": 69, "stock_share": 85},
            "under 70 words about the work, most of which would fit any job",
        ),
        (
            "Full-time in the text, part-time in the hours",
            {"weekly_hours": "20 hours per week"},
            "the post says full-time in one place, and 20 hours per week in another",
        ),
    ],
)
def test_what_is_counted_is_told_so_that_it_is_true(name: str, known: dict[str, object], told: str) -> None:
    assert text_of(next(s for s in SHIPPED.signals if s.name == name).evidence, known) == told


def test_a_range_of_time_zones_is_no_place() -> None:
    text = WORK.replace("Hourly:", "Location: Remote, within GMT (London) to GMT+4 (Dubai) time zones\nHourly:")
    assert risk(text, "Remote, but listed in one place") is None


def test_a_rate_that_the_post_leaves_open_is_not_asked_about() -> None:
    signal = next(s for s in SHIPPED.signals if s.name == "Low rate for the level")
    low = WORK.replace("Hourly: $50-$80", "Hourly: $25-$40")
    assert text_of(signal.protection, judged(low).scope)
    assert not text_of(signal.protection, judged(low + "The rate is negotiable for the right person.\n").scope)


def test_what_a_feature_of_the_post_tells_is_known() -> None:
    question = "Which details can you share now, so that I can give you a price?"
    assert not told_already.is_known(judged(WORK), question)
    assert told_already.is_known(judged(WORK + "The specification is attached.\n"), question)


def test_an_employer_gets_an_application_and_no_proposal() -> None:
    role = WORK.replace("Hourly: $50-$80", "Salary: $150,000 - $190,000 a year")
    assert "proposal" not in glance(judged(role)).following
    asked = glance(judged(role.replace("Django developer", "Django and Kubernetes developer")))
    assert asked.following.startswith("if you go for it, write a few lines. ")


def test_what_the_name_of_a_risk_says_is_not_said_again() -> None:
    unpaid = risk(UNCLEAR.replace("Hourly: $50-$80\n", ""), "No amount named")
    assert unpaid is None or not unpaid.evidence
    assert _beside("No amount named", "the post names no amount") == ""
    assert _beside("Posted long ago", "posted 21 days ago") == "21 days ago"
    assert _beside("Very many proposals", "50+ proposals") == "50+ proposals"


def test_who_is_asked_for_a_price_asks_for_none() -> None:
    text = WORK.replace("Hourly: $50-$80\n", "Hourly\n")
    assert risk(text, "No amount named").question  # type: ignore[union-attr]
    wanted = f"{text}\nHow to apply:\n- Send us your hourly rate.\n"
    assert not risk(wanted, "No amount named").question  # type: ignore[union-attr]


def test_a_must_is_told_in_the_posts_own_words() -> None:
    must = "Please do not apply if you never ran a bakery blog."
    seen = glance(judged(WORK + f"{must}\n"))
    assert next(r.evidence for r in seen.risks if r.name == "A strict condition") == f"“{must}”"
    back = glance(judged(WORK + "We bake at night. If you can't live with that, please do not apply.\n"))
    long = "Please do not apply if you never ran a bakery blog" + ", or one about bread" * 8 + "."
    for seen in (back, glance(judged(WORK + f"{long}\n"))):
        assert "A strict condition" not in (*(r.name for r in seen.risks), *seen.further)
    assert risk(WORK + "Experience with bees is a must.\n", "Musts among the requirements").evidence == (  # type: ignore[union-attr]
        "“Experience with bees is a must.”"
    )


def test_a_must_among_the_further_risks_is_told_in_the_posts_own_words() -> None:
    must = "Please do not apply if you never ran a bakery blog."
    seen = glance(
        judged(MANY + f"{must}\nWe're based in Canada, and you must be based in Canada, too.\nUnpaid trial week.\n")
    )
    assert f"A strict condition: “{must}”" in (*(f"{r.name}: {r.evidence}" for r in seen.risks), *seen.further)


def test_hours_that_no_sentence_tells_whole_are_left_out() -> None:
    bare = WORK + "Participate in the on-call rotation and keep the kites in the air" + ", and the boats" * 8 + ".\n"
    assert not risk(bare, "Set working hours")


def test_a_headline_or_a_heading_is_no_sentence_of_a_must() -> None:
    headed = glance(judged(WORK + "Security clearance required\n"))
    assert not any(r.name == "A strict condition" and len(r.evidence.split()) < 3 for r in headed.risks)
    rule = risk(WORK + "We are seeking only US Citizens here.\n", "Only for people in one place")
    assert rule is None or rule.evidence == "“We are seeking only US Citizens here.”"


def test_a_low_range_that_reaches_the_floor_is_no_risk() -> None:
    assert not risk(WORK.replace("Hourly: $50-$80", "Hourly: $20-$34"), "Low rate for the level")


def test_a_small_price_for_a_small_thing_needs_no_word_on_its_end() -> None:
    small = "Kite page for our club\n\nFixed price: $90\n\nWe are looking for a skilled developer to put a kite on our page.\n"
    fired = judged(small)
    assert "Fixed price, no clear end" in [flag.signal.name for flag in fired.red_flags]
    assert not any(r.name == "Fixed price, no clear end" for r in glance(fired).risks)


def test_a_must_to_weigh_is_named_with_what_to_do_about_it() -> None:
    seen = glance(judged(WORK + "Please do not apply if you never ran a bakery blog.\n"))
    assert seen.why == "Weigh this before you apply: “Please do not apply if you never ran a bakery blog.”"
    assert seen.following == ("if you meet that, send a proposal that shows it at once. If you don't, skip this one.")


def test_a_trade_that_the_verdict_names_is_not_named_again() -> None:
    plain = "Web developer for a kite club\n\nHourly: $60-$80\n\n" + "You will look after the web app of our club. " * 6
    seen = glance(judged(plain))
    assert "(web development)" in seen.why
    assert not seen.fit


def test_a_trade_of_the_title_that_the_profile_shows_nowhere_is_named() -> None:
    title = "Python and Django developer for machine learning on tides"
    text = WORK.replace("Django developer for a booking service", title) + "- Train models with deep learning\n"
    seen = glance(judged(text))
    assert "machine learning" in seen.missing[0]
    assert "nothing in your profile shows machine learning. If you've done it, add it" in seen.why
    years = glance(judged(f"{text}\nRequirements:\n- 5 years of machine learning\n"))
    assert (years.choice, "takes machine learning" in years.why) == ("skip", True)


def test_the_word_about_the_fit_stands_only_with_its_reason() -> None:
    assert glance(judged(WORK)).fit.startswith("strong. Asked for and in your profile: ")
    teaser = glance(judged("Django developer\n\nDjango work for our Python site.\n"))
    assert not teaser.fit.startswith("strong")
    place = "Bread scientist\n\nLocation: United States only\n\n" + "You will taste our rye and write down why. " * 6
    assert judged(place).decision.stops
    assert not glance(judged(place)).graded


def test_an_apply_names_what_else_the_post_takes() -> None:
    seen = glance(judged(WORK))
    assert seen.why == (
        "This is your kind of work: they name Django, Python and PostgreSQL, which you have. They also name Celery, which"
        " your profile doesn't show; if you haven't used it, say so in your letter."
    )


def test_a_post_that_nothing_in_the_profile_answers_is_no_apply() -> None:
    text = "Web developer for a kite club\n\nHourly: $60-$80\n\n" + "You will look after the web app of our club. " * 6
    decision = judged(text, PROVEN_ELSEWHERE).decision
    assert (decision.choice, decision.question) == ("ask", "")
    assert decision.tells
    crowded = judged(text.replace("$80\n", "$80\nProposals: 50+\n"), PROVEN_ELSEWHERE).decision
    assert "You fit." not in crowded.why


def test_a_way_to_apply_is_nothing_to_send() -> None:
    ends = "\nHow to apply:\n- Email me at {}.\n- Send a link to a service you wrote.\n"
    seen = glance(judged(WORK + ends.format("kite@example.com")))
    assert seen.asks == ("“Send a link to a service you wrote.”",)
    assert any("your rate" in ask for ask in glance(judged(WORK + ends.format("kite@example.com with your rate"))).asks)
    other = WORK + "\nIf interested, please contact us at kite@example.com. Please send a link to a service.\n"
    assert glance(judged(other)).asks == ("“Please send a link to a service.”",)


def test_a_question_that_fits_any_post_is_none_of_the_brief() -> None:
    new = risk(WORK.replace("Hourly: $50-$80", "Hourly: $50-$80\n$0 spent\n0 hires"), "New client without history")
    assert new
    assert not new.question


def test_a_question_that_hangs_on_the_one_before_is_named_with_it() -> None:
    about = "Describe a service that grew faster than you had planned for, and say what you changed in it and why, what it cost and who paid"
    ends = f"\nPlease answer these questions:\n1. {about}. What was the outcome?\n2. What is your view on queues?\n"
    seen = glance(judged(WORK + ends))
    assert seen.asks == (f"“{about}” (the post says more)", "“What is your view on queues?”")


def test_a_quote_that_goes_on_behind_a_short_form_is_none() -> None:
    several = risk(
        WORK + "We are hiring for multiple roles including a weaver and Sr. Dyer.\n", "Several jobs in one post"
    )
    assert several
    assert not several.evidence
    plain = risk(WORK + "We are hiring for multiple roles.\n", "Several jobs in one post")
    assert plain
    assert plain.evidence == "“We are hiring for multiple roles.”"


def test_a_must_behind_the_age_of_a_post_reads_as_one_condition() -> None:
    aged = WORK.replace("Hourly: $50-$80", "Hourly: $50-$80\nPosted on: February 10, 2021")
    aged = f"{aged}Please don't apply if you have never kept bees.\n"
    assert "if it is and you meet that" in glance(judged(aged)).following


def test_work_that_some_stock_phrases_tell_of_is_not_asked_for_again() -> None:
    text = (
        "Django developer\n\nHourly\n\nWe need a skilled Django developer. You read the tide tables of forty harbors from"
        " their PDFs, store them with PostgreSQL, and show each harbor's next tide on a page of our site. The ideal candidate"
        " has an eye for detail. You write a short note on how a new harbor is added.\n"
    )
    assert not glance(judged(text)).why.startswith("The post leaves much of the work open")


def test_a_must_that_is_quoted_as_lacking_is_no_risk_beside_it() -> None:
    said = "Proven experience as a financial analyst is a must."
    seen = glance(judged(WORK.replace("- PostgreSQL", f"- {said}")))
    assert any(said in line for line in seen.missing)
    assert not any(said in found.evidence for found in seen.risks)
