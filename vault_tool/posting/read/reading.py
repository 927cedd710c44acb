"""Reads a post: every fact with the words it was read from. The way in to everything under `posting/sites/`."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache

from vault_tool import shipped
from vault_tool.posting import sites
from vault_tool.posting.fact import Fact, Reading
from vault_tool.posting.read import derived, headline, labelled
from vault_tool.posting.read.blocks import zones
from vault_tool.posting.read.candidates import LOOSE, Candidate, choose
from vault_tool.posting.read.document import Document, parsed


def read(text: str, *, file_name: str = "", dropped_at: datetime | None = None) -> Reading:
    """Every fact of a post, each with its evidence (`quote == text[span]`); what is not in the text is absent.

    `file_name` may carry the day ("2025-02-14-…txt"). `dropped_at` resolves ages ("20 minutes ago") where the text has no
    exact time; without it the age is kept as the post says it. Never raises for any text; O(n).
    """
    doc = parsed(text)
    if not doc.lines:
        return Reading("", ())
    site = sites.recognize(doc)
    found = list(_candidates(doc, site, file_name))
    facts, conflicts = choose(c for c in found if c.fact.key in _keys())
    worked_out = tuple(derived.posting_time(facts, dropped_at, site[0].posted_at if site else lambda _id: None))
    facts = tuple(sorted((*facts, *worked_out), key=lambda f: (f.span.start, f.key)))
    return Reading(site[0].name if site else "", _without_age(facts), conflicts)


def _candidates(doc: Document, site: sites.Recognized | None, file_name: str) -> Iterator[Candidate]:
    zone_of = zones(doc)
    yield from derived.day(doc, file_name)
    own: list[Candidate] = []
    if site:
        yield doc.candidate("platform", site[0].name, site[1], f"{site[0].name}: recognised", 30)
        own = list(site[0].read(doc))
        yield from own
    if site is None or site[0].labels_too(doc):
        common = list(labelled.read(doc, "text"))
        yield from common
        own += common
        yield from headline.age(doc, zone_of)
    if not any(c.fact.key == "title" and c.weight > LOOSE for c in own):
        yield from headline.title(doc, own, zone_of, sites.is_menu)
    if site is None:
        yield from headline.card(doc)
    yield from derived.stated_hours(doc, zone_of)
    yield from derived.hours(doc, zone_of)
    yield from derived.time_zone(doc, zone_of)


def _without_age(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """An age ("20 minutes ago") says nothing more where the exact time is known."""
    exact = any(fact.key == "posted_at" for fact in facts)
    return tuple(fact for fact in facts if not (exact and fact.key == "posted"))


@cache
def _keys() -> frozenset[str]:
    return frozenset(shipped.schema("posting")["properties"])
