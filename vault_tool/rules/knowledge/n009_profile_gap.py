"""The profile lacks something that proposals are written from.

A missing name, headline or time zone leaves a gap in every letter. The profile's schema says which properties are
needed and why. The rate has its own rule, N005.

Fails Profile.md 1:1, 1:1:
    ---
    name: Dana Reed
    rate_floor: 40
    ---
    # Profile
Passes Profile.md:
    ---
    name: Dana Reed
    headline: operations lead
    rate_floor: 40
    time_zone: Europe/Lisbon
    ---
    # Profile
"""

from collections.abc import Iterator

from vault_tool import shipped
from vault_tool.language.spelling import lower_first
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "N009"
NAME = "profile-gap"
SEVERITY = {"": "info"}
KINDS = frozenset({"profile"})
COST = "Every draft has a gap there that you fill in by hand, or send by mistake."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each property of the profile that has a cost in its schema and is not there."""
    if not note.values:
        return
    for key, of in shipped.schema("profile")["properties"].items():
        if "x-cost" in of and key != "rate_floor" and not note.values.get(key):
            yield Finding(CODE, spans.entry(note, key), f"add {key}: {lower_first(of['x-cost'].rstrip('.'))}")
