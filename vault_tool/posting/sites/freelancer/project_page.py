"""A project's page on Freelancer.com: the price above "Paid on delivery", the id, the client's place."""

from collections.abc import Iterator, Sequence

from vault_tool.language.values.money import monies
from vault_tool.posting.read import fields, money_fields
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

ID = Regex(r"project id: #?(\d{6,12})")
_ENDS = Regex(r"ends in (\d+ (?:days?|hours?))")
_SINCE = Regex(r"member since (.{6,20})")
_OPENED = "open posted"
_ON_DELIVERY = "paid on delivery"
_SOURCE = "freelancer: project page"


def is_one(doc: Document) -> bool:
    """Whether a text is such a page: it has a project's id on a line of its own."""
    return any(ID.fullmatch(low) for low in doc.low)


def end_of(doc: Document) -> int:
    """The index of "Similar jobs", where a page goes on to other projects."""
    return next((n for n, low in enumerate(doc.low) if low == "similar jobs"), len(doc.lines))


def project(doc: Document) -> Sequence[Span]:
    """The project without the menus above its title and the other projects below; nothing where there are no menus."""
    opened = next((n for n, low in enumerate(doc.low) if low.startswith(_OPENED) and n), None)
    title = opened - 1 if opened else 0
    first = title - 1 if title and doc.low[title - 1] == doc.low[title] else title
    return [Span(doc.lines[first].start, doc.lines[end_of(doc) - 1].span().end)] if first > 2 else ()


def own_words(doc: Document) -> Sequence[Span]:
    """The title, and what stands between "Paid on delivery", or the price, and the project's id: the skills are its last
    line; nothing where a page has no such lines."""
    end = next((n for n, low in enumerate(doc.low) if ID.fullmatch(low)), None)
    opened = next((n for n, low in enumerate(doc.low) if low.startswith(_OPENED) and n), None)
    if end is None or opened is None or opened >= end:
        return ()
    above = [n for n in range(opened, end) if _is_of_the_site(doc.lines[n])]
    first = max(above) + 1
    if first >= end:
        return ()
    return (doc.lines[opened - 1].span(), Span(doc.lines[first].start, doc.lines[end].start))


def _is_of_the_site(line: Line) -> bool:
    money = monies(line.text)[:1]
    return (
        line.low.startswith("open ")
        or line.low == _ON_DELIVERY
        or (len(line.text) < 40 and bool(money) and money[0].start == 0)
    )


def read(doc: Document) -> Iterator[Candidate]:
    """The facts of each line up to the other projects."""
    lines = doc.lines[: end_of(doc)]
    for line, following in zip(lines, (*lines[1:], None), strict=True):
        if ident := ID.fullmatch(line.low):
            yield doc.candidate("job_id", ident[1], line.span(*ident.span(1)), _SOURCE, EXACT)
        elif ends := _ENDS.search(line.low[:120]):
            yield doc.candidate("deadline", ends[1], line.span(*ends.span(1)), _SOURCE, EXACT)
            yield from _title_above(doc, line)
        elif len(line.text) < 40 and any(money.start == 0 for money in monies(line.text)[:1]):
            yield from _price(doc, line)
        elif line.low == "about the client" and following:
            yield doc.candidate("client_location", following.text, following.span(), _SOURCE, EXACT)
        elif since := _SINCE.fullmatch(line.low):
            for part in fields.date("client_member_since")(line.text[since.start(1) :]):
                yield doc.candidate(part.key, part.value, line.span(*since.span(1)), _SOURCE, EXACT)


def _title_above(doc: Document, line: Line) -> Iterator[Candidate]:
    if line.low.startswith(_OPENED) and line.index:
        above = doc.lines[line.index - 1]
        yield doc.candidate("title", above.text, above.span(), _SOURCE, EXACT)


def _price(doc: Document, line: Line) -> Iterator[Candidate]:
    money = monies(line.text)[0]
    for part in money_fields.money_parts(money, line.text):
        yield doc.candidate(part.key, part.value, line.span(part.start, part.end), _SOURCE, EXACT)
    delivery = next((near for near in doc.lines[line.index + 1 : line.index + 3] if near.low == _ON_DELIVERY), None)
    if delivery and not money.period:
        yield doc.candidate("compensation_type", "fixed", delivery.span(), _SOURCE, EXACT)
