"""Hacker News "Who is hiring?": one line of cells between bars, in any order, then words.

A board: employers advertise, and pay by contract. Nothing of a client's record is shown.

Example:
    Fernweh Maps (https://fernweh.example) | Backend Engineer | Graz, Austria | ONSITE, full-time | EUR 60-70k

    We draw hiking maps.
Facts:
    platform = "hackernews"
    title = "Backend Engineer"
    client_company = "Fernweh Maps"
    job_location = "Graz, Austria"
    compensation_min = 60000
    compensation_max = 70000
    currency = "EUR"

Example:
    Pelican Post | London, UK | Senior Designer, Data Scientist | REMOTE (EU) | https://pelican.example/jobs

    Letters by bird.
Facts:
    title = "Senior Designer, Data Scientist"
    client_company = "Pelican Post"
    job_location = "London, UK"

Example:
    Pelican Post | Los Angeles / Boston | Onsite, Full-time | Mail Sorting Engineer

    Letters by bird.
Facts:
    title = "Mail Sorting Engineer"
    client_company = "Pelican Post"
    job_location = "Los Angeles / Boston"

Example:
    Anthill Robotics | Full-time | Onsite | Boston, MA

    Small robots, many of them.
Facts:
    title = "Anthill Robotics | Full-time | Onsite | Boston, MA"
    client_company = "Anthill Robotics"
    job_location = "Boston, MA"

Example:
    || Anthill Robotics -- Boston -- REMOTE -- Full Time ||

    Small robots, many of them.
Facts:
    client_company = "Anthill Robotics"
    job_location = "Boston"
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from vault_tool.language import tool_names
from vault_tool.language.values.money import monies
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.read import money_fields
from vault_tool.posting.read.addresses import own_address
from vault_tool.posting.read.candidates import EXACT, LABELED, Candidate
from vault_tool.posting.read.cardhead import is_place
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.site import Site, Sure
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

ADDRESS = Regex(r"https?://news\.ycombinator\.com/item\?id=(\d+)")
_LINK = Regex(
    r"https?://\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|io|net|org|co|ai|me|fr|de|uk|jobs)(?:/\S*)?", re.IGNORECASE
)
_COMMENT = Regex(r"[\w-]{2,20} (?:\d+ \w+ ago|on \w+ \d+, \d{4})\b.*\[[-–−\d+ more]+\].*")
_TERMS = Pattern(r"\b{job_cells.terms}\b")
_ROLE = Pattern(r"\b{job_cells.roles}s?\b")
_MAYBE_ROLE = Pattern(r"\b(?!{job_cells.of places}\b)(?:(?:{roles.alone}|{roles.of_a_kind})s?|{job_cells.of roles})\b")
_WAY_OF_WORKING = Pattern(r"{places.remote}|{places.at_work}")
_TOWN = Regex(r"[A-Z][\w. -]{2,30}, [A-Z][\w. ]{1,20}(?:, [\w. ]{2,20})?")
_IN_BRACKETS = Regex(r"\s*\([^()]*\)")
_BEHIND_A_NAME = Regex(r"\s*[(\[][^()\[\]]*[)\]]?\s*$|(?:\s+-)?\s+https?://\S+$")
_ADDRESS = Regex(r"https?:|www\.")
_REMOTE = Pattern(r"{places.remote}")
_BETWEEN_BARS = Regex(r"[^|]+?(?=\s--\s|\||$)")
"""A cell; two hyphens part some as a bar does."""
_EDGES = " \t-"
_LONGEST_LINE = 400
_FEWEST = 3
"""Cells of a line that offers a job."""
_LEAST_PAY = 10
"""A smaller amount of money is none that a job pays."""
_NO_OFFER = Regex(r"(?:hourly|fixed|client)\b")
"""What begins a line of facts between bars on another site."""
_SOURCE = "hackernews: first line"


class CellKind(StrEnum):
    """What a cell of the first line says."""

    PAY = "pay"
    LINK = "link"
    TERMS = "terms"
    PLACE = "place"
    ROLE = "role"
    MAYBE_ROLE = "perhaps a role"
    OTHER = "other"


class Cell(NamedTuple):
    """A cell of a line: its words, where they begin in the line, and what they say."""

    words: str
    start: int
    kind: CellKind

    def span(self, line: Line) -> Span:
        """Where it stands in the text."""
        return line.span(self.start, self.start + len(self.words))


def recognize(doc: Document) -> Sure | None:
    """Its address, or a first line of three cells or more of which one says remote, on site, full-time or the like."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(86, Span(*url.span()))
    line = doc.lines[0]
    if len(line.text) >= _LONGEST_LINE or _NO_OFFER.match(line.low):
        return None
    words = [words for _, words in _between_bars(line)]
    if len(words) < _FEWEST or not any(_TERMS.search(cell) or _LINK.search(cell) for cell in words):
        return None
    return Sure(87 if len(words) > _FEWEST else 45, line.span())


