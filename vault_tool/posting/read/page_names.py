"""Title and company of the job that a copied page has opened: the lines between its menu and the first term of the job."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vault_tool.language.lead_ins import mail_words
from vault_tool.language.values import ages
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.read import cardhead
from vault_tool.posting.read.document import Document, Line
from vault_tool.text.regex import Regex

_MENU = Pattern(r"\W*{menus.menu}\W*")
_LONGEST_MENU, _FARTHEST, _FEWEST = 60, 60, 4
_POSTED = Pattern(r"(?:re)?{time.posted}(?:\s+{time.posted_on})?\s*:?\s+")
_CELLS = Regex(r"\s*[•·|]\s*")
_STARS = Regex(r"\(?[1-5][.,]\d\)?\s?[★⭐]?(?:\s*\([\d.,kK+]+[^()]{0,12}\))?")
_ROLES = words("roles", "alone") | words("roles", "of_a_kind")
_MOST_NAMES, _LONGEST_NAME = 4, 70
_SENTENCE = Regex(r".*[.!?]|.{121,}")


class PageNames(NamedTuple):
    """The title's line, the company's and the place's where they stand beside it, and the first of them."""

    start: int
    title: int
    company: int | None
    place: int | None


def is_menu(words: str) -> bool:
    """Whether a line is one that pages have in their menus, whatever they show."""
    return len(words) <= _LONGEST_MENU and _MENU.fullmatch(words) is not None


@lru_cache(maxsize=2)
def names(doc: Document) -> PageNames | None:
    """The names of the opened job; None where a text does not begin with a page's menu.

    Two lines of a menu among four short ones or more, and below them a term (pay, an age, a town with its country or
    code, full-time): what stands between the last line of the menu and the term are the names.
    """
    term = next((line for line in doc.lines[:_FARTHEST] if is_term(line)), None)
    if term is None:
        return None
    above = doc.lines[: term.index]
    menu = [line.index for line in above if is_menu(line.text)]
    if len(menu) < 2 or menu[-1] < _FEWEST - 1 or any(map(_is_other, above)):
        return None
    named = [line for line in above[menu[-1] + 1 :] if not _says_nothing(line)]
    if not named:
        return None
    apart = max((line.index for line in above if line.gap), default=0)
    named = [line for line in named if line.index >= apart] or named
    if len(named) > _MOST_NAMES:  # more of the menu, or a path to the page
        named = named[-1:] if not _is_place(term) else named[-2:]
    if _is_age(term) and not any(has_role(line.text) for line in named):
        named = named[-1:]
    title = _title(named, above)
    beside = [line.index for line in named if line is not title and len(line.text) <= _LONGEST_NAME]
    places = [at for at in beside if cardhead.is_place(doc.lines[at].text)]
    where = places or [at for at in beside[1:] if at > title.index]
    company = next((at for at in beside if at not in where), None)
    return PageNames(named[0].index, title.index, company, where[0] if where else None)


def is_term(line: Line) -> bool:
    """Whether a line says pay, an age, a place or the kind of work: what stands below a job's name."""
    if line.heading or line.bullet or len(line.text) > cardhead.LONGEST:
        return False
    cells = _CELLS.split(line.text)[:5]
    if len(cells) > 1 and any(mail_words.is_working(cell) for cell in cells):
        return True
    for cell in cells[:4]:
        lead = _POSTED.match(cell)
        if cardhead.is_pay(cell) or ages.begins(cell, lead.end() if lead else 0):
            return True
    return _is_place(line) or (mail_words.is_working(line.text) and line.low != "remote")


def _is_age(line: Line) -> bool:
    lead = _POSTED.match(line.text)
    return ages.begins(line.text, lead.end() if lead else 0) is not None


def has_role(words: str) -> bool:
    """Whether some words end in, or name, somebody who does a job: "Front end developer"."""
    return not _ROLES.isdisjoint(re.findall(r"[^\W\d_]+", words.lower()))


def _is_place(line: Line) -> bool:
    cell = _CELLS.split(line.text)[0]
    return ("," in cell or cell[:1].isdigit()) and cardhead.is_place(cell)


def _title(named: Sequence[Line], above: Sequence[Line]) -> Line:
    """Of a job's names the one with a role; else the one behind a button or stars, else the first."""
    roles = [line for line in named if has_role(line.text)]
    if roles:
        return roles[0]
    for line in named[1:]:
        before = above[line.index - 1].text
        if mail_words.is_link(before) or _STARS.fullmatch(before):
            return line
    return named[0]


def _says_nothing(line: Line) -> bool:
    return bool(
        mail_words.is_link(line.text)
        or mail_words.is_badge(line.text)
        or _STARS.fullmatch(line.text)
        or (line.label.field and line.label.whole)
        or line.text.isdigit()
    )


def _is_other(line: Line) -> bool:
    """Whether a line is longer than those of menus and names, or a labeled value: the text begins with something else."""
    return bool(_SENTENCE.fullmatch(line.text) and not is_menu(line.text)) or bool(
        line.label.field and not line.label.whole
    )
