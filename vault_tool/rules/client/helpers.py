"""What the rules share that miss a fact of the client's record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from vault_tool.posting import sites
from vault_tool.rules.engine import required

if TYPE_CHECKING:
    from vault_tool.note import Note
    from vault_tool.rules.engine.finding import Finding
    from vault_tool.rules.engine.rule import Context
    from vault_tool.rules.engine.subject import Posting


def check_of(code: str, key: str, message: str) -> Callable[[Note, Context], Iterator[Finding]]:
    """The check of a rule that has one finding where a fact is missing or empty, and could be looked up."""

    def check(note: Note, context: Context) -> Iterator[Finding]:
        if _is_shown(key, context.posting):
            yield from required.missing(key, message, code, note, context)

    return check


def _is_shown(key: str, posting: Posting) -> bool:
    """Whether the post's site shows the fact. A post that names no site may be from one that does; of one that we do not
    know nothing can be asked."""
    platform = posting.text("platform")
    site = sites.named(platform) if platform else None
    return not platform or (site is not None and key in site.shows)
