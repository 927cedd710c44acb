"""Which note is meant by a few words of its name; on a terminal, the user is asked where several have them."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from vault_tool.cli import terminal
from vault_tool.cli.session import Session
from vault_tool.errors import UserError

MOST_SHOWN = 8


def note(session: Session, named: Path) -> Path:
    """The path as it was given, or the one note of the vault with these words in its name, by its path in the vault.

    Raises UserError where several have them and nobody is there to choose.
    """
    from vault_tool.jobs.named_paths import in_names

    root = session.root()
    found = in_names(root, named) if root else []
    if not found:
        return named
    return Path(found[0] if len(found) == 1 else _chosen(str(named), found))


def notes(session: Session, named: Iterable[Path]) -> tuple[Path, ...]:
    """The same for each."""
    return tuple(note(session, one) for one in named)


def _chosen(words: str, found: list[str]) -> str:
    shown = found[:MOST_SHOWN]
    more = f" and {len(found) - len(shown)} more" if len(found) > len(shown) else ""
    if not terminal.can_ask(sys.stderr):
        raise UserError(
            f"{words}: {len(found)} notes have that in their names: {', '.join(shown)}{more}; say more of it"
        )
    for number, path in enumerate(shown, 1):
        click.echo(f"{number:>3}  {path}", err=True)
    if more:
        click.echo(f"    {more.strip()}", err=True)
    picked = click.prompt("Which one", type=click.IntRange(1, len(shown)), err=True)
    return shown[int(picked) - 1]
