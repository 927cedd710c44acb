"""The profile has no rate.

Pay is compared with the least you work for and the rate you aim for. Without them, no posting can be called too low.

Fails Profile.md 1:1:
    ---
    name: Dana Reed
    ---
    # Profile
Passes Profile.md:
    ---
    name: Dana Reed
    rate_floor: 40
    ---
    # Profile
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "N005"
NAME = "profile-without-rate"
SEVERITY = {"": "info"}
KINDS = frozenset({"profile"})
COST = "You're never warned that a posting pays too little for you."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where rate_floor is missing."""
    if note.properties.span and not note.values.get("rate_floor"):
        message = "no rate_floor: add the least you work for an hour, and rate_target, the rate you aim for"
        yield Finding(CODE, spans.entry(note, "rate_floor"), message)
