"""An hourly job doesn't say how many hours.

A rate is not an income. Five hours a week at a great rate won't pay the rent, and fifty leave no room for other
clients. Ask, then set weekly_hours.

Fails 3:20:
    ---
    status: ready
    compensation_type: hourly
    compensation_max: 60
    ---
    # Editor
Passes:
    ---
    status: ready
    compensation_type: hourly
    compensation_max: 60
    weekly_hours: Less than 30
    ---
    # Editor
Passes:
    ---
    status: ready
    compensation_type: hourly
    compensation_max: 60
    ---
    # Editor

    ## Posting

    About 10 hours a week, this is not full-time.
"""

from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "C007"
NAME = "missing-hours"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting", "post"})
COST = "You can't tell what the job pays a month, or whether it fits beside your other clients."

_SAID = Pattern(r"\d\+? ?{time.hours}(?![^\W_])|\b{working_hours.hours are told}")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where hourly pay has no weekly hours, neither as a property nor in the post's words."""
    posting = context.posting
    if (
        posting.text("compensation_type") == "hourly"
        and not posting.text("weekly_hours")
        and not _SAID.search(posting.words)
    ):
        message = "how many hours a week? Ask, and set weekly_hours"
        yield Finding(CODE, spans.value(note, "compensation_type"), message)
