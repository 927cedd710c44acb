"""The posts in a file: what its format holds, each under a mail's subject where it needs one, feeds taken apart."""

from dataclasses import replace

from vault_tool import drops
from vault_tool.drops import Dropped
from vault_tool.errors import UserError
from vault_tool.notemaking.draft import why_too_long
from vault_tool.posting import feed, mail_subject
from vault_tool.posting.sites import is_job_address


def posts_of(name: str, data: bytes, text: str) -> tuple[Dropped, ...]:
    """Each record, item or message in a file, under a mail's subject where it needs one; `data` are the bytes, `text` the same decoded.

    Raises UserError where it is of a form that has to be read as such and has no post in it.
    """
    found = drops.texts(name, data, text, is_job_address)
    if len(found) == 1 and found[0].text is text and (why := drops.no_posts(name, text)):
        raise UserError(why)
    return tuple(replace(dropped, text=mail_subject.under(dropped.subject, dropped.text)) for dropped in found)


def posts_in(name: str, data: bytes, text: str) -> tuple[Dropped, ...]:
    """Each post in it, menus and footers left out. Raises UserError where one is longer than any post."""
    found = tuple(
        replace(dropped, text=dropped.text[slice(*span)])
        for dropped in posts_of(name, data, text)
        for span in feed.split_feed(dropped.text)
    )
    if too_long := next((why for dropped in found if (why := why_too_long(dropped.text))), ""):
        raise UserError(too_long)
    return found
