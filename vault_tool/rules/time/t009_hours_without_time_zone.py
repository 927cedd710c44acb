"""The post names working hours but no time zone.

"9 AM to 5 PM" can be your day or your night. Ask, then set time_zone.

Fails 9:15:
    ---
    status: ready
    client_location: United States
    ---
    # Operations lead

    ## Posting

    The hours are 9 AM to 5 PM, Monday to Friday.
Passes:
    ---
    status: ready
    time_zone: PST
    ---
    # Operations lead

    ## Posting

    The hours are 9 AM to 5 PM, Monday to Friday.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    The hours are 9 AM to 5 PM, New York time. Calls from 2 pm to 3 pm Lisbon time.
"""

from collections.abc import Iterator

from vault_tool.language.values import zones
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "T009"
NAME = "hours-without-time-zone"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting", "post"})
COST = "You promise a working day that turns out to be your night."

_HOURS = Pattern(
    r"\b{clock}[ ]?(?:[ap]\.?m\.?)?[ ]?(?:-|–|—|{working_hours.up to})[ ]?{clock}[ ]?[ap]\.?m\b\.?",
    clock=r"\d{1,2}(?:[:.]\d\d)?",
)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where hours with am or pm stand in the post, and neither it nor a property names a zone."""
    posting = context.posting
    if posting.text("time_zone"):
        return
    lines = posting.line_spans_with(("pm", "p.m", "am -", "am to"))
    found = next((m for m in (_HOURS.search(posting.words, *line) for line in lines) if m), None)
    if found and not zones.any_in(posting.words):
        where = f" (the client is in {posting.text('client_location')[:40]})" if posting.text("client_location") else ""
        start = posting.words_span.start
        message = f"{found[0].strip()} in which time zone{where}? Ask, and set time_zone"
        yield Finding(CODE, Span(start + found.start(), start + found.end()), message)
