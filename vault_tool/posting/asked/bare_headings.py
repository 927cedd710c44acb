"""Headings in a paste without line ends that nothing but their words tell from what stands around them."""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.headings import LONGEST, kind_of
from vault_tool.posting.asked.inner_heading import (
    WITHIN,
    InnerHeading,
    is_in_title_case,
    of_a_kind,
    start_behind_an_entry,
)
from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar
from vault_tool.text.regex import Regex

_CASED = re.RegexFlag(0)
_TITLE_CASE = grammar(
    r"([A-Z]{first}[\w'’/&-]{0,30}(?: [\w'’/&-]{1,30}){0,5}?) {no_label}(?=[-•*]?[A-Z\"“])",
    first=r"(?:(?<=^.)|(?<=[.!?)] .)|(?<=[.!?)].))",
    no_label=r"(?![A-Z][\w'’-]{0,30}:)",
)
_TITLES = Pattern(
    r"(?:(?<=[\w.)!?%”\"] )|^){big}(?: (?:{big}|{small})){1,9}(?=:? [A-Z0-9“\"•-])",
    _CASED,
    big=r"[A-Z][\w'’/&-]{0,30},?",
    small=r"{pieces.small in a long heading}(?= )",
)
"""Words in title case, the last of which may open what stands below the heading."""
_REQUEST = Pattern(
    r"(?<=[\w.)!?%”\]] ){pieces.open a request}{then}(?= (?i:{pieces.things to send}) )",
    _CASED,
    then=r"[a-z, ]{0,30} {pieces.a request names}(?: {pieces.what is below}(?: [a-z]{1,15}){0,4})?(?= [A-Z0-9])",
)
"""A request whose list follows without a mark: "To apply, please include Two maps …"."""
_WORDED_AS_QUESTION = Pattern(
    r"(?<=[\w.)!?%”·|—–] ){pieces.ask in a heading}(?: {word}){0,5} {last}(?= [A-Z])",
    _CASED,
    word=r"(?!{pieces.ask somebody}\b)[a-z'’]{1,20}",
    last=r"(?!{pieces.end no heading}\b){word}",
)
"""A heading that is worded as a question is: "What success looks like"."""
_IN_CAPITALS = Regex(r"(?<=[a-z0-9.)!?%] )([A-Z][A-Z'’&/-]{0,30}[A-Z](?: [A-Z'’&/-]{1,30}){1,7}):?(?= [A-Z0-9•-])")
"""A heading in capitals behind what has lost its stop: "maps of piers WHAT TO SEND 1. Two maps"."""
_NEXT_CAPITAL = Regex(r" (?=[A-Z])")
_OF_NO_KIND = Pattern(r"{pieces.headings of no kind}")


def behind_a_stop(text: str, span: Span) -> Iterator[InnerHeading]:
    """A few words in title case behind a stop, or glued to one."""
    for m in _TITLE_CASE.finditer(text, *span):
        if is_in_title_case(m[1]) and (found := of_a_kind(m, 1)):
            yield found


def listed(text: str, span: Span) -> Iterator[InnerHeading]:
    """Headings of the word list, behind what has lost its stop."""
    found = WITHIN.finditer(text, max(span.start - 1, 0), span.end)
    return filter(None, (of_a_kind(m, 1) for m in found))


def in_title_case(text: str, span: Span) -> Iterator[InnerHeading]:
    """The longest heading that words in title case begin with, if their first word is one that headings begin with: behind
    "How We Like To Work We …" stands "We"."""
    for m in _TITLES.finditer(text, *span):
        if m[0].partition(" ")[0] in word_list("pieces", "title case headings open with"):
            yield from _longest_in(m)


def _longest_in(titles: re.Match[str]) -> Iterator[InnerHeading]:
    ends = [m.start() for m in _NEXT_CAPITAL.finditer(titles[0])][1 - LONGEST :]
    whole = [len(titles[0])] if titles[0].rpartition(" ")[2][0].isupper() else []
    for end in (*whole, *reversed(ends)):
        words = titles[0][:end]
        if words.count(" ") >= LONGEST or " " not in words:
            continue
        kind = kind_of(words)
        if kind or _OF_NO_KIND.fullmatch(words):
            until = titles.start() + end
            yield InnerHeading(start_behind_an_entry(titles.string, titles.start(), until, kind), until, kind)
            return


def requests(text: str, span: Span) -> Iterator[InnerHeading]:
    """Requests whose list follows."""
    return (InnerHeading(*m.span(), "asks") for m in _REQUEST.finditer(text, *span))


def worded_as_questions(text: str, span: Span) -> Iterator[InnerHeading]:
    """Headings that are worded as questions are."""
    return filter(None, map(of_a_kind, _WORDED_AS_QUESTION.finditer(text, *span)))


def in_capitals(text: str, span: Span) -> Iterator[InnerHeading]:
    """Headings in capitals."""
    return filter(None, (of_a_kind(m, 1) for m in _IN_CAPITALS.finditer(text, *span)))
