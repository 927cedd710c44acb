"""The proposal calls a tool the client's that the post doesn't name.

"Your Airtable", "the Shopify shop you mention": if the post names no such thing, the sentence comes from another
proposal. Tools you call your own aren't checked.

Fails 12:20:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We plan our week in Asana and want someone to keep it in order.

    ## Proposal

    I would clean your Airtable first.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We plan our week in Asana and want someone to keep it in order.

    ## Proposal

    I would clean your Asana boards first. I also know Airtable. Do you use Airtable?
Fails 13:6:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.

    ## Proposal

    I kept the calendar of a studio.
    Your Notion pages would stay as they are. Your Monday call would, too.
"""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.line_spans import lowered
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "X013"
NAME = "tool-not-in-post"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client sees that the proposal was written for another post."

_THEIRS = Pattern(
    r"\b{proposals.the client's}(?P<said> (?:\w+ ){0,2}?(?-i:[A-Z])[^.!?\r\n;:]{1,80})(?P<end>[.!?\r\n;:]|\Z)"
)
_CAPITAL = re.compile(r"[A-Z][\w.+#]+")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each known tool that is said to be the client's and is neither in the post nor in its skills."""
    posting = context.posting
    if posting.proposal_span is None or note.section("Posting") is None:
        return
    start = posting.proposal_span.start
    for m in _THEIRS.finditer(posting.proposal_text):
        if m["end"] == "?" or all(lowered(word) in posting.words_lower for word in _CAPITAL.findall(m["said"])):
            continue
        for tool in _tools(f"in{m['said']}"):  # "your Notion pages" are kept in Notion
            at = start + m.start("said") + m["said"].find(tool)
            if not _known(tool, posting):
                message = f"the post doesn't name {tool}: take it out if the sentence is from another proposal"
                yield Finding(CODE, Span(at, at + len(tool)), message)


def _tools(words: str) -> tuple[str, ...]:
    from vault_tool.language.prose import Prose
    from vault_tool.posting.features import tools

    found = tools.find(Prose(words))
    value = found.value if found else ()
    return tuple(str(tool) for tool in value if str(tool) in words) if isinstance(value, tuple) else ()


def _known(tool: str, posting: Posting) -> bool:
    folded = lowered(tool)
    first = folded.split(" ", 1)[0].split(".", 1)[0]
    return first in posting.words_lower or folded in lowered(f"{posting.text('title')} {posting.text('skills')}")
