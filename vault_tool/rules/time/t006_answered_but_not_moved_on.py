"""The client has answered, but the status hasn't changed.

There is text under Response. Set the status to interviewing or lost, so that the posting is where you look for it.

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
COST = "A client who wrote to you is listed among those who haven't."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the Response section has a word and the note's own status is one before an answer."""
    posting = context.posting
    status = posting.text("status")
    if status in ("draft", "ready", "applied") and posting.filled("Response"):
        message = f"there is an answer under Response, but the status is {status}: set it to interviewing or lost"
        yield Finding(CODE, spans.value(note, "status"), message)
