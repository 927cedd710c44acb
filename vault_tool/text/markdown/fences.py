"""Code between fences, where a rule only has to keep its hands off it."""

import re
from bisect import bisect_right

from vault_tool.text.edits import Span

_FENCE = re.compile(
    r"^ {0,3}(?P<mark>`{3,}|~{3,})[^\r\n]*(?=[\r\n])(?:.*?)(?:^ {0,3}(?P=mark)|\Z)", re.MULTILINE | re.DOTALL
)


class Fenced:
    """The fenced code of a part of a text, from fence to fence; an open one goes on to the end of the part."""

    def __init__(self, text: str, span: Span) -> None:
        hasty = "```" not in text and "~~~" not in text
        self._spans = [] if hasty else [Span(*m.span()) for m in _FENCE.finditer(text, *span)]
        self._starts = [s.start for s in self._spans]

    def __contains__(self, offset: int) -> bool:
        number = bisect_right(self._starts, offset) - 1
        return number >= 0 and offset < self._spans[number].end
