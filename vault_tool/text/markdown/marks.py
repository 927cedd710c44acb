"""The marks of Markdown within a line: emphasis, code and links, taken away so that only the words are left."""

from collections import Counter
from collections.abc import Iterator

from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar
from vault_tool.text.regex import Regex

_ANY = Regex(r"[*_`\[\u200b-\u200f\u2060\ufeff]")
_FIRST = Regex(r"[*_`!\[\]\u200b-\u200f\u2060\ufeff]")
"""What a mark may begin with."""
_MARK = grammar(
    r"\*\*+|`+|{star}|{strokes}|{stroke}|{unseen}|(?P<link>!?\[)(?={inside}\]{address})|(?P<after_link>\]{address})",
    star=r"(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])",
    strokes=r"(?<!\w)__+|__+(?!\w)",
    stroke=r"(?<!\w)(?P<stroke>_)(?=\S)(?=[^_\r\n]*+_(?!\w))|(?<=\S)(?P<after_stroke>_)(?!\w)",
    unseen=r"[\u200b\u200c\u200e\u200f\u2060\ufeff]|\u200d(?![\u2190-\u2bff\U0001f000-\U0001faff])",
    inside=r"{words}(?:!\[{words}\]{address}{words})?",
    words=r"[^\[\]\r\n]{0,300}",
    address=r"\([^()\s]{0,600}\)",
)
"""Stars and strokes within a word are none, as in 2*3 or snake_case; characters that nobody sees go, but for those in an emoji.

A single stroke and a link's brackets are marks only in pairs.
"""


def spans(text: str, start: int = 0) -> Iterator[Span]:
    """Where marks stand in `text[start:]`, in order; of a link its brackets and its address. O(n)."""
    if not _ANY.search(text, start):
        return
    open_ones: Counter[str] = Counter()
    end = start
    for first in _FIRST.finditer(text, start):
        mark = _MARK.match(text, first.start()) if first.start() >= end else None
        if mark is None:
            continue
        end = mark.end()
        kind = mark.lastgroup or ""
        pair = kind.removeprefix("after_")
        if kind != pair:
            if not open_ones[pair]:
                continue
            open_ones[pair] -= 1
        elif kind:
            open_ones[kind] += 1
        yield Span(*mark.span())


def without(text: str) -> str:
    """The text without marks; every other character stays, line ends too."""
    words, end = [], 0
    for mark in spans(text):
        words.append(text[end : mark.start])
        end = mark.end
    return "".join((*words, text[end:])) if words else text


def plain(text: str) -> str:
    """Words without marks, in one line."""
    return " ".join(without(text).split())
