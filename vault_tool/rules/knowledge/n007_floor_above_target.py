"""Your floor is above your target rate.

Pay counts as good from `rate_target` on and as too low under `rate_floor`. If the two are swapped, a posting can be
both.

Fails Profile.md 3:13:
    ---
    name: Dana Reed
    rate_floor: 60
    rate_target: 40
    ---
    # Profile
Passes Profile.md:
    ---
    name: Dana Reed
    rate_floor: 40
    rate_target: 60
    ---
    # Profile
"""

from collections.abc import Iterator

from vault_tool.language.wording import number
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "N007"
NAME = "floor-above-target"
SEVERITY = {"": "warning"}
KINDS = frozenset({"profile"})
COST = "Good pay is reported as too low, and low pay as good."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where `rate_floor` is greater than `rate_target`."""
    posting = context.posting
    floor, target = posting.number("rate_floor"), posting.number("rate_target")
    if floor is not None and target is not None and floor > target:
        message = f"rate_floor {number(floor)} is above rate_target {number(target)}: swap or correct them"
        yield Finding(CODE, spans.value(note, "rate_floor"), message)
