"""Web pages saved as .html: what the page shows, in reading order, a line for each block."""

import re
from collections.abc import Iterator, Sequence

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

NAME = "web page"

_BEGINNING = Regex(
    r"\s*+(?:<\?xml[^>]*>\s*+)?(?>(?:<!--.{0,400}?-->\s*+)*)<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = Regex(r"</?(?:p|div|br|a|b|i|em|strong|ul|ol|li|span|table|h[1-6])\b[^<>]{0,400}>", re.IGNORECASE)
_LIST, _LIST_ENDS = Regex(r"<dl\b[^<>]{0,300}>", re.IGNORECASE), Regex(r"</dl>", re.IGNORECASE)
_LONGEST_LIST = 6000
"""Characters of a list of terms."""
_TERM = Regex(r"<(?P<tag>dd|dt)\b[^<>]{0,300}>(?:(?!</?d[dt]\b).){0,2000}</(?P=tag)>", re.IGNORECASE | re.DOTALL)


def recognize(name: str, text: str) -> bool:
    """By how it begins; a file named .html may be a piece of a page."""
    if name.lower().endswith((".html", ".htm", ".xhtml")):
        return bool(_BEGINNING.match(text) or _TAG.search(text))
    return bool(_BEGINNING.match(text[:4096]))


def texts(_data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
    """Each card of a page that lists jobs, else the one page."""
    from vault_tool.drops.contents.page_head import with_head
    from vault_tool.drops.job_cards import html_cards
    from vault_tool.drops.markup.visible import visible_text

    text = _labels_first(text)
    found = html_cards.cards(text, is_job)
    return [Dropped(card, card=True) for card in found] or (
        Dropped(with_head(visible_text(text, is_job), text, is_job)),
    )


def _lists_of_terms(html: str) -> Iterator[Span]:
    """What stands in each `<dl>` that isn't too long."""
    ends = Span(0, 0)
    for begins in _LIST.finditer(html):
        if begins.start() < ends.start:
            continue
        found = _LIST_ENDS.search(html, begins.end())
        if found is None:
            return
        ends = Span(*found.span())
        if ends.start - begins.end() <= _LONGEST_LIST:
            yield Span(begins.end(), ends.start)


def _labels_first(html: str) -> str:
    """Lists of terms whose values stand before their names (`<dd>` before `<dt>`), the other way round."""
    parts, end = [], 0
    for span in _lists_of_terms(html):
        items = [*_TERM.finditer(html, *span)]
        if not items or items[0]["tag"].lower() != "dd":
            continue
        values: list[str] = []
        for item in items:
            name = item["tag"].lower() == "dt"
            parts.append(html[end : item.start()] + (item[0] + "".join(values) if name else ""))
            values, end = [] if name else [*values, item[0]], item.end()
        parts.extend(values)
    return "".join([*parts, html[end:]])
