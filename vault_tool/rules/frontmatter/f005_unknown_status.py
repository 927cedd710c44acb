"""The status isn't one that vault-tool knows.

A posting with an unknown status is judged as a draft and is missing from the pipeline. The known ones are draft,
ready, applied, interviewing, offer, won, lost, skipped and archived. The fix only corrects capitals and typos.

Fails 2:9:
    ---
    status: waiting
    ---
    # Editor
Fails 2:9:
    ---
    status: Aplied
    ---
    # Editor
Fixed:
    ---
    status: applied
    ---
    # Editor
Passes:
    ---
    status: applied
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.nearest import slip
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.statuses import STATUSES
from vault_tool.text.edits import Edit

CODE = "F005"
NAME = "unknown-status"
SEVERITY = {"": "error"}
KINDS = frozenset({"posting"})
COST = "The posting is judged as a draft and is missing from the pipeline, so you may forget an application."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where there is a status, and it is not a known one."""
    status = note.values.get("status")
    if status is None or status in STATUSES:
        return
    span = spans.value(note, "status")
    near = slip(str(status), STATUSES)
    fix = None
    if near and spans.one_line(note, "status"):
        fix = Fix((Edit(*span, near),), safe=True, description=f"write {near}")
    hint = f"did you mean {near}?" if near else f"use one of {', '.join(STATUSES)}"
    yield Finding(CODE, span, f"unknown status {str(status)[:40]!r}: {hint}", fix)
