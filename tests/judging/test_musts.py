"""Which must is told as the one that decides: one that the profile doesn't meet, in a sentence that says what."""

from dataclasses import replace

import pytest

from tests.judging.coder import CODER, WORK, judged
from vault_tool.judging.glance import glance
from vault_tool.judging.work.beyond import Beyond, OpenDemand

MUST = "A strict condition"


def musts(text: str) -> list[str]:
    return [risk.evidence for risk in glance(judged(text)).risks if risk.name == MUST]


@pytest.mark.parametrize(
    "bare",
    [
        "This is a hard requirement, not just a nice-to-have.",
        "This is a strict requirement, no exceptions.",
        "Non-negotiable.",
    ],
)
def test_a_sentence_that_only_calls_another_a_must_is_no_quote(bare: str) -> None:
    text = f"{WORK}- Tests before code. {bare}\n"
    assert not any(bare in quote for quote in musts(text))
    assert bare not in glance(judged(text)).why


def test_a_must_that_is_met_decides_nothing() -> None:
    met, open_one = "Experience with Django is mandatory.", "Experience with Kubernetes is mandatory."
    assert not musts(f"{WORK}{met}\n")
    assert musts(f"{WORK}{met}\n{open_one}\n") == [f"“{open_one}”"]


def test_years_that_are_lacking_say_why_a_part_is_not_enough() -> None:
    demand = "8 years on an IT help desk"
    assert Beyond(demand=OpenDemand(demand, lacking=True)).sentence.endswith(f"They also ask for this: “{demand}”")


@pytest.mark.parametrize(
    ("demand", "lacking"),
    [
        ("Strong skills in Java and Python (Django, Celery)", ("Java",)),
        ("Reports in Metabase (or similar, such as Tableau, or PostgreSQL)", ()),
    ],
)
def test_brackets_behind_a_tool_tell_of_that_one(demand: str, lacking: tuple[str, ...]) -> None:
    named = judged(WORK.replace("Celery", "a queue") + f"- {demand}\n").fit.named
    assert named.lacking == lacking


def test_a_tool_of_the_title_is_the_first_that_is_lacking() -> None:
    text = WORK.replace("Django developer", "Java/Python developer").replace(
        "- PostgreSQL", "- Kubernetes\n- Skills in Java"
    )
    assert glance(judged(text)).missing[0].startswith("Not in your profile: Java and ")


@pytest.mark.parametrize("marks", ['"{}".', "“{}”"])
def test_a_must_in_the_posts_own_quotation_marks_is_told_without_them(marks: str) -> None:
    said = "proven work on a bakery's ovens is mandatory"
    seen = glance(judged(WORK + marks.format(said) + "\n"))
    assert f"“{said}”" in seen.why
    assert seen.following.startswith("if you meet that, ")


def test_a_must_that_is_not_told_whole_is_one_to_meet_and_not_to_live_with() -> None:
    long = "Please do not apply if you never ran a bakery blog" + ", or one about bread" * 8 + "."
    assert glance(judged(WORK + f"{long}\n")).following.startswith("if you meet that, ")


def test_an_own_trade_that_no_tool_tells_is_named_beside_the_tools() -> None:
    text = WORK.replace("- PostgreSQL", "- Python").replace("Python and Django on PostgreSQL", "Python")
    seen = glance(judged(text.replace("Django", "Front end"), replace(CODER, headline="front end developer, Python")))
    assert "Your trade in it: front-end development" in seen.fit
