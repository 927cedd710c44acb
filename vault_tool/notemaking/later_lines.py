"""Lines that a later paste of a post brought: put at the end of the note's Posting under a heading with the day."""

from collections.abc import Sequence
from datetime import datetime

from vault_tool.note import Note
from vault_tool.notemaking.compose import section_text
from vault_tool.text.edits import Edit
from vault_tool.text.lines import newline_of

HEADING = "### Added on"
"""The heading's words before the day."""


def put(note: Note, lines: Sequence[str], at: datetime) -> list[Edit]:
    """The edits that add the lines, each a paragraph of its own unless it is an item of a list; none without a Posting."""
    section = note.section("Posting")
    if not lines or section is None:
        return []
    newline = newline_of(note.text)
    end = section.body_span.start + len(note.text[slice(*section.body_span)].rstrip())
    words = section_text("\n".join(lines)).strip("\r\n").replace("\r\n", "\n").replace("\n", newline)
    added = f"{newline * 2}{HEADING} {at:%Y-%m-%d}{newline * 2}{words}"
    return [Edit(end, end, added if end < len(note.text) else added + newline)]
