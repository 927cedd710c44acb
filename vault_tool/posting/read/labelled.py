"""Reads labels and their values: "Label: value", a label on one line and its value on the next, table rows, cells."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from vault_tool.language.labels import field_of, is_label
from vault_tool.language.money import monies
from vault_tool.posting.read.blocks import Zone, zones
from vault_tool.posting.read.candidates import LABELLED, LOOSE, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.read.fields import Part
from vault_tool.posting.read.labels import READERS
from vault_tool.text.edits import Span

_PAIR = re.compile(r"([^:：=|]{1,60}?)\s*[:：=]\s*(?:[_*]+\s*[_*]*)?")
_DASHED = re.compile(r"([^-–—|:]{1,40}?)\s+[-–—]\s+")
_NOT_IN_PROSE = frozenset(
    ("title", "description", "heading", "proposals", "interviewing", "client_name", "company", "rating")
)
_LISTED = frozenset(("skills",))
_BLOCKED = {
    "client": {
        "location": "client_location",
        "connects_available": None,
        "hours": "client_hours_paid",
        "title": None,
        "pay": None,
    }
}
_LONGEST_VALUE = 400
_COUNT_FIRST = re.compile(r"[$€£]?\d[\d,]*%?\s")
""""132 jobs posted" has its value before the label; "2.3. Jobs posted" is a numbered heading."""
_PAYMENT = re.compile(
    r"\W{0,6}(?:payment(?: method)?|(?:método|forma) de pag\w+|pago|pagamento|zahlungsmethode|zahlung|(?:moyen|mode) de paiement|paiement)\s+(?:is )?"
    r"(?P<said>(?:not |un|no |não |nicht |non )?(?:verified|verificad[oa]|verifiziert|vérifiée?))\W{0,4}",
    re.IGNORECASE,
)
"""A line that says it all itself: "✅ Payment verified"."""
_PAY_HEADING = re.compile(
    r"\b(?:compensation|budget|pay|payment|salary|rates?|presupuesto|orçamento|vergütung|rémunération)\b"
)


def read(doc: Document, source: str, *, weight: int = LABELLED) -> Iterator[Candidate]:
    """Every labelled value of a text. Inside a description a label counts for less, and only for some fields."""
    yield from read_lines(doc, doc.lines, zones(doc), source, weight)


def pairs(doc: Document, lines: Sequence[Line], zone: Zone, source: str, weight: int) -> Iterator[Candidate]:
    """Only values that stand behind their label on the same line, in lines that are all of one zone."""
    for line in lines:
        for field, words, parts in _values(line, (), zone):
            if field != "title":
                for part in parts:
                    yield doc.candidate(part.key, part.value, _within(words, part, line), f"{source}: label", weight)


def read_lines(
    doc: Document, lines: Sequence[Line], zone_of: Sequence[Zone], source: str, weight: int
) -> Iterator[Candidate]:
    """The labelled values of some lines; `zone_of` says, by line index, which part of the post each stands in."""
    titled, titles, another = False, 0, 0
    for place, line in enumerate(lines):
        zone = zone_of[line.index]
        if zone.after:
            continue
        if line.heading and line.heading < another:
            another = 0
        following = lines[place + 1 : place + 40]
        for field, span, parts in _values(line, following, zone):
            if zone.prose and field in _NOT_IN_PROSE:
                continue
            if field == "title" and line.heading:
                titles += 1
                another = line.heading if titles > 1 else 0
            named_late = field == "title" and titled and not line.heading
            heft = LOOSE if zone.prose or named_late else weight
            for part in parts:
                if not another or part.key.startswith("client_"):
                    yield doc.candidate(part.key, part.value, _within(span, part, line), f"{source}: label", heft)
        titled = titled or _could_be_title(line)


def _could_be_title(line: Line) -> bool:
    """Whether a line may itself be the title, so that a "Position:" below it is a part of the description."""
    pair = _PAIR.match(line.text)
    return not line.heading and line.text.count(" ") >= 2 and not (pair and (" " not in pair[1] or field_of(pair[1])))


class _Words(str):
    """Words of one line, with the line they come from and where they begin there."""

    line: Line
    offset: int


def _words(line: Line, start: int, end: int | None = None) -> _Words:
    words = _Words(line.text[start:end])
    words.line, words.offset = line, start
    return words


def _within(words: _Words | Span, part: Part, _line: Line) -> Span:
    if isinstance(words, Span):
        return words
    return words.line.span(words.offset + part.start, words.offset + part.end)


def _values(line: Line, following: Sequence[Line], zone: Zone) -> Iterator[tuple[str, _Words | Span, list[Part]]]:
    """Field, words and what was read from them, for each labelled value that begins on `line`."""
    text = line.text
    if "|" in text or " · " in text or ";" in text:
        cells = list(_cells(line))
        if len(cells) > 1:
            yield from _cell_values(cells, zone)
            return
    pair = _PAIR.match(text)
    if pair is None:
        yield from _alone(line, following, zone)
        return
    field = _field(pair[1], zone)
    if field is None:
        return
    if pair.end() < len(text):
        yield from _read(field, _words(line, pair.end(), pair.end() + _LONGEST_VALUE))
    else:
        yield from _below(field, line, following)


def _alone(line: Line, following: Sequence[Line], zone: Zone) -> Iterator[tuple[str, _Words | Span, list[Part]]]:
    """A line that is nothing but a label, or that has its value behind a dash."""
    if len(line.text) > 120 or _COUNT_FIRST.match(line.text):
        return
    if not zone.prose and (said := _PAYMENT.fullmatch(line.text)):
        yield from _read("payment", _words(line, said.start("said")))
        return
    field = _field(line.text, zone) if len(line.text) <= 60 else None
    if field:
        yield from _below(field, line, following)
        return
    if line.heading and _PAY_HEADING.search(line.low):
        yield from _first_pay(following)
        return
    dashed = _DASHED.match(line.text)
    if dashed and is_label(dashed[1]) and not zone.prose:
        field = _field(dashed[1], zone)
        if field and field not in ("title", "company", "location", "level", "skills", "category"):
            yield from _read(field, _words(line, dashed.end()))


def _first_pay(following: Sequence[Line]) -> Iterator[tuple[str, _Words | Span, list[Part]]]:
    """The first amount under a heading like "Compensation & Logistics", at the beginning of a line."""
    for line in following[:6]:
        if line.heading:
            return
        if any(money.start <= 2 for money in monies(line.text[:80])[:1]):
            yield from _read("pay", _words(line, 0, _LONGEST_VALUE))
            return


def _below(field: str, line: Line, following: Sequence[Line]) -> Iterator[tuple[str, _Words | Span, list[Part]]]:
    """The value of a label that stands alone: the next line, or the list under it."""
    values = list(_until_next_label(following))
    if not values:
        return
    if field in _LISTED and (len(values) > 1 or values[0].bullet):
        names = [name for value in values for name in _names(value.text)]
        longest, most = (80, 10) if line.heading else (60, 7)
        if all(len(name) <= longest and len(name.split()) <= most and not name.endswith(".") for name in names):
            span = Span(values[0].span().start, values[-1].span().end)
            yield field, span, [Part("skills", names, 0, 0)]
        return
    if field == "client_location" and len(values) == 2 and all(len(v.text) < 40 for v in values):
        span = Span(values[0].span().start, values[1].span().end)
        yield field, span, [Part("client_location", f"{values[1].text}, {values[0].text}", 0, 0)]
        return
    if field in _LISTED and _is_no_list(line, values[0].text):
        return
    if values[0].index - line.index <= 1 and len(values[0].text) <= 250 and not values[0].text.endswith(":"):
        yield from _read(field, _words(values[0], 0))


def _is_no_list(label: Line, words: str) -> bool:
    """Whether the line below a label for skills is none: a sentence, or a lone word below a label that has no colon."""
    lone = "," not in words and not label.text.rstrip().endswith((":", "："))
    return lone or (words.endswith(".") and len(words.split()) > 4)


def _names(words: str) -> list[str]:
    """The skills on one line of a list: the line, or what stands behind "Mandatory:" and between commas."""
    group, colon, rest = words.partition(":")
    if colon and rest.strip() and len(group) <= 24:
        return [str(name) for part in READERS["skills"](rest.strip()) for name in cast(list[str], part.value)]
    return [words]


def _until_next_label(following: Sequence[Line]) -> Iterator[Line]:
    for place, below in enumerate(following):
        if below.heading or (place and below.gap and not below.bullet) or below.text.startswith("```"):
            return
        pair = _PAIR.match(below.text)
        if (pair and field_of(pair[1])) or (
            not pair and field_of(below.text) and is_label(below.text) and not below.bullet
        ):
            return
        yield below


def _cells(line: Line) -> Iterator[_Words]:
    for match in re.finditer(r"[^|·;]+", line.text[: _LONGEST_VALUE * 3]):
        words = match[0]
        start = match.start() + len(words) - len(words.lstrip())
        if words.strip():
            yield _words(line, start, match.start() + len(words.rstrip()))


def _cell_values(cells: list[_Words], zone: Zone) -> Iterator[tuple[str, _Words | Span, list[Part]]]:
    """Cells of one line: a table row with label and value, or "Label: value" in each."""
    whole = cells[0].line
    first = _PAIR.match(whole.text)
    if first and (field := _field(first[1], zone)) in ("bids", "skills", "pay", "title", "url"):
        yield from _read(str(field), _words(whole, first.end(), first.end() + _LONGEST_VALUE))
        return
    if len(cells) == 2 and (field := _field(cells[0], zone)):
        yield from _read(field, cells[1])
        return
    for cell in cells:
        pair = _PAIR.match(cell)
        field = _field(pair[1], zone) if pair else None
        if pair and field:
            yield from _read(field, _words(cell.line, cell.offset + pair.end(), cell.offset + len(cell)))


def _read(field: str, words: _Words) -> Iterator[tuple[str, _Words | Span, list[Part]]]:
    parts = list(READERS[field](words))
    if parts:
        yield field, words, parts


def _field(label: str, zone: Zone) -> str | None:
    field = field_of(label)
    if field and zone.client:
        return _BLOCKED["client"].get(field, field)
    return field


def keys_of(candidates: Iterable[Candidate]) -> frozenset[str]:
    """The keys that some candidates speak for."""
    return frozenset(c.fact.key for c in candidates)
