"""A signal, feature, effort, phrase list, question bank, answer, template or your profile can't be used.

Its properties don't fit their schema, a condition, phrase or template has an error, or a part is missing. The other
notes still work, and this one is left out until you mend it. A signal whose condition uses a name that doesn't exist
is read but never fires. The same goes for a phrase list for a rule that takes none.

Fails Signals/Low pay.md 1:1:
    ---
    kind: red-flag
    ---
    # Low pay
Fails Features/Night work.md 9:1:
    ---
    feature: night_work
    ---
    # Night work

    ## Phrases

    ```
    (night/nights)
    ```
Fails Signals/Low pay.md 6:1:
    ---
    kind: good-sign
    topic: pay
    severity: high
    weight: 20
    when: compensation_maximum < 5
    evidence: "{{ compensation_max }} an hour"
    source: Upwork help
    ---
    # Low pay
Fails Phrases/Worn words.md 2:7:
    ---
    rule: P001
    ---
    # Worn words

    ## Phrases

    ```
    synergy
    ```
Fails Efforts/Kite.md 3:1:
    ---
    low: 12
    high: 4
    source: Our own kites
    ---
    # Kite

    ## Phrases

    ```
    kite/kites
    ```
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
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.run import all_rules
from vault_tool.text.edits import Span

CODE = "N001"
NAME = "broken-knowledge-note"
SEVERITY = {"": "error"}
KINDS = frozenset({"profile", "signal", "feature", "phrases", "effort", "bank", "answer", "template"})
COST = "The red flag, question or text is silently left out of every posting from now on."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding with the first fault that reading the note meets, or with the names that its condition asks in vain."""
    if context.kind == "template" and "section:" not in note.text:
        return  # one of the user's own, for Obsidian or a plug-in of it
    from vault_tool.knowledge.notes.everything import load

    known = load({note.path: note.text})
    for _, problem in known.problems:
        start = min(max(problem.span.start, 0), len(note.text))
        end = min(max(problem.span.end, start), len(note.text))
        line_end = min(
            (at for at in (note.text.find("\n", start), note.text.find("\r", start)) if at >= 0), default=end
        )
        yield Finding(CODE, Span(start, min(end, max(line_end, start))), f"this note is not used: {problem.message}")
    if context.kind == "phrases" and not known.problems:
        yield from _rule_without_phrases(note, context)
    if known.signals:
        signal = known.signals[0]
        yield from _unknown_names(note, "when", signal.when.names, context)
        if signal.grading:
            yield from _unknown_names(note, "severity", signal.grading.condition.names, context)


def _rule_without_phrases(note: Note, context: Context) -> Iterator[Finding]:
    codes = [rule.CODE for rule in context.rules or all_rules() if getattr(rule, "TAKES_PHRASES", False)]
    code = note.values.get("rule")
    if code and code not in codes:
        message = f"{code} looks for no phrases of notes; those that do are {', '.join(codes)}"
        yield Finding(CODE, spans.value(note, "rule"), message)


def _unknown_names(note: Note, key: str, asked: frozenset[str], context: Context) -> Iterator[Finding]:
    from vault_tool.knowledge.conditions.scope import known_names

    unknown = sorted(asked - known_names(context.phrased()))
    if unknown:
        what = "the condition" if key == "when" else key
        message = f"{what} asks for {', '.join(unknown)}: no fact, feature or figure has that name"
        yield Finding(CODE, spans.entry(note, key), message)
