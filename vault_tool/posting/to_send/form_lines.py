"""The template that applicants are to fill in: "Name:", "Town:", "Years at sea:", a label a line, or all in one where a copy has
lost the line ends."""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar
from vault_tool.text.regex import Regex

_FORM = Regex(r"(?:^[ \t]*(?:[-*•][ \t]*)?[A-Z][^\n:?.!]{1,60}:[ \t_]*\r?\n?(?:[ \t]*\r?\n)?){3,}", re.MULTILINE)
_LABEL = Regex(r"^[ \t]*(?:[-*•][ \t]*)?(?P<label>[A-Z][^\n:?.!]{1,60}):", re.MULTILINE)
_IN_ONE_LINE = grammar(
    r"(?P<labels>{label}{3,})(?P<last>{last})?",
    label=r"(?<=[:?] )[A-Z][^\n:?.!]{1,50}: (?:[A-Z][^\n:?.!]{2,50}\? )?",
    last=r"[A-Z][a-z]+(?: [a-z]+){1,4}(?=[ \t]*(?:[\n.]|\Z)| [A-Z])",
)
_LABEL_IN_A_LINE = Regex(r"(?P<label>[A-Z][^\n:?.!]{1,50}): ")
_LED_IN = Pattern(r"\b{pieces.introduces a form}\b")
_BEFORE = 160
"""Characters before the labels within which they are called a form."""


def labels(text: str) -> Iterator[Span]:
    """Where each label of such a form stands; of labels that nothing calls a form, none."""
    for form in (*_FORM.finditer(text), *_IN_ONE_LINE.finditer(text)):
        found = _labels(text, form)
        if _LED_IN.search(text, max(0, form.start() - _BEFORE), found[0].end):
            yield from (label for label in found if not _LED_IN.search(text, *label))


def _labels(text: str, form: re.Match[str]) -> list[Span]:
    """The labels of a form; in one line also the words behind the last colon, which have lost theirs."""
    if form.re is _FORM.compiled:
        return [Span(*m.span("label")) for m in _LABEL.finditer(text, *form.span())]
    last = [Span(*form.span("last"))] if form["last"] else []
    return [*(Span(*m.span("label")) for m in _LABEL_IN_A_LINE.finditer(text, *form.span("labels"))), *last]
