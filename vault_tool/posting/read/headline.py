"""The title of a text that no site's layout and no label names it in: its first heading or line of words."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence

from vault_tool.language import closed_posts
from vault_tool.language.lead_ins import mail_words
from vault_tool.language.values import ages
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.fact import Origin
from vault_tool.posting.read import cardhead, page_menu, page_names, remarks
from vault_tool.posting.read.candidates import LABELED, LOOSE, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.read.post_parts import Zone
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_NOT_A_TITLE = Pattern(
    r"{shape}|{code}|{kept}|{tags}|{titles.no title}|posted\b.{0,40}|{titles.greeting}\W*|{titles.greeting of} .{1,30}",
    kept=r"{time.kept}\b.{0,12}\d.{0,40}",
    shape=r"https?://\S+|[\d$€£.,%]+\s\w+|[\w.-]+\.(?:txt|md|html?|eml|pdf)|\W*|_+",
    tags=r"(?:#\w+\s*){1,20}",
    code="(?:const|let|var) .*",
)
_PAGE = Pattern(r"\s+(?:{titles.at a company}|[@|•·–—-])\s+\S", re.NOFLAG)
LONGEST = 250
_COMPANY_WORDS = 3
_MOST_LINES = 40
"""Lines from the top of which one may be the title."""
_LONGEST_LINK = 300
_NEAR_TITLE = 8
"""Lines below a page's title in which its place and pay stand."""
_CELLS = Regex(r"\s*[•·|]\s*")
_MOST_PROPERTIES = 80
_POSTED = Pattern(r"{time.posted}(?:\s+{time.posted_on})?\s*:?\s+")
_RULE = Pattern(r"{titles.only from} .{2,60} {titles.may apply}\.?")


def title(
    doc: Document, known: Iterable[Candidate], zone_of: tuple[Zone, ...], is_menu: Callable[[str], bool]
) -> Iterator[Candidate]:
    """The first line that can be a title: no label, no button, and none that a fact in `known` was read from.

    `is_menu` says whether a line is one that a job site prints on every page.
    """
    taken = _told_elsewhere(doc, known)
    for line in _first_lines(doc):
        at = bisect_left(taken, (line.start, 0))
        if at < len(taken) and taken[at][0] < line.start + len(line.raw):
            continue
        words = line.text
        if zone_of[line.index].after:
            return
        if len(words) > LONGEST:
            words = _first_sentence(words)
        if not words or _NOT_A_TITLE.fullmatch(words) or is_menu(words) or _is_label(line):
            continue
        if closed_posts.is_notice(words) or mail_words.is_badge(words):
            continue
        if own := _own_line(doc, line):
            line, words = own, own.text
        elif under := _below_company(doc, line):
            yield cardhead.text(doc, "client_company", line, "text: first line", LOOSE)
            line, words = under, under.text
        yield doc.candidate("title", words, line.span(0, len(words)), "text: first line", LOOSE, Origin.FIRST_LINE)
        return


def _first_lines(doc: Document) -> Sequence[Line]:
    """The lines of which one may be the title: below properties, menu and remarks."""
    named = page_names.names(doc)
    start = named.title if named else page_menu.end(doc)
    return doc.lines[max(start, _end_of_properties(doc), remarks.end(doc)) :][:_MOST_LINES]


def _told_elsewhere(doc: Document, known: Iterable[Candidate]) -> list[Span]:
    """Where facts other than the names were surely read; a fact behind a link's words says nothing of the line."""
    return sorted(
        c.fact.span
        for c in known
        if c.fact.key not in ("title", "client_company") and c.weight > LOOSE and not _is_behind_link(doc, c.fact.span)
    )


def _is_behind_link(doc: Document, span: Span) -> bool:
    line = doc.text[max(0, span.start - _LONGEST_LINK) : span.start].rpartition("\n")[2]
    return "](" in line


def _own_line(doc: Document, first: Line) -> Line | None:
    """The line with nothing but the job's name, where the first one is the page's title: "Tuner at Reed | Board"; None
    where there is none."""
    if not _PAGE.search(first.text):
        return None
    near = (
        line for line in doc.lines[first.index + 1 : first.index + _NEAR_TITLE] if 3 <= len(line.text) < len(first.text)
    )
    return next(
        (line for line in near if _PAGE.match(first.text[len(line.text) :]) and first.low.startswith(line.low)), None
    )


