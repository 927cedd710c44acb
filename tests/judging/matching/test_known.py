"""Names in a profile: found however a post writes them, and never by a part of them."""

import pytest

from vault_tool.judging.matching.known import Known
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill

KNOWN = Known(
    Profile(
        skills=("JavaScript", "Microsoft Excel", "Make", "Looker Studio", "PostgreSQL", "Data Entry"),
        practised=(Skill("JavaScript", 8, ("React",)), Skill("PostgreSQL", 1), Skill("Data Entry")),
        tools=("React", "OpenAI API", "Google Workspace"),
        experience=(ExperienceLine("Cured a slow Elasticsearch.", ("mongodb", "power-bi")),),
    )
)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("JavaScript", "JavaScript"),
        ("Java", ""),
        ("MS Excel", "Microsoft Excel"),
        ("Make.com", "Make"),
        ("ReactJS", "React"),
        ("React Native", ""),
        ("OpenAI", "OpenAI API"),
        ("Google Data Studio", "Looker Studio"),
        ("Looker", ""),
        ("Postgres", "PostgreSQL"),
        ("MongoDB", "MongoDB"),
        ("PowerBI", "Power BI"),
        ("Elasticsearch", "Elasticsearch"),
        ("data entry", "Data Entry"),
        ("Redis", ""),
    ],
)
def test_a_name_is_found_by_any_of_its_ways_and_by_no_part(word: str, name: str) -> None:
    assert KNOWN.name(word) == name


@pytest.mark.parametrize("tool", ["Java", "Redis", "React Native", "Vue.js", "SQL Server"])
def test_what_is_surely_not_there(tool: str) -> None:
    assert KNOWN.lacks(tool)


@pytest.mark.parametrize(
    "tool", ["React", "HTML", "SQL", "Looker", "Gmail", "Microsoft Office", "ChatGPT", "MongoDB", "Tailwind CSS"]
)
def test_what_is_there_or_goes_with_what_is_there_is_not_lacking(tool: str) -> None:
    assert not KNOWN.lacks(tool)


def test_years_stand_beside_what_they_are_given_for_alone() -> None:
    names = ("JavaScript", "React", "PostgreSQL", "Data Entry")
    assert [KNOWN.with_years(n) for n in names] == [
        "JavaScript (8 years)",
        "React",
        "PostgreSQL (1 year)",
        "Data Entry",
    ]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Experience with Zapier, Make and Airtable", ["Make"]),
        ("You make practical decisions", []),
        ("Make decisions every day", []),
        ("Make Zapier run each night", []),
        ("Enter data and check the entry of others", []),
        ("Careful data entry", ["Data Entry"]),
    ],
)
def test_an_everyday_word_is_a_name_only_where_it_is_surely_meant(words: str, names: list[str]) -> None:
    assert [*KNOWN.said_in(words)] == names
    assert KNOWN.is_named_in(words) == bool(names)
