"""One of the client's numbers is higher than the total it belongs to.

There can't be more contracts running than there were hires, more jobs open than were posted, or more unanswered
invites than invites sent.

Fails 3:26, 5:19:
    ---
    client_hires: 4
    client_active_contracts: 20
    client_jobs_posted: 3
    client_open_jobs: 5
    ---
    # Editor
Passes:
    ---
    client_hires: 71
    client_active_contracts: 20
    client_jobs_posted: 132
    client_open_jobs: 5
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import number
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "X003"
NAME = "parts-above-whole"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "A number was misread, so what you know about the client's habits is wrong."
PAIRS = (
    ("client_active_contracts", "client_hires"),
    ("client_open_jobs", "client_jobs_posted"),
    ("unanswered_invites", "invites_sent"),
)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each count that is above its whole."""
    posting = context.posting
    for part, whole in PAIRS:
        few, many = posting.number(part), posting.number(whole)
        if few is not None and many is not None and few > many:
            said = f"{part} {number(few)} is above {whole} {number(many)}"
            yield Finding(CODE, spans.value(note, part), f"{said}: look both up in the post")
