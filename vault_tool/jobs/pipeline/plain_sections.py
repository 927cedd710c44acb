"""Sections of a note as plain text, for the clipboard: what a client is sent has no Markdown in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.language.nearest import closest
from vault_tool.note import Note
from vault_tool.store import writes
from vault_tool.text.encoding.decode import read_note
from vault_tool.text.markdown import marks

_GAP = re.compile(r"‹[^‹›\r\n]{1,300}›")
_HEADING = re.compile(r"^#{1,6}[ \t]+(?=\S)", re.MULTILINE)
_CALLOUT = re.compile(r"^(?:>[ \t]?)+(?:\[![\w-]+\][+-]?[ \t]*)?", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->[ \t]*\n?|%%.*?%%[ \t]*\n?", re.DOTALL)
_WIKI = re.compile(r"!?\[\[(?P<target>[^\[\]|\r\n]{1,300})(?:\|(?P<words>[^\[\]\r\n]{1,300}))?\]\]")
_LINK = re.compile(r"\[(?P<words>[^\[\]\r\n]{1,300})\]\((?P<address>[^()\s]{1,600})\)")
_BLANK_LINES = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class PlainText:
    """The text, and the gaps that are still to be filled in, as they stand there."""

    text: str
    gaps: tuple[str, ...]


def plain_text(root: Path, path: str, section: str) -> PlainText:
    """A section of a note of the vault by its title or how that begins, whatever its case; the whole note without one.

    Raises UserError where there is no such section.
    """
    note = Note(read_note(writes.read(root / path)), path)
    body = _body(note, section) if section else note.text[note.body_span.start :]
    text = plain(body)
    return PlainText(text, tuple(_GAP.findall(text)))


def _body(note: Note, section: str) -> str:
    titles = [s.title for s in note.sections]
    wanted = section.casefold()
    found = next((t for t in titles if t.casefold() == wanted), None)
    found = found or next((t for t in titles if t.casefold().startswith(wanted)), None)
    if found is None:
        near = closest(section, titles)
        advice = f"did you mean '{near}'?" if near else f"it has {', '.join(titles)}" if titles else "it has none"
        raise UserError(f"{note.path}: there is no section '{section}'; {advice}")
    body = note.body_of(found)
    if not body.strip():
        raise UserError(f"{note.path}: its section {found} is empty; write it, or run: vault fill {note.path}")
    return body


def plain(markdown: str) -> str:
    """The words without the marks of Markdown and Obsidian, line for line; dashes and numbers of lists stay."""
    text = _COMMENT.sub("", markdown.replace("\r\n", "\n"))
    text = _CALLOUT.sub("", _HEADING.sub("", text))
    text = _WIKI.sub(lambda m: m["words"] or m["target"].rpartition("/")[2].lstrip("#"), text)
    text = _LINK.sub(lambda m: m["address"] if m["words"] == m["address"] else f"{m['words']} ({m['address']})", text)
    return _BLANK_LINES.sub("\n\n", "\n".join(_lines(text))).strip() + "\n"


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        yield (indent + marks.without(line.lstrip())).rstrip()