def _below_company(doc: Document, first: Line) -> Line | None:
    """The second line, where it names a role, the first is a name of a few words that does not, and a label alone on its
    line or a term of the job follows both; None where one of these is not so."""
    under, *rest = [*doc.lines[first.index + 1 : first.index + 3], None]
    if not (under and rest and rest[0]) or under.gap != rest[0].gap or len(under.text) > cardhead.LONGEST:
        return None
    told = page_names.is_term(rest[0]) or (rest[0].label.whole and rest[0].label.field is not None)
    named = first.text.count(" ") < _COMPANY_WORDS and not page_names.has_role(first.text) and not first.heading
    return under if told and named and page_names.has_role(under.text) and not page_names.is_term(under) else None


def _end_of_properties(doc: Document) -> int:
    """Behind the properties of a note, which are about it; 0 where a text has none."""
    if doc.lines[0].raw.strip() != "---":
        return 0
    return next((line.index + 1 for line in doc.lines[1:_MOST_PROPERTIES] if line.raw.strip() == "---"), 0)


def age(doc: Document, zone_of: tuple[Zone, ...]) -> Iterator[Candidate]:
    """ "Posted 4 hours ago" at the beginning of a line, and what may stand behind it: who may apply."""
    for line in doc.lines[:200]:
        before = _POSTED.match(line.text) if not zone_of[line.index].after else None
        match = ages.begins(line.text, before.end()) if before else None
        if match:
            yield doc.candidate("posted", match[0], line.span(*match.span()), "text: age", LABELED)
            rule = _RULE.search(line.text, match.end())
            if rule:
                yield doc.candidate("job_location", rule[0], line.span(*rule.span()), "text: age", LABELED)
            return
    for line in doc.lines[:12]:
        if line.low == "worldwide":
            yield doc.candidate("job_location", line.text, line.span(), "text: place", LABELED)
            return


def card(doc: Document) -> Iterator[Candidate]:
    """Company, place and pay of a card without labels: short lines up to the first blank one, the third of them a place."""
    if named := page_names.names(doc):
        yield from _of_page(doc, named)
        return
    start = page_menu.end(doc)
    while start + 1 < len(doc.lines) and closed_posts.is_notice(doc.lines[start].text):
        start += 1
    head = cardhead.head(doc, start=start)
    if not 3 <= len(head) <= 5 or len(head) == len(doc.lines) or not cardhead.is_place(head[2].text):
        return
    company = head[1].text
    if len(company) > 70 or (company.endswith((".", "!", "?", ":")) and not company.endswith(cardhead.COMPANY_ENDS)):
        return
    if cardhead.is_place(company) or cardhead.is_pay(company) or _NOT_A_TITLE.fullmatch(company) or head[1].label.field:
        return
    yield cardhead.text(doc, "client_company", head[1], "text: card", LOOSE)
    yield cardhead.text(doc, "job_location", head[2], "text: card", LOOSE)
    for line in head[3:]:
        if cardhead.is_pay(line.text):
            yield from cardhead.pay(doc, line, "text: card", LOOSE)


def _of_page(doc: Document, named: page_names.PageNames) -> Iterator[Candidate]:
    """Company, place and pay of the job that a page has opened."""
    if named.company is not None:
        yield cardhead.text(doc, "client_company", doc.lines[named.company], "text: page", LOOSE)
    below = doc.lines[named.title + 1 : named.title + _NEAR_TITLE]
    if named.place is not None:
        yield cardhead.text(doc, "job_location", doc.lines[named.place], "text: page", LOOSE)
    for line in below if named.place is None else ():
        cell = _CELLS.split(line.text)[0]
        if line.index != named.company and cardhead.is_place(cell) and len(cell) <= 60:
            yield doc.candidate("job_location", cell, line.span(0, len(cell)), "text: page", LOOSE)
            break
    for line in below:
        if cardhead.is_pay(_CELLS.split(line.text)[0]):
            yield from cardhead.pay(doc, line, "text: page", LOOSE)
            break


def _first_sentence(words: str) -> str:
    match = re.match(r".{10,240}?[.!?:](?=\s|$)", words)
    return match[0] if match else words[:LONGEST].rsplit(" ", 1)[0]


def _is_label(line: Line) -> bool:
    label = line.label
    if label.field and not label.whole:
        return label.field != "title" or label.end == len(line.text)
    return line.text.endswith(":") or (label.whole and line.heading > 1 and label.field is not None)
