"""A line of experience has no tags.

A proposal takes the lines whose #tags answer most of what a post asks for. A line without tags is only found by its
words.

Fails Profile.md 9:1:
    ---
    name: Dana Reed
    rate_floor: 40
    ---
    # Profile

    ## Experience

    - Ran a studio of nine people.
    - Kept its books for six years. #bookkeeping
      - result: the first clean audit
Passes Profile.md:
    ---
    name: Dana Reed
    rate_floor: 40
    ---
    # Profile

    ## Experience

    - Ran a studio of nine people. #operations
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N008"
NAME = "experience-without-tags"
SEVERITY = {"": "info"}
KINDS = frozenset({"profile"})
COST = "Your best line may be missing from the proposals it would win."

_ITEM = re.compile(r"^[-*+][ \t]+[^\r\n]+(?:(?:\r\n|\n|\r)[ \t]+(?![-*+][ \t])[^\r\n]+)*", re.MULTILINE)
_TAG = re.compile(r"(?:\s)#[^\W\d_]")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each list item under Experience without a #tag in its own lines."""
    section = note.section("Experience")
    for m in _ITEM.finditer(note.text, *section.body_span) if section else ():
        if not _TAG.search(m[0]):
            line = m[0].splitlines()[0].rstrip()
            yield Finding(
                CODE, Span(m.start(), m.start() + len(line)), "no #tags: say what this was about, such as #bookkeeping"
            )
