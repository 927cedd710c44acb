"""The title of a text that no site's layout and no label names it in: its first heading or line of words."""

import re
from collections.abc import Iterator

from vault_tool.posting import cardhead
from vault_tool.posting.candidates import LOOSE, Candidate
from vault_tool.posting.document import Document, Line
from vault_tool.posting.labels import field_of

_NOT_A_TITLE = re.compile(
    r"https?://\S+|[\w.-]+\.(?:txt|md|html?|eml|pdf)|posted\b.{0,40}|renewed .{0,40}|\W*|-{3,}|skip to content|upwork home|(?:const|let|var) .*|html|search|find work"
    r"|deliver work|manage finances|messages|best matches|most recent|saved jobs|go back|open job in a new window|secondary|raw input|_+|proposals:.*|featured(?: job)?"
    r"|.{0,12}job post(?:ing)?s?|apply(?: now)?|save(?: job)?|new|hiring|we(?:'|’)re hiring!?|hi\W*|hello\W*|hey\W*|home|menu|jobs|dear .{1,30}",
    re.IGNORECASE,
)
LONGEST = 250


def title(doc: Document) -> Iterator[Candidate]:
    """The first line that can be a title; a heading among the first lines before a plain line that is a sentence."""
    for line in doc.lines[:40]:
        words = line.text
        if len(words) > LONGEST:
            words = _first_sentence(words)
        if not words or _NOT_A_TITLE.fullmatch(words) or _is_label(line):
            continue
        yield doc.candidate("title", words, line.span(0, len(words)), "text: first line", LOOSE)
        return


def card(doc: Document) -> Iterator[Candidate]:
    """Company, place and pay of a card without labels: short lines up to the first blank one, the third of them a place."""
    head = cardhead.head(doc)
    if not 3 <= len(head) <= 5 or len(head) == len(doc.lines) or not cardhead.is_place(head[2].text):
        return
    company = head[1].text
    if len(company) > 70 or company.endswith((".", "!", "?", ":")) and not company.endswith(("Inc.", "Ltd.", "Co.", "S.A.", "Corp.")):
        return
    if cardhead.is_place(company) or cardhead.is_pay(company) or _NOT_A_TITLE.fullmatch(company) or field_of(company.partition(":")[0]):
        return
    yield cardhead.text(doc, "client_company", head[1], "text: card", LOOSE)
    yield cardhead.text(doc, "job_location", head[2], "text: card", LOOSE)
    for line in head[3:]:
        if cardhead.is_pay(line.text):
            yield from cardhead.pay(doc, line, "text: card", LOOSE)


def _first_sentence(words: str) -> str:
    match = re.match(r".{10,240}?[.!?:](?=\s|$)", words)
    return match[0] if match else words[:LONGEST].rsplit(" ", 1)[0]


def _is_label(line: Line) -> bool:
    label, colon, rest = line.text.partition(":")
    if colon and field_of(label):
        return field_of(label) != "title" or not rest.strip()
    return line.text.endswith(":") or (not colon and line.heading > 1 and field_of(line.text) is not None)
