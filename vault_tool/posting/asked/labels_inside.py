"""Headings inside a line: a label before a colon, one glued to what stands under it, one in a paste without line ends."""

import re
from collections import Counter
from collections.abc import Iterator

from vault_tool.language import verbs
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.cutting import is_glued
from vault_tool.posting.asked.headings import LONGEST, kind_of, opens_an_entry
from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar

_COLON = re.compile(r":(?!//|\d)")
_BREAK = re.compile(r"[.!?;:•\r\n]|(?<=\s)[-–—*](?=\s)")
_CAPITALS_AT_THE_END = re.compile(
    r"(?<=[a-z).] )((?:[A-Z][\w'’-]* (?:(?:&|and|to) )?){0,3}[A-Z][\w'’-]*(?: [a-z]+)?)\Z"
)
_CAPITAL = re.compile(r"(?<![^\s(*])[A-Z]")
_TITLE_CASE = grammar(
    r"([A-Z]{first}[\w'’/&-]{0,30}(?: [\w'’/&-]{1,30}){0,5}?) {no_label}(?=[-•*]?[A-Z\"“])",
    first=r"(?:(?<=^.)|(?<=[.!?)] .)|(?<=[.!?)].))",
    no_label=r"(?![A-Z][\w'’-]{0,30}:)",
)
_SMALL_WORDS = frozenset({"&", "and", "to", "of", "for", "the", "you", "we", "are", "will", "do", "need"})
"""Words that stand in a heading without a capital."""
_RUN_IN = re.compile(r"((?:[A-Z][\w'’&/]{0,30}[ ]){0,3}[A-Z][a-z'’]+[a-z])(?=[A-Z][a-z]+[ ,])")
_CAPITAL_INSIDE = re.compile(r"[A-Z](?<=[a-z)].)[a-z]")
_RUN_IN_AFTER_A_STOP = re.compile(
    r"(?<=[.!?])(?P<label> ?(?:[A-Z0-9(][\w'’&/()-]{0,30} ){1,4}[A-Z][\w'’-]{0,30}[a-z)])(?=(?P<opens>[A-Z][a-z]+) )"
)
_WITHIN = Pattern(
    r" (?<=[a-z0-9.)!?%] )((?:{pieces.before a heading} )?{pieces.headings within}):?(?= [A-Z•0-9-])", re.RegexFlag(0)
)
_TITLES = grammar(
    r"(?:(?<=[\w.)!?%”\"] )|^){big}(?: (?:{big}|{small})){1,9}(?=:? [A-Z0-9“\"•-])",
    big=r"[A-Z][\w'’/&-]{0,30},?",
    small=r"(?:&|/|-|and|to|of|for|the|you|we|are|will|do|if|your|a|in|with|like|is|our|be)(?= )",
)
"""Words in title case, the last of which may open what stands below the heading."""
_ASKING = Pattern(
    r"(?<=[\w.)!?%”\]] ){opens}{then}(?= (?i:{pieces.things to send}) )",
    re.RegexFlag(0),
    opens=r"(?:To apply|When applying|Please|In your (?:proposal|application))",
    then=r"[a-z, ]{0,30} (?:include|provide|send|share|answer|with)(?: the following(?: [a-z]{1,15}){0,4})?(?= [A-Z0-9])",
)
"""A request whose list follows without a mark: "To apply, please include Two maps …"."""
_ASKING_WORDS = grammar(
    r"(?<=[\w.)!?%”·|—–] )(?:What|How|Who|Why)(?: {no_question}[a-z'’]{1,20}){1,6}{whole}(?= [A-Z])",
    no_question=r"(?!(?:do|does|did|are|is|have|would|can|will|should) (?:you|it|the|your)\b)",
    whole=r"(?<! with)(?<! in)(?<! of)(?<! to)(?<! the)(?<! your)(?<! a)(?<! and)",
)
"""A heading that is worded as a question is: "What success looks like"."""
_MARKS = re.compile(r"(?<=\s)(#{2,6})[ \t]+(?=\S)")
_PICTURES = re.compile(
    r"(?<=\s)(?![✓✔✅☑➤➢❖▶✨⭐👉🔹🔸📌])([\u2600-\u27bf\U0001f300-\U0001faff])\ufe0f?[ \t]+(?=[A-Z])"
)
_ORDER = re.compile(r" ([A-Z][a-z]+) (?=[a-z])")
_BEFORE_A_LIST = re.compile(r"(?:[^\s#•*.;:]+ ){1,8}?(?=[•*–-] |#{2,6} )")
_NEXT_CAPITAL = re.compile(r"(?<! &)(?<! and) (?=[A-Z0-9])")
_OF_NO_KIND = Pattern(r"{pieces.headings of no kind}")
_IN_CAPITALS = re.compile(r"(?<=[a-z0-9.)!?%] )([A-Z][A-Z'’&/-]{0,30}[A-Z](?: [A-Z'’&/-]{1,30}){1,7}):?(?= [A-Z0-9•-])")
"""A heading in capitals behind what has lost its stop: "maps of piers WHAT TO SEND 1. Two maps"."""
_NUMBERED = re.compile(r"(?<!\S)\(?\d{1,2}[.)][ \t]*\Z")
_MARK = 6
"""Characters before a label within which the number of its entry stands."""
_REACH = 90
_FAR, _FAR_IN_A_LIST = 6, 4
"""Words since the last break, and since the last list mark, behind which a label is hardly the whole of it."""
_BEHIND_ENTRIES = ("asks", "wishes")
"""Kinds whose headings are names that take no word before them."""
_FOLLOWING = 2
"""Characters behind a heading that tell where it ends."""
_LONG_LINE = 300
"""Characters from which a line may be a whole post pasted without line ends, with headings inside."""


