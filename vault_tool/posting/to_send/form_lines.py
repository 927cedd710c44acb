"""The template that applicants are to fill in, a label a line: "Name:", "Town:", "Years at sea:"."""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.text.edits import Span

_FORM = re.compile(r"(?:^[ \t]*(?:[-*•][ \t]*)?[A-Z][^\n:?.!]{1,60}:[ \t_]*\r?\n?(?:[ \t]*\r?\n)?){3,}", re.MULTILINE)
_LABEL = re.compile(r"^[ \t]*(?:[-*•][ \t]*)?(?P<label>[A-Z][^\n:?.!]{1,60}):", re.MULTILINE)
_LED_IN = Pattern(r"\b{pieces.introduces a form}\b")
_BEFORE = 160
"""Characters before the labels within which they are called a form."""


def labels(text: str) -> Iterator[Span]:
    """Where each label of such a form stands; of labels that nothing calls a form, none."""
    for form in _FORM.finditer(text):
        found = [Span(*m.span("label")) for m in _LABEL.finditer(text, *form.span())]
        if _LED_IN.search(text, max(0, form.start() - _BEFORE), found[0].end):
            yield from (label for label in found if not _LED_IN.search(text, *label))
