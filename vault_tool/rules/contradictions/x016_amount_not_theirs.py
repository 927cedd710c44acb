"""The proposal names an amount as the client's that the post doesn't have.

"Your budget of $2,000" under a post that offers $1,250 comes from another post. You may name any price of your own.
Only what you call theirs is compared.

Fails 13:16:
    ---
    status: ready
    compensation_max: 1250
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio. $1,250.

    ## Proposal

    Your budget of $2,000 would cover the first month.
Passes:
    ---
    status: ready
    compensation_max: 1250
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio. The last one had $300.

    ## Proposal

    Your budget of $1,250 would cover the first month, your $300 offer did not. I save your team $9,000.
Fails 13:17:
    ---
    status: ready
    compensation_max: 1250
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio. $1,250.

    ## Proposal

    You've budgeted $900, which is fine. You have $9 in the drawer.
"""

import re
from collections.abc import Iterator

from vault_tool.language.values.currencies import marks
from vault_tool.language.wording import money
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.contradictions.figures_in_text import AMOUNT, MARK, value_of
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "X016"
NAME = "amount-not-theirs"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client reads a price they never named, and you may be held to it."

_THEIRS = Pattern(
    r"\byour (?:[\w-]+ ){0,3}?(?:{proposals.the amount}\b{between})?(?={mark} ?\d)",
    between=rf"[^.!?\r\n{marks()}]{{0,16}}",
    mark=MARK,
)
_BEHIND = Pattern(r" (?:[\w-]+ )?{proposals.a price}\b")
_NAMED = Pattern(r"{proposals.the amount}")
_YOU_NAME = Pattern(r"(?: (?:[\w-]+ )?{proposals.a price})?(?: that)? {proposals.you name}\b")
_YOU_NAMED = Pattern(r"\b{proposals.you set} (?=(?:{mark} ?)\d)", mark=MARK)
_AMOUNT = re.compile(r"\d[\d,]*(?:\.\d+)?")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each amount called the client's that is in no property and nowhere in the post."""
    posting = context.posting
    if posting.proposal_span is None or not any(sign in posting.proposal_text for sign in marks()):
        return
    start = posting.proposal_span.start
    for m in _called_theirs(posting.proposal_text):
        if not _stated(value_of(m), posting):
            shown = posting.amount
            hint = f"; it offers {money(shown, posting.currency)}" if shown else ""
            message = f"{m[0]} is not in the post{hint}: correct the amount"
            yield Finding(CODE, Span(start + m.start(), start + m.end()), message)


def _called_theirs(text: str) -> Iterator[re.Match[str]]:
    """Each amount that is said to be the client's, in front of it or behind."""
    for theirs in _THEIRS.finditer(text):
        m = AMOUNT.match(text, theirs.end())
        if m and (_NAMED.search(theirs[0]) or _BEHIND.match(text, m.end())):
            yield m
    behind = (m for m in AMOUNT.finditer(text) if _YOU_NAME.match(text, m.end()))
    before = (AMOUNT.match(text, named.end()) for named in _YOU_NAMED.finditer(text))
    yield from sorted({m.start(): m for m in (*behind, *before) if m}.values(), key=lambda m: m.start())


def _stated(amount: float, posting: Posting) -> bool:
    """The posting has the amount, in its properties or its words ("1.2K" counts as 1,200)."""
    if any(value == amount for value in posting.facts.values() if isinstance(value, int | float)):
        return True
    said = {float(m[0].rstrip(",").replace(",", "")) for m in _AMOUNT.finditer(posting.words)}
    return amount in said or amount / 1000 in said
