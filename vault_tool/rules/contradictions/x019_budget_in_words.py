"""The post's text names a different budget from its form.

Clients fill in a number because the site asks for one, and write the real budget into the text, or the other way
around. Ask which one is right before you name a price.

Fails 11:15:
    ---
    status: ready
    compensation_type: fixed
    compensation_max: 50
    ---
    # Editor

    ## Posting

    We need twelve episodes cut.
    Our budget is $600 for all of them.
Passes:
    ---
    status: ready
    compensation_type: fixed
    compensation_max: 600
    ---
    # Editor

    ## Posting

    We need twelve episodes cut. Our budget is $600 for all of them. You will manage an ad budget of $20,000.
Passes:
    ---
    status: ready
    compensation_type: hourly
    compensation_min: 20
    compensation_max: 30
    ---
    # Editor

    ## Posting

    Our budget is $25 an hour, $600 in all.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vault_tool.language.wording import money
from vault_tool.language.wordlists import Pattern, words
from vault_tool.note import Note
from vault_tool.rules.contradictions.figures_in_text import AMOUNT, MARK, value_of
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "X019"
NAME = "budget-in-words"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting", "post"})
COST = "You price the job by one number and are paid by the other."

_NAMED = Pattern(r"\b{budgets.named} \Z")
_UNIT = re.compile(rf"(?:[ -]{{1,3}}{MARK}? ?[\d,.]+)? ?(?:/|per |an? ?)\w+", re.IGNORECASE)
_HOURLY = re.compile(r"\bh(?:ou)?r", re.IGNORECASE)
_NOT_THE_PAY = Pattern(r"\b{budgets.not the pay}")
BEFORE = 90
"""Characters before an amount that can name it."""
TOLERANCE = 0.1


@dataclass(frozen=True, slots=True)
class _Stated:
    """An amount that a sentence calls the budget: where it stands in the post, with its unit, and the words before it."""

    span: Span
    amount: float
    unit: str
    named: str


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where a budget named in a sentence is outside the stated pay by more than a tenth."""
    posting = context.posting
    kind, most = posting.text("compensation_type"), posting.amount
    if not most or kind not in ("fixed", "hourly") or posting.vocabulary.isdisjoint(words("budgets", "cues")):
        return
    least = min(posting.number("compensation_min") or most, most)
    for said in _said(posting):
        hourly = bool(_HOURLY.search(said.unit))
        if hourly != (kind == "hourly") or (said.unit and not hourly) or _NOT_THE_PAY.search(said.named):
            continue
        if not least * (1 - TOLERANCE) <= said.amount <= most * (1 + TOLERANCE):
            ends = dict.fromkeys(money(end, posting.currency) for end in (least, most))
            start = posting.words_span.start
            amount = posting.words[slice(*said.span)]
            message = f"the text says {amount}, the form {' to '.join(ends)}: ask which is right"
            yield Finding(CODE, Span(start + said.span.start, start + said.span.end), message)
            return


def _said(posting: Posting) -> Iterator[_Stated]:
    """Each amount that a sentence calls the budget: what stands before it is looked at only where it may name it."""
    end = 0
    for m in AMOUNT.finditer(posting.words):
        start = max(end, m.start() - BEFORE)
        before = posting.words_lower[start : m.start()]
        if not any(word in before for word in words("budgets", "cues")):
            continue
        if named := _NAMED.search(posting.words, start, m.start()):
            unit = _UNIT.match(posting.words, m.end())
            end = unit.end() if unit else m.end()
            yield _Stated(Span(m.start(), end), value_of(m), unit[0] if unit else "", named[0])
