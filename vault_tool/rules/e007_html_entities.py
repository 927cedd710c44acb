"""Characters are written as HTML codes.

`&amp;`, `&#39;` and `&nbsp;` came along from a page's source or a feed. Words with them are not found, and in a proposal the
client reads the codes. The fix writes the characters. Code is left alone.

Fails 7:7, 7:22:
    ---
    status: draft
    ---
    # Operations lead
    ## Posting

    Sales &amp; marketing&#39;s calendar.
Fixed:
    ---
    status: draft
    ---
    # Operations lead
    ## Posting

    Sales & marketing's calendar.
Passes:
    ---
    status: draft
    ---
    # Operations lead

    AT&T & Co; see https://example.com/?a=1&amp=2 and `&amp;`.
"""

import re
from collections.abc import Iterator
from html import unescape

from vault_tool.note import Note
from vault_tool.rules.finding import Finding, Fix
from vault_tool.rules.rule import Context
from vault_tool.text.edits import Edit, Span

CODE = "E007"
NAME = "html-entities"
SEVERITY = {"": "info", "ready": "warning"}
KINDS = frozenset({"posting", "post", "profile", "answer"})
COST = "Searches and checks miss the words, and the client reads codes in your proposal."
MOST = 50

_ENTITY = re.compile(
    r"&(?:amp|lt|gt|quot|apos|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|bull|euro|pound|eacute|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});"
)
_LINE_CODE = re.compile(r"`[^`\r\n]*`")


def check(note: Note, context: Context) -> Iterator[Finding]:  # noqa: ARG001
    """A finding for each such code in the body, outside code; the first fifty of a note."""
    text = note.text
    if "&" not in text or ";" not in text or "```" in text:
        return
    for count, m in enumerate(_ENTITY.finditer(text, note.body_span.start), 1):
        was = unescape(m[0])
        if len(was) != 1 or not (was.isprintable() or was == "\u00a0") or _in_code(text, m.start()):
            continue
        new = " " if was == "\u00a0" else was
        safe = new not in "<>"
        fix = Fix((Edit(*m.span(), new),), safe=safe, description=f"write {new}") if safe else None
        yield Finding(
            CODE, Span(*m.span()), f"{m[0]} stands for {'a space' if new == ' ' else new}: write the character", fix
        )
        if count == MOST:
            return


def _in_code(text: str, offset: int) -> bool:
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    end = min((at for at in (text.find("\n", offset), text.find("\r", offset)) if at >= 0), default=len(text))
    if "`" not in text[start:end]:
        return False
    return any(m.start() < offset < m.end() for m in _LINE_CODE.finditer(text, start, end))
