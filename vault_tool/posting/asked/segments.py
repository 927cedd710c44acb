"""A post cut into the pieces that say one thing, each with the kind of heading it stands under."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from vault_tool.language import verbs
from vault_tool.language.cues import first_kind, words_of
from vault_tool.language.prose import WORD
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked import cutting, run_on
from vault_tool.posting.asked.headings import (
    LONGEST,
    TELLS_MORE,
    asks_in_detail,
    is_heading,
    kind_below,
    opens_an_entry,
)
from vault_tool.posting.asked.labels_inside import Stretch, labeled
from vault_tool.posting.asked.part_lines import NO_RANK, PartLine, part_lines
from vault_tool.text.edits import Span
from vault_tool.text.markdown.marks import plain
from vault_tool.text.regex import Regex

ENOUGH = 2
"""Entries that make a list, after which a paragraph stands for itself."""

SHORT = 4
"""Words of a line that heads what stands right below it, where a blank line stands above."""

A_SENTENCE = 6
"""Spaces in a line that ends in a colon from which it is a sentence rather than a heading."""

_THEIRS = ("offers", "company", "refusals", TELLS_MORE)
"""Kinds that a sentence ending in a colon opens wherever it stands: what the client gives is nothing to be done or sent."""

_ADDRESS = Regex(r"(?:https?://|www\.)\S+")

_OF_WORK = ("duties", "requirements", "wishes")
"""Kinds of list that a sentence about something else ends, where nothing else tells its end."""

_COUNTED = Pattern(r"{pieces.counted} #?\d{1,2}\b", re.RegexFlag(0))
"""How a part of a project begins that is one of several: "Phase 2: Printing"."""


class Segment(NamedTuple):
    """A sentence or an entry of a list. `words` have no Markdown marks; `span` is where they stand, without a list mark.

    `section` is the kind of heading it stands under (`language/data/kinds/sections.txt`), empty where it stands under none
    or under one that tells nothing; `heading` are that heading's words. `guessed`: nothing but a capital tells where it begins
    or ends, in a list that has lost its marks.
    """

    words: str
    span: Span
    section: str
    item: bool
    heading: str = ""
    guessed: bool = False


@lru_cache(4)
def segments(text: str, told: tuple[Span, ...] = ()) -> tuple[Segment, ...]:
    """Every sentence and entry of a text, in order; lines that only state what `told` covers (labeled facts) are left out."""
    found: list[Segment] = []
    part = _OpenPart()
    lines = [line for line in part_lines(text) if not _told(line.span, told)]
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        below = number > 0 and lines[number - 1].is_heading
        if line.is_heading or (following and (_names_a_part(line, following) or _stands_above(line, following, below))):
            if _is_sentence(line):
                found += _segments_in(text, line.span, part.section, part.heading, line.item)
            part.opens(line, goes_on=bool(following and _is_order(following)))
            continue
        part.goes_on_with(line)
        inside = tuple(labeled(text, line.span, part.section, part.heading))
        for stretch in inside:
            found += _segments_in(text, *stretch, line.item)
        part.holds(line, inside)
    return tuple(found)


def _is_sentence(line: PartLine) -> bool:
    """Whether what introduces a list is a sentence of its own: "We need somebody to draw maps of these harbors:"."""
    return line.words.endswith(":") and (line.words.count(" ") >= A_SENTENCE or asks_in_detail(line.words))


class _OpenPart:
    """The part of a post that the next line belongs to."""

    def __init__(self) -> None:
        self.section, self.heading = "", ""
        self._rank, self._items, self._inline = NO_RANK, 0, False
        self._around = ("", "")

    def opens(self, line: PartLine, *, goes_on: bool) -> None:
        """A heading begins a part; one that tells nothing does so only where it stands as far up as the one before, and not
        where it heads some of the duties (`goes_on`: an order stands under it)."""
        kind = kind_below(line.words)
        if kind == TELLS_MORE and self.section != TELLS_MORE:
            self._around = self.section, self.heading
        self.heading = line.words
        if kind or (line.rank <= self._rank and not line.item and not (goes_on and self.section == "duties")):
            self.section, self._rank = kind, line.rank if kind else self._rank
        self._items, self._inline = 0, False

    def goes_on_with(self, line: PartLine) -> None:
        """A paragraph behind a list, or behind one that had its label in its own line, belongs to the part no more; an order
        behind what only tells more of one thing stands where that thing does."""
        if self.section == TELLS_MORE and not line.item and _tells_a_deed(line):
            self.section, self.heading = self._around
        if not line.item and ((self._items >= ENOUGH and line.gap) or self._inline):
            self.section, self.heading, self._rank = "", "", NO_RANK
            self._inline = False

    def holds(self, line: PartLine, inside: tuple[Stretch, ...]) -> None:
        """A line was read; `inside` are its stretches."""
        self._items += line.item
        if not inside:
            return
        last = inside[-1]
        if last.heading != self.heading:
            self._inline = last.span.end > last.span.start + 2 and not line.words.endswith(":")
            self._items = 0
        self.section, self.heading = last.section, last.heading


def _segments_in(text: str, span: Span, section: str, heading: str, item: bool) -> Iterator[Segment]:
    pasted = run_on.may_be_pasted(text, span)
    entries = 0
    for piece, is_item, guessed in cutting.pieces(text, span, item=item):
        words = plain(text[slice(*piece)])
        is_prose = pasted and not is_item and _is_prose(words)
        if is_prose and entries >= ENOUGH and section in _OF_WORK:
            section, heading = "", ""
        entries = 0 if is_prose else entries + 1
        leads = kind_below(words) if words.endswith(":") and not is_heading(words) else ""
        leads = leads if pasted or leads in _THEIRS else ""
        to_send = section == "asks" and is_item and first_kind("ask_kinds", words_of(words)) != ""
        whole = (to_send or _has_two_words(words)) and not (pasted and run_on.has_run_together(words))
        if whole and not is_heading(words) and not (leads and words.count(" ") < A_SENTENCE):
            yield Segment(words, piece, section, is_item, heading, guessed)
        if leads:
            section, heading = leads, words


def _is_prose(words: str) -> bool:
    """Whether a piece is a sentence of its own and no entry of a list."""
    return words[-1:] in ".!:" and words.partition(" ")[0].lower() in word_list("pieces", "end a list")


def _has_two_words(words: str) -> bool:
    """Whether it says something: two words that are no address of a page."""
    said = _ADDRESS.sub("", words)
    first = WORD.search(said)
    return bool(first and WORD.search(said, first.end()))


def _told(line: Span, told: tuple[Span, ...]) -> bool:
    covered = sum(
        min(line.end, fact.end) - max(line.start, fact.start)
        for fact in told
        if fact.start < line.end and fact.end > line.start
    )
    length = line.end - line.start
    return covered > 0 and (length <= 40 or covered * 3 > length)


def _names_a_part(line: PartLine, following: PartLine) -> bool:
    """A short line in title case above a list or a paragraph; a numbered one above a paragraph."""
    if len(line.words) > 90 or line.words[-1] in ".!?,;" or not line.words[0].isupper():
        return False
    counted = _COUNTED.match(line.words) is not None
    if (line.item and (following.item or following.is_heading) and not counted) or opens_an_entry(line.words):
        return False
    words = line.words.split()
    if len(words) > LONGEST:
        return False
    long = [word for word in words if len(word) > 3]
    capital = sum(word[0].isupper() for word in words if len(word) > 3 or word[0].isupper())
    if capital * 10 < 7 * len(long):
        return False
    return following.item or len(following.words.split()) > 10 or _is_order(following)


def _stands_above(line: PartLine, following: PartLine, below_a_heading: bool) -> bool:
    """Whether a few words behind a blank line head what stands right below them: they are no first entry of a list."""
    if below_a_heading or not line.gap or following.gap or line.item or opens_an_entry(line.words):
        return False
    words = line.words.split()
    named = len(words) <= SHORT and words[0][0].isupper() and not words[0].endswith("ing")
    return named and words[-1].isalpha()


def _is_order(line: PartLine) -> bool:
    return line.words.endswith(".") and line.words.partition(" ")[0].lower() in verbs.OPENING


def _tells_a_deed(line: PartLine) -> bool:
    return line.words.partition(" ")[0].lower() in (verbs.ALL if line.words.endswith(".") else verbs.OPENING)
