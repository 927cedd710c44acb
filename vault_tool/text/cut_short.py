"""Where a site shows the first lines of a post and the rest behind "… more", or ends a long line with "…"."""

import re

_CUT = (
    re.compile(r"(?:…|\.\.\.)[ \t]?(?:(?:show|see|read|view) )?more\b[ \t]*(?=[\r\n]|\Z)", re.IGNORECASE),
    re.compile(r"^[ \t]*\[[^\[\]\r\n]{0,40}(?:…|\.\.\.)\][ \t]*(?=[\r\n]|\Z)", re.MULTILINE),
    re.compile(r"\[(?:…|\.\.\.)\][ \t]*\Z"),
    re.compile(r"(?<=[^\r\n]{60})(?<=[\w,])(?<!etc)…[ \t]*(?=\r?\n[ \t]*\r?\n|\Z)"),
)


def first_cut(words: str) -> re.Match[str] | None:
    """The first place where a line of `words` is cut off; None where none is."""
    if "..." not in words and "…" not in words:
        return None
    return min((m for cut in _CUT if (m := cut.search(words.rstrip()))), key=lambda m: m.start(), default=None)
