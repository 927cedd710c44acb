"""A signal does not do what its own example says.

Each signal carries postings that it must fire on and postings that it must not. One of them comes out differently: the
condition or the example is wrong.

Fails Signals/Low pay.md 21:1:
    ---
    kind: red-flag
    topic: pay
    severity: high
    weight: 20
    when: compensation_max < 5
    evidence: "{{ compensation_max }} an hour"
    source: Upwork help
    ---
    # Low pay

    ## Risk

    You earn nothing.

    ## Protection

    Is the rate fixed?

    ## Examples
    ### Fires

    ```yaml
    compensation_max: 50
    ```
Passes Signals/Low pay.md:
    ---
    kind: red-flag
    topic: pay
    severity: high
    weight: 20
    when: compensation_max < 5
    evidence: "{{ compensation_max }} an hour"
    source: Upwork help
    ---
    # Low pay

    ## Risk

    You earn nothing.

    ## Protection

    Is the rate fixed?

    ## Examples
    ### Fires

    ```yaml
    compensation_max: 3
    ```
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N003"
NAME = "failing-example"
SEVERITY = {"": "error"}
KINDS = frozenset({"signal"})
COST = "The signal stays silent where it should warn you, or warns where nothing is wrong."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each example that the signal judges otherwise; a broken signal is N001's."""
    from vault_tool.knowledge.notes import examples, signals
    from vault_tool.knowledge.notes.problem import KnowledgeError

    try:
        signal = signals.read(note)
    except KnowledgeError:
        return
    for example in signal.examples:
        span = Span(example.span.start, example.span.start + len(note.text[slice(*example.span)].rstrip("\r\n")))
        try:
            fired = examples.run(signal, example) is not None
        except (ValueError, TypeError) as e:
            yield Finding(CODE, span, f"an example cannot be run: {e}")
            continue
        if fired != example.fires:
            said = ", ".join(f"{key}: {value}" for key, value in example.values.items())[:120]
            wrong = "does not fire" if example.fires else "fires"
            yield Finding(CODE, span, f"the signal {wrong} on its example ({said}): mend the condition or the example")
