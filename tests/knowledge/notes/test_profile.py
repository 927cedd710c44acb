"""The profile: what a note says of the freelancer, and what is wrong with one that cannot be used."""

import pytest

from vault_tool import shipped
from vault_tool.knowledge.notes import profile
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.note import Note

TEXT = """---
name: Ada Example
rate_floor: 25
currency: EUR
time_zone: Europe/Berlin
hours_start: 9:00
hours_end: "17:30"
skills:
  - Bookkeeping (8 years; QuickBooks, Xero)
  - Payroll
tools: [xero, Slack]
tone: warm
---
# Profile

## Experience

- Kept the books of a bakery. #bookkeeping #food
    - result: The year was closed by 10 January.
    - client: bakery
- Paid forty people each month. #payroll

## Same meaning

- books, ledger
- lonely
"""
SKILLS = [
    ("Bookkeeping", Skill("Bookkeeping")),
    ("Bookkeeping (8 years)", Skill("Bookkeeping", 8)),
    ("Bookkeeping (8+ yrs, QuickBooks)", Skill("Bookkeeping", 8, ("QuickBooks",))),
    ("Bookkeeping (QuickBooks, Xero)", Skill("Bookkeeping", None, ("QuickBooks", "Xero"))),
    ("Cooking ()", Skill("Cooking ()")),
]
FAULTS = [
    ("time_zone: Mars/North", "there is no time zone 'Mars/North'"),
    ("hours_start: noon", "hours_start: 'noon' is no time of day"),
    ("rate_floor: -1", "rate_floor"),
    ("currency: dollars", "currency"),
    ("tone: cheeky", "tone"),
]


def read(text: str) -> Profile:
    return profile.read(Note(text, "Profile.md"))


def test_a_profile_is_read() -> None:
    got = read(TEXT)
    assert (got.name, got.rate_floor, got.currency, got.hours, got.tone) == (
        "Ada Example",
        25,
        "EUR",
        ("09:00", "17:30"),
        "warm",
    )
    assert got.skills == ("Bookkeeping", "Payroll")
    assert got.tools == ("xero", "Slack", "QuickBooks")
    assert got.same == (("books", "ledger"),)


def test_experience_has_tags_result_and_client() -> None:
    books, paid = read(TEXT).experience
    assert books.said == "Kept the books of a bakery. The year was closed by 10 January."
    assert (books.tags, books.client) == (("bookkeeping", "food"), "bakery")
    assert (paid.text, paid.tags, paid.said) == (
        "Paid forty people each month.",
        ("payroll",),
        "Paid forty people each month.",
    )
    assert ExperienceLine("x").said == "x"


@pytest.mark.parametrize(("words", "skill"), SKILLS)
def test_a_skill_may_have_years_and_tools(words: str, skill: Skill) -> None:
    assert profile.skill(words) == skill


@pytest.mark.parametrize(("line", "message"), FAULTS)
def test_what_cannot_be_used_is_said_at_its_place(line: str, message: str) -> None:
    text = f"---\n{line}\n---\n# Profile\n"
    with pytest.raises(KnowledgeError, match=message) as failed:
        read(text)
    assert text[slice(*failed.value.span)].strip().startswith(line.split(":")[0])


def test_the_shipped_profile_is_a_sample_and_has_everything() -> None:
    got = read((shipped.folder("vault") / "Profile.md").read_text("utf-8"))
    assert got.sample
    assert len(got.experience) >= 12
    assert sum(bool(line.result) for line in got.experience) >= 5
    assert any(skill.years for skill in got.practised)
