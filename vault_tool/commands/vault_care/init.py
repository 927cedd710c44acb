"""`vault init`: make a vault."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool.cli import terminal
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say
from vault_tool.language.wording import listed

if TYPE_CHECKING:
    from vault_tool.store.starter import Outcome

FEW = 3
"""Files of one folder that are still named one by one."""


@click.command("init")
@click.argument("directory", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option("--no-input", is_flag=True, help="Ask nothing, even on a terminal.")
@click.pass_obj
def command(session: Session, directory: Path, no_input: bool) -> int:
    """Make a vault in DIR, or in the current folder.

    With `vault -C FOLDER`, DIR is relative to FOLDER.

    On a terminal, asks for the few facts about you that matter; you can skip any of them. In an existing vault,
    updates the notes that came with it, except the ones you've changed.
    """
    from vault_tool.jobs.pipeline import own_profile
    from vault_tool.store import starter

    directory = (session.directory or Path()) / directory
    standing = starter.standing(directory)
    if standing:
        say(f"{directory / 'vault.toml'} is there already: a vault with {_counted(standing)}")
    outcomes = starter.init(directory)
    for line in _told(outcomes):
        click.echo(line)
    if not no_input and terminal.can_ask(sys.stdout) and own_profile.is_sample(directory):
        _ask(directory)
    if all(outcome == "kept" for _, outcome in outcomes):
        click.echo("everything is there and up to date", err=True)
    else:
        first = f"write {directory / 'Profile.md'}, " if own_profile.is_sample(directory) else ""
        say(f"\nNext: {first}drop a post into {directory / 'Inbox'}, run: vault -C {directory} watch", err=True)
    return 0


def _told(outcomes: Iterable[tuple[str, Outcome]]) -> Iterator[str]:
    """A line a file; a new folder's many files are one line."""
    made: dict[str, list[str]] = {}
    for path, outcome in outcomes:
        if outcome == "made":
            made.setdefault(path.rpartition("/")[0], []).append(path)
        elif outcome == "updated":
            yield f"updated: {path}"
    for folder, paths in made.items():
        if folder and len(paths) > FEW:
            yield f"made: {folder}/ with {len(paths)} notes"
        else:
            yield from (f"made: {path}" for path in paths)


def _counted(standing: Mapping[str, int]) -> str:
    """ "12 postings, 3 clients and 425 other notes"."""
    nouns = {"posting": "posting", "client": "client", "drop": "file waiting in its Inbox", "": "other note"}
    nouns_of_many = {"drop": "files waiting in its Inbox"}
    said = [
        f"{standing[kind]:,} {noun if standing[kind] == 1 else nouns_of_many.get(kind, f'{noun}s')}"
        for kind, noun in nouns.items()
        if standing.get(kind)
    ]
    return listed(said) if said else "no note in it"


def _ask(directory: Path) -> None:
    """The user's own facts in place of the sample's; the sample stays where nothing is answered."""
    from vault_tool.jobs.pipeline import own_profile

    say("\nYour profile, from which every proposal is written. Enter skips a question, Ctrl-C all that are left.")

    def prompt(words: str) -> str | None:
        try:
            return str(click.prompt(words, default="", show_default=False)).strip()
        except click.Abort:
            click.echo()
            return None

    answers, experience = own_profile.ask(prompt, say)
    if not (answers or experience):
        click.echo("left as it is")
    else:
        own_profile.write(directory, answers, experience)
        click.echo(f"written: {directory / 'Profile.md'}")
