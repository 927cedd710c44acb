"""The posting does not say how the work is paid.

Hourly work is protected by tracked time, a fixed price by funded milestones, a salary by a contract. What to ask for
depends on which it is. Look it up in the post, or ask the client. If the post has no amount, C001 says so.

Fails 1:1:
    ---
    status: ready
    compensation_max: 1250
    ---
    # Operations lead
Fails 3:1:
    ---
    status: draft
    compensation_type:
    compensation_max: 1250
    ---
    # Operations lead
Passes:
    ---
    status: ready
    compensation_type: hourly
    compensation_max: 60
    ---
    # Operations lead
Passes:
    ---
    status: ready
    ---
    # Operations lead
Passes:
    ---
    status: ready
    platform: glassdoor
    compensation_max: 92000
    ---
    # Operations lead
Passes:
    ---
    status: ready
    compensation_max: 4500
    ---
    # Shop for a bakery

    ## Posting

    We need a shop for our bakery: $2,500 to $4,500 for the first version.
"""

from collections.abc import Iterator

from vault_tool.language.wording import money
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.posting import sites
from vault_tool.rules.engine import required
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "C002"
NAME = "missing-kind-of-pay"
SEVERITY = required.severity("compensation_type")
KINDS = frozenset({"posting", "post"})
COST = required.cost("compensation_type")
FOR_APPLYING = True

_FOR_ALL_OF_IT = Pattern(r"[$€£] ?\d[\d.,]*[kK]? {budgets.for all of it}\b")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where there is an amount and compensation_type is missing or empty; that there is no amount is C001's."""
    posting = context.posting
    site = sites.named(posting.text("platform"))
    if not posting.amount or (site is not None and site.is_board):  # employers on a board pay a salary or by contract
        return
    if _FOR_ALL_OF_IT.search(posting.words):  # "$4,500 for the first version"
        return
    amount = money(posting.amount, posting.currency)
    also = "" if posting.text("compensation_period") else " and compensation_period"
    message = f"the post doesn't say how {amount} is paid: ask, or set compensation_type{also}"
    yield from required.missing("compensation_type", message, CODE, note, context)
