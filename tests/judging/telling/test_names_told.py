"""Which names are told of what a post asks for: the weightiest first, none of them left out, and never more than is known."""

from dataclasses import replace

import pytest

from tests.judging.coder import CODER, PROVEN, WORK, judged
from vault_tool.judging.glance import glance
from vault_tool.judging.telling import fit_lines, names_told
from vault_tool.knowledge.who_applies import Profile

OTHERS = (
    "Kubernetes developer for a kite shop\n\nHourly: $50-$80\n\nYou move our shop to new servers and keep it up.\n"
    "You write the tests of each service.\n\nRequirements:\n- Three years of Terraform\n"
)


def test_what_the_title_names_is_lacking_before_the_demands() -> None:
    found = judged(OTHERS.replace("Kubernetes developer", "Django hosting on EKS and Kubernetes"))
    assert fit_lines.lacking_names(found) == ("Amazon EKS", "Kubernetes", "Terraform")


@pytest.mark.parametrize(
    ("demand", "named"),
    [
        ("Strong knowledge of languages such as Kotlin, Swift and Scala", True),
        ("Strong knowledge of languages such as Kotlin, Swift or Scala", False),
        ("Strong knowledge of languages such as Kotlin, Swift and Python", False),
        ("You have heard of languages such as Kotlin, Swift and Scala", False),
    ],
)
def test_examples_of_a_firm_demand_are_lacking_beside_other_tools(demand: str, *, named: bool) -> None:
    found = judged(f"{OTHERS}- {demand}\n")
    assert ("Kotlin" in fit_lines.lacking_names(found)) == named


def test_more_is_said_of_names_that_are_not_told() -> None:
    assert names_told.in_short(["Go", "Rust", "C++"], 5) == "Go, Rust and C++"
    assert names_told.in_short(["Go", "Rust", "C++", "Perl"], 2) == "Go, Rust and more"
    assert names_told.in_short(["Go", "Rust", "NumPy"], 5) == "Go, Rust and more"
    assert names_told.in_short(["NumPy", "Git"], 5) == "NumPy and Git"


def test_a_skill_that_only_a_tag_names_is_told_behind_those_of_the_text() -> None:
    tagged = judged(WORK + "Skills and Expertise\nPython\nPostgreSQL\nDjango\nKite making\n")
    assert {"Django", "Python", "PostgreSQL"} == {*names_told.yours(tagged)}
    assert names_told.yours(tagged)[0] == "Django"


@pytest.mark.parametrize(("skills", "graded"), [(("Excel", "Jira"), True), (("Kite making",), False)])
def test_tools_of_any_trade_make_no_fit_in_part(skills: tuple[str, ...], *, graded: bool) -> None:
    desk: Profile = replace(CODER, headline="operations manager", skills=skills, practised=(), tools=("Excel", "Jira"))
    text = OTHERS + "- Good knowledge of Excel\n- Good knowledge of Jira\n"
    assert names_told.is_reason(judged(text, desk)) == graded


def test_no_word_of_a_fit_in_part_stands_alone() -> None:
    for found in (judged(WORK), judged(OTHERS), judged(OTHERS, PROVEN)):
        assert glance(found).fit != "partial."
