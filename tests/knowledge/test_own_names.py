"""Which of the tools and skills asked for are one's own: one answer for flags, fit and letters."""

import pytest

from vault_tool.judging.matching.known import Known
from vault_tool.knowledge.own_names import in_common
from vault_tool.knowledge.who_applies import Profile
from vault_tool.letters.own_lines.tools_of_both import shared

OWN = ("React", "Power BI", "PostgreSQL", "OpenAI API", "Looker Studio", "Data entry and typing")


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        ("ReactJS", "React"),
        ("React", "React"),
        ("React Native", ""),
        ("PowerBI", "Power BI"),
        ("Microsoft Power BI", "Power BI"),
        ("Postgres", "PostgreSQL"),
        ("OpenAI", "OpenAI API"),
        ("Looker", ""),
        ("Figma", ""),
    ],
)
def test_a_tool_is_one_by_any_of_its_spellings_and_by_no_part(asked: str, own: str) -> None:
    listed = Profile(skills=OWN[:3], tools=OWN[3:])
    assert in_common((asked,), OWN) == ({asked: own} if own else {})
    assert shared(listed, (asked,)) == ([own] if own else [])
    assert Known(listed).name(asked) == own


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        ("Data entry", "Data entry and typing"),
        ("ReactJS development", "React"),
        ("React Native development", ""),
        ("Typing in Lisbon", ""),
    ],
)
def test_what_is_no_tool_is_one_by_its_words(asked: str, own: str) -> None:
    assert in_common((asked,), OWN).get(asked, "") == own