def posts(doc: Document) -> Sequence[Span]:
    """The comments of a thread copied with their "name 3 hours ago | parent | next [–]" lines, which no post needs."""
    marks = [line.index for line in doc.lines if len(line.text) < 120 and _COMMENT.fullmatch(line.text)]
    ends = [*marks, len(doc.lines)][1:]
    pairs = zip(marks, ends, strict=True)
    comments = [[line for line in doc.lines[mark + 1 : end] if line.low != "reply"] for mark, end in pairs]
    offers = [lines for lines in comments if lines and _is_offer(lines[0])]
    if len(offers) < 2 and not (offers and marks[0] == 0):
        return ()
    return [Span(lines[0].start, lines[-1].span().end) for lines in offers]


def _is_offer(line: Line) -> bool:
    return len(list(_between_bars(line))) >= _FEWEST


def _between_bars(line: Line) -> Iterator[tuple[int, str]]:
    """Where each cell begins, and its words."""
    for cell in _BETWEEN_BARS.finditer(line.text[:600]):
        words = cell[0].strip(_EDGES)
        if words:
            yield cell.start() + len(cell[0]) - len(cell[0].lstrip(_EDGES)), words


def read(doc: Document) -> Iterator[Candidate]:
    """What each cell of the first line is, by its words; the first that is nothing else is the company."""
    url = own_address(doc, ADDRESS)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "hackernews: address", EXACT)
        yield doc.candidate("job_id", url[1], Span(*url.span(1)), "hackernews: address", EXACT)
    line = next(filter(_is_offer, doc.lines[:6]), None)
    if line is None:
        return
    cells = [Cell(words, start, _kind(words)) for start, words in _between_bars(line)]
    company = _company(cells)
    if company:
        name = _BEHIND_A_NAME.sub("", company.words)
        yield doc.candidate("client_company", name, company._replace(words=name).span(line), _SOURCE, LABELED)
    yield from _title(doc, line, [cell for cell in cells if cell is not company])
    yield from _place_and_pay(doc, line, cells)


def _company(cells: list[Cell]) -> Cell | None:
    """The first cell where it is a company's address ("fernweh.example"), else the first that says nothing else."""
    if cells[0].kind is CellKind.LINK and not _ADDRESS.match(cells[0].words):
        return cells[0]
    return next((cell for cell in cells if cell.kind in (CellKind.OTHER, CellKind.MAYBE_ROLE)), None)


def _title(doc: Document, line: Line, cells: list[Cell]) -> Iterator[Candidate]:
    """The cell that names the job, best by a word like "engineer", else that is nothing else; the whole line where none does."""
    wanted = (CellKind.ROLE, CellKind.MAYBE_ROLE, CellKind.OTHER)
    found = next((cell for kind in wanted for cell in cells if cell.kind is kind), None)
    named = found or Cell(line.text.rstrip("| "), 0, CellKind.OTHER)
    yield doc.candidate("title", named.words, named.span(line), _SOURCE, EXACT if found else LABELED)


def _place_and_pay(doc: Document, line: Line, cells: list[Cell]) -> Iterator[Candidate]:
    places = [cell for cell in cells if cell.kind is CellKind.PLACE]
    places += [cell for cell in cells if cell.kind is CellKind.TERMS and _REMOTE.search(cell.words)]
    for place in places[:1]:
        yield doc.candidate("job_location", place.words, place.span(line), _SOURCE, LABELED)
    for cell in [cell for cell in cells if cell.kind is CellKind.PAY][:1]:
        for part in money_fields.money_parts(monies(cell.words)[0], cell.words):
            stands = line.span(cell.start + part.start, cell.start + part.end)
            yield doc.candidate(part.key, part.value, stands, _SOURCE, EXACT)


def _kind(words: str) -> CellKind:
    """What a cell is, by the first that holds."""
    plain = _IN_BRACKETS.sub("", words).strip(" ,")
    if _LINK.fullmatch(words):
        return CellKind.LINK
    if any(money.high >= _LEAST_PAY for money in monies(words)[:1]):
        return CellKind.PAY
    if _names_places(plain) and not _WAY_OF_WORKING.match(plain):
        return CellKind.PLACE
    if _ROLE.search(words):
        return CellKind.ROLE
    if _TERMS.search(words):
        return CellKind.TERMS
    if _is_company(plain) or tool_names.any_in(plain):
        return CellKind.OTHER
    if _MAYBE_ROLE.search(words):
        return CellKind.MAYBE_ROLE
    return CellKind.PLACE if _TOWN.fullmatch(plain) else CellKind.OTHER


def _names_places(words: str) -> bool:
    """Whether words are a place, or several to choose from: "Graz / Linz"."""
    return is_place(words) or (" / " in words and all(map(is_place, words.split(" / "))))


def _is_company(words: str) -> bool:
    """Whether words end as the names of companies do: "Fernweh Maps, Inc."."""
    return words.rpartition(" ")[2].replace(".", "").lower() in word_list("clients", "legal forms")


SITE = Site(
    name="hackernews",
    hosts=("news.ycombinator.com",),
    address=ADDRESS,
    is_board=True,
    job_id=ADDRESS,
    posts=posts,
    recognize=recognize,
    read=read,
)
