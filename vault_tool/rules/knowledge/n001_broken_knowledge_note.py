"""A signal, question bank, answer, template or the profile cannot be used.

Its properties do not fit their schema, a condition or template has a fault, or a part is missing. The other notes work
on; this one is passed over until it is mended.

Fails Signals/Low pay.md 1:1:
    ---
    kind: red-flag
    ---
    # Low pay
Passes Answers/Time tracking.md:
    ---
    tags: [tools]
    ---
    # How do you track your time?

    With Toggl, and I send the report on Fridays.
Passes Templates/Person.md:
    ---
    born: {{date}}
    ---
    # {{title}}
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N001"
NAME = "broken-knowledge-note"
SEVERITY = {"": "error"}
KINDS = frozenset({"profile", "signal", "bank", "answer", "template"})
COST = "The red flag, question or text is silently left out of every posting from now on."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding with the first fault that reading the note meets."""
    if context.kind == "template" and "section:" not in note.text:
        return  # one of the user's own, for Obsidian or a plug-in of it
    from vault_tool.knowledge.notes.everything import load

    for _, problem in load({note.path: note.text}).problems:
        start = min(max(problem.span.start, 0), len(note.text))
        end = min(max(problem.span.end, start), len(note.text))
        line_end = min(
            (at for at in (note.text.find("\n", start), note.text.find("\r", start)) if at >= 0), default=end
        )
        yield Finding(CODE, Span(start, min(end, max(line_end, start))), f"this note is not used: {problem.message}")
