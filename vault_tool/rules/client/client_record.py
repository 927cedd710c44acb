"""What the rules share that miss a fact of the client's record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from vault_tool.posting import sites
from vault_tool.rules.engine import required

if TYPE_CHECKING:
    from vault_tool.note import Note
    from vault_tool.rules.engine.finding import Finding, Severity
    from vault_tool.rules.engine.rule import Context
    from vault_tool.rules.engine.subject import Posting

SEVERITY: Final[Severity] = "warning"
"""How grave it is to send without such a fact: it is one look at the site away, and the proposal can be sent without it."""

_RECORD = ("client_hire_rate", "client_total_spent", "client_jobs_posted", "client_hires", "client_reviews")
"""What only a site that keeps a client's record shows."""

_NOTHING_YET = ("client_total_spent", "client_hires", "client_jobs_posted")
"""A client with none of one of these has no record that more could be asked of."""


def check_of(code: str, key: str, message: str) -> Callable[[Note, Context], Iterator[Finding]]:
    """The check of a rule that has one finding where a fact is missing or empty, and could be looked up."""

    def check(note: Note, context: Context) -> Iterator[Finding]:
        if _is_shown(key, context.posting) and not (key in _RECORD and _is_new(context.posting)):
            yield from required.missing(key, message, code, note, context)

    return check


def _is_shown(key: str, posting: Posting) -> bool:
    """Whether the post's site shows the fact. Where the site is not named or not known, a property that stands there empty
    asks for it, and so does what else there is of the client's record."""
    platform = posting.text("platform")
    site = sites.named(platform) if platform else None
    if site is not None:
        return key in site.shows
    return not platform and (key in posting.note.values or any(posting.text(other) for other in _RECORD))


def _is_new(posting: Posting) -> bool:
    return any(posting.number(key) == 0 for key in _NOTHING_YET)
