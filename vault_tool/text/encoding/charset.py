"""Which encoding a file is in: BOM, NUL pattern, UTF-8, then what its letters say."""

import codecs
import re

from vault_tool.text.encoding.meant_names import meant

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins with UTF-16's BOM, so it is looked for first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3\x00", "a database"),
)
_ESCAPES = (
    (re.compile(rb"\x1b\$[B@]|\x1b\([JI]"), "iso2022_jp_ext"),
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,80}encoding=["']([\w-]{3,20})|<meta[^>]{0,120}charset=["']?([\w-]{3,20})""", re.IGNORECASE
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 64 * 1024
_BINARY_SHARE = 0.02  # control characters that text files hold by accident stay far below


def binary_kind(data: bytes) -> str:
    """What the bytes are if they are no text ("a PNG picture"); empty for text."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if _wide(data) or _escaped(data):
        return ""
    sample = data[:_SAMPLE]
    if b"\x00" in data or len(_CONTROLS.findall(sample)) > max(4, len(sample) * _BINARY_SHARE):
        return "a binary file"
    return ""


def read(data: bytes) -> tuple[str, str, bool]:
    """Text (no BOM), encoding, and whether the encoding was guessed from the letters. What cannot be read is U+FFFD."""
    wide = _wide(data)
    if wide:
        name, bom = wide
        return data[bom:].decode(name, "replace"), name, False
    data = data.removeprefix(codecs.BOM_UTF8)
    for name in filter(None, (_escaped(data), "utf-8", _declared(data))):
        try:
            return data.decode(name), name, False
        except UnicodeDecodeError:
            continue
    from vault_tool.text.encoding import legacy

    return legacy.read(data)


def _escaped(data: bytes) -> str:
    """The encoding of a text in seven bits whose escape sequences name it; empty for any other."""
    if b"\x1b" not in data[:_SAMPLE]:
        return ""
    return next((name for mark, name in _ESCAPES if mark.search(data, 0, _SAMPLE)), "")


def _declared(data: bytes) -> str:
    """The encoding that an HTML or XML page says it has, if there is such an encoding."""
    match = _DECLARED.search(data, 0, 4096)
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii")).name if match else ""
    except LookupError:
        return ""
    return meant(name)


def _wide(data: bytes) -> tuple[str, int] | None:
    """UTF-16 or UTF-32 by BOM or by where the NUL bytes stand, with the length of the BOM."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return (name, len(bom)) if name != "utf-8" else None
    sample = data[:_SAMPLE]
    if b"\x00" not in sample:
        return None
    nuls = [sample[i::4].count(0) for i in range(4)]
    quarter = max(1, len(sample) // 4)
    for name, whole, most in (("utf-32-le", nuls[3], nuls[2]), ("utf-32-be", nuls[0], nuls[1])):
        if len(data) % 4 == 0 and whole >= quarter and most > quarter / 2 and _is_text(sample, name):
            return name, 0
    even, odd = nuls[0] + nuls[2], nuls[1] + nuls[3]
    for name, wanted, other in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if wanted > quarter / 2 and other <= wanted // 50 and _is_text(sample, name):
            return name, 0
    return None


def _is_text(sample: bytes, name: str) -> bool:
    text = sample[: len(sample) // 4 * 4].decode(name, "replace")
    odd = sum(1 for c in text if c == "\ufffd" or (c < " " and c not in "\t\n\r\f\x1b"))
    return odd <= max(1, len(text) // 100)
