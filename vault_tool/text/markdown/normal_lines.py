"""A text with every line ending made LF, for parsers that know no other, and the way back to its own offsets."""

from bisect import bisect_left

from vault_tool.text.edits import Span
from vault_tool.text.lines import BOM
from vault_tool.text.regex import Regex

_CRLF = Regex(r"\r\n")


class NormalLines:
    """`text` is what stands from `start` on (after a leading BOM), each line ended by LF, the last one too."""

    def __init__(self, original: str, start: int = 0) -> None:
        self._start = max(start, len(BOM)) if original.startswith(BOM) else start
        self._length = len(original)
        text = original[self._start :]
        self._shortened: list[int] = []
        if "\r" in text:
            self._shortened = [m.start() - n for n, m in enumerate(_CRLF.finditer(text))]
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.text = text if not text or text.endswith("\n") else text + "\n"

    def span(self, start: int, end: int) -> Span:
        """The span in the original text of `self.text[start:end]`."""
        return Span(self._offset(start), self._offset(end))

    def _offset(self, offset: int) -> int:
        return min(self._length, self._start + offset + bisect_left(self._shortened, offset))
