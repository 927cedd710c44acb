"""A link leads to a heading this note doesn't have.

`[[#Red flags]]` jumps within the note. The heading was renamed or is gone.

Fails 6:5:
    ---
    status: draft
    ---
    # Operations lead

    See [[#Red flags]] and [[#operations lead]].
Passes:
    ---
    status: draft
    ---
    # Operations lead

    See [[#Operations lead]], [[#^block]] and [[#Operations lead|above]].
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "L006"
NAME = "broken-heading-link"
SEVERITY = {"": "info"}
KINDS = frozenset({"posting", "client", "answer", "profile", "home"})
COST = "The link goes nowhere when you need it."

_SPACE = re.compile(r"[\W_]+")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each link to a heading of this very note that is not there."""
    if "[[#" not in note.text:
        return
    known = {_plain(heading.title) for heading in note.headings}
    for link in note.links:
        if not link.target and link.heading and not link.heading.startswith("^"):
            last = link.heading.rsplit("#", 1)[-1]
            if _plain(last) not in known:
                yield Finding(CODE, link.span, f"this note has no heading {last[:60]!r}: correct the link")


def _plain(title: str) -> str:
    return _SPACE.sub(" ", title.casefold()).strip()
