"""List items of a knowledge note, each with what is indented under it and where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from vault_tool.note import Note
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_ITEM = Regex(r"(?P<indent>[ \t]*)(?:[-*+]|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?P<text>\S.*)")


class Item(NamedTuple):
    """A list item: its words on one line, and the items right under it. `span` is the words' place in the note."""

    text: str
    span: Span
    under: tuple["Item", ...] = ()


@dataclass(slots=True)
class _Draft:
    indent: int
    words: list[str]
    start: int
    end: int
    under: list["_Draft"] = field(default_factory=list)

    def item(self) -> Item:
        return Item(" ".join(self.words), Span(self.start, self.end), tuple(d.item() for d in self.under))


def under(note: Note, span: Span) -> tuple[Item, ...]:
    """The items of the lists in `span`, outside code fences; a line that goes on with an item belongs to it."""
    top: list[_Draft] = []
    open_items: list[_Draft] = []
    for start, line in _lines(note.text, span):
        m = _ITEM.match(line)
        if m is None:
            words = line.strip()
            if words and open_items and line[:1] in " \t":
                open_items[-1].words.append(words)
                open_items[-1].end = start + len(line.rstrip())
            elif words:
                open_items = []
            continue
        indent = len(m["indent"].expandtabs(4))
        draft = _Draft(indent, [m["text"].strip()], start + m.start("text"), start + len(line.rstrip()))
        open_items = [d for d in open_items if d.indent < indent]
        (open_items[-1].under if open_items else top).append(draft)
        open_items.append(draft)
    return tuple(d.item() for d in top)


def _lines(text: str, span: Span) -> Iterator[tuple[int, str]]:
    """Each line of `span` with its offset, those in code fences and HTML or Obsidian comments left out."""
    start, fence = span.start, ""
    for line in text[slice(*span)].splitlines(keepends=True):
        mark = line.lstrip()[:3]
        if fence:
            fence = "" if fence in line else fence
        elif mark in ("```", "~~~"):
            fence = mark
        elif line.lstrip().startswith(("<!--", "%%")):
            fence = {"<": "-->", "%": "%%"}[line.lstrip()[0]]
            opened = line.lstrip()[2:]
            fence = "" if fence in opened else fence
        else:
            yield start, line.rstrip("\r\n")
        start += len(line)
