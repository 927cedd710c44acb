"""Where the post begins on a copied page: behind the site's menu, which is told by its shape and by no word of it."""

from functools import lru_cache

from vault_tool.language.lead_ins import mail_words
from vault_tool.language.values import ages
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.read import cardhead, page_names
from vault_tool.posting.read.document import Document, Line
from vault_tool.text.regex import Regex

_MOST_WORDS, _LONGEST = 4, 30
_FEWEST, _FARTHEST = 4, 60
"""Lines that a menu has at least, and lines from the top within which the terms of the opened job stand."""
_MOST_NAMES = 3
"""Lines of a paragraph above its terms that may be a post's."""
_PARAGRAPHS = 2
"""Paragraphs that are looked at for the name of what the terms belong to."""
_ALONE, _ALONE_WORDS = 5, 2
"""Lines and words each of a menu that no blank line parts from the post."""
_SIGNS = Regex(r"[$€£¥₹₽]|[^\d\s]\d|\d[^\d\s]|\d{4}|\w{2}[.!?;]$")
_CELLS = Regex(r"\s*[•·|]\s*")
_POSTED = Pattern(r"(?:re)?{time.posted}(?:\s+{time.posted_on})?\s*:?\s+")
_WAYS = ("remote",)
"""What menus offer and posts say alike."""


@lru_cache(maxsize=2)
def end(doc: Document) -> int:
    """The line that begins the post: its title; 0 where the text begins with the post itself.

    Four short lines or more that name nothing, then, below a blank line, lines of which one is pay, an age or a place:
    the first of those lines is the title. Where no blank line parts them, five lines of a word or two are the menu.
    """
    if (named := page_names.names(doc)) is not None:
        return named.start
    block = _first_block(doc)
    if len(block) >= _FEWEST and all(map(_is_menu, block)) and not any(map(_is_way, block)):
        for line in doc.lines[len(block) : _FARTHEST]:
            if _is_term(line):
                return _title_above(doc, line, len(block))
    return _end_alone(doc)


def _first_block(doc: Document) -> tuple[Line, ...]:
    last = next((line.index for line in doc.lines[1:_FARTHEST] if line.gap), 0)
    return doc.lines[:last]


def _title_above(doc: Document, term: Line, least: int) -> int:
    """The line that begins the paragraph of a term, or the one above it where only buttons stand between."""
    last = term.index
    starts = [line.index for line in doc.lines[least : last + 1] if line.gap]
    for start in reversed(starts[-_PARAGRAPHS:]):
        named = next((line for line in doc.lines[start:last] if not (_is_button(line) or _is_term(line))), None)
        if named and last - named.index > _MOST_NAMES:  # more of the menu's lines stand above title and company
            named = doc.lines[last - (1 if cardhead.is_pay(term.text) else 2)]
        if named:
            return 0 if named.label.field else named.index
        last = start
    return 0


def _is_button(line: Line) -> bool:
    return mail_words.is_link(line.text) or mail_words.is_badge(line.text) or line.text.isdigit()


def _is_menu(line: Line) -> bool:
    """Whether a line is short, says no amount and ends no sentence, and is no item, heading or link."""
    words = line.text
    return (
        words.count(" ") < _MOST_WORDS
        and len(words) <= _LONGEST
        and not _SIGNS.search(words)
        and not (line.heading or line.bullet or "](" in line.raw)
        and not _is_term(line)
        and (line.label.whole or line.label.field is None)
    )


def _is_way(line: Line) -> bool:
    """Whether a line is what a job's card says of the work: "Full-time"."""
    return mail_words.is_badge(line.text) and line.low not in _WAYS


def _is_term(line: Line) -> bool:
    """Whether a line begins with pay or an age, or with a place that has a comma: what stands below a job's name."""
    if line.heading or line.bullet or len(line.text) > cardhead.LONGEST:
        return False
    for cell in _CELLS.split(line.text)[:4]:
        lead = _POSTED.match(cell)
        if cardhead.is_pay(cell) or ages.begins(cell, lead.end() if lead else 0):
            return True
        if "," in cell and cardhead.is_place(cell):
            return True
    return False


def _end_alone(doc: Document) -> int:
    """Behind five lines or more, one right below the other, of a word or two that name nothing a post begins with."""
    last = 0
    for line in doc.lines[:_FARTHEST]:
        words = line.text
        plain = words.count(" ") < _ALONE_WORDS and not any(letter.isdigit() or letter in "$€£" for letter in words)
        if (last and line.gap) or not plain or line.heading or line.bullet or line.label.field or "](" in line.raw:
            break
        if cardhead.is_place(words) or mail_words.is_badge(words):
            break
        last += 1
    return last if _ALONE <= last < len(doc.lines) else 0
