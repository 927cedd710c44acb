"""Text that was decoded with the wrong encoding, put right; clean text is never changed."""

import re
import unicodedata
from collections import Counter

_ROUNDS = 3  # text damaged twice, or three times, is repaired as often
_MAC = {byte: bytes([byte]).decode("mac_roman") for byte in range(0x80, 0x100)}
_TAIL = "".join(_MAC[b] for b in range(0x80, 0xC0))


def _leads(first: int, last: int) -> str:
    return re.escape("".join(_MAC[b] for b in range(first, last + 1)))


_SEQUENCE = re.compile(
    f"[{_leads(0xC2, 0xDF)}][{re.escape(_TAIL)}]"
    f"|[{_leads(0xE0, 0xEF)}][{re.escape(_TAIL)}]{{2}}"
    f"|[{_leads(0xF0, 0xF4)}][{re.escape(_TAIL)}]{{3}}"
)
_RUN = re.compile(f"(?:{_SEQUENCE.pattern})+")
_SUSPECT = re.compile("[^\x00-\x7f]{2}|[\u00c2\u00c3\u0080-\u009f]")
_NON_ASCII = re.compile("[^\x00-\x7f]+")


def repair(text: str) -> tuple[str, int]:
    """The text as it was meant, and how many damaged places were put right."""
    if text.isascii():
        return text, 0
    repaired = 0
    for _ in range(_ROUNDS):
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
    try:
        text = run.encode("mac_roman").decode("utf-8")
    except UnicodeDecodeError:
        return None
    if not all(_is_character(c) for c in text):
        return None
    if _is_certain(run) or (damaged and _is_latin(text)) or (len(text) > 1 and _one_script(text)):
        return text
    return None


def _is_certain(sequence: str) -> bool:
    return len(sequence) > 2 and sequence[0] in "‚Ô\uf8ff"


def _is_latin(text: str) -> bool:
    return all("\xa0" <= c <= "\u017f" or c > "\u2000" for c in text)


def _one_script(text: str) -> bool:
    return len({unicodedata.name(c, "?").split()[0] for c in text if c.isalpha()}) == 1


def _is_character(c: str) -> bool:
    return unicodedata.category(c) not in ("Cn", "Cs", "Cc")


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
