"""What is asked before all else: what decides, what this post leaves open, and nothing twice."""

from dataclasses import replace
from datetime import date

import pytest

from tests.assuming import assuming
from vault_tool.jobs import vault_notes
from vault_tool.judging.decision import Choice, Decision
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.stops import Stop
from vault_tool.knowledge.notes.everything import load
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.knowledge.who_applies import Profile
from vault_tool.letters import interview, letter_questions
from vault_tool.letters.question_choice import FIRST, Asked
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

SHIPPED = vault_notes.shipped_with_package()
TAILOR = Profile(
    headline="kite tailor", skills=("Sewing",), rate_floor=20.0, rate_target=30.0, time_zone="Europe/Lisbon"
)
LONG = "Sew and mend the kites of our club by hand, of silk and bamboo, as our old tailor did. " * 10
OWN = "---\nkind: interview\n---\n\n# Own\n\n## Cloth\n\n- Which silk?\n\n## Ask first\n\n- From which hill?\n"


def judged(text: str) -> Judgment:
    return Judgment(Post.of(text, read(text)), replace(SHIPPED, profile=TAILOR), date(2026, 3, 10))


def worth_asking(text: str) -> list[Asked]:
    """All of them, as of a post worth an answer: these have few words, and of 30 questions a thin one gets some."""
    found = judged(text)
    if found.decision.choice == "skip":
        found = assuming(found, decision=Decision("apply", "You fit."))
    return interview.questions(found, 200)


def first(text: str) -> list[str]:
    return [q.text for q in worth_asking(text) if q.topic == FIRST]


def test_what_a_bank_has_under_ask_first_comes_before_its_other_topics() -> None:
    found = Judgment(Post.of("Sew kites.", read("Sew kites.")), load({"Questions/Own.md": OWN}), date(2026, 3, 10))
    assert [(q.topic, q.text) for q in interview.questions(found, 30)] == [
        (FIRST, "From which hill?"),
        ("Cloth", "Which silk?"),
    ]


def test_whether_one_may_do_it_from_where_one_lives_is_asked_first_and_in_the_letter() -> None:
    text = "Kite tailor, Remote (USA)\n\nSew and mend our kites for a year."
    question = "Is the location required, or would you consider someone elsewhere who works your hours?"
    assert question in first(text)
    assert question in letter_questions.protection(judged(text))
    ruled = text.replace(", Remote (USA)", "\n\nOnly freelancers located in the U.S. may apply.")
    assert question not in (*first(ruled), *letter_questions.protection(judged(ruled)))


def test_where_only_the_place_stops_one_it_is_asked_first_whether_another_country_would_do() -> None:
    found = judged("Kite tailor\n\nSew and mend our kites for a year.")
    found = assuming(
        found,
        decision=Decision("skip", "They take nobody from there.", (Stop("place", "They take nobody from there."),)),
    )
    assert interview.questions(found, 30)[0].text == interview.FROM_ELSEWHERE
    assert interview.FROM_ELSEWHERE not in first("Kite tailor\n\nSew and mend our kites for a year.")
    for told in ("Only US residents.", "Our summer internship program is for students.", "We sponsor no visa."):
        ruled_out = judged(f"Kite tailor\n\nSew and mend our kites for a year. {told}")
        ruled_out = assuming(ruled_out, decision=found.decision)
        assert interview.FROM_ELSEWHERE not in [q.text for q in interview.questions(ruled_out, 30)]


def test_tools_that_one_does_not_know_are_asked_about_first_and_in_no_letter() -> None:
    text = "Kite tailor with Xero\n\nSew and mend our kites, and keep the orders in Airtable and drawings in Figma."
    question = "How much of the work needs Airtable and Figma?"
    found = judged(text)
    found = assuming(found, decision=Decision("ask", "Part of this is yours.", tools=("Airtable", "Xero", "Figma")))
    assert interview.settling(found)[0].text == question
    assert question not in letter_questions.protection(found)


def test_where_only_questions_for_any_post_come_first_those_of_the_trade_make_them_three() -> None:
    text = "WordPress developer\n\nWrite three PHP functions for the WordPress page of our choir."
    found = judged(text)
    found = assuming(found, decision=Decision("apply", "You fit."))
    asked = [q for q in interview.questions(found, 200) if q.topic == FIRST]
    assert not asked[0].of_any
    assert len(asked) == interview.LEAST_FIRST


