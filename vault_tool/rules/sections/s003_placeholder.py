"""A placeholder was left in a text that you will send.

`‹fill in: …›` marks what vault-tool could not know; `{{…}}`, TODO and `[your name]` are what templates leave. A client
who sees one knows that nobody read the text. Only sections that go to the client are looked at.

Fails 8:13, 8:43:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Hello, I am ‹fill in: your name› and I've {{years}} years of experience.
Fails 8:6:
    ---
    status: ready
    ---
    # Operations lead

    ## Screening Answers

    Dear [Client Name], yes.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    Fill in [your name] here. TODO

    ## Proposal

    I keep a to-do list and {braces} in order [see my site](https://example.com).
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "S003"
NAME = "placeholder"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "The client sees at once that the proposal is a form letter, and reads the next one."

_PLACEHOLDER = re.compile(
    r"‹[^›\r\n]{0,300}›"
    r"|\{\{[^{}\r\n]{0,200}\}\}|\{%[^%\r\n]{0,200}%\}"
    r"|\b(?:TODO|TBD|FIXME|XXX|LOREM IPSUM)\b|\bLorem ipsum\b"
    r"|\[(?:your|my|client|company|name|insert|add|project|job|position|link|portfolio|number|x+)\b[^\[\]\r\n]{0,60}\](?!\()"
    r"|<(?:your|client|company|insert|name)\b[^<>\r\n]{0,60}>",
    re.IGNORECASE,
)
_LOUD = re.compile(r"todo|tbd|fixme|xxx", re.IGNORECASE)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each placeholder in a section that is sent."""
    lower = context.posting.sent_lower
    if not any(cue in lower for cue in ("‹", "{{", "{%", "[", "<", "todo", "tbd", "fixme", "xxx", "lorem")):
        return
    for span in context.posting.sent:
        for m in _PLACEHOLDER.finditer(note.text, *span):
            if _LOUD.fullmatch(m[0]) and not m[0].isupper():
                continue
            gap = m[0].removeprefix("‹fill in:").strip(" ‹›") if m[0].startswith("‹fill in:") else ""
            shown = f"still to fill in: {gap[:120]}" if gap else f"fill in or delete {m[0][:60]}"
            yield Finding(CODE, Span(*m.span()), shown)
