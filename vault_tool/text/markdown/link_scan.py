"""Wiki-links in one block: those in code and in comments are none."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar
from vault_tool.text.markdown.blocks import Block, WikiLink

_WITHOUT_LINKS = frozenset(("fence", "code", "comment", "break"))
_CONTAINERS = frozenset(("list", "quote", "callout"))
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_MARGIN = r"[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+[ \t>]*)*"
_NEW_RUN = re.compile(r"[ \t>]*(?:$|(?:[-+*]|\d{1,9}[.)]|#{1,6})[ \t])")
_FENCE = re.compile(rf"{_MARGIN}(`{{3,}}(?=[^`]*$)|~{{3,}})")
_TOKEN = grammar(
    r"{escaped}|(?P<code>`+)|(?P<percent>%%)|(?P<html><!--)|(?P<embed>!?)\[\[{target}{heading}?{alias}?\]\]",
    escaped=r"\\[^\r\n]",
    target=r"(?P<target>[^\[\]|#\r\n]*)",
    heading=r"#(?P<heading>[^\[\]|\r\n]*)",
    alias=r"\|(?P<alias>[^\[\]\r\n]*)",
)


def scan(text: str, block: Block) -> Iterator[WikiLink]:
    """The wiki-links of one block, at their offsets in `text`."""
    if block.kind in _WITHOUT_LINKS or text.find("[[", *block.span) < 0:
        return
    for run in _runs(text, block):
        if text.find("[[", *run) >= 0:
            yield from _links(text, run)


def _runs(text: str, block: Block) -> Iterator[Span]:
    """The stretches of a block that code spans and comments cannot reach out of; fences inside it left out."""
    if block.kind not in _CONTAINERS and block.kind != "table":
        yield block.span
        return
    start, fence = block.span.start, ""
    for line in _lines(text, block.span):
        words = text[slice(*line)].rstrip("\r\n")
        if fence:
            fence = "" if words.strip(" \t>").rstrip(fence[0]) == "" and words.count(fence[0]) >= len(fence) else fence
            start = line.end
        elif opening := _FENCE.match(words):
            yield Span(start, line.start)
            start, fence = line.end, opening[1]
        elif block.kind == "table" or _NEW_RUN.match(words):
            yield Span(start, line.start)
            start = line.start
    yield Span(start, block.span.end)


def _lines(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    while at < span.end and (line := _LINE.match(text, at, span.end)):
        yield Span(*line.span())
        at = line.end()


def _links(text: str, run: Span) -> Iterator[WikiLink]:
    at, closers = run.start, _Closers(text, run)
    while token := _TOKEN.search(text, at, run.end):
        at = token.end()
        if token["code"] or token["percent"] or token["html"]:
            at = closers.after(token) or at
        elif token["target"] or token["heading"]:
            alias = token["alias"]
            target = token["target"] if alias is None else token["target"].removesuffix("\\")
            yield WikiLink(target, token["heading"] or "", alias or "", bool(token["embed"]), Span(*token.span()))


class _Closers:
    """Finds what closes a code span or comment; each search fails once at most, so a run is read in linear time."""

    def __init__(self, text: str, run: Span) -> None:
        self._text, self._run = text, run
        self._missing: set[str] = set()
        self._ticks: dict[int, list[int]] | None = None

    def after(self, opening: re.Match[str]) -> int | None:
        """The offset behind what closes `opening`; None where nothing does."""
        if opening["code"]:
            return self._after_code(opening.end(), len(opening["code"]))
        closer = "%%" if opening["percent"] else "-->"
        if closer in self._missing:
            return None
        found = self._text.find(closer, opening.end(), self._run.end)
        if found < 0:
            self._missing.add(closer)
            return None
        return found + len(closer)

    def _after_code(self, at: int, length: int) -> int | None:
        if self._ticks is None:
            self._ticks = {}
            for ticks in re.compile("`+").finditer(self._text, *self._run):
                self._ticks.setdefault(len(ticks[0]), []).append(ticks.start())
        places = self._ticks.get(length, [])
        index = bisect_left(places, at)
        return places[index] + length if index < len(places) else None