def test_what_the_brief_asks_is_asked_before_all_else() -> None:
    found = judged("Kite tailor\n\nSew and mend our kites.")
    question = "Would it be a problem that I haven't worked with Xero yet?"
    found = assuming(
        found, decision=Decision("ask", "Part of this is yours.", tools=("Xero",), telling="lack", question=question)
    )
    assert interview.questions(found, 200)[0].text == question
    assert question not in letter_questions.protection(found)


def test_what_the_brief_says_to_find_out_is_asked_before_all_else() -> None:
    found = judged("Kite tailor, Remote (USA)\n\nThis is a full-time role. Sew and mend our kites.")
    assert "pay range" not in interview.questions(found, 200)[0].text
    found = judged(found.post.text)
    found = assuming(found, decision=Decision("ask", "Find out the amount first.", look_up=("the amount",)))
    assert interview.questions(found, 200)[0].text == "What is the pay range for this role?"


def test_where_nothing_else_decides_three_questions_of_the_trade_come_first() -> None:
    head = "---\nkind: interview\nabout: [kite, tailor]\n---\n\n# Own\n\n## Cloth\n\n"
    own = f"{head}- Which silk?\n- From which hill?\n- How wide is the loom?\n- Which knots?\n"
    text = "Kite tailor\n\nSew kites."
    found = Judgment(Post.of(text, read(text)), load({"Questions/Own.md": own}), date(2026, 3, 10))
    asked = interview.questions(found, 30)
    first_asked = ["Which silk?", "From which hill?", "How wide is the loom?"]
    assert [(q.topic, q.text) for q in asked[:3]] == [(FIRST, text) for text in first_asked]
    assert [q.topic for q in asked[3:]] == ["Cloth"]


def test_of_two_risks_that_one_answer_settles_a_letter_asks_about_the_graver() -> None:
    found = judged("Kite tailor\n\nFixed-price: $900\n\nSew and mend our kites.")
    flags = [s for s in SHIPPED.signals if s.name in ("Personal data without protection", "Sensitive data to protect")]
    found = assuming(found, red_flags=tuple(Fired(replace(signal, severity="medium"), "", ()) for signal in flags))
    assert len(flags) == 2
    assert len({flag.topic for flag in flags}) == 2
    assert len(letter_questions.protection(found)) == 1


def test_a_letter_about_which_nothing_worries_asks_nothing() -> None:
    text = "Kite tailor\n\nHourly: $25.00-$30.00\n\nSew and mend the forty kites of our club by the end of May, twelve hours in all."
    assert letter_questions.protection(judged(text)) == []


def test_what_doubts_the_client_is_asked_in_no_letter() -> None:
    found = judged("Kite tailor\n\nSew and mend our kites.")
    names = ("Mixed rating", "Few posts lead to a hire", "Several posts and nobody hired", "Reviews are getting worse")
    flags = [signal for signal in SHIPPED.signals if signal.name in names]
    found = assuming(found, red_flags=tuple(Fired(signal, "", ()) for signal in flags))
    assert len(flags) == len(names)
    assert letter_questions.protection(found) == []


def test_the_budget_is_asked_first_though_the_letter_names_a_rate() -> None:
    text = "Kite tailor\n\nSew and mend the kites of our club, about forty of them, all of silk and bamboo, by hand, as our old tailor did."
    question = "What budget or rate do you have in mind?"
    assert question in first(text)
    assert question not in letter_questions.protection(judged(text))
    skipped = judged(text)
    skipped = assuming(skipped, decision=Decision("skip", "It is far below your rate."))
    assert question in [q.text for q in interview.questions(skipped, 200)]


