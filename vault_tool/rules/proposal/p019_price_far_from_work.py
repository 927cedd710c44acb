"""Your price is far from what the work takes.

The Brief reckons the least hours of the work that the post names. A price under half of them at your floor is one you lose
money on.

Fails 13:24:
    ---
    status: ready
    ---
    # Site for a bakery

    ## Brief

    - **Work against pay:** The work named here usually takes 20 hours or more.

    ## Proposal

    I have built six such sites.
    I can do all of it for $150 as a fixed price.
Passes:
    ---
    status: ready
    ---
    # Site for a bakery

    ## Brief

    - **Work against pay:** The work named here usually takes 20 hours or more.

    ## Proposal

    My fixed price for this is $1,400. My rate is $40 an hour. I saved a client $90,000.
"""

import re
from collections.abc import Iterator

from vault_tool.language.wording import money
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P019"
NAME = "price-far-from-work"
SEVERITY = {"ready": "warning"}
KINDS = frozenset({"posting"})
COST = "You work for a fraction of your rate."

_HOURS = re.compile(r"\busually takes (?P<low>\d[\d,]*) hours or more\b")
_PRICED = Pattern(
    r"\b{proposals.my price}\b[^.!?\r\n$]{0,60}(?P<amount>\$ ?(?P<number>\d{1,3}(?:,\d{3})+|\d{1,6}))(?!{an_hour})",
    an_hour=r"[\d,]|\.\d| ?(?:/|an|per|a)? ?(?:h(?:ou)?r|week|month|day|year)",
)
TOO_LITTLE = 0.5
"""The share of the least hours at the floor under which a price is too little. Own threshold."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each fixed price of yours that is far from the Brief's hours at your rates; both in dollars."""
    posting, profile = context.posting, context.profile
    brief = posting.filled("Brief")
    if brief is None or profile is None or posting.proposal_span is None or "$" not in posting.proposal_text:
        return
    floor = profile.rate_floor
    hours = _HOURS.search(note.text, *brief.body_span)
    if not hours or not floor or (profile.currency or "USD") != "USD" or posting.currency != "USD":
        return
    low = float(hours["low"].replace(",", ""))
    for m in _PRICED.finditer(posting.proposal_text):
        price = float(m["number"].replace(",", ""))
        if low * floor * TOO_LITTLE <= price:
            continue
        at = posting.proposal_span.start + m.start("amount")
        said = f"{m['amount']} is far under the {money(low * floor)} that the work named here takes at your floor"
        yield Finding(CODE, Span(at, at + len(m["amount"])), f"{said}: name another price, or less work")