def labelled(text: str, span: Span, section: str, heading: str) -> Iterator[tuple[Span, str, str]]:
    """A line cut before each label in it that names a part of the post ("Required skills: …"): each stretch with the
    kind of part it belongs to, and the words of its label."""
    at, kind, words = span.start, section, heading
    counted = False
    for start, end, found in _labels(text, span):
        if start < at:
            continue
        number = _NUMBERED.search(text, max(at, start - _MARK), start)
        if number and kind == "asks" and not counted:
            continue
        counted = number is not None
        end_before = number.start() if number else start
        if end_before > at:
            yield Span(at, end_before), kind, words
        at, kind, words = end, found, text[start:end]
    if at < span.end:
        yield Span(at, span.end), kind, words


def _labels(text: str, span: Span) -> list[tuple[int, int, str]]:
    found = [label for m in _COLON.finditer(text, *span) if (label := _before_colon(text, span, m.start()))]
    if _CAPITAL_INSIDE.search(text, *span):
        for m in _RUN_IN.finditer(text, *span):
            if is_glued(text, m.end(1), span):
                found += _longest(text, m.start(1), m.end(1))
        for m in _RUN_IN_AFTER_A_STOP.finditer(text, *span):
            if m["opens"].lower() in verbs.OPENING:
                found.append((*m.span("label"), kind_of(m["label"])))
    found += _marked(text, span)
    if span.end - span.start > _LONG_LINE:
        for m in _TITLE_CASE.finditer(text, *span):
            if _in_title_case(m[1]) and (kind := kind_of(m[1])):
                found.append((m.start(1), m.end(1), kind))
        for m in _WITHIN.finditer(text, max(span.start - 1, 0), span.end):
            if kind := kind_of(m[1]):
                found.append((m.start(1), m.end(1), kind))
        for m in _TITLES.finditer(text, *span):
            found += _heading_in(m)
        found += _pictured(text, span)
        found += [(*m.span(), "asks") for m in _ASKING.finditer(text, *span)]
        for m in _ASKING_WORDS.finditer(text, *span):
            if kind := kind_of(m[0]):
                found.append((*m.span(), kind))
        for m in _IN_CAPITALS.finditer(text, *span):
            if kind := kind_of(m[1]):
                found.append((m.start(1), m.end(1), kind))
    return sorted(found)


def _marked(text: str, span: Span) -> Iterator[tuple[int, int, str]]:
    """Headings that have kept their marks in a line ("… of piers. ## What to send - A map …"): up to a list or another heading,
    else as long as they tell a kind, else no longer than the marks. Below such a heading one that tells none belongs to its part."""
    level, kind = 0, ""
    for mark in _MARKS.finditer(text, *span):
        end = _end_of_marked(text, mark.end(), span.end)
        if found := kind_of(text[mark.end() : end]):
            level, kind = len(mark[1]), found
        elif len(mark[1]) <= level:
            level, kind = len(mark[1]), ""
        yield mark.start(), end, kind


