"""The client has answered, and the status has not moved on.

There is a text under Response. Set the status to interviewing, or to lost, so that the posting stands where you look for
it.

Fails 2:9:
    ---
    status: applied
    ---
    # Operations lead

    ## Response

    Are you free on Monday for a call?
Passes:
    ---
    status: interviewing
    ---
    # Operations lead

    ## Response

    Are you free on Monday for a call?
Passes:
    ---
    status: applied
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "T006"
NAME = "answered-but-not-moved-on"
SEVERITY = {"draft": "warning", "ready": "warning", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "A client who wrote to you waits in the list of those who have not."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the Response section has a word and the note's own status is one before an answer."""
    posting = context.posting
    status = posting.text("status")
    if status in ("draft", "ready", "applied") and posting.filled("Response"):
        message = f"there is an answer under Response, the status is {status}: set it to interviewing, or to lost"
        yield Finding(CODE, spans.value(note, "status"), message)
