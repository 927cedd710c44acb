"""Characters are written as HTML codes.

`&amp;`, `&#39;` and `&nbsp;` came along from a page's source or a feed. Searches miss words with such codes, and in a
proposal the client sees them. One finding stands for all of a note. The fix writes the characters and leaves code
alone, and the words of a post that is still a draft.

Fails 7:7:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting

    Sales &amp; marketing&#39;s calendar.
Fixed:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting

    Sales & marketing's calendar.
Fails 7:2:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting

    M&uuml;nchen, Hauptstra&szlig;e.

    ```html
    <p>1 &lt; 2 &amp; 3</p>
    ```
Fixed:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting

    München, Hauptstraße.

    ```html
    <p>1 &lt; 2 &amp; 3</p>
    ```
Passes:
    ---
    status: ready
    ---
    # Operations lead

    AT&T & Co; see https://example.com/?a=1&amp=2 and `&amp;`.
Passes:
    ---
    status: draft
    ---
    # Operations lead

    ## Posting

    Sales &amp; marketing.
"""

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit, Span
from vault_tool.text.markdown.fences import Fenced

CODE = "E007"
NAME = "html-entities"
SEVERITY = {"": "info", "ready": "warning"}
KINDS = frozenset({"posting", "post", "profile", "answer"})
COST = "Searches and checks miss the words, and the client sees codes in your proposal."

_ENTITY = re.compile(r"&(?:(?P<name>[A-Za-z]{2,8}\d{0,2})|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")
_LINE_CODE = re.compile(r"`[^`\r\n]*`")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at the first of such codes in the body outside code."""
    text = note.text
    if "&" not in text or ";" not in text:
        return
    start = note.body_span.start
    fenced = Fenced(text, Span(start, len(text)))
    found = [
        m
        for m in _ENTITY.finditer(text, start)
        if not context.is_as_it_came(m.start())
        and _stands_for(m)
        and not _in_code(text, m.start())
        and m.start() not in fenced
    ]
    if found:
        edits = tuple(Edit(*m.span(), _stands_for(m)) for m in found)
        others = f", and {len(found) - 1} more of them" if len(found) > 1 else ""
        message = f"{found[0][0]} stands for {edits[0].text!r}{others}: write the characters"
        yield Finding(CODE, Span(*found[0].span()), message, Fix(edits, safe=True, description="write the characters"))


def _stands_for(m: re.Match[str]) -> str:
    """The character; empty where it is none, or one that would become markup."""
    if m["name"] and f"{m['name']};" not in html5:
        return ""
    was = " " if m[0] in ("&nbsp;", "&#160;", "&#xA0;") else unescape(m[0])
    return was if len(was) == 1 and was.isprintable() and was not in "<>" else ""


def _in_code(text: str, offset: int) -> bool:
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    end = min((at for at in (text.find("\n", offset), text.find("\r", offset)) if at >= 0), default=len(text))
    if "`" not in text[start:end]:
        return False
    return any(m.start() < offset < m.end() for m in _LINE_CODE.finditer(text, start, end))
