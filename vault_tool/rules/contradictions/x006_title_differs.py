"""The note's heading isn't the title in its properties.

Lists show the property, and the page shows the heading. One of them belongs to another job, or was only half changed.
The fix copies the property into the heading.

Fails 4:1:
    ---
    title: Operations lead for a studio
    ---
    # Podcast editor
Fixed:
    ---
    title: Operations lead for a studio
    ---
    # Operations lead for a studio
Passes:
    ---
    title: Operations &amp; studio lead
    ---
    # Operations & studio lead
Passes:
    ---
    title: Operations lead for a studio
    ---
    # Operations Lead for a Studio
"""

import re
from collections.abc import Iterator
from html import unescape

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit, Span

CODE = "X006"
NAME = "title-differs"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "You prepare for one job and apply to the other."
LONGEST = 120

_WORD = re.compile(r"\w+")
_ATX = re.compile(r" {0,3}#[ \t]+(?P<title>[^\r\n]*?)(?:[ \t]+#+)?[ \t]*(?=[\r\n]|\Z)")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the first level-1 heading and `title` have different words."""
    title = _spelled_out(context.posting.text("title"))
    heading = note.title
    if not title or heading is None or _words(title) == _words(_spelled_out(heading.title)):
        return
    line_end = heading.span.start + len(note.text[slice(*heading.span)].rstrip("\r\n"))
    found = _ATX.match(note.text, heading.span.start)
    short = len(title) <= LONGEST  # what is longer is a sentence of the post, which F014 reports
    edit = Edit(*found.span("title"), " ".join(title.split())) if found and short else None
    fix = Fix((edit,), safe=False, description="take the title from the properties") if edit else None
    message = f"the heading {heading.title[:60]!r} is not the title {title[:60]!r}: keep one of them"
    yield Finding(CODE, Span(heading.span.start, line_end), message, fix)


def _words(title: str) -> list[str]:
    return _WORD.findall(title.casefold())


def _spelled_out(title: str) -> str:
    """The title with its HTML codes as characters (a code may hold another): whether they are there is E007's."""
    for _ in range(3 if "&" in title else 0):
        title = unescape(title)
    return title
