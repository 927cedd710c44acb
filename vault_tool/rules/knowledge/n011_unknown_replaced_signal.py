"""A signal replaces one that doesn't exist.

`replaces` names weaker signals that stay silent when this one fires. If no note has that name, the other signal was
probably renamed, and both now say the same.

Beside Signals/Low pay.md:
    # Low pay
Fails Signals/Very low pay.md 10:1:
    ---
    kind: good-sign
    topic: pay
    severity: high
    weight: 20
    when: compensation_max < 5
    evidence: "{{ compensation_max }} an hour"
    source: Upwork help
    # what it stands for
    replaces:
      - Low pay
      - Bad pay
    ---
    # Very low pay
Passes Signals/Very low pay.md:
    ---
    kind: good-sign
    topic: pay
    severity: high
    weight: 20
    when: compensation_max < 5
    evidence: "{{ compensation_max }} an hour"
    source: Upwork help
    replaces: [Low pay]
    ---
    # Very low pay
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "N011"
NAME = "unknown-replaced-signal"
SEVERITY = {"": "warning"}
KINDS = frozenset({"signal"})
COST = "Two red flags say the same in every analysis, and both take points off."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each name under `replaces` that no note in Signals/ has."""
    names = note.values.get("replaces")
    if context.index is None or not isinstance(names, list):
        return
    for name in names:
        if f"signals/{str(name).strip()}".casefold() not in context.index.names:
            yield Finding(
                CODE, spans.entry(note, "replaces"), f"there is no signal {str(name)[:60]!r}: correct the name"
            )
