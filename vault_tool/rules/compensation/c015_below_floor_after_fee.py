"""After the site's fee the pay is below the least you work for.

The rate reaches your floor, what is left of it does not. The fee that is taken off is the one that the site of `platform`
takes, or `fee_percent` in vault.toml.

Fails 4:19:
    ---
    platform: upwork
    compensation_type: hourly
    compensation_max: 42
    ---
    # Editor
Passes:
    ---
    platform: upwork
    compensation_type: hourly
    compensation_max: 45
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import money, number
from vault_tool.note import Note
from vault_tool.posting import sites
from vault_tool.posting.pay import terms
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "C015"
NAME = "below-floor-after-fee"
SEVERITY = {"draft": "info", "ready": "info"}
KINDS = frozenset({"posting"})
COST = "You count on a rate that does not arrive."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where an hourly rate's high end reaches the floor only before the fee; C012 has those below it."""
    profile = context.profile
    posting = context.posting
    amount = posting.amount
    if profile is None or not profile.rate_floor or not amount or posting.text("compensation_type") != "hourly":
        return
    if sites.named(posting.text("platform")) is None or posting.currency != (profile.currency or "USD"):
        return
    if posting.text("compensation_period") not in ("", "hour"):
        return
    fee = terms.of(posting.facts, context.pay).fee
    left = amount * (1 - fee)
    if left < profile.rate_floor <= amount:
        key = "compensation_max" if posting.number("compensation_max") else "compensation_min"
        said = f"at most {money(amount, posting.currency)} an hour is {money(round(left, 2), posting.currency)} after the {number(round(100 * fee, 2))}% fee"
        yield Finding(
            CODE, spans.value(note, key), f"{said}, below your floor of {money(profile.rate_floor, posting.currency)}"
        )
