"""Properties of the plain kinds that programs write, read without a YAML parser: several times as fast.

`key: value` on a line, or going on in lines that stand further in, and lists, as `[a, b]` or an item a line: so stands
nearly all that this tool writes. Whatever is not surely plain is left to `yaml_reading`, which this agrees with.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime

from vault_tool.text.grammar import grammar
from vault_tool.text.properties.content import Content, Entry
from vault_tool.text.properties.scalars import FIRSTS, kind_of
from vault_tool.text.regex import Regex

_SURELY_TEXT = "".join(c for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz(" if c not in FIRSTS)
_LINE = grammar(
    r"(?:{key}|{item})(?: (?:{text}|{other}|{double}|{single}|{flow}))?\n",
    key=r"(?P<key>[A-Za-z_][A-Za-z0-9_-]*):",
    item=r"(?P<indent> {0,4})-",
    text="(?P<text>[" + _SURELY_TEXT + "]{rest}{more})",
    other=r"(?P<other>[^\n -#%-')*,\-:;=-@\[-^`{-~]{rest}{more})",
    rest=r"[^\n:#]*(?:(?::(?=[^ \n])|(?<! )#)[^\n:#]*)*(?<! )",
    more=r"(?(key)(?:\n +(?=[^ \n:#]){rest})*)",
    double=r'"(?P<double>[^"\\\n]*(?(key)(?:(?<! )\n +(?=[^ \n"])[^"\\\n]*)*))"',
    single=r"'(?P<single>{quoted}(?(key)(?:(?<! )\n +(?=[^ \n']){quoted})*))'",
    quoted=r"(?:[^'\n]|'')*",
    flow=r"\[(?P<flow>[^\[\]\n]*)\]",
)
"""In the rest of an unquoted word a colon and a `#` may stand where no blank makes them a mark of YAML's. What belongs to a key
may go on in further lines, each begun anew by a blank."""
_FOLD = Regex(r"\n +")
_WORD = Regex(r"[A-Za-z0-9.](?:(?:[A-Za-z0-9 ._/+()&'-]|(?<! )#)*[A-Za-z0-9.+)#])?")
LONGEST = 100_000
"""Characters; a longer block is looked at with the parser's care."""


class _NotPlainError(Exception):
    """Only a parser knows what this is."""


def parse(text: str) -> Content | None:
    """The content of a block (with its last line ending), or None where it is not surely plain."""
    if not 0 < len(text) <= LONGEST or not text.replace("\n", "").isprintable():
        return None
    try:
        return _parsed(text)
    except _NotPlainError:
        return None


def _parsed(text: str) -> Content:
    values: dict[str, object] = {}
    entries: list[Entry] = []
    at = 0
    while at < len(text):
        m = _LINE.match(text, at)
        if m is None or m["key"] is None or m["key"] in values:
            raise _NotPlainError
        key, kind = m["key"], m.lastgroup or ""
        at = m.end()
        if kind == "key":
            values[key], start, end, at = _items(text, at)
            entries.append(Entry(key, m.start(), end, start, at, "block"))
        else:
            values[key] = _listed(m[kind]) if kind == "flow" else _READ[kind](_on_one_line(m[kind]))
            entries.append(Entry(key, m.start(), at - 1, m.end("key") + 2, at - 1, _STYLES.get(kind, "")))
    return Content(values, tuple(entries))


def _on_one_line(said: str) -> str:
    return _FOLD.sub(" ", said) if "\n" in said else said


def _items(text: str, at: int) -> tuple[list[object], int, int, int]:
    """The items of a list, one a line, from `at` on: the list, where it begins and ends, where the next line begins."""
    first = _LINE.match(text, at)
    if first is None or first["key"] is not None:
        raise _NotPlainError
    found: list[object] = []
    m: re.Match[str] | None = first
    while m and m["key"] is None:
        kind = m.lastgroup or ""
        if m["indent"] != first["indent"] or kind in ("indent", "flow"):
            raise _NotPlainError
        found.append(_READ[kind](m[kind]))
        at = m.end()
        m = _LINE.match(text, at)
    return found, first.end("indent"), at - 1, at


def _listed(said: str) -> list[str]:
    """A list on one line, of words that are text."""
    words = said.split(", ") if said else []
    if not all(_WORD.fullmatch(word) and kind_of(word) == "text" for word in words):
        raise _NotPlainError
    return words


def _other(said: str) -> object:
    """What an unquoted word is that may be more than text."""
    read = _KINDS.get(kind_of(said))
    if read is None:
        raise _NotPlainError
    return read(said)


def _whole(said: str) -> object:
    if len(said) > 18 or not said.isdecimal():
        raise _NotPlainError
    return int(said)


def _real(said: str) -> object:
    try:
        return float(said)
    except ValueError:  # .inf, .nan
        raise _NotPlainError from None


def _moment(said: str) -> object:
    """A day, or a day and time as this tool writes it; one that does not exist stays text."""
    if len(said) not in (10, 19) or (len(said) == 19 and said[10] != "T"):
        raise _NotPlainError
    try:
        return date.fromisoformat(said) if len(said) == 10 else datetime.fromisoformat(said)
    except ValueError:
        return said


_KINDS: dict[str, Callable[[str], object]] = {
    "text": str,
    "bool": lambda said: said.lower() == "true",
    "int": _whole,
    "float": _real,
    "timestamp": _moment,
}
_READ: dict[str, Callable[[str], object]] = {
    "text": str,
    "double": str,
    "single": lambda said: said.replace("''", "'"),
    "other": _other,
}
_STYLES = {"double": '"', "single": "'", "flow": "flow"}
