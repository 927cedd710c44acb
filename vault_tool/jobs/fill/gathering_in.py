"""What was chosen of old letters goes into Profile.md and Answers/: one operation for `vault undo`."""

import re
from collections.abc import Iterable
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.jobs.fill.harvest import Gleaning
from vault_tool.knowledge.notes import answers
from vault_tool.knowledge.who_applies import LANG_TAG
from vault_tool.note import Note
from vault_tool.store import layout, naming, writes
from vault_tool.store.journal import Operation, operation
from vault_tool.text import edits
from vault_tool.text.edits import Edit
from vault_tool.text.encoding.decode import note_bytes, read_note
from vault_tool.text.lines import newline_of

LONGEST_NAME = 60
"""Characters of a new note's name; the whole question is its title."""
_IN_A_LIST = re.compile(r"[ \t]*[-*+][ \t]|[ \t]+\S")


def keep(root: Path, wanted: Iterable[Gleaning]) -> list[str]:
    """Write what is wanted; the path of the note that each now stands in, in the same order. Raises UserError."""
    wanted = list(wanted)
    lines = [f"{one.text} #{LANG_TAG}{one.lang}" if one.lang else one.text for one in wanted if not one.question]
    with operation(root, "harvest") as op:
        if lines:
            _add_lines(root, op, lines)
        return [_answer(root, op, one) if one.question else layout.PROFILE for one in wanted]


def _add_lines(root: Path, op: Operation, lines: Iterable[str]) -> None:
    file = root / layout.PROFILE
    if not file.is_file():
        raise UserError(f"{file} is missing; `vault init` brings it back. Nothing was written")
    data = writes.read(file)
    note = Note(read_note(data), layout.PROFILE)
    op.write(file, note_bytes(edits.apply(note.text, [_insertion(note, lines)])), expected=data)


def _insertion(note: Note, lines: Iterable[str]) -> Edit:
    """The lines behind the last one under Experience; with that heading at the end where there is none."""
    newline, section = newline_of(note.text), note.section("Experience")
    end = len(note.text[: section.body_span.end if section else None].rstrip())
    before = re.split(r"[\r\n]", note.text[:end])[-1]
    words = [f"- {line}" for line in lines]
    if section is None:
        words = ["", "## Experience", "", *words]
    elif not _IN_A_LIST.match(before):
        words = ["", *words]
    text = "".join(f"{newline}{line}" for line in words)
    return Edit(end, end, text if note.text[end:] else f"{text}{newline}")


def _answer(root: Path, op: Operation, one: Gleaning) -> str:
    path = _free_path(root, one.question)
    content = answers.note_of(one.question, one.text, one.source.removesuffix(".md"), one.lang)
    op.write(root / path, content.encode("utf-8", "surrogateescape"), expected=None)
    return path


def _free_path(root: Path, question: str) -> str:
    """A name out of the question that any file system and Obsidian take; a number is added where it is taken."""
    words = " ".join(re.sub(r"[^\w\s'’,()&+-]", " ", question).split())
    short = words if len(words) <= LONGEST_NAME else words[: LONGEST_NAME + 1].rsplit(" ", 1)[0][:LONGEST_NAME]
    stem = short.strip(" .-") or "Answer"
    names = naming.numbered(f"{layout.ANSWERS}/{stem}", " ", ".md")
    return next(path for path in names if not (root / path).exists())