def _pictured(text: str, span: Span) -> Iterator[tuple[int, int, str]]:
    """Headings behind a picture that stands nowhere else in the line ("… of piers 🎯 Goal A map …"), as long as they tell a kind,
    else no longer than the picture."""
    found = list(_PICTURES.finditer(text, *span))
    times = Counter(m[1] for m in found)
    for m in found:
        if times[m[1]] == 1:
            end = _end_of_marked(text, m.end(), span.end)
            yield m.start(), end, kind_of(text[m.end() : end])


def _end_of_marked(text: str, start: int, end: int) -> int:
    if whole := _BEFORE_A_LIST.match(text, start, end):
        return whole.end()
    reach = min(end, start + _REACH)
    following = _PICTURES.search(text, start, reach) or _MARKS.search(text, start, reach)
    ends = [m.start() for m in _NEXT_CAPITAL.finditer(text, start, following.start() if following else reach)]
    telling = (at for at in ends if kind_of(text[start:at]))
    before_a_deed = (
        at
        for at in ends
        if not opens_an_entry(text[start:at]) and _in_title_case(text[start:at]) and _is_deed(text, at)
    )
    return next(telling, next(before_a_deed, start))


def _is_deed(text: str, at: int) -> bool:
    """Whether an order follows: a verb with a capital before a small word."""
    found = _ORDER.match(text, at)
    word = found[1].lower() if found else ""
    return word in verbs.OPENING or word in word_list("required", "verbs")


def _heading_in(titles: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """The longest heading that words in title case begin with, if their first word is one that headings begin with: behind
    "How We Like To Work We …" stands "We"."""
    if titles[0].partition(" ")[0] not in word_list("pieces", "title case headings open with"):
        return
    ends = [m.start() for m in re.finditer(r" (?=[A-Z])", titles[0])][1 - LONGEST :]
    whole = [len(titles[0])] if titles[0].rpartition(" ")[2][0].isupper() else []
    for end in (*whole, *reversed(ends)):
        words = titles[0][:end]
        if words.count(" ") >= LONGEST or " " not in words:
            continue
        if (kind := kind_of(words)) or _OF_NO_KIND.fullmatch(words):
            until = titles.start() + end
            yield _behind_an_entry(titles.string, titles.start(), until, kind), until, kind
            return


def _behind_an_entry(text: str, start: int, end: int, kind: str) -> int:
    """Where a heading begins, behind the last words of an entry: "Good Danish Nice to Have"."""
    if kind in _BEHIND_ENTRIES:
        for m in _WITHIN.finditer(text, start, min(len(text), end + _FOLLOWING)):
            before = text[start : m.start(1)].strip()
            if before and m.end(1) <= end and kind_of(m[1]) == kind and not kind_of(before):
                return m.start(1)
    return start


def _in_title_case(words: str) -> bool:
    return all(word[0].isupper() or word in _SMALL_WORDS for word in words.split())


def _before_colon(text: str, span: Span, end: int) -> tuple[int, int, str] | None:
    """The label that ends in a colon: back to the last break, or from a capital letter after it on. Far from any break,
    only words in capitals right before the colon are one: what stands before them is an entry that has lost its stop. A heading
    that a list's first entry follows ends before it: "How to Apply Two maps: one of piers …"."""
    least = max(span.start, end - _REACH)
    breaks = list(_BREAK.finditer(text, least, end))
    start = breaks[-1].end() if breaks else least
    listed = bool(breaks) and breaks[-1][0] in "*•-–—"
    far = text.count(" ", start, end) > (_FAR_IN_A_LIST if listed else _FAR)
    whole = bool(breaks) or least == span.start
    begins = []
    if far or not whole:
        begins += [m.start(1) for m in _CAPITALS_AT_THE_END.finditer(text, start, end)]
    if whole and not (far and listed):
        begins += [start, *(m.start() for m in _CAPITAL.finditer(text, start, end))]
    for begin in begins:
        if kind := kind_of(text[begin:end]):
            heading = _WITHIN.match(text, begin, end) if kind == "asks" else None
            holds_an_entry = heading and not kind_of(text[heading.end() : end])
            begin = _behind_an_entry(text, begin, end, kind)
            return begin, heading.end() if heading and holds_an_entry else end + 1, kind
    return None


def _longest(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """A label glued to what stands under it ("Primary ResponsibilitiesRespond to calls")."""
    for begin in (m.start() for m in _CAPITAL.finditer(text, start, end)):
        if kind := kind_of(text[begin:end]):
            yield begin, end, kind
            return
