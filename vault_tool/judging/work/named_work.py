"""The pieces of work that a post names as wanted, each with its words and how much of it there is."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from vault_tool.judging.work.wanted import Kind, is_deed_before, is_wanted
from vault_tool.knowledge.notes.efforts import Effort
from vault_tool.language import likeness
from vault_tool.language.cues import words_of
from vault_tool.language.phrases import matches
from vault_tool.language.prose import Prose, Sentence, places_in
from vault_tool.language.values import amounts
from vault_tool.language.values.amounts import Amount
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.features import texts
from vault_tool.posting.post import Post
from vault_tool.text.edits import Span

_MOST_PIECES = 200.0
_NEAR = 3
"""Words between one that calls a thing simple, or a number, and the thing."""
_SIMPLE = 0.25
"""The share of the least hours that a thing takes which the post calls simple. Founders' estimate."""


class WorkItem(NamedTuple):
    """A kind of work that is wanted: `quote` names it, whole, as it stands at `span` of the post (None: its title).

    `pieces` of it, each of `size` units (None where the post names none), and `more` that it is said to have, take `low` to
    `high` hours. `simple` says that the post calls it so, or all of the work: it takes from a quarter of the least on, and no
    more than that.
    """

    effort: Effort
    quote: str
    span: Span | None
    pieces: Amount
    size: Amount | None
    more: tuple[Amount, ...]
    simple: bool
    low: float
    high: float


@dataclass(frozen=True)
class _Passage:
    """A piece of the post."""

    text: str
    kind: Kind
    span: Span | None

    @cached_property
    def sentence(self) -> Sentence:
        return Sentence(self.text, Span(0, len(self.text)), words_of(self.text))


@dataclass(frozen=True)
class _Passages(Prose):
    """The pieces as the sentences that phrases are looked for in."""

    passages: tuple[_Passage, ...] = ()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """One for each piece, in their order."""
        return tuple(passage.sentence for passage in self.passages)

    @cached_property
    def places(self) -> Mapping[str, list[int]]:
        """The numbers of the passages that have a word."""
        return places_in(self.sentences)

    @cached_property
    def passage_of(self) -> Mapping[int, _Passage]:
        """The piece that a sentence is, by the sentence's `id`: two pieces may say the same."""
        return {id(passage.sentence): passage for passage in self.passages}


def named_work(post: Post, efforts: Sequence[Effort]) -> tuple[WorkItem, ...]:
    """Each kind once, with the words that name most of it, in the order of the notes; what another includes is left out.

    The notes' phrases are English: a post in another language names nothing.
    """
    if likeness.is_foreign(post.text):
        return ()
    return _named_at(tuple(_places(post)), efforts)


def is_named_in(effort: Effort, text: str) -> bool:
    """Whether one of a text's sentences, by itself, asks for this kind of work: for the examples of its note."""
    sentences = (text[slice(*s.span)].strip(" \t\r\n-") for s in Prose(text).sentences)
    return bool(_named_at(tuple(_Passage(words, "other", None) for words in sentences), (effort,)))


def _named_at(places: tuple[_Passage, ...], efforts: Sequence[Effort]) -> tuple[WorkItem, ...]:
    prose = _Passages("", 0, places)
    wanted = {effort.name: tuple(_wanted_at(prose, effort)) for effort in efforts}
    telling = {id(place) for where in wanted.values() for place, _ in where}
    simple = any(_is_all_simple(place, names_work=id(place) in telling) for place in places)
    found: dict[str, WorkItem] = {}
    for effort in efforts:
        its_simple = simple or any(_names_a_simple(place, "simple things") for place, _ in wanted[effort.name])
        for place, at in wanted[effort.name]:
            item = _item(effort, place, at, places, simple=its_simple)
            if item and (effort.name not in found or item.low > found[effort.name].low):
                found[effort.name] = item
    covered = frozenset(name for item in found.values() for name in item.effort.includes if name != item.effort.name)
    return tuple(item for name, item in found.items() if name not in covered)


def _wanted_at(prose: _Passages, effort: Effort) -> Iterator[tuple[_Passage, int]]:
    """Where this kind of work is wanted: the pieces, and the places in them."""
    for sentence, first, last in matches(prose, effort.phrases):
        place = prose.passage_of[id(sentence)]
        if is_wanted(sentence, first, last, place.kind, service=effort.service):
            yield place, sentence.spans[first].start


def _places(post: Post) -> Iterator[_Passage]:
    title = post.title
    if title and _is_english(title):
        yield _Passage(title, "title", None)
    wants = post.asked
    things = frozenset(texts(post.features, "deliverables"))
    kinds: dict[int, Kind] = {s.span.end: "duty" if not _is_item(s) else "item" for s in wants.duties}
    if wants.goal:
        kinds.setdefault(wants.goal.span.end, "duty")
    ends = sorted(kinds)
    passed = {s.span for s in (*wants.asks, *wants.requirements, *wants.wishes) if s.span.end not in kinds}
    for segment in _pieces(post):
        if segment.span not in passed and _is_english(segment.words):
            last = bisect_right(ends, segment.span.end) - 1
            kind = kinds[ends[last]] if last >= 0 and ends[last] > segment.span.start else None
            yield _Passage(segment.words, kind or ("item" if segment.words in things else "other"), segment.span)


