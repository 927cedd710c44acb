"""A card of a list of jobs: name, company and place on its first lines, pay, age and badges below, its address with it."""

from collections.abc import Iterator, Sequence

from vault_tool.language.lead_ins import mail_words
from vault_tool.language.values import ages
from vault_tool.posting.read import cardhead, fields, remarks
from vault_tool.posting.read.candidates import LABELED, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_MOST_LINES = 14
_LONGEST = 160
_ADDRESS = Regex(r"https?://[^\s<>\[\]\"'()]{4,4000}")
_ONLY_ADDRESS = Regex(r"(?:[^:：]{0,40}[:：])?[\s\[(<=>»›→-]*https?://\S+")
_PARTS = Regex(r"\s[·•|–—]\s|\s-\s|•|\s·|·\s")
_STARS = Regex(r"\s*\(?\d[.,]\d\)?(?:\s*[★⭐*])?(?:\s*\([\d.,kK+]+(?: \w+)?\))?$")
_SENTENCE = Regex(r".*[.!?…:]\W*|.{61,}|\S+(?: \S+){7,}")
_COUNTED = Regex(r"[\d.,+\s-]*\d[\d.,+]*(?:\s.*)?|\d[.,]\d\W.*|\W*")
_SOURCE = "text: card"


def is_card(doc: Document) -> bool:
    """Whether a text is nothing but such a card: few short lines without labels, and the address of a job that ends them
    or is the name's link."""
    if not 3 <= len(doc.lines) <= _MOST_LINES or any(line.heading for line in doc.lines):
        return False
    words = [line for line in doc.lines if not _ONLY_ADDRESS.fullmatch(line.text)]
    linked = 0 < len(words) < len(doc.lines) and words[-1].index < doc.lines[-1].index
    named = any("](http" in line.raw and not mail_words.is_link(line.text) for line in words[:1])
    plain = all(len(line.text) <= _LONGEST or line.text.endswith((".", "…")) for line in words)
    labels = sum(line.label.field is not None and not line.label.whole for line in words)
    return (linked or named) and plain and not labels and len(words) >= 2 and len(doc.text.split()) <= 140


def read(doc: Document, weight: int = LABELED) -> Iterator[Candidate]:
    """Name, company, place, pay, age and address of a card, each where it is told."""
    address = _ADDRESS.search(doc.text)
    if address:
        found = address[0].rstrip(".,;")
        start = address.start()
        yield doc.candidate("url", found, Span(start, start + len(found)), _SOURCE, weight)
    told = [line for line in doc.lines[remarks.end(doc) :] if not _says_nothing(line)]
    if not told:
        return
    named = next((n for n, line in enumerate(told) if "](http" in line.raw), 0)
    yield cardhead.text(doc, "title", told[named], _SOURCE, weight)
    below = told[named + 1 :]
    yield from _who_and_where(doc, below[:5], weight)
    for line in below:
        if cardhead.is_pay(line.text):
            yield from cardhead.pay(doc, line, _SOURCE, weight)
            break
    for line in below:
        if (age := ages.begins(line.text, 0)) and age.end() >= len(line.text.rstrip(" .")):
            yield doc.candidate("posted", age[0], line.span(*age.span()), _SOURCE, weight)
            break


def _says_nothing(line: Line) -> bool:
    """Whether a line names neither job, company nor place: a badge, a button, an address."""
    words = line.text
    if cardhead.is_place(words):
        return False
    return bool(_ONLY_ADDRESS.fullmatch(words)) or mail_words.is_badge(words) or mail_words.is_link(words)


def _who_and_where(doc: Document, lines: Sequence[Line], weight: int) -> Iterator[Candidate]:
    """Company and place on one line with a mark between, or on two lines, in whichever order."""
    lines = [line for line in lines if not _counts(line.text)]
    if not lines or not _is_name(lines[0]):
        return
    first = lines[0]
    second = lines[1] if len(lines) > 1 and _is_name(lines[1]) else None
    if _PARTS.search(first.text):
        yield from _on_one_line(doc, first, weight)
    elif cardhead.is_place(first.text) and not (second and cardhead.is_place(second.text)):
        yield from _on_two_lines(doc, second, first, weight)
    else:
        yield from _on_two_lines(doc, first, second, weight)


def _on_one_line(doc: Document, line: Line, weight: int) -> Iterator[Candidate]:
    """ "Quill & Reed · Hartford, CT": a hyphen may be the company's own, so that of several the last one counts."""
    marks = list(_PARTS.finditer(line.text))
    mark = marks[-1] if marks[0][0].strip() == "-" else marks[0]
    company, rest = _STARS.sub("", line.text[: mark.start()]).strip(), line.text[mark.end() :]
    place = _PARTS.split(rest)[0].strip()
    if company and place:
        yield from _company(doc, line, company, weight)
        at = mark.end() + rest.index(place)
        yield doc.candidate("job_location", place, line.span(at, at + len(place)), _SOURCE, weight)


def _on_two_lines(
    doc: Document, company_line: Line | None, place_line: Line | None, weight: int
) -> Iterator[Candidate]:
    if company_line:
        yield from _company(doc, company_line, _STARS.sub("", company_line.text).rstrip(" ,"), weight)
    if place_line:
        place = _PARTS.split(place_line.text)[0].strip(" ,")
        place = place_line.text if mail_words.is_badge(place) else place  # "Hybrid - Erode, Salem"
        yield doc.candidate("job_location", place, place_line.span(0, len(place)), _SOURCE, weight)


def _counts(words: str) -> bool:
    """Whether a line is pay, or some other amount; a town with its postal code is a place."""
    return cardhead.is_pay(words) or (_COUNTED.fullmatch(words) is not None and not cardhead.is_place(words))


def _company(doc: Document, line: Line, words: str, weight: int) -> Iterator[Candidate]:
    for part in fields.company(words):
        yield doc.candidate(part.key, part.value, line.span(part.start, part.end), _SOURCE, weight)


def _is_sentence(words: str) -> bool:
    return any(_SENTENCE.fullmatch(part) for part in _PARTS.split(words))


def _is_name(line: Line) -> bool:
    words = line.text
    return (
        ages.begins(words, 0) is None
        and (cardhead.is_place(words) or words.endswith(cardhead.COMPANY_ENDS) or not _is_sentence(words))
        and line.label.field is None
        and "://" not in words
    )
