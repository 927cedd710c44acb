"""Short labeled lines made of what is known: the building stone of every subsection."""

import re
from html import unescape

from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.text.markdown import marks


def line(label: str, *pieces: object) -> str:
    """`**Label:** piece, piece`, or nothing where no piece is known."""
    known = [str(p) for p in pieces if p is not None and p is not False and str(p).strip()]
    return f"**{label}:** {', '.join(known)}" if known else ""


def known(*lines: str) -> list[str]:
    """The lines that say something."""
    return [text for text in lines if text]


_TAG = re.compile(r"</?(?:br|b|i|p|a|span|strong|em|ul|ol|li|div|h[1-6])\b[^<>\n]{0,300}/?>", re.IGNORECASE)


_MATH_END = re.compile(r"(?<=[^\s\\$])\$(?!\d)")
"""A dollar sign that could end a formula ("from 5$ to 10$"): one before a digit or behind a space ends none."""
_NOTE_TAG = re.compile(r"(?:\A|(?<=\s))#(?=[\w/-]*[^\W\d])")
"""What Obsidian takes for a tag of the note: digits alone are none."""


def inline(text: str) -> str:
    """Words of a post as part of one line: no line ends, tags, emphasis, formulas, links, comments or leading marks in it."""
    text = unescape(_TAG.sub(" ", text)) if "<" in text or "&" in text else text
    text = marks.without(text).replace("|", "/").replace("[[", "[").replace("]]", "]")
    text = re.sub(r"<(?=[A-Za-z/!])", r"\\<", re.sub(r"%{2,}", "%", text))
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"^(?:[#>\-*+•●✓✔►➤]+ )+", "", text)
    return _NOTE_TAG.sub(r"\\#", _MATH_END.sub(r"\\$", text))


def value(names: Scope, key: str, pattern: str = "{}") -> str:
    """A fact in words, empty where it is not known: `value(names, "interviewing", "{} interviewing")`."""
    found = names.get(key)
    return pattern.format(found) if found not in (None, "", (), []) else ""
