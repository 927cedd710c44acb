"""A rule note of your own can't be used, or doesn't do what its example says.

Rules/ holds lint rules as notes: `code`, `when`, `message` and `severity` as properties, the reason as text, and
under `## Examples` what the rule finds and what it doesn't. A note with an error is left out.

Fails Rules/Say a price.md 2:7:
    ---
    code: 17
    when: compensation_max < 20
    message: name your price
    severity: warning
    ---
    # Say a price
Fails Rules/Say a price.md 3:1:
    ---
    code: R001
    when: compensation_maximum < 20
    message: name your price
    severity: warning
    ---
    # Say a price
Fails Rules/Say a price.md 9:1:
    ---
    code: R001
    when: compensation_max < 20
    message: name your price
    severity: warning
    ---
    # Say a price
    ## Examples
    ### Finds
    ```yaml
    compensation_max: 30
    ```
Passes Rules/No kindly.md:
    ---
    code: R002
    when: proposal is saying("kindly")
    message: '"kindly" reads like a circular: take it out'
    severity: info
    ---
    # No kindly
    ## Examples
    ### Finds
    ```yaml
    proposal: Kindly consider my application.
    ```
    ### Does not find
    ```yaml
    proposal: I have kept books for nine years.
    ```
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N020"
NAME = "broken-rule-note"
SEVERITY = {"": "error"}
KINDS = frozenset({"rule"})
COST = "A rule you count on checks nothing."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding with the first fault that reading the rule meets, else one for each example that is judged otherwise."""
    from vault_tool.knowledge.notes import own_rules
    from vault_tool.knowledge.notes.problem import KnowledgeError

    try:
        rule = own_rules.read(note, context.phrased())
    except KnowledgeError as e:
        key = next((key for key, span in note.properties.spans.items() if span == e.span), "")
        message = f"this rule is not used: {e.message}"
        yield Finding(CODE, spans.value(note, key) if key == "code" else _line(note, e.span), message)
        return
    for example in rule.examples:
        try:
            found = own_rules.finds(rule, example, context.phrased())
        except (ValueError, TypeError) as e:
            yield Finding(CODE, _line(note, example.span), f"an example can't be run: {e}")
            continue
        if found != example.fires:
            wrong = "does not find its example" if example.fires else "finds what it should not"
            yield Finding(CODE, _line(note, example.span), f"the rule {wrong}: mend the condition or the example")


def _line(note: Note, span: Span) -> Span:
    """The first line of a span."""
    text = note.text[slice(*span)]
    return Span(span.start, span.start + len(text.replace("\r", "\n").split("\n", 1)[0]))
