"""A template, answer or question has a slot that takes the client's words.

Only typed values may stand between `{{` and `}}`: an amount, a number, a date, a place, a name, a tool, a skill, a
role, your own line, or a whole quote. `schemas/slot.schema.json` lists them. A clause cut out of the post and put
into your sentence reads as if a machine wrote it. This checks letter and answer templates, Answers/ and Questions/.

Fails Answers/Approach.md 3:1:
    # How would you begin?

    I would {{ duties[0] }} first.
Fails Questions/Kites.md 8:3:
    ---
    kind: interview
    ---
    # Kites

    ## Flying

    - You need someone to {{ duty }}: who does it today?
Fails Templates/Proposal.md 4:1:
    ---
    section: Proposal
    ---
    You need {{ goal.words }}.
Passes Answers/Rate.md:
    # What is your rate?

    {% for tool in shared_tools %}{{ tool }} {% endfor %}at {{ profile.rate_target|money(profile.currency) }} an hour.
Passes Templates/Analysis.md:
    ---
    section: Analysis
    ---
    {% for group in duties %}{{ group.title }}{% endfor %}
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N014"
NAME = "unknown-slot"
SEVERITY = {"": "error"}
KINDS = frozenset({"answer", "bank", "template"})
COST = "Half a sentence of the client's stands in yours, and the client sees that nobody wrote it."

SENT = frozenset({"Proposal", "Proposal skeleton", "Screening Answers"})
"""Templates whose text a client reads."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each line with a slot that the schema does not have."""
    if "{{" not in note.text:
        return
    from vault_tool.knowledge.notes import list_items, slots, templates

    if context.kind == "bank":
        for item in (i for section in note.sections for i in list_items.under(note, section.body_span)):
            for path, _ in slots.unknown(note.text[slice(*item.span)]):
                yield _finding(path, item.span)
        return
    if context.kind == "template":
        if str(note.properties.values.get("section") or "") not in SENT:
            return
        text = templates.text_of(note)
    else:
        text = note.text[note.body_span.start :].replace("\r\n", "\n").replace("\r", "\n")
    seen: set[tuple[str, int]] = set()
    for path, line in slots.unknown(text):
        if (path, line) not in seen:
            seen.add((path, line))
            yield _finding(path, templates.line_in(note, line) if context.kind == "template" else _line(note, line))


def _line(note: Note, line: int) -> Span:
    start = note.body_span.start
    for _ in range(line - 1):
        start = note.text.find("\n", start) + 1
    end = note.text.find("\n", start)
    return Span(start, len(note.text) if end < 0 else end)


def _finding(path: str, span: Span) -> Finding:
    return Finding(CODE, span, f"{path} is not a typed slot: leave it out, or quote a whole sentence of the post")
