"""The currency isn't the one in the post.

Every amount in the post is in euros or pounds, and the properties say USD. The pay was read in the wrong currency,
and every rate, floor and minimum is compared wrongly.

Fails 4:11:
    ---
    status: ready
    compensation_max: 600
    currency: USD
    ---
    # Editor

    ## Posting

    We pay €600 for twelve episodes.
Passes:
    ---
    status: ready
    compensation_max: 600
    currency: EUR
    ---
    # Editor

    ## Posting

    We pay €600 for twelve episodes.
Passes:
    ---
    status: ready
    compensation_max: 600
    currency: USD
    ---
    # Editor

    ## Posting

    We pay $600 for twelve episodes; our customers pay €5 each.
"""

import re
from collections.abc import Iterator

from vault_tool.language.values import currencies
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "X022"
NAME = "currency-against-post"
SEVERITY = {"": "warning", "ready": "error"}
KINDS = frozenset({"posting"})
COST = "You compare the pay with your floor in the wrong currency, and price the job wrongly."

_APART = ("EUR", "GBP", "INR", "USD")
"""Currencies whose sign no other currency shares."""
_WRITTEN = {
    code: Pattern(rf"(?<!\w){{currencies.{code}}} ?\d|\d ?{{currencies.{code}}}(?!\w)|\b{code}\b", re.NOFLAG)
    for code in _APART
}


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the post has amounts in one of four currencies only, and `currency` is another of these."""
    posting = context.posting
    stated = posting.text("currency")
    if stated not in _WRITTEN or not posting.amount or note.section("Posting") is None:
        return
    there = [code for code in _APART if any(sign in posting.words for sign in currencies.signs(code))]
    if stated in there:
        return
    others = [code for code in there if _WRITTEN[code].search(posting.words)]
    if len(others) == 1:
        message = f"the post's amounts are in {others[0]}, but the currency is {stated}: correct it"
        yield Finding(CODE, spans.value(note, "currency"), message)
