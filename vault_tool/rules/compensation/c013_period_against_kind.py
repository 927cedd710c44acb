"""The pay period doesn't match the kind of pay.

An hourly job is paid by the hour. If the note says hourly with a monthly period, one of them was misread, and the
hourly rate is off by a factor of about 170.

Fails 3:22:
    ---
    compensation_type: hourly
    compensation_period: month
    ---
    # Editor
Passes:
    ---
    compensation_type: hourly
    compensation_period: hour
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "C013"
NAME = "period-against-kind"
SEVERITY = {"": "warning", "ready": "error", "applied": "error"}
KINDS = frozenset({"posting"})
COST = "The hourly rate is worked out from the wrong period, so you bid on a number that nobody offers."

_FITS = {"hourly": ("hour",), "salary": ("week", "month", "year", "day", "hour")}


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where an hourly job has another period than the hour, or a salary that of a project."""
    posting = context.posting
    kind, period = posting.text("compensation_type"), posting.text("compensation_period")
    if period and kind in _FITS and period not in _FITS[kind]:
        message = f"{kind} pay with the period {period!r}: one of them is wrong; look it up in the post"
        yield Finding(CODE, spans.value(note, "compensation_period"), message)
