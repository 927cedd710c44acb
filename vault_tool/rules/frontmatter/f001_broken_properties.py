"""The properties at the top of the note can't be read.

While the YAML is broken, nothing in the block counts: no status, no pay, no client. Obsidian shows it in red, and
other tools may overwrite it. Fix the line named here. A value with a colon in it often needs quotes.

Fails 2:14:
    ---
    title: Editor: podcasts and more
    status: draft
    ---
    # Editor
Passes:
    ---
    title: "Editor: podcasts and more"
    status: draft
    ---
    # Editor
Passes Templates/Person.md:
    ---
    born: {{date}}
    ---
    # {{title}}
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import ALL_KINDS, Context
from vault_tool.rules.frontmatter.doubled_keys import doubled
from vault_tool.text.edits import Span

CODE = "F001"
NAME = "broken-properties"
SEVERITY = {"": "error"}
KINDS = ALL_KINDS - {"post"}
COST = "Every property of the note is ignored: it is missing from lists, and nothing else in it can be checked."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the block cannot be read; a key that stands twice is F002's."""
    problem = note.properties.problem
    if problem and not any(doubled(note)) and not _of_obsidian(note, context.kind):
        place = min(problem.offset, len(note.text))
        yield Finding(CODE, Span(place, place), f"the properties can't be read: {problem.message}")


def _of_obsidian(note: Note, kind: str) -> bool:
    """A template of the user's own, whose properties are no YAML before they are filled in."""
    return kind == "template" and "section:" not in note.text and "{{" in note.text
