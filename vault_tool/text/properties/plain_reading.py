"""Properties of the plainest kind, `key: value` in a line each, read without a YAML parser: five times as fast.

Nearly every note has no others. Whatever is not surely plain is left to `yaml_block`, which this agrees with.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from vault_tool.text.properties.content import Content, Entry

_WORD = r"[A-Za-z](?:[A-Za-z0-9_/-]*[A-Za-z0-9])?"
_ENTRY = re.compile(
    r"([A-Za-z_][A-Za-z0-9_-]*): (?:"
    r"(?P<whole>0|[1-9][0-9]{0,17})"
    r"|(?P<broken>(?:0|[1-9][0-9]{0,17})\.[0-9]{1,17})"
    r"|(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"|(?P<plain>[A-Za-z](?:(?:[A-Za-z0-9.()/_%+&'$~?=;-]|,(?=[A-Za-z0-9 ])|:(?=[A-Za-z0-9/~])|[ ]+(?=[A-Za-z0-9(]))*[A-Za-z0-9.)/%+$])?)"
    r"|\"(?P<quoted>[ !#-\[\]-~\u00a1-\u2027\u2030-\u20cf]*)\""
    rf"|\[(?P<listed>{_WORD}(?:, {_WORD})*)\]"
    r")\n"
)
LONGEST = 100_000
"""Characters; a longer block is looked at with the parser's care."""
_NO_TEXT = frozenset(form for word in ("true", "false", "null") for form in (word, word.title(), word.upper()))
_TRUTHS = {"true": True, "false": False}


def parse(text: str) -> Content | None:
    """The content of a block (with its last line ending), or None where it is not surely plain."""
    if len(text) > LONGEST:
        return None
    values: dict[str, object] = {}
    entries: list[Entry] = []
    at = 0
    while at < len(text):
        m = _ENTRY.match(text, at)
        if m is None or m[1] in values:
            return None
        kind = m.lastgroup or ""
        said = m[kind]
        if kind == "plain":
            if said in _NO_TEXT and said not in _TRUTHS:
                return None
            values[m[1]] = _TRUTHS.get(said, said)
        elif kind == "listed":
            words = said.split(", ")
            if not _NO_TEXT.isdisjoint(words):
                return None
            values[m[1]] = words
        else:
            values[m[1]] = _VALUES[kind](said)
        start, end = m.span(kind)
        mark = kind in ("quoted", "listed")
        entries.append(Entry(m[1], at, end + mark, start - mark, end + mark, _STYLES.get(kind, "")))
        at = m.end()
    return Content(values, tuple(entries)) if entries else None


def _day(said: str) -> object:
    try:
        return date.fromisoformat(said)
    except ValueError:  # no such day: it stays text
        return said


_VALUES: dict[str, Callable[[str], object]] = {"whole": int, "broken": float, "day": _day, "quoted": str}
_STYLES = {"quoted": '"', "listed": "flow"}
