"""Where one thing ends and the next begins: sentences, entries of lists, and words that a copy has glued together."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from vault_tool import shipped
from vault_tool.language import tool_names, verbs
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked import run_on
from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar
from vault_tool.text.regex import Regex

_MARK = 4
"""Characters before a line within which its own mark stands."""

_A_WORD, _NO_NAME = 4, 7
"""Letters from which a word with a capital may end a sentence, and from which it is hardly the first half of a name
("OpenSearch")."""

_SHORT = 5
"""Characters of the longest short form: "U. S."."""

_A_NAME = 3
"""Words that name a thing to send, and tell nothing by themselves."""

A_LIST = 2
"""Marks of a kind that make a list."""

SINGLE = 1.5
"""Entries to each that says one thing, up to which the entries of a list say one thing each."""

_LONGEST_WORD = 40
"""Characters looked at on either side of a place where two words may be glued."""


_LONGEST_ASIDE = 80
"""Characters behind an open bracket within which a sign is a part of what stands in it: "(paper → ink → map)"."""


def _is_an_aside(text: str, start: int, at: int) -> bool:
    return text.rfind("(", start, at) > max(text.rfind(")", start, at), text.rfind("\n", start, at))


class _Mark(NamedTuple):
    """What opens an entry of a list within a line; `sign` is a piece of it that is quickly looked for."""

    sign: Regex | Pattern
    whole: Regex | Pattern

    def twice(self, text: str, start: int, end: int) -> list[re.Match[str]]:
        """Where it stands in `text[start:end]`; one alone is none."""
        found = list(self.whole.finditer(text, start, end)) if self.sign.search(text, start, end) else []
        found = [m for m in found if not _is_an_aside(text, max(start, m.start() - _LONGEST_ASIDE), m.start())]
        return found if len(found) >= A_LIST else []


_BULLETS = "[•●▪◦·‣✓✔✅☑►➤➢❖▶→👉🔹🔸📌■]"
_INLINE_MARKS = (
    _Mark(
        Regex(_BULLETS),
        Regex(rf"(?:^|(?<=\s)|(?<=[.;:)a-z])){_BULLETS}\ufe0f?[ \t]*(?=\S)"),
    ),
    _Mark(
        Regex(r"\d[.)][ \t]"),
        Regex(r"(?:^|(?<=[\s:]))\(?\d{1,2}[.)][ \t]+(?=[A-Za-z\"“])"),
    ),
    _Mark(
        Regex(r"\([a-h]\)[ \t]"),
        Regex(r"(?:^|[,;] (?:[a-z]{2,3} )?|(?<=[\s:]))\([a-h]\)[ \t]+(?=[A-Za-z\"“])"),
    ),
    _Mark(
        Regex(r"\*[ \t]"),
        Regex(r"(?:^|(?<=[\s:.;]))\*[ \t]+(?=[A-Za-z\"“])"),
    ),
    _Mark(
        Pattern(r"{pieces.counted} #?\d", re.RegexFlag(0)),
        Pattern(r"(?:^|(?<=[\s.;])){pieces.counted} #?\d{1,2}[ \t]*[:.)–-][ \t]*(?=[^\s:]+ )", re.RegexFlag(0)),
    ),
)
_DASHES = (
    _Mark(
        Regex(r"[-–—+][ \t]+[A-Z\"“]"),
        Regex(r"(?:^|(?<=[\s:.;]))[-–—+][ \t]+(?=[A-Z\"“])"),
    ),
    _Mark(
        Regex(r"[-–—*][ \t]+[A-Z]"),
        Regex(r"(?<=[a-z.)])[-–—*][ \t]+(?=[A-Z][a-z])"),
    ),
    _Mark(
        Regex(r"-[A-Z][a-z]"),
        Regex(r"(?<=[\s.:;])--?(?=[A-Z][a-z]+ )"),
    ),
)
_SENTENCE = Regex(r"[.!?;…][\"'”’)\]*_]{0,3}\s+(?=[\"'“‘(\[*_]{0,3}[A-Z0-9])")
_SHORTENED = Regex(r"(?:e\.g\.|i\.e\.|\bvs\.|U\. ?S\.|\bU\.)$")
_STOP_GLUED = Regex(r"[.!?](?=[A-Z][a-z])(?<=[a-z)].)")
_GLUED = grammar(
    r"[A-Z\d](?<=[a-z)%].)(?:{word}|(?<=[a-z]{3}.)(?:{short_form}|{count}))",
    word=r"(?<=[A-Z])(?=[a-z]+(?:['’][a-z]+)?[ ,:])",
    short_form=r"(?<=[A-Z])(?=[A-Z]+[ ,:])",
    count=r"(?<=\d)(?=\d?\+ )",
)
"""What begins behind a small letter: "CommunicationStrong", "experienceAWS", "of5+ years"."""
_OPENS_A_SENTENCE = Pattern(
    r" (?=[A-Z])(?<=[A-Za-z0-9)%\]] )(?={pieces.sentences open with} [a-z])",
    re.RegexFlag(0),
)
_ASKED_BEHIND_A_DASH = Pattern(r"(?<=[\w)]) ?(?:[—–]|-{1,2}(?= )) ?(?={screening.politely} (?:{screening.telling})\b)")
"""Where a sentence that tells something else goes on with a request: "We need a harbor clerk — please send …"."""
_CAMEL = Regex(r"[a-z]*[A-Z]?[a-z]+[A-Z]\w*")


class CutPiece(NamedTuple):
    """A sentence or an entry of a list (`item`); `guessed` where nothing but a capital tells its beginning or its end."""

    span: Span
    item: bool
    guessed: bool


def pieces(text: str, span: Span, *, item: bool) -> Iterator[CutPiece]:
    """The sentences and entries within a line. Behind an entry of a list whose others say one thing each stands what is none."""
    entries = [(list(_within(text, entry)), is_item) for entry, is_item in _entries(text, span, item)]
    listed = [found for found, is_item in entries if is_item]
    single = len(listed) > A_LIST and SINGLE * sum(len(found) == 1 for found in listed) >= len(listed)
    for number, (found, is_item) in enumerate(entries):
        ends = single and len(found) > (1 if number + 1 == len(entries) else A_LIST)
        for place, (piece, guessed) in enumerate(found):
            yield CutPiece(piece, is_item and not (ends and place), guessed)


def _within(text: str, entry: Span) -> Iterator[tuple[Span, bool]]:
    """The sentences of an entry, and whether each was guessed."""
    cuts = {m.end() for m in _STOP_GLUED.finditer(text, *entry)}
    ends = ((m.start() + 1, m.end()) for m in _SENTENCE.finditer(text, max(entry.start - 1, 0), entry.end))
    cuts |= {end for stop, end in ends if not _SHORTENED.search(text, max(entry.start, stop - _SHORT), stop)}
    cuts |= {m.start() for m in _GLUED.finditer(text, *entry) if is_glued(text, m.start(), entry)}
    cuts |= {m.end() for m in _OPENS_A_SENTENCE.finditer(text, *entry)}
    cuts |= {m.start() for m in _ASKED_BEHIND_A_DASH.finditer(text, *entry) if _is_told(text, entry.start, m.start())}
    known = run_on.known_openings(text, entry)
    cuts |= set(known)
    for stretch in _between(entry, cuts):
        guesses = run_on.other_openings(text, stretch, len(known))
        for piece in _between(stretch, guesses):
            yield _trimmed(text, *piece), bool(guesses)


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether what stands before a request is a sentence of its own and no name of what is to be sent: "Résumé – please add …"."""
    return len(text[start:end].split()) > _A_NAME


