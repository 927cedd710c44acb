"""`vault facts`: what was read from a post, each value with the words it was read from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool.cli import choosing
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say
from vault_tool.cli.words import Word
from vault_tool.errors import UserError

if TYPE_CHECKING:
    from vault_tool.jobs.pipeline.facts_read import FactsOfFile

WIDTH = 110
"""Columns that the table needs with all that is known; on a narrower screen it does without who read a fact."""


@click.command("facts")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "form", type=Word(["table", "json"]), default="table", show_default=True)
@click.pass_obj
def command(session: Session, paths: tuple[Path, ...], form: str) -> int:
    """Show the facts found in posts, each with the words and the line it came from.

    Works on any text file, inside a vault or not. Exit status 1 if a file could not be read.
    """
    from vault_tool.jobs.named_paths import located
    from vault_tool.jobs.pipeline.facts_read import of_file

    root, limit = session.asked(), session.config().limits.drop_bytes
    found: dict[str, FactsOfFile] = {}
    failed = 0
    for path in choosing.notes(session, paths):
        try:
            found[str(path)] = of_file(located(root, path), limit)
        except UserError as e:
            say(f"vault: {e}", err=True)
            failed = 1
    if form == "json":
        click.echo(json.dumps({path: _as_json(facts) for path, facts in found.items()}, ensure_ascii=False, indent=2))
    else:
        for name, facts in found.items():
            _print_table(name, facts)
    return failed


def _as_json(read: FactsOfFile) -> dict[str, object]:
    """The contract: facts by key, and for each the quoted words, their line (from 1) and the reader."""
    return {
        "facts": {key: fact.value for key, fact in read.facts.items()},
        "evidence": {
            key: {"quote": fact.quote, "line": read.lines[key], "source": fact.source}
            for key, fact in read.facts.items()
        },
        "conflicts": [
            {
                "key": c.kept.key,
                "kept": c.kept.value,
                "kept_line": kept,
                "other": c.other.value,
                "quote": c.other.quote,
                "line": other,
                "source": c.other.source,
            }
            for c, (kept, other) in zip(read.conflicts, read.conflict_lines, strict=True)
        ],
        "posts": read.posts,
        "remark": read.remark,
    }


def _print_table(path: str, read: FactsOfFile) -> None:
    if not read.facts:
        say(f"{path}: no fact found")
    else:
        click.echo("\n".join((path, *_table_lines(read))))
    for c, (line, other) in zip(read.conflicts, read.conflict_lines, strict=True):
        say(f"{c.kept.key}: line {line} says {c.kept.value!r}, line {other} says {c.other.value!r}; kept the first")
    if read.posts > 1:
        say(f"{read.posts} posts are in this file; these are the facts of the first")
    if read.remark:
        say(read.remark)


def _table_lines(read: FactsOfFile) -> Iterator[str]:
    """A line a fact, under their headings; one that is longer than the screen goes on below."""
    from rich.console import Console
    from rich.table import Table

    console = Console(soft_wrap=False, highlight=False, markup=False)
    if not console.is_terminal:
        console.width = max(console.width, WIDTH)
    names = (
        ("fact", "value", "line", "words", "reader") if console.width >= WIDTH else ("fact", "value", "line", "words")
    )
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in names:
        table.add_column(name, justify="right" if name == "line" else "left", overflow="fold", no_wrap=name == "fact")
    for key, fact in read.facts.items():
        words = " ".join(fact.quote.split())
        cells = {
            "fact": key,
            "value": ", ".join(fact.value) if isinstance(fact.value, list) else str(fact.value),
            "line": str(read.lines[key] or ""),
            "words": words if "reader" in names else words or fact.source,
            "reader": fact.source,
        }
        table.add_row(*(cells[name] for name in names))
    with console.capture() as shown:
        console.print(table)
    return (line.rstrip() for line in shown.get().splitlines())
