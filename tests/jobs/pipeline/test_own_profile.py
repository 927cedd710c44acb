"""`vault init` on a terminal: the user's facts take the place of every invented one."""

import pytest

from vault_tool import shipped
from vault_tool.jobs.pipeline import own_profile
from vault_tool.jobs.pipeline.own_profile import QUESTIONS
from vault_tool.knowledge.notes import profile
from vault_tool.note import Note

SAMPLE = (shipped.folder("vault") / "Profile.md").read_text("utf-8")
VALUES = [
    ("rate_floor", "25", 25),
    ("rate_floor", "$27.50/h", 27.5),
    ("currency", "eur", "EUR"),
    ("time_zone", "Europe/Lisbon", "Europe/Lisbon"),
    ("time_zone", "lisbon", "Europe/Lisbon"),
    ("time_zone", "new york", "America/New_York"),
    ("time_zone", "Japan", "Asia/Tokyo"),
    ("time_zone", "CET", "Europe/Paris"),
    ("hours_start", "9:00", "09:00"),
    ("hours_end", "5pm", "17:00"),
    ("hours_end", "5:30 p.m.", "17:30"),
    ("hours_end", "17.30", "17:30"),
    ("hours_start", "9", "09:00"),
    ("skills", "Bookkeeping (8 years; Xero, Sage), Payroll", ["Bookkeeping (8 years; Xero, Sage)", "Payroll"]),
]
WRONG = [
    ("rate_floor", "a lot"),
    ("currency", "dollars"),
    ("time_zone", "Narnia"),
    ("hours_end", "late"),
    ("hours_end", "9-17"),
]


def question(key: str) -> own_profile.ProfileQuestion:
    return next(q for q in QUESTIONS if q.key == key)


@pytest.mark.parametrize(("key", "said", "value"), VALUES)
def test_what_is_typed_becomes_a_value(key: str, said: str, value: object) -> None:
    assert own_profile.value(question(key), said) == value


@pytest.mark.parametrize(("key", "said"), WRONG)
def test_what_cannot_be_used_is_refused(key: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"is no|Lisbon|currency"):
        own_profile.value(question(key), said)


def test_nothing_invented_is_left() -> None:
    text = own_profile.own(SAMPLE, {"name": "Ada Example"}, ["Kept the books of a bakery."])
    got = profile.read(Note(text, "Profile.md"))
    assert (got.name, [line.text for line in got.experience]) == ("Ada Example", ["Kept the books of a bakery."])
    assert not got.sample
    sample = profile.read(Note(SAMPLE, "Profile.md"))
    assert (got.headline, got.rate_floor, got.skills, got.tools, got.languages) == (None, None, (), (), ())
    assert got.same == sample.same
    assert "Ines" not in text
    assert not any(line.text in text for line in sample.experience)


def test_without_experience_the_section_stays_empty() -> None:
    got = profile.read(Note(own_profile.own(SAMPLE, {"name": "Ada"}, []), "Profile.md"))
    assert got.experience == ()


def test_questions_may_be_skipped_and_are_put_again_after_a_slip() -> None:
    said = iter(["Ada", "", "much", "25", *[""] * 8, "Ran a bakery.", ""])
    complaints: list[str] = []
    answers, experience = own_profile.ask(lambda _: next(said), complaints.append)
    assert (answers, experience) == ({"name": "Ada", "rate_floor": 25}, ["Ran a bakery."])
    assert complaints == ["'much' is no number; once more, or leave it empty"]


def test_what_was_answered_before_the_end_is_kept() -> None:
    said = iter(["Ada", "", None])
    assert own_profile.ask(lambda _: next(said), print) == ({"name": "Ada"}, [])
    said = iter(["Ada", *[""] * 10, "Ran a bakery.", None])
    assert own_profile.ask(lambda _: next(said), print) == ({"name": "Ada"}, ["Ran a bakery."])


def test_each_question_fits_a_screen_with_room_for_an_answer() -> None:
    assert [q.words for q in QUESTIONS if len(q.words) > 60] == []
