"""Reads a post: every fact with the words it was read from. The way in to everything under `posting/sites/`."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache

from vault_tool import shipped
from vault_tool.posting import sites
from vault_tool.posting.fact import Fact, Reading
from vault_tool.posting.read import derived, headline, labeled, listed_card, page_menu, pay_words
from vault_tool.posting.read.candidates import LOOSE, Candidate, choose
from vault_tool.posting.read.document import Document, parsed
from vault_tool.posting.read.post_parts import zones
from vault_tool.text.edits import Span

_OF_THE_SITE = 30
"""The weight of a site that its posts' own way tells."""
_AMOUNTS = frozenset(("compensation_min", "compensation_max", "bid_avg"))


def read(
    text: str, *, file_name: str = "", dropped_at: datetime | None = None, card: bool = False, before: str = ""
) -> Reading:
    """Every fact of a post, each with its evidence (`quote == text[span]`); what is not in the text is absent.

    `file_name` may carry the day ("2025-02-14-…txt"). `dropped_at` resolves ages ("20 minutes ago") where the text has no
    exact time; without it the age is kept as the post says it. `card` says that a list of jobs had the text as a card.
    `before` are properties of somebody's own that stand right before the text; what is read from them has its span there.
    Never raises for any text; O(n).
    """
    doc = parsed(text)
    if not doc.lines:
        return Reading("", ())
    found: list[Candidate] = []
    told = None
    if before.strip():
        properties = parsed(before)
        told = sites.recognize(properties)
        found += _properties(properties, told, len(before))
        told = told._replace(span=Span(0, 0)) if told else None  # its words stand before the text
    told = told or sites.recognize(doc)
    found += _candidates(doc, told, file_name, card, found)
    chosen, conflicts = choose(c for c in found if c.fact.key in _keys())
    facts = pay_words.with_top_of_range(doc, chosen)
    worked_out = tuple(derived.posting_time(facts, dropped_at, told.site.posted_at if told else lambda _id: None))
    facts = tuple(sorted((*facts, *worked_out), key=lambda f: (f.span.start, f.key)))
    return Reading(told.site.name if told else "", _without_age(facts), conflicts)


def title(text: str) -> Fact | None:
    """The title that a text gives itself; the rest of it is not worked out."""
    doc = parsed(text)
    if not doc.lines:
        return None
    told = sites.recognize(doc)
    own = _stated(doc, told.site if told else None)
    facts, _ = choose(c for c in (*own, *_titles(doc, own)) if c.fact.key == "title")
    return next(iter(facts), None)


def _properties(doc: Document, told: sites.Recognized | None, length: int) -> Iterator[Candidate]:
    """What the properties of somebody's own note say, each where it stands before the text."""
    found = [*labeled.read(doc, "properties"), *derived.kept(doc, own=True)]
    if told:
        found.append(_platform(doc, told))
        found += (one for one in told.site.read(doc) if one.fact.key in ("url", "job_id"))
    yield from (Candidate(one.fact.moved(-length), one.weight) for one in found)


def _candidates(
    doc: Document, recognized: sites.Recognized | None, file_name: str, card: bool, told: Sequence[Candidate]
) -> Iterator[Candidate]:
    site, zone_of = recognized.site if recognized else None, zones(doc)
    yield from derived.day(doc, file_name)
    if recognized and not any(c.fact.key == "platform" for c in told):
        yield _platform(doc, recognized)
    own = _stated(doc, site)
    if (site is None or site.is_board) and (card or listed_card.is_card(doc)):
        own += listed_card.read(doc)
    yield from own
    if site is None or site.labels_too(doc):
        yield from headline.age(doc, zone_of)
    yield from _titles(doc, [*own, *(c for c in told if c.fact.key == "title")])
    loose = list(headline.card(doc)) if site is None else []
    yield from loose
    if not any(c.fact.key in _AMOUNTS for c in (*told, *own, *loose)):
        yield from pay_words.read(doc, zone_of)
    yield from derived.stated_hours(doc, zone_of)
    yield from derived.hours(doc, zone_of)
    yield from derived.time_zone(doc, zone_of)
    yield from derived.deadline(doc, zone_of)


def _platform(doc: Document, told: sites.Recognized) -> Candidate:
    return doc.candidate("platform", told.site.name, told.span, f"{told.site.name}: recognized", _OF_THE_SITE)


def _stated(doc: Document, site: sites.Site | None) -> list[Candidate]:
    """What a site's own layout shows, and what stands behind labels."""
    own = list(site.read(doc)) if site else []
    if site and not site.labels_too(doc):
        return own
    start = doc.lines[page_menu.end(doc)].start
    return [*own, *(one for one in labeled.read(doc, "text") if one.fact.span.start >= start)]


def _titles(doc: Document, own: list[Candidate]) -> Iterator[Candidate]:
    """The first line that may be a title, where neither site nor label states one."""
    if not any(c.fact.key == "title" and c.weight > LOOSE for c in own):
        yield from headline.title(doc, own, zones(doc), sites.is_menu)


def _without_age(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """An age ("20 minutes ago") says nothing more where the exact time is known."""
    exact = any(fact.key == "posted_at" for fact in facts)
    return tuple(fact for fact in facts if not (exact and fact.key == "posted"))


@cache
def _keys() -> frozenset[str]:
    return frozenset(shipped.schema("posting")["properties"])
