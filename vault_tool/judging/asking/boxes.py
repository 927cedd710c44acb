"""What a Brief lists to be sent: a box for each thing, first what an application is turned down without."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vault_tool.language.cues import first_kind, words_of
from vault_tool.language.spelling import upper_first
from vault_tool.language.wordlists import table, words
from vault_tool.posting.to_send import sent_files
from vault_tool.posting.to_send.things import things_in

LEAST_OF_A_PART = 5
"""Words of the first part of a request that says something by itself. Own threshold."""
_PART_ENDS = re.compile(r" [—–] |(?<=[a-z)]{2})[.;] (?=\S)")
_TURNED_DOWN = "free_work"


class Boxes(NamedTuple):
    """The boxes that are shown, and how many more the post has."""

    shown: tuple[str, ...]
    more: int


def boxes(asked: Iterable[str], refusals: Iterable[str], most: int, longest: int, unpaid: str = "") -> Boxes:
    """At most `most` boxes of `longest` characters. A request that lists things is taken apart; one that stays
    too long is named. `refusals` are the sentences that say what is turned
    down: the requests that they name stand first. Where there is no room for all, the weightiest are kept. `unpaid` is said
    behind what is work done for nothing."""
    found = [thing for quote in asked for thing in things_in(quote)]
    begins = tuple(words("judging", "hangs on what was asked"))
    told = [quote for quote in found if not quote.lower().startswith(begins) and _shown(quote, longest)]
    told = [quote for quote in told if not _is_told_at_length(quote, told)]
    kept = _decisive_first(told, refusals, most) if len(told) > most else told
    shown = [f"{_shown(quote, longest)}{unpaid if _is_unpaid(quote) else ''}" for quote in kept]
    return Boxes(tuple(dict.fromkeys(shown)), len(told) - len(kept))


def _is_told_at_length(quote: str, others: Iterable[str]) -> bool:
    """Whether another request begins with this one and says more of it."""
    begins = quote.casefold().rstrip(" .:")
    return any(len(other) > len(quote) and other.casefold().startswith(f"{begins} ") for other in others)


def _shown(quote: str, longest: int) -> str:
    """The request, quoted; one that is too long by the name of what it wants, "" where that says nothing."""
    if len(quote) <= longest:
        return f"“{quote}”"
    if first := _first_part(quote, longest):
        return f"“{first}” (the post says more)"
    kind = "question" if quote.endswith("?") else _kind(quote)
    if kind == "question" and not quote.endswith("?"):
        return ""
    named = sent_files.named(quote) if kind in ("file", "format") else ""
    text = named or next(iter(table("requests").get(f"box of {kind}", ())), "").replace("\\,", ",")
    return f"{upper_first(text)} (the post says more)" if text else ""


def _first_part(quote: str, longest: int) -> str:
    """What a long request begins with, up to a dash or a stop, where that says something by itself; "" where it is too long or short."""
    first = next((quote[: m.start()] for m in _PART_ENDS.finditer(quote)), "")
    said = words_of(first)
    says_it = len(said) >= LEAST_OF_A_PART and (_kind(first) != "other" or not words("pieces", "you").isdisjoint(said))
    return first if says_it and len(first) <= longest and not first.endswith(":") else ""


def _is_unpaid(quote: str) -> bool:
    return first_kind(_TURNED_DOWN, words_of(quote)) != ""


def _kind(quote: str) -> str:
    return first_kind("ask_kinds", words_of(quote)) or "other"


def _decisive_first(quotes: list[str], refusals: Iterable[str], most: int) -> list[str]:
    """What decides, then the others, in the post's order; those that weigh least are left out."""
    named = set(_names(refusals))
    order = list(table("requests")["weight"])

    def later(quote: str) -> bool:
        return named.isdisjoint(words_of(quote)) and _kind(quote) != "word"

    kept = set(sorted(range(len(quotes)), key=lambda n: (later(quotes[n]), order.index(_kind(quotes[n]))))[:most])
    return sorted((quote for n, quote in enumerate(quotes) if n in kept), key=later)


def _names(refusals: Iterable[str]) -> Iterator[str]:
    """What sentences name that turn something down, without what any request says."""
    plain = (
        words("asked_for", "of any request")
        | words("likeness", "stop words")
        | words("judging", "says that it is turned down")
    )
    for refusal in refusals:
        yield from (word for word in words_of(refusal) if word not in plain)
