"""Job sites: one file each, found by themselves. `site.py` says what such a file states."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from vault_tool.posting.sites.site import PastJobs, Site
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

if TYPE_CHECKING:
    from vault_tool.posting.read.document import Document

__all__ = [
    "PastJobs",
    "Recognized",
    "Site",
    "all_sites",
    "history_in",
    "is_job_address",
    "is_menu",
    "name_of",
    "named",
    "names",
    "of_address",
    "proposal_limit",
    "recognize",
    "usual",
]

USUAL = "upwork"
"""The site whose terms a post is judged by that does not say where it is from: most pasted posts are from there."""

HISTORY = "histor"
"""What the heading of every list of earlier jobs has, in any language: other texts load no site's file."""

_OF_ONE_JOB = Regex(r"\d{4}|(?:~|%7E)0|/listings?/|/remote-jobs/[^/]+-|/briefs?/|/projects/[^/]+/|/job/")

_SURE_ENOUGH = 10
"""Points below which a site's own way of telling its posts is a guess."""


class Recognized(NamedTuple):
    """A site, and the words that told it."""

    site: Site
    span: Span


@cache
def names() -> frozenset[str]:
    """Every site's name. No site's file is loaded for that."""
    return frozenset(module.name for module in pkgutil.iter_modules(__path__)) - {"site"}


@cache
def all_sites() -> tuple[Site, ...]:
    """Every site, by name."""
    return tuple(_load(name) for name in sorted(names()))


def name_of(platform: object) -> str:
    """The name of the site that a note's `platform` means, whatever its capitals and spaces; "" where we know none."""
    name = "".join(str(platform or "").casefold().split())
    return name if name in names() else ""


def named(platform: object) -> Site | None:
    """The site that a note's `platform` names; None where we do not know it."""
    name = name_of(platform)
    return _load(name) if name else None


def usual() -> Site:
    """The site whose terms hold for a post that does not say where it is from."""
    return _load(USUAL)


def of_address(address: str, likely: object = "") -> Site | None:
    """The site that an address leads to. No other is loaded where it is the `likely` one, as a note's `platform` has it."""
    site = named(likely)
    if site and site.owns(address):
        return site
    return next((site for site in all_sites() if site.owns(address)), None)


def proposal_limit(facts: Mapping[str, object], configured: int | None) -> int:
    """The characters that a proposal may have: by the note, by vault.toml, by the site of its `platform` or the usual one."""
    own = facts.get("proposal_limit")
    if isinstance(own, int | float) and not isinstance(own, bool) and own >= 1:
        return int(own)
    return configured or (named(facts.get("platform")) or usual()).proposal_limit


def _load(name: str) -> Site:
    site: Site = import_module(f"{__name__}.{name}").SITE
    return site


def is_menu(line: str) -> bool:
    """Whether a line is one that a job site prints on its pages, whatever the job."""
    low = line.lower()
    return any(site.is_menu(low) for site in all_sites())


def history_in(text: str) -> tuple[PastJobs, int] | None:
    """How the client's earlier jobs are printed in a text that a page was pasted into, and where their list begins."""
    if HISTORY not in text.lower():
        return None
    shown = (site.history for site in all_sites() if site.history)
    return next(((each, found.end()) for each in shown if (found := each.heading.search(text))), None)


def is_job_address(address: str) -> bool:
    """Whether an address leads to one job of a site that we know, not to a list or a help page of it."""
    return bool(_OF_ONE_JOB.search(address)) and any(site.address.fullmatch(address) for site in all_sites())


@lru_cache(maxsize=2)
def recognize(doc: Document) -> Recognized | None:
    """The site that a text most surely comes from, and the words that say so; at the least, the site it speaks of."""
    if not doc.lines:
        return None
    most, found = _SURE_ENOUGH - 1, None
    for site in all_sites():
        sure = site.recognize(doc)
        if sure and sure.points > most:
            most, found = sure.points, Recognized(site, sure.span)
    return found or _spoken_of(doc)


def _spoken_of(doc: Document) -> Recognized | None:
    """The first site an address of which stands in a text."""
    for site in all_sites():
        if address := site.address.search(doc.text):
            return Recognized(site, Span(*address.span()))
    return None
