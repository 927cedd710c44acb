"""The posts in a file: what its format holds, each under a mail's subject where it needs one, feeds taken apart."""

from collections.abc import Sequence

from vault_tool import drops
from vault_tool.drops import Dropped
from vault_tool.errors import UserError
from vault_tool.notemaking.longest import why_too_long
from vault_tool.posting import feed, mail_subject
from vault_tool.posting.sites import is_job_address

MOST_POSTS = 2_000
"""Posts in one file; no list that somebody reads has more."""
LONGEST_FILE = 1_000_000
"""Characters of one text, which may be a pasted list of posts."""


def posts_of(name: str, data: bytes, text: str) -> tuple[Dropped, ...]:
    """Each record, item or message in a file, under a mail's subject where it needs one; `data` are the bytes, `text` the same decoded.

    Raises UserError where it is of a form that has to be read as such and has no post in it, or has too much.
    """
    found = drops.texts(name, data, text, is_job_address)
    if len(found) == 1 and found[0].text is text and (why := drops.no_posts(name, text)):
        raise UserError(why)
    if too_much := _too_much(found):
        raise UserError(too_much)
    return tuple(dropped._replace(text=mail_subject.under(dropped.subject, dropped.text)) for dropped in found)


def _too_much(found: Sequence[Dropped]) -> str:
    """Why a file isn't read; "" where it is."""
    if len(found) > MOST_POSTS:
        return f"{len(found):,} posts in one file; the limit is {MOST_POSTS:,}: split it"
    longest = max(len(dropped.text) for dropped in found)
    if longest > LONGEST_FILE:
        return f"{longest:,} characters is more than a file of posts has; the limit is {LONGEST_FILE:,}: split it"
    return ""


def posts_in(name: str, data: bytes, text: str) -> tuple[Dropped, ...]:
    """Each post in it, menus and footers left out. Raises UserError where one is longer than any post, or there are too many."""
    found = tuple(
        dropped._replace(text=dropped.text[slice(*span)])
        for dropped in posts_of(name, data, text)
        for span in feed.split_feed(dropped.text)
    )
    if why := next((why for dropped in found if (why := why_too_long(dropped.text))), "") or _too_much(found):
        raise UserError(why)
    return found
