"""Where on a copied job page the client's own words stand, between what the site prints around them."""

import re
from collections.abc import Sequence

from vault_tool.posting.read.document import Document
from vault_tool.posting.sites.upwork import card_blocks, page_blocks
from vault_tool.text.edits import Span

_TERM = re.compile(
    r"hourly|fixed[- ]price|(?:less|more) than \d+ hrs/week|hours to be determined|entry level|intermediate|expert"
    r"|(?:less than |more than )?\d[\w +]{0,12} (?:weeks?|months?)|duration|experience level|project length|project type\b.*"
    r"|\$[\d.,]+[km]?|[-–—]|i am (?:looking for|willing to pay) .*|remote(?: job)?|contract-to-hire.*"
)
"""One line of the block of terms below the description."""
_BELOW = re.compile(
    r"(?:you will be asked to answer.*|skills and expertise|activity on this job|about the client|mandatory skills):?"
)
_ON_CARD = re.compile(r'more ?about ".*|(?:job feedback|save job)\b.*|skip skills|next skills\b.*')
"""What a card of a feed prints for screen readers and to be pressed."""
_ON_END = 3
"""So many terms on end are the block: a line of the client's may be one word, but not three of these on end."""


def own_words(doc: Document) -> Sequence[Span]:
    """The title and the description of a job page; a card without its buttons."""
    return _of_page(doc) or (_of_card(doc) if card_blocks.heads(doc) else ())


def _of_page(doc: Document) -> Sequence[Span]:
    """The title and the description of a page with its "Summary" heading; empty for any other text."""
    summary = page_blocks.summary_heading(doc)
    if summary is None:
        return ()
    below = doc.lines[summary + 1 :]
    end = next((n for n, line in enumerate(below) if _BELOW.fullmatch(line.low) or _terms_begin(doc, line.index)), None)
    if not below or end == 0:
        return ()
    stop = below[end].start if end is not None else len(doc.text)
    title = page_blocks.title_line(doc)
    description = Span(below[0].start, stop)
    return (doc.lines[title].span(), description) if title is not None else (description,)


def _of_card(doc: Document) -> Sequence[Span]:
    """A card of a feed without its buttons; empty where it has none."""
    buttons = [line for line in doc.lines if _ON_CARD.fullmatch(line.low)]
    edges = [0, *(edge for line in buttons for edge in (line.span().start, line.span().end)), len(doc.text)]
    return [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)] if buttons else ()


def _terms_begin(doc: Document, at: int) -> bool:
    block = doc.lines[at : at + _ON_END]
    return len(block) == _ON_END and all(_TERM.fullmatch(line.low) for line in block)
