"""Characters were lost when the post was read.

A � stands where the dropped file had bytes that make no letter in any encoding that fits the rest. The original file
is in Archive/. Look there, or at the post on the site, and fill in the words.

Fails 7:19:
    ---
    status: draft
    source: "[[Archive/kites.txt]]"
    ---
    # Sew forty kites

    Red silk and long �� over the sea.
Passes:
    ---
    status: draft
    ---
    # Sew forty kites

    Red silk and long tails over the sea.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.encoding import odd_characters
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "E009"
NAME = "lost-characters"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "You judge and answer a post without being able to read all of it."
MOST = 20

_LOST = re.compile("\ufffd+")
_ARCHIVED = re.compile(r"\[\[([^\]|#]+)")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each run of replacement characters; the first twenty of a note."""
    if "\ufffd" not in odd_characters.odd(note.text):
        return
    source = _ARCHIVED.search(str(note.values.get("source", "")))
    place = source[1] if source else "the file that was dropped"
    for count, m in enumerate(_LOST.finditer(note.text), 1):
        lost = len(m[0])
        yield Finding(CODE, Span(*m.span()), f"{lost} character{'s' * (lost > 1)} could not be read: see {place}")
        if count == MOST:
            return