def test_the_budget_is_asked_first_beside_a_letter_that_owns_up_to_a_lack(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    question = "What budget or rate do you have in mind?"
    found = judged(
        "Kite tailor\n\nSew and mend the kites of our club, about forty of them, all of silk and bamboo, by hand, as our old tailor did."
    )
    found = assuming(found, decision=Decision("ask", "It takes a loom.", telling="lack", question=question))
    monkeypatch.setattr(letter_questions.unfit, "not_shown", lambda _: ("Loom",))
    assert interview.questions(found, 30)[0].text == question


def test_the_budget_that_the_brief_says_to_ask_for_is_asked_where_no_letter_is_written() -> None:
    question = "What budget or rate do you have in mind?"
    found = judged("Kite tailor\n\nSew and mend the kites of our club, all of silk and bamboo.")
    found = assuming(found, decision=Decision("ask", "It names no pay.", look_up=("the amount",), question=question))
    assert question in [q.text for q in interview.questions(found, 30) if q.topic == FIRST]


@pytest.mark.parametrize(
    ("text", "asked", "not_asked"),
    [
        ("Kite tailor\n\nFixed-price: $900\n\nSew forty kites of silk.", "What does a finished job", "three months"),
        (
            f"Kite tailor\n\nThis is a full-time role, 40 hours a week. Sew kites. {LONG}",
            "three months",
            "look at",
        ),
        ("Kite tailor for a course\n\nSew for our course within two weeks.", "What exists already", "first result"),
        ("Kite course in a clinic\n\nSew for our hospital and our course.", "What exists already", "patient"),
    ],
)
def test_what_is_left_open_is_asked_by_the_kind_of_job(text: str, asked: str, not_asked: str) -> None:
    questions = " ".join(first(text))
    assert asked in questions
    assert not_asked not in questions


def test_of_flags_that_ask_for_the_same_thing_one_is_asked() -> None:
    text = "Kite tailor\n\nFixed-price: $900\n\nVarious tasks as needed, details after hiring. Sew kites."
    same = (
        "deliverables",
        "my first task",
        "finished work include",
        "details can you share",
        "work is done",
        "finished by the end",
    )
    assert sum(words in question for question in first(text) for words in same) == 1


def test_a_price_for_open_ended_work_is_asked_about_once() -> None:
    text = "Kite tailor\n\nFixed-price: $300\n\nThis is a full-time position, 40 hours a week. Sew and mend our kites."
    assert sum("$300" in question for question in first(text)) == 1


def test_a_tool_by_which_the_one_who_is_sought_is_called_is_not_asked_about() -> None:
    found = judged("Kite tailor\n\nWe look for an Airtable consultant. Sew our kites, and draw some of them in Figma.")
    found = assuming(found, decision=Decision("ask", "Part of this is yours.", tools=("Airtable", "Figma")))
    assert interview.settling(found)[0].text == "How much of the work needs Figma?"


@pytest.mark.parametrize(
    ("words", "asked"), [("Mend the bots in our existing codebase.", False), ("Mend the bots.", True)]
)
def test_a_codebase_that_the_post_speaks_of_is_not_asked_for(words: str, asked: bool) -> None:
    text = f"Python developer for two bots\n\n{words} The back end is in Django with PostgreSQL and Redis, behind a REST API."
    judgment = judged(text)
    judgment = assuming(judgment, decision=Decision("apply", "You fit."))
    found = [question.text for question in interview.questions(judgment, 200)]
    assert ("Is there a codebase I can look at?" in found) is asked
    assert ("Could I read the code you have?" in found) is not asked


def test_one_price_in_the_text_is_not_asked_about_as_if_it_were_open() -> None:
    text = "Kite tailor\nHourly: $20.00-$40.00\n\nSew our kites. This is a fixed-price project with four milestones."
    assert "The job is posted as hourly, and the text speaks of a fixed price. Which one is it?" in first(text)


PARTS = [
    ("Draw some kites in a tool such as Figma.", False),
    ("Draw some kites in Figma or Sketch.", False),
    ("Draw some kites. Nice to have: Figma.", False),
    ("Figma is not required, but it helps.", False),
    ("You must know Figma.", False),
    ("Draw in Figma. Keep Figma tidy. Print what is in Figma.", False),
    ("Draw some of them in Figma.", True),
]


@pytest.mark.parametrize(("words", "asked"), PARTS)
def test_a_tool_whose_part_the_post_tells_is_not_asked_about(words: str, asked: bool) -> None:
    found = judged(f"Kite tailor\n\nSew and mend our kites. {words}")
    found = assuming(found, decision=Decision("ask", "Part of this is yours.", tools=("Figma",)))
    assert ("How much of the work needs Figma?" in [q.text for q in interview.settling(found)]) is asked


@pytest.mark.parametrize(("words", "asked"), [*PARTS[:5], ("Sew.", True)])
def test_whether_lacking_a_tool_is_a_problem_is_not_asked_where_the_post_tells_its_part(
    words: str, asked: bool
) -> None:
    found = judged(f"Kite tailor\n\nSew and mend our kites. {words}")
    question = "Would it be a problem that I haven't worked with Figma yet?"
    found = assuming(found, decision=Decision("ask", "Part of this is yours.", tools=("Figma",), question=question))
    assert (question in [q.text for q in interview.settling(found)]) is asked


def test_a_pitch_is_not_asked_what_a_job_is_asked() -> None:
    job = "Kite tailor\n\nSew and mend our kites" + ", each with a tail" * 15
    idle = ("By when do you need", "What does a finished job", "Could we start with one small")
    pitch = f"{job}. Founding partners wanted."
    assert [question for question in worth_asking(f"{job}.") if question.text.startswith(idle)]
    assert not [question for question in worth_asking(pitch) if question.text.startswith(idle)]
    assert "Is there paid work here that I could help with?" in first(pitch)


@pytest.mark.parametrize("choice", ["ask", "apply"])
def test_a_question_that_the_words_of_a_post_touch_is_forced_on_nobody(choice: Choice) -> None:
    signal = next(s for s in SHIPPED.signals if s.name == "Few details of the work")
    found = judged("Kite tailor\n\nHourly: $25.00-$30.00\n\nCreate a kite for our club.")
    found = assuming(found, red_flags=(Fired(replace(signal, severity="medium"), "", ()),))
    found = assuming(found, decision=Decision(choice, "Ask first."))
    assert interview.settling(found) == []


def test_of_a_post_to_skip_one_question_that_fits_any_post_is_asked() -> None:
    found = judged("Kite tailor\n\nFixed-price: $900\n\n" + LONG)
    found = assuming(found, decision=Decision("skip", "Not your trade."))
    flags = {q.text for q in interview.settling(found)}
    of_any = [q for q in interview.questions(found, 90) if q.of_any and q.text not in flags]
    assert len(of_any) == interview.MOST_OF_ANY_SKIPPED


LONG_ROLE = "Kite tailor\n\nThis is a full-time role, 40 hours a week. " + LONG * 3
SHORT_ROLE = "Kite tailor\n\nThis is a full-time role, 40 hours a week. " + LONG
ROOMS = [
    ("Kite tailor\nFixed-price: $900\n\n" + LONG, 30 * interview.SHARES["project"]),
    ("Kite tailor\nFixed-price: $90\n\n" + LONG, 30 * interview.SHARES["quick job"]),
    (LONG_ROLE.replace("\n\n", "\nFixed-price: $900\n\n"), 30),
    (LONG_ROLE.replace("\n\n", "\nHourly: $20.00-$40.00\n\n"), 30 * interview.BY_THE_HOUR),
    (LONG_ROLE, 30 * interview.FIRST_TALK),
    (SHORT_ROLE, 30 * interview.THIN_SHARE),
    (
        SHORT_ROLE.replace("\n\n", "\nFixed-price: $900\n\n"),
        30 * len([*SHORT_ROLE.split(), "Fixed-price:", "$900"]) / interview.WORDS_FOR_ALL,
    ),
]


@pytest.mark.parametrize(("text", "room"), ROOMS)
def test_a_quick_job_has_room_for_few_questions_and_a_role_told_in_full_for_all(text: str, room: float) -> None:
    found = judged(text)
    found = assuming(found, decision=Decision("apply", "You fit."))
    assert interview.room(found, 30) == round(room)
    assert interview.room_for_vetting(found, 30) <= 30


def test_who_is_told_to_skip_asks_what_could_change_that_and_vets_in_three() -> None:
    found = judged(LONG_ROLE)
    found = assuming(found, decision=Decision("skip", "Not your trade."))
    assert {q.topic for q in interview.questions(found, 30)} == {FIRST}
    assert interview.room_for_vetting(found, 30) == round(30 * interview.THIN_SHARE_OF_VETTING)


@pytest.mark.parametrize("most", [12, 30, 60])
def test_of_what_fits_any_post_little_is_asked(most: int) -> None:
    found = judged(LONG_ROLE.replace("\n\n", "\nFixed-price: $900\n\n"))
    found = assuming(found, decision=Decision("apply", "You fit."))
    of_any = [q for q in interview.questions(found, most) if q.topic != FIRST and q.of_any]
    assert 0 < len(of_any) <= max(interview.LEAST_OF_ANY, most * interview.SHARE_OF_ANY)


def test_who_fills_a_role_is_not_asked_what_is_finished_at_its_end() -> None:
    text = "Kite tailor\n\nThis is a full-time role, 40 hours a week. Various tasks as needed, details after hiring. Sew kites."
    assert not [q for q in first(text) if q.startswith(("What does a finished job", "Could you list the deliverables"))]


def test_what_a_specification_tells_is_not_asked() -> None:
    vague = "Kite tailor\n\nFixed-price: $900\n\nDetails after hiring. Sew kites."
    asked = ("What should the finished work", "Could you list", "Which details can you share")
    assert [q for q in first(vague) if q.startswith(asked)]
    assert not [q for q in first(f"{vague} The specification is attached.") if q.startswith(asked)]


def test_a_letter_asks_nothing_that_the_post_has_told() -> None:
    signal = next(s for s in SHIPPED.signals if s.name == "No amount named")
    fired = Fired(replace(signal, protection="How long will the work take?", severity="high", tells="own"), "", ())
    for words, asked in (("Sew and mend our kites.", True), ("Sew and mend our kites for three weeks.", False)):
        found = judged(f"Kite tailor\n\n{words}")
        found = assuming(found, red_flags=(fired,))
        assert bool(letter_questions.protection(found)) is asked


def test_whether_the_job_is_still_there_is_asked_before_all_else() -> None:
    found = judged("Kite tailor\n\nPosted On: February 10, 2021\n\nSew and mend the kites of our club by hand.")
    assert interview.questions(found, 200)[0].text == "Is this job still open?"
    assert letter_questions.of(found, asks_for_unshown=True) == ["Is this job still open?"]
    assert letter_questions.protection(found) == []


def test_where_people_of_a_place_are_only_preferred_ones_own_is_named() -> None:
    assert "Would you work with someone in Lisbon?" in first("Kite tailor\n\nUS-based applicants preferred. " + LONG)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("We run an adult entertainment site; sew the robes for our photoshoots.", True),
        ("Our app has an AI companion; some of its adult content is explicit.", False),
    ],
)
def test_only_where_people_are_shown_it_is_asked_whether_they_agreed(words: str, asked: bool) -> None:
    assert any("everyone shown" in text for text in first(f"Kite tailor\n\n{words} {LONG}")) is asked


