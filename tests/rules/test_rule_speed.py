"""No rule is slower than linear: on text made to make patterns try again and again, each is done in a moment."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date

import pytest

from vault_tool.knowledge.who_applies import Profile, Skill
from vault_tool.note import Note
from vault_tool.rules.engine.rule import Calendar, Context, VaultIndex
from vault_tool.rules.engine.run import all_rules
from vault_tool.rules.engine.subject import Posting

LENGTH = 10_000
LONGEST = 1.0
"""Seconds of CPU; a quadratic pattern takes many at this length, a linear one milliseconds."""

PROFILE = Profile(rate_floor=40, currency="USD", tools=("Asana",), practised=(Skill("Operations", 9.0),))
HEAD = "---\nstatus: ready\ndate: 2026-03-02\ncompensation_type: fixed\ncompensation_max: 50\nclient_name: Dana\nclient_rating: 4.4\n---\n# T\n"
PIECES = [
    "a", "I ", "your A", "? ", "12 ", "$1,", "[[", "](", "<a ", "&amp;", "*a", "‹", "{{", "a@", "(202) ", "Hi A", '"aa', "can be 1 ",
    "we pay $", "4.5 of 34 review", "9 am - ", "10 hours ", 'start with "', "as an ai ", "... more", "Ã©", "Т", "aТ", "\n- ", "\n### Q\n",
    "<!--", "and Asana, ", "apply for the A ", "experience with A",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_no_rule_is_slower_than_linear(
    piece: str, at_most: Callable[[float, str], AbstractContextManager[None]]
) -> None:
    long = (piece * LENGTH)[:LENGTH]
    half = long[: LENGTH // 2]
    body = f"## Posting\n\n{long}\n\n## Proposal\n\n{half}\n## Screening Answers\n\n{half}\n"
    note = Note(HEAD + body, "Postings/2026-03-02-a.md")
    context = Context(Posting(note), "ready", Calendar(date(2026, 3, 10)), VaultIndex(), PROFILE)
    for rule in all_rules():
        if "posting" in rule.KINDS and not hasattr(rule, "NEEDS"):  # what is not ours is not measured
            with at_most(LONGEST, rule.CODE):
                list(rule.check(note, context))
