"""Properties of the plain kinds, written without a YAML library: a hundred times as fast, and the very same lines.

Nearly all that this tool writes is a word, a number, a date or a list of these. Whatever is not surely plain is left to
`yaml_writing`, which this agrees with.
"""

import re
from datetime import date, datetime

from vault_tool.text.grammar import grammar

_AMBIGUOUS = re.compile(  # text that a YAML 1.1 or 1.2 reader takes for something else when it is not quoted
    r"(?i:y|n|yes|no|on|off|true|false|null|~|[-+.]?(?:inf|nan)|=|<<)\Z|[-+.]?\d[\d_,.:eExXoObBa-fA-F+-]*\Z|\d{4}-\d"
)
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`](?:[^:#]|:(?=\S)|(?<=\S)#)*(?<=\S)\Z")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,99}\Z")
_WORD = grammar(
    r"(?:{letter}|{number} {letter})(?:(?:{within}|{colon}|{hash})*{last})?\Z",
    letter="[A-Za-zÀ-ÖØ-öø-ÿ]",
    number=r"(?:\d{1,3}(?:[+-]\d{0,3})?|< \d+)",
    within="[A-Za-z0-9À-ÖØ-öø-ÿ ._/+()&,;'$%|?=~!–—·-]",
    colon="(?::(?=[A-Za-z0-9/]))",
    hash="(?:(?<=[A-Za-z0-9])#)",
    last="[A-Za-z0-9À-ÖØ-öø-ÿ.+)$%/?!#]",
)
"""A text that stands as it is."""
_QUOTED = re.compile(r"[ !#-\[\]-~À-ÖØ-öø-ÿ–—‘’“”…•€£]*\Z")
"""A text that stands as it is between double quotes."""
_FLOAT = re.compile(r"-?\d+\.\d+\Z")


def needs_quotes(text: str) -> bool:
    """Whether a reader of YAML would take the text for something else, or for broken, if it stood without quotes."""
    return bool(not _PLAIN.match(text) or _AMBIGUOUS.match(text) or has_control(text))


def has_control(text: str) -> bool:
    """Whether a text has a character that only double quotes can hold."""
    return bool(_CONTROL.search(text))


def entry(key: str, value: object, style: str = "") -> list[str] | None:
    """The lines of `key: value`, without line endings; None where that is not surely plain.

    `style` is how an old value was quoted or laid out.
    """
    if not _KEY.match(key) or needs_quotes(key):
        return None
    if not isinstance(value, list) or not value:
        return None if (written := _scalar(value, style)) is None else [f"{key}: {written}"]
    items = [_scalar(item, "") for item in value]
    return None if style == "flow" or None in items else [f"{key}:", *(f"  - {item}" for item in items)]


def _scalar(value: object, style: str) -> str | None:
    kind = type(value)
    if kind is str:
        return _text(str(value), style)
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return str(value)
    if kind is float:
        return written if _FLOAT.match(written := repr(value)) else None
    if isinstance(value, datetime):
        return value.isoformat() if value.tzinfo is None and not value.microsecond and value.year > 999 else None
    return value.isoformat() if kind is date and isinstance(value, date) and value.year > 999 else None


def _text(text: str, style: str) -> str | None:
    if style == "'":
        return None
    if style == '"' or needs_quotes(text):
        return f'"{text}"' if _QUOTED.match(text) else None
    return text if _WORD.match(text) else None
