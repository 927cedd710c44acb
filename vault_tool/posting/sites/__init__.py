"""Job sites: one file each, found by themselves. `platform.py` says what such a file has to have."""

import pkgutil
import re
from functools import cache
from importlib import import_module
from typing import cast

from vault_tool.posting.read.document import Document
from vault_tool.posting.sites.site import Platform
from vault_tool.text.edits import Span

__all__ = ["Platform", "Recognised", "all_platforms", "is_job_address", "recognise"]

_OF_ONE_JOB = re.compile(r"\d{4}|(?:~|%7E)0|/listings?/|/remote-jobs/[^/]+-|/briefs?/|/projects/[^/]+/|/job/")

Recognised = tuple[Platform, Span]
"""A site, and the words that told it."""


@cache
def all_platforms() -> tuple[Platform, ...]:
    """Every site's module, by name."""
    modules = (import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__))
    return tuple(sorted((cast(Platform, m) for m in modules if hasattr(m, "NAME")), key=lambda m: m.NAME))


def is_job_address(address: str) -> bool:
    """Whether an address leads to one job of a site that we know, not to a list or a help page of it."""
    return bool(_OF_ONE_JOB.search(address)) and any(site.ADDRESS.fullmatch(address) for site in all_platforms())


def recognise(doc: Document) -> Recognised | None:
    """The site that a text most surely comes from, and the words that say so; at the least, the site it speaks of."""
    if not doc.lines:
        return None
    found = [(sure[0], site, sure[1]) for site in all_platforms() if (sure := site.recognise(doc)) and sure[0] >= 10]
    if not found:
        return next(((site, Span(*m.span())) for site in all_platforms() if (m := site.ADDRESS.search(doc.text))), None)
    _, site, span = max(found, key=lambda f: f[0])
    return site, span
