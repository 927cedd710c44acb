"""Where a site shows the first lines of a post and the rest behind "… more", or ends a long line with "…"."""

import re
from collections.abc import Iterator

from vault_tool.language import wordlists
from vault_tool.language.wordlists import Pattern
from vault_tool.text.regex import Regex

_CUT = (
    Pattern(r"(?:…|\.\.\.)[ \t]?{cut_short.more}\b[ \t]*(?=[\r\n]|\Z)"),
    Regex(r"^[ \t]*\[[^\[\]\r\n]{0,40}(?:…|\.\.\.)\][ \t]*(?=[\r\n]|\Z)", re.MULTILINE),
    Regex(r"\[(?:…|\.\.\.)\][ \t]*\Z"),
)
_LONG_LINE_ENDS = Regex(r"(?<=[^\r\n]{60})(?<=[\w,])…[ \t]*(?=\r?\n[ \t]*\r?\n|\Z)")
_LAST_WORD = Regex(r"\w+\Z")
_LONGEST_WORD = 20


def first_cut(words: str) -> re.Match[str] | None:
    """The first place where a line of `words` is cut off; None where none is."""
    if "..." not in words and "…" not in words:
        return None
    text = words.rstrip()
    found = [m for cut in _CUT if (m := cut.search(text))]
    return min((*found, *_ends_in_a_line(text)), key=lambda m: m.start(), default=None)


def _ends_in_a_line(text: str) -> Iterator[re.Match[str]]:
    """The first "…" that ends a long line, unless the words before it say that a list goes on: "and so on…"."""
    goes_on = wordlists.words("cut_short", "goes on")
    for found in _LONG_LINE_ENDS.finditer(text):
        last = _LAST_WORD.search(text, max(0, found.start() - _LONGEST_WORD), found.start())
        if last is None or last[0].lower() not in goes_on:
            yield found
            return
