"""Headings that have kept their mark, or a picture, in a line that has lost its ends."""

from collections import Counter
from collections.abc import Iterator

from vault_tool.language import verbs
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.headings import kind_of, opens_an_entry
from vault_tool.posting.asked.inner_heading import InnerHeading, is_in_title_case
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_MARKS = Regex(r"(?<=\s)(#{2,6})[ \t]+(?=\S)")
_PICTURES = Regex(r"(?<=\s)(?![✓✔✅☑➤➢❖▶✨⭐👉🔹🔸📌])([\u2600-\u27bf\U0001f300-\U0001faff])\ufe0f?[ \t]+(?=[A-Z])")
_ORDER = Regex(r" ([A-Z][a-z]+) (?=[a-z])")
_BEFORE_A_LIST = Regex(r"(?:[^\s#•*.;:]+ ){1,8}?(?=[•*–-] |#{2,6} )")
_NEXT_CAPITAL = Regex(r"(?<! &)(?<! and) (?=[A-Z0-9])")
_REACH = 90
"""Characters behind its mark within which a heading ends."""


def marked(text: str, span: Span) -> Iterator[InnerHeading]:
    """Headings that have kept their marks in a line ("… of piers. ## What to send - A map …"): up to a list or another heading,
    else as long as they tell a kind, else no longer than the marks. Below such a heading one that tells none belongs to its part."""
    level, kind = 0, ""
    for mark in _MARKS.finditer(text, *span):
        end = _end(text, mark.end(), span.end)
        if found := kind_of(text[mark.end() : end]):
            level, kind = len(mark[1]), found
        elif len(mark[1]) <= level:
            level, kind = len(mark[1]), ""
        yield InnerHeading(mark.start(), end, kind)


def pictured(text: str, span: Span) -> Iterator[InnerHeading]:
    """Headings behind a picture that stands nowhere else in the line ("… of piers 🎯 Goal A map …"), as long as they tell a kind,
    else no longer than the picture."""
    found = list(_PICTURES.finditer(text, *span))
    times = Counter(m[1] for m in found)
    for m in found:
        if times[m[1]] == 1:
            end = _end(text, m.end(), span.end)
            yield InnerHeading(m.start(), end, kind_of(text[m.end() : end]))


def _end(text: str, start: int, end: int) -> int:
    """Where the heading ends whose words begin at `start`; `start` itself where nothing tells."""
    if whole := _BEFORE_A_LIST.match(text, start, end):
        return whole.end()
    reach = min(end, start + _REACH)
    following = _PICTURES.search(text, start, reach) or _MARKS.search(text, start, reach)
    ends = [m.start() for m in _NEXT_CAPITAL.finditer(text, start, following.start() if following else reach)]
    telling = (at for at in ends if kind_of(text[start:at]))
    before_a_deed = (at for at in ends if _is_name(text[start:at]) and _is_deed(text, at))
    return next(telling, next(before_a_deed, start))


def _is_name(words: str) -> bool:
    return not opens_an_entry(words) and is_in_title_case(words)


def _is_deed(text: str, at: int) -> bool:
    """Whether an order follows: a verb with a capital before a small word."""
    found = _ORDER.match(text, at)
    word = found[1].lower() if found else ""
    return word in verbs.OPENING or word in word_list("required", "verbs")
