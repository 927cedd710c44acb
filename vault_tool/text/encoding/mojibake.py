"""Text that was decoded with the wrong encoding, put right; clean text is never changed."""

import re
import unicodedata
from collections import Counter

from vault_tool.text.grammar import grammar
from vault_tool.text.regex import Regex

_ROUNDS = 3  # text damaged twice, or three times, is repaired as often
_MAC = {byte: bytes([byte]).decode("mac_roman") for byte in range(0x80, 0x100)}
_TAIL = "".join(_MAC[b] for b in range(0x80, 0xC0))


def _leads(first: int, last: int) -> str:
    return re.escape("".join(_MAC[b] for b in range(first, last + 1)))


_CHARACTER = {
    "character": "{lead_of_two}{tail}|{lead_of_three}{tail}{2}|{lead_of_four}{tail}{3}",
    "lead_of_two": f"[{_leads(0xC2, 0xDF)}]",
    "lead_of_three": f"[{_leads(0xE0, 0xEF)}]",
    "lead_of_four": f"[{_leads(0xF0, 0xF4)}]",
    "tail": f"[{re.escape(_TAIL)}]",
}
"""The bytes of one character in UTF-8, each as MacRoman shows it."""
_SEQUENCE = grammar("{character}", **_CHARACTER)
_RUN = grammar("{character}+", **_CHARACTER)
_TYPOGRAPHY = Regex("[\u2000-\u2bff\ufe0f\ufeff\ufffd\uf8ff\U0001f000-\U0001faff]")
_SUSPECT = Regex("[^\x00-\x7f]{2}|[\u00c2\u00c3\u0080-\u009f]")
_PAIR = Regex("[^\x00-\x7f]{2}")
_NON_ASCII = Regex("[^\x00-\x7f]+")


def repair(text: str) -> tuple[str, int]:
    """The text as it was meant, and how many damaged places were put right."""
    if text.isascii():
        return text, 0
    repaired = 0
    for _ in range(_ROUNDS if _PAIR.search(text) else 0):
        text, places = _undo_mac_roman(text)
        repaired += places
        if not places:
            break
    if not _SUSPECT.search(text):
        return text, repaired
    mended, places = _undo_others(text)
    return mended, repaired + places


def _undo_mac_roman(text: str) -> tuple[str, int]:
    """UTF-8 that was read as MacRoman: ftfy does not know the half of it."""
    places = 0
    damaged = any(_is_certain(m[0]) for m in _SEQUENCE.finditer(text))

    def meant(m: re.Match[str]) -> str:
        nonlocal places
        found = _decode_run(m[0], damaged)
        places += found is not None
        return m[0] if found is None else found

    return _RUN.sub(meant, text), places


def _decode_run(run: str, damaged: bool) -> str | None:
    text = _as_utf8(run)
    if text is None:
        return None
    if _is_certain(run) or (damaged and _is_latin(text)) or (len(text) > 1 and _one_script(text)):
        return text
    return None


def _as_utf8(run: str) -> str | None:
    """What the run's bytes say as UTF-8; None where that is no text."""
    try:
        text = run.encode("mac_roman").decode("utf-8")
    except UnicodeDecodeError:
        return None
    return text if all(_is_character(c) for c in text) else None


def _is_certain(run: str) -> bool:
    """Typography and pictures: no language writes such a row of letters and signs itself."""
    return len(run) > 2 and run[0] in "‚Ô\uf8ff" and bool(_TYPOGRAPHY.match(_as_utf8(run) or ""))


def _is_latin(text: str) -> bool:
    return all("\xa0" <= c <= "\u017f" or c > "\u2000" for c in text)


def _one_script(text: str) -> bool:
    return all(c.isalpha() for c in text) and len({unicodedata.name(c, "?").split()[0] for c in text}) == 1


def _is_character(c: str) -> bool:
    """A character that text has; of the private ones only U+F8FF, Apple's logo, which its keyboards type."""
    return unicodedata.category(c) not in ("Cn", "Cs", "Cc", "Co") or c == "\uf8ff"


def _undo_others(text: str) -> tuple[str, int]:
    """Every other mix-up, by ftfy: its encoding steps alone (no quotes, width, entity or normal form is changed)."""
    from ftfy import TextFixerConfig, fix_encoding

    config = TextFixerConfig(unescape_html=False, explain=False)
    places = 0
    lines = text.splitlines(keepends=True)
    for i, line in enumerate(lines):
        if _SUSPECT.search(line):
            mended = fix_encoding(line, config)
            if mended != line:
                before, after = (Counter(_NON_ASCII.findall(x)) for x in (line, mended))
                places += max(1, (before - after).total())
                lines[i] = mended
    return "".join(lines), places
