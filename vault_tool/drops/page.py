"""Web pages saved as .html: what the page shows, in reading order, a line for each block."""

import re
from collections.abc import Sequence

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.drops.job_cards import html_cards
from vault_tool.drops.visible import visible_text

NAME = "web page"

_BEGINNING = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,400}?-->\s*)*<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(r"</?(?:p|div|br|a|b|i|em|strong|ul|ol|li|span|table|h[1-6])\b[^<>]{0,400}>", re.IGNORECASE)


def recognise(name: str, text: str) -> bool:
    """By how it begins; a file named .html may be a piece of a page."""
    if name.lower().endswith((".html", ".htm", ".xhtml")):
        return bool(_BEGINNING.match(text) or _TAG.search(text))
    return bool(_BEGINNING.match(text[:4096]))


def texts(_data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
    """Each card of a page that lists jobs, else the one page."""
    found = html_cards.cards(text, is_job)
    return [Dropped(card, card=True) for card in found] or (Dropped(visible_text(text, is_job)),)
