"""A signal has no example that it fires on.

Without one nobody sees when a changed condition goes silent. Add `## Examples` with a `### Fires` and a `### Does not
fire`, each with a yaml block of facts.

Fails Signals/Low pay.md 10:1:
    ---
    kind: good-sign
    topic: pay
    severity: high
    weight: 20
    when: compensation_max < 5
    evidence: "{{ compensation_max }} an hour"
    source: Upwork help
    ---
    # Low pay
Passes Signals/Low pay.md:
    ---
    kind: good-sign
    topic: pay
    severity: high
    weight: 20
    when: compensation_max < 5
    evidence: "{{ compensation_max }} an hour"
    source: Upwork help
    ---
    # Low pay

    ## Examples
    ### Fires

    ```yaml
    compensation_max: 3
    ```
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N004"
NAME = "signal-without-examples"
SEVERITY = {"": "info"}
KINDS = frozenset({"signal"})
COST = "A slip in the condition silences the signal, and nobody notices."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the examples have no block under a `### Fires`."""
    section = note.section("Examples")
    if section and "```" in note.text[slice(*section.body_span)]:
        return
    title = note.title
    span = (
        Span(title.span.start, title.span.start + len(note.text[slice(*title.span)].rstrip("\r\n")))
        if title
        else spans.top(note)
    )
    yield Finding(CODE, span, "the signal has no examples: add what it fires on and what it does not")
