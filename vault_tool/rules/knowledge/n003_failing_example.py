"""A signal, feature, effort or phrase list doesn't do what its own example says.

A signal's examples are posts it must fire on and posts it must not. A feature, an effort and a phrase list have
sentences they must be found in and sentences they must not. One of these comes out differently, so the condition, a
phrase or the example is wrong. Evidence that reads as a bare `True` or a number is reported, too, since it tells a
reader nothing.

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
Fails Features/Night work.md 15:3, 19:3:
    ---
    feature: night_work
    ---
    # Night work

    ## Phrases

    ```
    night/nights
    ```

    ## Found

    - You work at night.
    - You work after midnight.

    ## Not found

    - We meet on two nights a year.
    - There are no nights.
Fails Phrases/Worn words.md 15:3, 19:3:
    ---
    rule: P012
    ---
    # Worn words

    ## Phrases

    ```
    synergy/synergies
    ```

    ## Found

    - We will create synergies.
    - I think outside the box.

    ## Not found

    - There is no synergy.
Fails Signals/Few hires.md 22:1:
    ---
    kind: red-flag
    topic: client
    severity: '"high" if client_hires < 1 else "medium"'
    weight: 5
    when: client_hire_rate < 20
    evidence: "{{ client_hire_rate }}% of posts"
    source: Own threshold.
    ---
    # Few hires

    ## Risk

    Nobody may be hired.

    ## Protection

    Is the budget approved?

    ## Examples

    ### Fires

    ```yaml
    {client_hire_rate: 5, client_hires: 3, severity: high}
    ```
Fails Efforts/Kite.md 18:3, 22:3:
    ---
    low: 4
    high: 12
    source: Our own kites
    ---
    # Kite

    A kite that flies.

    ## Phrases

    ```
    kite/kites
    ```

    ## Found

    - Our kites fly high.

    ## Not found

    - I need a kite for two.
Fails Signals/Own tools.md 7:1:
    ---
    kind: good-sign
    topic: terms
    severity: low
    weight: 2
    when: client_hires > 3
    evidence: "{{ client_hires }}"
    source: Own threshold.
    ---
    # Own tools

    ## Examples

    ### Fires

    ```yaml
    client_hires: 4
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

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N003"
NAME = "failing-example"
SEVERITY = {"": "error"}
KINDS = frozenset({"signal", "feature", "phrases", "effort"})
COST = "A signal stays silent when it should warn you, or warns when nothing is wrong."

_TELLS_NOTHING = re.compile(r"True|False|[\d.,]*")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each example that comes out otherwise; a broken note is N001's."""
    return _OF[context.kind](note, context)


def _of_signal(note: Note, context: Context) -> Iterator[Finding]:
    from vault_tool.knowledge.notes import examples, signals
    from vault_tool.knowledge.notes.problem import KnowledgeError

    try:
        signal = signals.read(note)
    except KnowledgeError:
        return
    for example in signal.examples:
        span = Span(example.span.start, example.span.start + len(note.text[slice(*example.span)].rstrip("\r\n")))
        try:
            fired = examples.run(signal, example, context.phrased())
        except (ValueError, TypeError) as e:
            yield Finding(CODE, span, f"an example can't be run: {e}")
            continue
        said = ", ".join(f"{key}: {value}" for key, value in example.values.items())[:120]
        if (fired is not None) != example.fires:
            wrong = "does not fire" if example.fires else "fires"
            yield Finding(CODE, span, f"the signal {wrong} on its example ({said}): mend the condition or the example")
        elif fired and example.severity not in ("", fired.signal.severity):
            grades = f"{fired.signal.severity}, not {example.severity}"
            yield Finding(
                CODE, span, f"the signal is {grades}, on its example ({said}): mend `severity` or the example"
            )
        elif fired and _TELLS_NOTHING.fullmatch(fired.evidence):
            at = note.properties.spans["evidence"]
            yield Finding(
                CODE, at, f"the evidence reads {fired.evidence!r} alone: say in words what was found in the post"
            )
            return


def _of_feature(note: Note, context: Context) -> Iterator[Finding]:
    from vault_tool.knowledge.notes import feature_notes
    from vault_tool.knowledge.notes.problem import KnowledgeError

    try:
        feature = feature_notes.read(note)
    except KnowledgeError:
        return
    for example in feature_notes.examples(note):
        if feature_notes.found_in(feature, example) != example.found:
            wrong = "is not found in its example" if example.found else "is found where it should not be"
            yield Finding(CODE, example.span, f"the feature {wrong}: mend a phrase or the example")


def _of_phrases(note: Note, context: Context) -> Iterator[Finding]:
    from vault_tool.knowledge.notes import feature_notes, phrase_lists
    from vault_tool.knowledge.notes.problem import KnowledgeError

    try:
        phrases = phrase_lists.read(note).phrases
    except KnowledgeError:
        return
    for example in feature_notes.examples(note):
        if phrase_lists.found_in(phrases, example) != example.found:
            wrong = "none of the phrases is found here" if example.found else "a phrase is found where none should be"
            yield Finding(CODE, example.span, f"{wrong}: mend a phrase or the example")


_NOT_ASKED = (
    "the example does not ask for this work: mend a phrase or the example; a verb such as `organize` can begin a phrase,"
    " and work that is done rather than made has `service: true`"
)
_ASKED = "the example is taken to ask for this work: mend a phrase or the example"


def _of_effort(note: Note, context: Context) -> Iterator[Finding]:
    from vault_tool.judging.work.named_work import is_named_in
    from vault_tool.knowledge.notes import efforts, feature_notes
    from vault_tool.knowledge.notes.problem import KnowledgeError

    try:
        effort = efforts.read(note)
    except KnowledgeError:
        return
    for example in feature_notes.examples(note):
        if is_named_in(effort, example.text) != example.found:
            yield Finding(CODE, example.span, _NOT_ASKED if example.found else _ASKED)


_OF = {"signal": _of_signal, "feature": _of_feature, "phrases": _of_phrases, "effort": _of_effort}
