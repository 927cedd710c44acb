"""Lines of a post: headings, list items, plain lines, and the lists that stand under a heading."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from vault_tool.language.lead_ins import list_labels
from vault_tool.text.edits import Span
from vault_tool.text.markdown.marks import plain
from vault_tool.text.regex import Regex

LONG_LINE = 200

_LINE = Regex(r"[^\r\n]+")
_ITEM = Regex(
    r"(?:[-*+•●▪◦·‣⁃○✓✔✅☑►➤➢❖»–—]|\d{1,2}[.)]|\(\d{1,2}\)|[a-zA-Z][.)])\ufe0f?[ \t]+(?=\S)|[•●▪◦·✓✔✅►➤➢❖]\ufe0f?"
)
_ATX = Regex(r"#{1,6}[ \t]+")
_BOLD_LINE = Regex(r"(?:\*\*|__)[^*_]{1,90}(?:\*\*|__)[ \t]*:?[ \t]*$")
_LABEL_EDGES = Regex(r"^[\W\d_]+|[\W_]+$")
_INLINE_MARKS = (
    Regex(r"(?<=\s)(?=[•●▪◦·‣✓✔✅►➤])"),
    Regex(r"(?<=\s)(?=\(?\d{1,2}[.)]\s)"),
    Regex(r"(?<=\s)(?=[-–—*][ \t]+\S)"),
)
_SENTENCE = Regex(r"[.;!?][ \t]+(?=[A-Z])")
_RULE = Regex(r"[-=*_~ \t]{3,}$")


class Piece(NamedTuple):
    """One line that is not blank. `kind`: heading, item, text, rule.

    `plain` has neither list mark nor Markdown marks; `span` is the line without its list mark, surrounding space and
    ending. `level` of a heading: 1 to 6, 7 for a bold line, 8 for a plain line that ends in a colon; of an item: how
    far it is indented. `gap` says that a blank line stands before it.
    """

    kind: str
    plain: str
    span: Span
    level: int = 0
    gap: bool = False


@lru_cache(4)
def lines(text: str) -> tuple[Piece, ...]:
    """Every line of a text that is not blank, in order; a long line that holds labeled lists is unfolded first."""
    found, last_end = [], 0
    for m in _LINE.finditer(text):
        gap = max(text.count("\n", last_end, m.start()), text.count("\r", last_end, m.start())) > 1
        pieces = unfold(text, Span(*m.span())) if len(m[0]) > LONG_LINE else (Span(*m.span()),)
        for number, piece in enumerate(pieces):
            if line := _line(text, piece, gap and number == 0):
                found.append(line)
                last_end = m.end()
    return tuple(found)


def unfold(text: str, span: Span) -> tuple[Span, ...]:
    """The pieces of a long line, cut before and after each label of a list in it and at the list marks that follow."""
    edges = [span.start]
    for label in list_labels.inside(text, span):
        edges += label
    if len(edges) == 1:
        return (span,)
    edges.append(span.end)
    pieces = [Span(edges[0], edges[1])]
    for number in range(1, len(edges) - 1):
        piece = Span(edges[number], edges[number + 1])
        pieces += [piece] if number % 2 else _unfolded_items(text, piece)
    return tuple(p for p in pieces if p.end > p.start)


def _unfolded_items(text: str, span: Span) -> list[Span]:
    mark = next((p for p in _INLINE_MARKS if len(list(islice(p.finditer(text, *span), 2))) == 2), _SENTENCE)
    edges = [span.start, *(m.end() if mark is _SENTENCE else m.start() for m in mark.finditer(text, *span)), span.end]
    return [Span(a, b) for a, b in pairwise(edges) if a < b]


def _line(text: str, span: Span, gap: bool) -> Piece | None:
    raw = text[span.start : span.end].rstrip()
    body = raw.lstrip(" \t\ufeff>\u00a0")
    indent = len(raw) - len(body)
    start, end = span.start + indent, span.start + len(raw)
    if not body:
        return None
    if _RULE.match(body):
        return Piece("rule", "", Span(start, end), gap=gap)
    if atx := _ATX.match(body):
        title = plain(body[atx.end() :].rstrip("# \t"))
        return Piece("heading", title, Span(start + atx.end(), end), len(atx[0].rstrip()), gap)
    if _BOLD_LINE.match(body):
        return Piece("heading", plain(body), Span(start, end), 7, gap)
    if item := _ITEM.match(body):
        return Piece("item", plain(body[item.end() :]), Span(start + item.end(), end), indent, gap)
    words = plain(body)
    if words.endswith(":") and len(words) <= 90:
        return Piece("heading", words, Span(start, end), 8, gap)
    return Piece("text", words, Span(start, end), gap=gap)


@lru_cache(4096)
def label(title: str) -> str:
    """A heading's words for comparing: lower case, no marks, no colon, no emoji, no numbering."""
    words = title.lower().replace("’", "'")
    if words[:1].isalpha() and words[-1:].isalnum():
        return words  # most have nothing at their edges
    return _LABEL_EDGES.sub("", words)


