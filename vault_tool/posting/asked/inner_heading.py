"""A heading that stands inside a line, and where it begins and ends among the words around it."""

import re
from typing import NamedTuple

from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.headings import kind_of

WITHIN = Pattern(
    r" (?<=[a-z0-9.)!?%] )((?:{pieces.before a heading} )?{pieces.headings within}):?(?= [A-Z•0-9-])", re.RegexFlag(0)
)
"""One that stands behind what has lost its stop; its first group is the heading."""
_BEHIND_ENTRIES = ("asks", "wishes")
"""Kinds whose headings are names that take no word before them."""
_FOLLOWING = 2
"""Characters behind a heading that tell where it ends."""


class InnerHeading(NamedTuple):
    """Where a heading stands in a text, and the kind of part it opens (`language/data/kinds/sections.txt`), empty where its
    words tell none."""

    start: int
    end: int
    kind: str


def of_a_kind(words: re.Match[str], group: int | str = 0) -> InnerHeading | None:
    """Words that were found, as a heading; None where they tell no kind."""
    kind = kind_of(words[group])
    return InnerHeading(*words.span(group), kind) if kind else None


def start_behind_an_entry(text: str, start: int, end: int, kind: str) -> int:
    """Where a heading begins, behind the last words of an entry: "Good Danish Nice to Have"."""
    if kind in _BEHIND_ENTRIES:
        for m in WITHIN.finditer(text, start, min(len(text), end + _FOLLOWING)):
            before = text[start : m.start(1)].strip()
            if before and m.end(1) <= end and kind_of(m[1]) == kind and not kind_of(before):
                return m.start(1)
    return start


def is_in_title_case(words: str) -> bool:
    """Whether each word has a capital, but for those that have none in a heading."""
    return all(word[0].isupper() or word in word_list("pieces", "small in a heading") for word in words.split())
