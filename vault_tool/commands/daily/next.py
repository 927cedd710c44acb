"""`vault next`: what to do now, on one screen."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from vault_tool.cli.session import Session
from vault_tool.cli.words import Word

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from vault_tool.jobs.pipeline.agenda import Agenda, Todo

MOST = 5
"""Lines under a heading; the others are counted."""
HEADINGS = {
    "waiting": "Waiting in Inbox/",
    "decide": "To decide",
    "send": "Ready to send",
    "follow_up": "Follow up",
    "prepare": "Answered, with no sheet for the call yet",
    "profile": "Your profile",
}


@click.command("next")
@click.option("--format", "form", type=Word(["text", "json"]), default="text", show_default=True)
@click.pass_obj
def command(session: Session, form: str) -> int:
    """Show what to do next: decide, send, follow up, prepare for a call, complete your profile."""
    from vault_tool.jobs.pipeline.agenda import agenda

    root = session.vault()
    found = agenda(session.place())
    if form == "json":
        click.echo(json.dumps({"version": 1, **asdict(found)}, ensure_ascii=False, indent=2))
        return 0
    shown = _lines(found, root)
    click.echo("\n".join(shown) if shown else "Nothing to do: drop a post into Inbox/.")
    return 0


def _lines(found: Agenda, root: Path) -> list[str]:
    """The screen: a heading with its number, and a line for each of the first things under it."""
    from vault_tool.cli.columns import fitted, screen_width
    from vault_tool.store import layout

    postings = [e.path for e in layout.walk(root) if layout.kind_of(e.path) == "posting"]
    lines: list[str] = []
    for key, heading in HEADINGS.items():
        if not (todos := getattr(found, key)):
            continue
        lines += ["", click.style(f"{heading} ({len(todos)})", bold=True)]
        rows = [["title", "about"], *([todo.title, _about(todo, postings)] for todo in todos[:MOST])]
        width = screen_width()
        lines += [f"  {line}" for line in list(fitted(rows, width and width - 2, cut="title"))[1:]]
        if len(todos) > MOST:
            lines.append(f"  and {len(todos) - MOST} more")
    if skipped := len(found.skip):
        lines += ["", f"Better left ({skipped}): vault list --where \"status == 'draft' and verdict == 'skip'\""]
    return lines[1:]


def _about(todo: Todo, postings: Collection[str]) -> str:
    """What to know or type, with the note in as few words as name it: it has to be typed."""
    from vault_tool.jobs.named_paths import shortest_words

    name = todo.path.rpartition("/")[2].removesuffix(".md")
    return todo.about.replace(name, shortest_words(todo.path, postings)) if name in todo.about else todo.about