class ListEntry(NamedTuple):
    """One entry of a list, without Markdown marks, and the subheading it stands under, if there is one."""

    words: str
    span: Span
    group: str
    group_span: Span


def entries_under(found: tuple[Piece, ...], kind: str) -> Iterator[ListEntry]:
    """The list items (or, where a list has no marks, the lines) under each label of a kind (see `labels.kinds`).

    A list ends at a rule, at a heading of the same or a higher rank, and at any other label of a post's parts.
    """
    number = 0
    while number < len(found):
        head = found[number]
        number += 1
        if kind not in kinds_of(head):
            continue
        block = _block(found, number, head)
        yield from _entries(block)
        number += len(block)


def kinds_of(line: Piece) -> frozenset[str]:
    """The kinds of list that a line opens as a heading, or as a line that stands like one."""
    if line.kind == "rule" or len(line.plain) > 70:
        return frozenset()
    return list_labels.kinds(label(line.plain))


def _block(found: tuple[Piece, ...], number: int, head: Piece) -> list[Piece]:
    block: list[Piece] = []
    rank = head.level if head.kind == "heading" else 8
    marked = number < len(found) and found[number].kind == "item"
    for line in found[number:]:
        if line.kind == "rule":
            break
        if line.kind == "heading" and line.level <= rank and not (rank == 8 and line.level == 8 and not block):
            break
        if kinds_of(line) or (line.kind == "text" and block and _apart(line, block, marked)):
            break
        block.append(line)
    return block


def _apart(line: Piece, block: list[Piece], marked: bool) -> bool:
    """A paragraph after the list rather than a part of it."""
    if marked or any(b.kind == "item" for b in block):
        return line.gap
    return line.gap and not all(b.gap for b in block)


def _entries(block: list[Piece]) -> Iterator[ListEntry]:
    marked = any(line.kind == "item" for line in block)
    group, group_span, at = "", Span(0, 0), 0
    while at < len(block):
        line = block[at]
        at += 1
        if line.kind == "heading" or _heads_items(line, block[at : at + 1]):
            group, group_span = line.plain.rstrip(" :"), line.span
            continue
        if marked and line.kind != "item":
            continue
        words, end = line.plain, line.span.end
        while marked and at < len(block) and block[at].kind == "text" and not block[at].gap:
            words, end = f"{words} {block[at].plain}", block[at].span.end
            at += 1
        if words.strip(" -*"):
            yield ListEntry(words, Span(line.span.start, end), group, group_span)


def _heads_items(line: Piece, following: list[Piece]) -> bool:
    """An item that only introduces the items indented under it."""
    return (
        line.kind == "item"
        and bool(following)
        and following[0].kind == "item"
        and following[0].level > line.level
        and len(line.plain) <= 70
    )