def _between(span: Span, cuts: Iterable[int]) -> Iterator[Span]:
    at = span.start
    for cut in (*sorted(cuts), span.end):
        if cut > at:
            yield Span(at, cut)
            at = cut


def _entries(text: str, span: Span, item: bool) -> Iterator[tuple[Span, bool]]:
    at, listed = span.start, item
    for mark in _marks(text, span):
        if mark.end() <= span.start:
            continue
        if mark.start() > at:
            yield Span(at, mark.start()), listed
        at, listed = max(at, mark.end()), True
    yield Span(at, span.end), listed


def _marks(text: str, span: Span) -> list[re.Match[str]]:
    """The list marks within a line, in order. One of a kind is none; dashes count where other marks are not more of them:
    then they join the parts of an entry."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _MARK)
    found = [mark for way in _INLINE_MARKS for mark in way.twice(text, start, span.end)]
    dashes = next((marks for way in _DASHES if (marks := way.twice(text, start, span.end))), [])
    return sorted((*found, *dashes) if len(dashes) >= len(found) else found, key=re.Match.start)


def is_glued(text: str, at: int, span: Span) -> bool:
    """Whether two words stand glued at an offset, rather than one that is written like this ("JavaScript")."""
    first, last = max(span.start, at - _LONGEST_WORD), min(span.end, at + _LONGEST_WORD)
    left, right = at, at
    while left > first and text[left - 1].isalnum():
        left -= 1
    while right < last and text[right].isalpha():
        right += 1
    before, after = text[left:at], text[at:right].lower()
    whole = (before + text[at:right]).lower()
    if whole in _camel_words() or tool_names.called(whole):
        return False
    if _CAMEL.fullmatch(before) and before.lower() not in _camel_words():
        return False
    if before[:1].islower() and len(before) >= 3:
        return True
    opens = run_on.opens_an_entry(after) or after in word_list("pieces", "glued to a word")
    if opens and (before.islower() or text[at - 1] in ")%"):
        return True
    if after in verbs.OPENING and len(before) < _NO_NAME:
        return False
    return len(before) >= _A_WORD and (opens or not after)


@cache
def _camel_words() -> frozenset[str]:
    """Names of tools that have a capital inside, lower case."""
    return frozenset(m[0].lower() for text in shipped.word_lists("tools") for m in _CAMEL.finditer(text))


_BREAK_WRITTEN_OUT = "\\n"
"""A line break that an export wrote as two characters."""


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end].removesuffix(_BREAK_WRITTEN_OUT)
    left = start + len(words) - len(words.lstrip(" \t\r\n*_-–—•>:;,\u00a0"))
    return Span(left, max(left, start + len(words.rstrip(" \t\r\n*_\u00a0"))))
