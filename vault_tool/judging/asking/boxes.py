"""What a Brief lists to be sent: a box for each thing, first what an application is turned down without."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vault_tool.language.cues import first_kind, words_of
from vault_tool.language.wordlists import Pattern, words
from vault_tool.text.edits import Span

_NEXT_ENTRY = Pattern(r"(?:[,;] (?:and |& )?| and (?={pieces.opens a thing to send}\b))(?!and\b)")
_LEAD = Pattern(r"[^:]{3,80}\b(?:{pieces.request goes on}|{pieces.details follow}): ?(?=\S)")
A_LIST = 3
"""Things in a row that make a list."""
LONGEST_THING = 90
"""Characters of a thing that is still one."""
_NO_THING = ("", "question")


class Boxes(NamedTuple):
    """The boxes that are shown, and how many more the post has."""

    shown: tuple[str, ...]
    more: int


def boxes(asked: Iterable[str], refusals: Iterable[str], most: int, longest: int) -> Boxes:
    """At most `most` boxes of `longest` characters. A request that lists things is taken apart where it is too long for a box,
    or where all its things have one. `refusals` are the sentences that say what is turned down: the requests that they name stand first."""
    whole = list(asked)
    room = most - len(whole)
    found: list[str] = []
    for quote in whole:
        things = things_in(quote)
        if len(things) > 1 and (len(quote) > longest or len(things) - 1 <= room):
            room -= len(things) - 1
            found += things
        else:
            found.append(quote)
    begins = tuple(words("judging", "hangs on what was asked"))
    short = [quote for quote in found if len(quote) <= longest and not quote.lower().startswith(begins)]
    if len(short) > most:
        short = _decisive_first(short, refusals)
    return Boxes(tuple(short[:most]), len(found) - len(short[:most]))


def things_in(quote: str) -> tuple[str, ...]:
    """The things that one request lists, each in its own words: "Reply with: your rate, a map, and your hours" has three. The
    request itself stands with the first unless a colon ends it; what is no plain list stays whole."""
    lead = _LEAD.match(quote)
    start = lead.end() if lead else 0
    end = len(quote.rstrip(" ."))
    marks = [m for m in _NEXT_ENTRY.finditer(quote, start, end) if "(" not in quote[start : m.start()]]
    starts, ends = [start, *(m.end() for m in marks)], [*(m.start() for m in marks), end]
    things = [Span(a, b) for a, b in zip(starts, ends, strict=True)]
    if len(things) < A_LIST or not all(_is_thing(quote[slice(*span)]) for span in things[0 if lead else 1 :]):
        return (quote,)
    return tuple(f"{quote[a].upper()}{quote[a + 1 : b]}" for a, b in things)


def _is_thing(said: str) -> bool:
    first, more, _ = said.partition(" ")
    named = first[:1].isdigit() or first.lower() in words("pieces", "opens a thing to send")
    return (
        named
        and len(said) <= LONGEST_THING
        and (more != "" or first_kind("ask_kinds", words_of(said)) not in _NO_THING)
    )


def _decisive_first(quotes: list[str], refusals: Iterable[str]) -> list[str]:
    named = set(_names(refusals))
    return sorted(
        quotes,
        key=lambda quote: named.isdisjoint(words_of(quote)) and first_kind("ask_kinds", words_of(quote)) != "word",
    )


def _names(refusals: Iterable[str]) -> Iterator[str]:
    """What sentences name that turn something down, without what any request says."""
    plain = (
        words("asked_for", "of any request")
        | words("likeness", "stop words")
        | words("judging", "says that it is turned down")
    )
    for refusal in refusals:
        yield from (word for word in words_of(refusal) if word not in plain)
