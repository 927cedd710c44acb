"""A signal, feature, effort or phrase list has no example.

Without examples, nobody notices when a changed condition or phrase stops working. Give a signal `## Examples` with a
`### Fires` and a `### Does not fire`, each with a list of sentences or a `yaml` block of facts. Give a feature, an
effort or a phrase list some sentences under `## Found` and some under `## Not found`.

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
Fails Features/Night work.md 4:1:
    ---
    feature: night_work
    ---
    # Night work

    ## Phrases

    ```
    night/nights
    ```
Passes Features/Night work.md:
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
Passes Signals/Night work.md:
    ---
    kind: good-sign
    topic: terms
    severity: low
    weight: 2
    when: post is saying("night work")
    evidence: the work is done at night
    source: Own threshold.
    ---
    # Night work

    ## Examples
    ### Fires

    - This is night work.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N004"
NAME = "signal-without-examples"
SEVERITY = {"": "info"}
KINDS = frozenset({"signal", "feature", "phrases", "effort"})
COST = "A slip in the condition or a phrase silences it, and nobody notices."

_LISTED = re.compile(r"^[-*+][ \t]+\S", re.MULTILINE)
_WANTED = {
    "signal": (
        "Examples",
        re.compile(r"```|" + _LISTED.pattern, re.MULTILINE),
        "what it fires on and what it does not",
    ),
    "feature": ("Found", _LISTED, "sentences that it is found in"),
    "effort": ("Found", _LISTED, "sentences that ask for this work"),
    "phrases": ("Found", _LISTED, "sentences that one of them is found in"),
}
"""The section that examples stand in, what each of them has, and what to add."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where a signal's examples have neither block nor sentence, or a feature has no sentence that it is found in."""
    section_title, mark, wanted = _WANTED[context.kind]
    section = note.section(section_title)
    if section and mark.search(note.text, *section.body_span):
        return
    title = note.title
    span = (
        Span(title.span.start, title.span.start + len(note.text[slice(*title.span)].rstrip("\r\n")))
        if title
        else spans.top(note)
    )
    what = "phrase list" if context.kind == "phrases" else context.kind
    yield Finding(CODE, span, f"the {what} has no examples: add {wanted}")
