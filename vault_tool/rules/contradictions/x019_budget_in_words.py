"""The post's own words name another budget than its form.

Clients fill in a number because the site asks for one, and write the real budget into the text, or the other way
round. Ask which of the two holds before you name a price.

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

from vault_tool.language.wording import money
from vault_tool.language.wordlists import Pattern, words
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "X019"
NAME = "budget-in-words"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting", "post"})
COST = "You price the job by one number and are paid by the other."

_AMOUNT = r"(?P<sign>[$€£]) ?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<k> ?k\b)?"
_UNIT = r"(?P<unit>(?:[ -]{1,3}[$€£]? ?[\d,.]+)? ?(?:/|per |an? ?)\w+)?"
_SAID = Pattern(rf"\b(?P<words>{{budgets.named}}) {_AMOUNT}{_UNIT}")
_HOURLY = re.compile(r"\bh(?:ou)?r", re.IGNORECASE)
_NOT_THE_PAY = Pattern(r"\b{budgets.not the pay}")
_SIGN = re.compile(r"[$€£]")
BEFORE, AFTER = 90, 40
"""Characters before and after a currency sign that can belong to the amount's sentence."""
TOLERANCE = 0.1


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where a budget named in a sentence is outside the stated pay by more than a tenth."""
    posting = context.posting
    kind, most = posting.text("compensation_type"), posting.amount
    if not most or kind not in ("fixed", "hourly") or not _names_budget(posting):
        return
    least = min(posting.number("compensation_min") or most, most)
    for m in _said(posting):
        hourly = bool(m["unit"] and _HOURLY.search(m["unit"]))
        if hourly != (kind == "hourly") or (m["unit"] and not hourly) or _NOT_THE_PAY.search(m["words"]):
            continue
        said = float(m["number"].replace(",", "")) * (1000 if m["k"] else 1)
        if not least * (1 - TOLERANCE) <= said <= most * (1 + TOLERANCE):
            start = posting.words_span.start + m.start("sign")
            shown = (
                money(most, posting.currency)
                if least == most
                else f"{money(least, posting.currency)} to {money(most, posting.currency)}"
            )
            amount = m[0][m.start("sign") - m.start() :].strip()
            message = f"the text says {amount}, the form {shown}: ask which holds"
            yield Finding(CODE, Span(start, start + len(amount)), message)
            return


def _names_budget(posting: Posting) -> bool:
    return not posting.vocabulary.isdisjoint(words("budgets", "cues"))


def _said(posting: Posting) -> Iterator[re.Match[str]]:
    """Each amount that a sentence calls the budget: looked for only around currency signs."""
    end = 0
    for sign in _SIGN.finditer(posting.words):
        before = posting.words_lower[max(end, sign.start() - BEFORE) : sign.start()]
        if not any(word in before for word in words("budgets", "cues")):
            continue
        found = _SAID.search(posting.words, max(end, sign.start() - BEFORE), sign.end() + AFTER)
        if found and found.start("sign") == sign.start():
            end = found.end()
            yield found
