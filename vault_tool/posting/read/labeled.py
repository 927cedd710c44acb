"""Reads labels and their values: "Label: value", a label on one line and its value on the next, table rows, cells."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from vault_tool.language.lead_ins.label_words import field_of, is_label, sign_before
from vault_tool.language.values.currencies import marks
from vault_tool.language.values.money import monies
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.read import found
from vault_tool.posting.read.below import below
from vault_tool.posting.read.candidates import LABELED, LOOSE, Candidate
from vault_tool.posting.read.document import Document, Line, label_of
from vault_tool.posting.read.found import Found, ValueWords
from vault_tool.posting.read.post_parts import Zone, zones
from vault_tool.text.regex import Regex

_DASHED = Regex(r"([^-–—|:]{1,40}?)\s+[-–—]\s+")
_NOT_IN_PROSE = frozenset(
    ("title", "description", "heading", "proposals", "interviewing", "client_name", "company", "rating")
)
_OF_CLIENTS = {"location": "client_location", "connects_available": None, "hours": "client_hours_paid", "title": None, "pay": None}  # fmt: skip
"""What a label names that stands among the facts about the client; None: nothing."""
_NOT_DASHED = frozenset(("title", "company", "location", "level", "skills", "category"))
_WHOLE_LINE = frozenset(("bids", "skills", "pay", "title", "url"))
"""Fields whose value may have bars and semicolons in it."""
_CELL = Regex(r"[^|·;]+")
_LONGEST_VALUE = 400
_COUNT_FIRST = Regex(rf"[{marks()}]?\d[\d,]*%?\s")
""""132 jobs posted" has its value before the label; "2.3. Jobs posted" is a numbered heading."""
_PAYMENT = Pattern(r"\W{0,6}{facts.payment}\s+(?:is )?(?P<said>{facts.unverified}|{facts.verified})\W{0,4}")
"""A line that says it all itself: "✅ Payment verified"."""
_PAY_HEADING = Pattern(r"\b{pay.heading}\b")


def read(doc: Document, source: str, *, weight: int = LABELED) -> Iterator[Candidate]:
    """Every labeled value of a text. Inside a description a label counts for less, and only for some fields."""
    zone_of = zones(doc)
    titled, titles, another = False, 0, 0
    for place, line in enumerate(doc.lines):
        zone = zone_of[line.index]
        if zone.after:
            continue
        if line.heading and line.heading < another:
            another = 0
        for one in _values(line, doc.lines[place + 1 : place + 40], zone):
            if zone.prose and one.field in _NOT_IN_PROSE:
                continue
            if one.field == "title" and line.heading:
                titles += 1
                another = line.heading if titles > 1 else 0
            named_late = one.field == "title" and titled and not (line.heading or _only_titles(line))
            if not another or one.key.startswith("client_"):
                heft = LOOSE if zone.prose or named_late else weight
                yield doc.candidate(one.key, one.value, one.span, f"{source}: label", heft)
        titled = titled or _could_be_title(line)


def pairs(doc: Document, lines: Sequence[Line], zone: Zone, source: str, weight: int) -> Iterator[Candidate]:
    """Only values that stand behind their label on the same line, in lines that are all of one zone."""
    for one in (one for line in lines for one in _values(line, (), zone)):
        if one.field != "title":
            yield doc.candidate(one.key, one.value, one.span, f"{source}: label", weight)


def _only_titles(line: Line) -> bool:
    """Whether a line's label can name nothing but the post's title: "Job title:"."""
    return not line.label.whole and line.label.words.lower() in words("titles", "only titles")


def _could_be_title(line: Line) -> bool:
    """Whether a line may itself be the title, so that a "Position:" below it is a part of the description."""
    label = line.label
    labeled = not label.whole and (" " not in label.words or label.field)
    return not line.heading and line.text.count(" ") >= 2 and not labeled


def _values(line: Line, following: Sequence[Line], zone: Zone) -> Iterable[Found]:
    """Each labeled value that begins on a line: in its cells, behind its label, or below it."""
    if "|" in line.text or " · " in line.text or ";" in line.text:
        cells = list(_cells(line))
        if len(cells) > 1:
            return _in_cells(line, cells, zone)
    label, field = line.label, _in_zone(line.label.field, zone)
    if field is None and (sign := sign_before(line.text)):
        return found.read(sign[0], ValueWords(line, sign[1], sign[1] + _LONGEST_VALUE))
    if label.whole:
        return _alone(line, field, following, zone)
    if field is None:
        return ()
    if label.end < len(line.text):
        return found.read(field, ValueWords(line, label.end, label.end + _LONGEST_VALUE))
    return below(field, line, following)


def _alone(line: Line, field: str | None, following: Sequence[Line], zone: Zone) -> Iterable[Found]:
    """The value of a line without a colon: it is nothing but a label, says all itself, or has its value behind a dash."""
    if len(line.text) > 120 or _COUNT_FIRST.match(line.text):
        return ()
    if not zone.prose and (said := _PAYMENT.fullmatch(line.text)):
        return found.read("payment", ValueWords(line, said.start("said")))
    if field:
        return below(field, line, following)
    if line.heading and _PAY_HEADING.search(line.low):
        return _first_pay(following)
    dashed = _DASHED.match(line.text)
    if dashed and is_label(dashed[1]) and not zone.prose:
        field = _in_zone(field_of(dashed[1]), zone)
        if field and field not in _NOT_DASHED:
            return found.read(field, ValueWords(line, dashed.end()))
    return ()


def _first_pay(following: Sequence[Line]) -> Iterable[Found]:
    """The first amount under a heading like "Compensation & Logistics", at the beginning of a line."""
    lines = takewhile(lambda line: not line.heading, following[:6])
    line = next((line for line in lines if any(money.start <= 2 for money in monies(line.text[:80])[:1])), None)
    return found.read("pay", ValueWords(line, 0, _LONGEST_VALUE)) if line else ()


def _cells(line: Line) -> Iterator[ValueWords]:
    for match in _CELL.finditer(line.text[: _LONGEST_VALUE * 3]):
        words = match[0]
        if words.strip():
            start = match.start() + len(words) - len(words.lstrip())
            yield ValueWords(line, start, match.start() + len(words.rstrip()))


def _in_cells(line: Line, cells: Sequence[ValueWords], zone: Zone) -> Iterable[Found]:
    """Cells of one line: a table row with label and value, or "Label: value" in each; or a value that has bars in it."""
    dashed = _DASHED.match(line.text) if line.label.whole else None
    if dashed and field_of(dashed[1]) == "bids":
        yield from found.read("bids", ValueWords(line, dashed.end(), dashed.end() + _LONGEST_VALUE))
        return
    field = None if line.label.whole else _in_zone(line.label.field, zone)
    if field in _WHOLE_LINE:
        yield from found.read(str(field), ValueWords(line, line.label.end, line.label.end + _LONGEST_VALUE))
        return
    if len(cells) == 2 and (field := _in_zone(field_of(cells[0].text), zone)):
        yield from found.read(field, cells[1])
        return
    for cell in cells:
        label, start = label_of(cell.text), cell.start
        if label.field is None and not label.whole:
            start += label.end
            label = label_of(cell.text[label.end :])  # "Activity: Interviewing: 2": a group's name stands before it
        field = None if label.whole else _in_zone(label.field, zone)
        if field:
            yield from found.read(field, ValueWords(line, start + label.end, cell.end))


def _in_zone(field: str | None, zone: Zone) -> str | None:
    """What a label that names `field` means in this part of a post."""
    return _OF_CLIENTS.get(field, field) if field and zone.client else field
