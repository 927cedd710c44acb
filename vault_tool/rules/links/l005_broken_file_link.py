"""A link leads to a file that doesn't exist.

`[brief](files/brief.pdf)` points into the vault, and nothing is there. The file was moved, or never synced.

Beside Notes/brief.md:
    # Brief
Fails 6:9:
    ---
    status: draft
    ---
    # Operations lead

    See the [brief](Notes/old%20brief.md) and the [new one](../Notes/brief.md#start).
Passes:
    ---
    status: draft
    ---
    # Operations lead

    See the [brief](brief.md), the [same](Notes/brief.md), the [site](https://example.com), [me](mailto:me) and [below](#start).
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.line_spans import line_around
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "L005"
NAME = "broken-file-link"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "client", "answer", "profile", "home"})
COST = "The brief or sample you want at hand isn't there when you need it."

_TARGET = re.compile(r"\]\((?P<target><[^<>\r\n]{1,300}>|[^()\s<>]{1,300})(?:[ \t]+\"[^\"\r\n]{0,100}\")?\)")
_ELSEWHERE = re.compile(r"<?(?:[a-z][a-z0-9+.-]*:|#|/|www\.)", re.IGNORECASE)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each Markdown link to a file that the vault does not have; in the post's own words links are the client's."""
    if context.index is None or "](" not in note.text:
        return
    post = note.section("Posting") if context.kind == "posting" else None
    for m in _TARGET.finditer(note.text, note.body_span.start):
        target = unquote(m["target"].strip("<>")).split("#", 1)[0]
        outside = _ELSEWHERE.match(m["target"]) or "." not in target.rsplit("/", 1)[-1]
        if not target or outside or (post and post.span.start <= m.start() < post.span.end):
            continue
        start = max(note.text.rfind("[", 0, m.start()), line_around(note.text, m.start())[0])
        if not _in_code(note.text, start) and not any(n in context.index.names for n in _names(target, note.path)):
            embed = start > 0 and note.text[start - 1] == "!"
            yield Finding(
                CODE, Span(start - embed, m.end()), f"there is no file {target[:80]!r} in the vault: correct the link"
            )


def _names(target: str, path: str) -> Iterator[str]:
    """What the target may be called in the vault: from its root, from the note's folder, or by its name alone."""
    folded = target.casefold()
    parts = path.casefold().split("/")[:-1]
    for part in folded.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in (".", ""):
            parts.append(part)
    yield "/".join(parts)
    if not folded.startswith("."):
        yield folded
        yield folded.rsplit("/", 1)[-1]


def _in_code(text: str, offset: int) -> bool:
    """An odd number of backticks stands before it in its line."""
    return text.count("`", line_around(text, offset)[0], offset) % 2 == 1