def test_a_post_for_interns_is_asked_nothing_and_no_intern_bargains() -> None:
    text = "Kite tailor intern\n\nHourly: $5.00-$16.00\n\nOur summer internship program is for students. " + LONG
    found = judged(text)
    found = assuming(found, decision=Decision("skip", "It's for students."))
    assert interview.questions(found, 60) == []
    assert interview.room_for_vetting(found, 60) == 0
    assert not any("room in the budget" in question for question in first(text))


def test_far_under_ones_floor_nobody_bargains_and_near_it_the_floor_is_named() -> None:
    near, far = (f"Kite tailor\n\nHourly: ${top - 1}.00-${top}.00\n\nSew and mend our kites. {LONG}" for top in (19, 8))
    assert "Is there room in the budget for $20 an hour?" in first(near)
    assert not any("room in the budget" in question for question in first(far))


def test_a_post_in_another_language_is_asked_nothing_of_a_trade() -> None:
    text = "Mejoras en WordPress\n\nTenemos una tienda con WordPress y los productos aparecen con la imagen rota en algunos dispositivos de los clientes."
    asked = interview.questions(judged(text), 200)
    assert asked
    assert all(q.of_any for q in asked if q.topic != FIRST)


def test_who_is_told_to_ask_has_a_question_before_all_others() -> None:
    text = "Kite tailor\n\nFixed-price: $300 - Est. Time: 1 to 3 months\n\nSew forty kites of silk; the work is done when they fly."
    found = judged(text)
    found = assuming(found, decision=Decision("ask", "Part of this is yours."))
    asked = interview.questions(found, 60)
    assert asked
    assert asked[0].topic == FIRST