def _is_english(words: str) -> bool:
    """Whether it is in Latin letters, mostly: a loanword in a line of other letters is no phrase of ours."""
    return 2 * len(words.encode("ascii", "ignore")) > len(words)


def _pieces(post: Post) -> Iterator[Segment]:
    named = [found.span for fact in ("title", "skills") if (found := post.evidence.get(fact))]
    for segment in post.pieces:
        if not any(segment.span.start < span.end and span.start < segment.span.end for span in named):
            yield segment


def _is_item(segment: Segment) -> bool:
    return segment.item and segment.section == "duties"


def _is_all_simple(place: _Passage, *, names_work: bool) -> bool:
    """Whether a piece calls all of the work simple: "a straightforward task"; the whole thing, "develop a small system", where it
    names no kind of work by itself, or is the title; or wants help with it: "I need help setting up the scanner"."""
    words = place.sentence.words
    if any(_is_help(words, at) for at in range(len(words))):
        return True
    named = word_list("efforts", "simple work")
    if any(not named.isdisjoint(behind) for _, behind in _simple_at(words)):
        return True
    if place.kind == "title":
        return _names_a_simple(place, "simple things")
    return not names_work and _names_a_simple(place, "simple wholes")


def _names_a_simple(place: _Passage, kind: str) -> bool:
    """Whether a piece wants a thing of a kind (`efforts.txt`) and calls it simple: "develop a small app"."""
    words, things = place.sentence.words, word_list("efforts", kind)
    return any(
        not things.isdisjoint(behind) and (place.kind == "title" or is_deed_before(words, at))
        for at, behind in _simple_at(words)
    )


def _simple_at(words: tuple[str, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where a word calls something simple, without a "not" before it or a "yet" behind it, and the words right behind it."""
    for at, word in enumerate(words):
        if word not in word_list("efforts", "simple"):
            continue
        behind = words[at + 1 : at + 1 + _NEAR]
        meant = word_list("efforts", "not so").isdisjoint(words[max(0, at - 3) : at])
        if meant and word_list("efforts", "and yet").isdisjoint(behind[:1]):
            yield at, behind


def _is_help(words: tuple[str, ...], at: int) -> bool:
    """Whether the word at `at` wants help with setting something up, and tells of none that others give."""
    if words[at] not in word_list("efforts", "helped") or not word_list("efforts", "others").isdisjoint(
        words[max(0, at - 1) : at]
    ):
        return False
    return not word_list("efforts", "helped to").isdisjoint(words[at + 1 : at + 1 + _NEAR])


def _item(effort: Effort, place: _Passage, at: int, places: Sequence[_Passage], *, simple: bool) -> WorkItem | None:
    """The work at one place, with the numbers that stand beside it; None where nothing can be said without one."""
    near = (place.text, *(other.text for other in places if other.kind == "title"))
    around = (*near, *(other.text for other in places))
    if effort.monthly and word_list("efforts", "months").isdisjoint(words_of(place.text)):
        return None
    pieces = None if _is_parted(place.text, at) else amounts.right_before(place.text, at)
    size = amounts.first(near if amounts.is_of_time(effort.unit) else around, effort.unit) if effort.unit else None
    if effort.counted and pieces is None and size is None:
        return None
    if pieces and (
        pieces == size or pieces.high > _MOST_PIECES or pieces.low % 1
    ):  # "5,000 rows of data" is one, "1.7" none
        pieces = None
    pieces, units = pieces or Amount(1.0, 1.0), size or _usual(effort)
    more = tuple((named, m) for m in effort.each if (named := amounts.first(around, m.unit)))
    low = effort.low * _limited(effort, pieces.low * units.low) / effort.per
    high = effort.high * _limited(effort, pieces.high * units.high) / effort.per
    low += sum(m.low * max(0.0, named.low - m.over) for named, m in more)
    high += sum(m.high * max(0.0, named.high - m.over) for named, m in more)
    if simple:
        low, high = low * _SIMPLE, low
    return WorkItem(effort, place.text, place.span, pieces, size, tuple(named for named, _ in more), simple, low, high)


def _is_parted(text: str, at: int) -> bool:
    """Whether the number before a thing is one of another: "3 functions that scrape"."""
    return not word_list("efforts", "parts").isdisjoint(words_of(text[:at])[-_NEAR:])


def _usual(effort: Effort) -> Amount:
    usual = effort.usual or effort.per
    return Amount(usual, usual)


def _limited(effort: Effort, units: float) -> float:
    return min(units, effort.most) if effort.most else units
