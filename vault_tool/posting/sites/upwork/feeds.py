"""Upwork pages copied whole: which lines are a card or the job, and which are menus, filters and the footer."""

import re
from collections.abc import Iterator, Sequence

from vault_tool.language.values.places import is_country
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.upwork import card_blocks, page_blocks, rss
from vault_tool.posting.sites.upwork.menu import MENU
from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar

_FOOTER = grammar(
    r"{heading}|{list_of_jobs}|{pages}|{links}|{own_account}|{other_jobs}|© 20\d\d.* upwork.*",
    re.IGNORECASE,
    heading=r"footer navigation|scroll to top",
    list_of_jobs=r"load more jobs|jobs per page.*",
    pages=r"go to (?:next|previous|page).*|page \d+ of \d+",
    links=r"about us|trust, safety & security|help & support|terms of service|privacy policy|how it works ?.*",
    own_account=r"{profile}|\d+% complete.*|promote with ads|availability badge|connects: \d+|your proposals",
    profile=r"(?:complete your|my|view|boost your|your) profile",
    other_jobs=r"similar jobs ?.*|explore (?:similar jobs|upwork opportunities).*",
)
_TAIL = grammar(
    r"{payment}|{rating}|{spent}|{proposals}|{state}|location .{2,40}|more|show more",
    re.IGNORECASE,
    payment=r"verified|unverified|payment (?:method )?(?:verified|unverified|not verified)(?:\s.{1,60})?",
    rating=r"rating is .*|[0-5](?:\.\d{1,2})?",
    spent=r"\$[\d.,]+[km]?\+? spent",
    proposals=r"proposals: .{1,20}|(?:less|fewer) than \d+|\d+ to \d+|\d+\+",
    state=r"featured|applied",
)
"""The last lines of a card."""
_MENU_LINES = 3
"""So many lines of the site's own menu tell a page copied whole from a job copied alone."""


def posts(doc: Document) -> Sequence[Span]:
    """Where each post stands: the cards of a feed or search page, RSS items, or the one job of a page copied whole.

    Empty where the text is one post with nothing around it.
    """
    items = list(_items(doc))
    if len(items) > 1:
        return items
    heads = card_blocks.heads(doc)
    if page_blocks.client_heading(doc) is None and heads:
        found = list(_cards(doc, heads))
        return found if len(found) > 1 or _has_menu(doc.lines[: heads[0]]) else ()
    return _job(doc) if _has_menu(doc.lines) else ()


def _items(doc: Document) -> Iterator[Span]:
    """RSS items, each up to its "click to apply" and the address below it."""
    start = 0
    for n, low in enumerate(doc.low):
        if low != "click to apply":
            continue
        end = n + 1
        while end < len(doc.lines) and doc.low[end].startswith("http"):
            end += 1
        if any(rss.POSTED_ON.match(words) for words in doc.low[max(start, n - 8) : n]):
            yield _span(doc, start, end)
            start = end


def _cards(doc: Document, heads: Sequence[int]) -> Iterator[Span]:
    tops = [card_blocks.top(doc, head, heads[n - 1] + 1 if n else 0) for n, head in enumerate(heads)]
    for n, top in enumerate(tops):
        end = tops[n + 1] if n + 1 < len(tops) else _end_of_last(doc, heads[n])
        yield _span(doc, top, end)


def _end_of_last(doc: Document, head: int) -> int:
    """The line behind the last card: the footer's first, or what follows the card's own last lines if a footer comes."""
    footer = next((n for n in range(head + 1, len(doc.lines)) if _FOOTER.fullmatch(doc.lines[n].text)), None)
    if footer is None or _own_words_below(doc, footer):
        return len(doc.lines)
    last = next((n for n in range(footer - 1, head, -1) if _closes(doc.lines[n])), None)
    return footer if last is None else last + 1


def _closes(line: Line) -> bool:
    return bool(_TAIL.fullmatch(line.text)) or is_country(line.text)


def _job(doc: Document) -> Sequence[Span]:
    """A job page's own lines: from its title to where similar jobs or the footer begin."""
    start = page_blocks.title_line(doc)
    if start is None or not _has_menu(doc.lines[:start]):
        start = 0
    after = page_blocks.client_heading(doc) or start
    end = next((n for n in range(after + 1, len(doc.lines)) if _FOOTER.fullmatch(doc.lines[n].text)), len(doc.lines))
    return (_span(doc, start, len(doc.lines) if _own_words_below(doc, end) else end),)


def _own_words_below(doc: Document, footer: int) -> bool:
    """Whether somebody wrote on below the site's footer: those words belong to the post above."""
    last = max((n for n in range(footer, len(doc.lines)) if _FOOTER.fullmatch(doc.lines[n].text)), default=footer)
    below = doc.lines[last + 1 :]
    return any(line.text.count(" ") >= 3 and "upwork" not in line.low for line in below)


def _has_menu(lines: Sequence[Line]) -> bool:
    return len({line.low for line in lines if len(line.text) < 30} & MENU) >= _MENU_LINES


def _span(doc: Document, start: int, end: int) -> Span:
    """From the beginning of line `start` to the end of the line before `end`."""
    last = doc.lines[end - 1]
    return Span(doc.lines[start].start, last.start + len(last.raw))
