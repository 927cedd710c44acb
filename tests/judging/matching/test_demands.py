"""Requirements are met or missing only where each of their words is accounted for; all else is open."""

import pytest

from vault_tool.judging.matching.demands import Requirement, requirements
from vault_tool.judging.matching.known import Known
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

MINE = Known(
    Profile(
        headline="bookkeeper",
        skills=("Bookkeeping", "Python", "SQL", "Power BI"),
        practised=(Skill("Bookkeeping", 8, ("Xero",)), Skill("Python", 2), Skill("SQL"), Skill("Power BI", 3)),
        tools=("Xero", "WordPress", "Make"),
        experience=(ExperienceLine("Kept the books of three bakeries.", ("bookkeeping",)),),
    )
)
POST = """Bookkeeper for a small bakery

You send the invoices to our cafés and match the bank each week.

Requirements:
- A calm voice on the phone
- {demand}
"""


def _of(demand: str) -> Requirement:
    text = POST.format(demand=demand)
    post = Post.of(text, read(text))
    return next(r for r in requirements(post, MINE, frozenset({"bookkeeping"})) if r.piece.words == demand)


STATES = [
    ("3+ years of bookkeeping", "met", "Bookkeeping (8 years)"),
    ("Experience with Xero", "met", "Xero"),
    ("Python or Java", "met", "Python (2 years)"),
    ("Python and Kafka", "missing", "Kafka"),
    ("5+ years of Python", "missing", ""),
    ("2+ years of PowerBI", "met", "Power BI (3 years)"),
    ("10+ years of Xero", "missing", ""),
    ("5 years of Xero", "open", ""),
    ("Strong Python", "open", ""),
    ("WordPress designers with 3+ years", "open", ""),
    ("You know how to make short films", "open", ""),
    ("Years of Python in the aviation business", "open", ""),
    ("Experience with video editing", "open", ""),
    ("A bachelor's degree in accounting", "missing", ""),
    ("A bachelor's degree or equivalent experience", "open", ""),
    ("A bachelor's degree or 3+ years in an office", "open", ""),
    ("What we pay depends on your skills, years and any license", "open", ""),
    ("Somebody who must have a forklift license", "missing", ""),
    ("A calm voice on the phone", "open", ""),
    ("Some exposure to Kafka", "open", ""),
]


@pytest.mark.parametrize(("demand", "state", "by"), STATES)
def test_only_what_is_certain_is_said(demand: str, state: str, by: str) -> None:
    found = _of(demand)
    assert (found.state, found.by) == (state, by)


@pytest.mark.parametrize(
    "demand", ["Experience with Kafka is a plus", "Kafka preferred", "A certified accountant would be a bonus"]
)
def test_a_wish_is_never_missing(demand: str) -> None:
    found = _of(demand)
    assert found.wish
    assert found.state != "missing"


@pytest.mark.parametrize(
    ("demand", "leans"),
    [
        ("Experience with video editing", "missing"),
        ("You enjoy teaching and mentoring your team", "open"),
        ("Python for our import of orders", "met"),
        ("Experience with books (QuickBooks or similar)", "met"),
        ("Experience with a CRM (HubSpot or similar)", "missing"),
    ],
)
def test_what_is_open_may_lean_to_a_side(demand: str, leans: str) -> None:
    assert _of(demand).leans == leans


def test_a_demand_that_stands_twice_counts_once() -> None:
    text = POST.format(demand="Experience with Xero\n- Experience with Xero")
    post = Post.of(text, read(text))
    assert len([*requirements(post, MINE, frozenset())]) == 2


@pytest.mark.parametrize(
    ("heading", "state"),
    [("Requirements", "missing"), ("The Ideal Candidate", "open"), ("You might be a good fit", "open")],
)
def test_a_paper_of_an_ideal_is_no_must(heading: str, state: str) -> None:
    demand = "A bachelor's degree in accounting"
    text = POST.replace("Requirements:", f"{heading}:").format(demand=demand)
    post = Post.of(text, read(text))
    found = [r.state for r in requirements(post, MINE, frozenset({"bookkeeping"})) if r.piece.words == demand]
    assert found in ([state], [])
