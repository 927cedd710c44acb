"""Text for a terminal, broken between words where a line is longer than the screen; anything else gets it as it is."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from typing import IO

import click

from vault_tool.cli.columns import cells
from vault_tool.text.regex import Regex

_HEAD = Regex(r"\s*(?:(?:[-*+•]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?")
"""What a line begins with that the lines after it stand under: its indent and the mark of a list."""
_ALONE = Regex(r"\s{4}|[|#>$]")
"""How a line begins that neither goes on the one before it nor is gone on with."""
_NEW = Regex(rf"{_ALONE.pattern}|\s*(?:[-*+•]|\d+[.)])\s|\*\*")
"""How a line begins that does not go on the one before it."""
_EXCERPT = Regex(r" *\d* \| ")
"""How a line of a note begins that is shown with its number, or the carets below it: both stand as they are."""
LEAST = 30
"""Columns under which nothing is gained by breaking lines."""


def say(text: str, *, err: bool = False, nl: bool = True, hang: int = 0) -> None:
    """Print text as `click.echo` does; on a terminal no word is cut at its edge.

    What goes on in a new line stands under the words of its list item, or `hang` columns in.
    """
    click.echo(wrapped(text, screen(sys.stderr if err else sys.stdout), hang), err=err, nl=nl)


def screen(stream: IO[str]) -> int:
    """The columns of the terminal that a stream goes to; 0 where it goes into a file or a pipe."""
    return shutil.get_terminal_size((0, 0)).columns if stream.isatty() else 0


def wrapped(text: str, width: int, hang: int = 0) -> str:
    """The text in lines of at most `width` cells; a word that is longer stays whole. 0 leaves everything as it is."""
    if width < LEAST:
        return text
    return "".join(part for line in text.splitlines(keepends=True) for part in _broken(line, width, hang))


def joined(text: str) -> str:
    """Text that was written in short lines with each paragraph in one line; code, lists, tables and headings stay."""
    lines: list[str] = []
    for line in text.split("\n"):
        goes_on = bool(lines and lines[-1] and line) and not (_NEW.match(line) or _ALONE.match(lines[-1]))
        lines[-1:] = [f"{lines[-1]} {line}"] if goes_on else [*lines[-1:], line]
    return "\n".join(lines)


def _broken(line: str, width: int, hang: int) -> Iterator[str]:
    body = line.rstrip("\r\n")
    if cells(click.unstyle(body)) <= width or _EXCERPT.match(body):
        yield line
        return
    head = _HEAD.match(body)
    indent = " " * (len(head[0]) if head else 0) or " " * hang
    full, begun = "", False
    for word in re.findall(r"\s*\S+", body):
        if begun and cells(click.unstyle(full + word)) > width:
            yield f"{full}\n"
            full = indent + word.lstrip()
        else:
            full += word
        begun = begun or bool(full.strip())
    yield full + line[len(body) :]
