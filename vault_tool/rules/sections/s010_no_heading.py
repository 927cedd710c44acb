"""The note has no title of its own.

Without a `# Title` line, the page opens with the posting's first line, and links to it show the file's name. The fix
writes the title from the properties.

Fails 5:1:
    ---
    title: Operations lead
    status: draft
    ---
    ## Posting

    We look for someone to run our studio.
Fixed:
    ---
    title: Operations lead
    status: draft
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.
Passes:
    ---
    title: Operations lead
    status: draft
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.line_spans import trimmed
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit, Span
from vault_tool.text.lines import newline_of

CODE = "S010"
NAME = "no-heading"
SEVERITY = {"": "info"}
KINDS = frozenset({"posting"})
COST = "In a list of open notes, you can't tell this one from the others."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where a note with sections and a title in its properties has no level-1 heading."""
    title = " ".join(context.posting.text("title").split())
    if not title or note.title or not note.sections:
        return
    newline, start = newline_of(note.text), note.sections[0].span.start
    before = note.text[note.body_span.start : start]
    if before.strip():
        return
    line = trimmed(note.text, Span(start, note.sections[0].body_span.start))
    fix = Fix((Edit(start, start, f"# {title}{newline * 2}"),), safe=True, description="write the title above it")
    yield Finding(CODE, line, f"the note has no heading: write '# {title[:60]}' above its sections", fix)
