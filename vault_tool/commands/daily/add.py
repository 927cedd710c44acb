"""`vault add`: take posts in from files or from standard input."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool.cli.progress import Progress
from vault_tool.cli.sample_profile import tell_of_sample
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say
from vault_tool.cli.words import Word
from vault_tool.language.wording import plural

if TYPE_CHECKING:
    from vault_tool.jobs.take_in.intake import Taken


@click.command("add")
@click.argument("files", metavar="FILE...|-", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--no-fill", is_flag=True, help="Only the post and its facts; write no sections.")
@click.option("--format", "form", type=Word(["text", "json"]), default="text", show_default=True)
@click.pass_obj
def command(session: Session, files: tuple[Path, ...], no_fill: bool, form: str) -> int:
    """Take posts in: print the path of each new note, whether to apply, its pay and its risks.

    A file inside the vault's Inbox moves to Archive; one from elsewhere is copied there and stays where it is.
    `-` reads one post from standard input. Exit status 1 if a post was rejected.
    """
    from vault_tool.jobs.take_in.inbox import add_all

    as_json = form == "json"
    taken: list[Taken] = []
    with Progress("taken in", total=len(files)) as progress:

        def report(one: Taken) -> None:
            taken.append(one)
            progress.clear()
            if not as_json:
                _print(one)
            progress.step()

        try:
            add_all(session.open(), files, write_sections=not no_fill, report=report)
        except KeyboardInterrupt:
            progress.clear()
            made = sum(one.outcome == "created" for one in taken)
            click.echo(f"stopped: {plural(made, 'note')} made; vault undo takes them back", err=True)
            raise click.Abort from None
    if any(one.headline for one in taken):
        tell_of_sample(session.vault())
    if as_json:
        click.echo(json.dumps([_as_json(t) for t in taken], ensure_ascii=False, indent=2))
    return int(any(t.outcome == "rejected" for t in taken))


def _as_json(taken: Taken) -> dict[str, object]:
    """The contract of `--format json`: schemas/add-report.schema.json."""
    own = {key: value for key, value in asdict(taken).items() if key not in ("passing", "headline")}
    line = taken.headline
    said = {"verdict": line.verdict, "pay": line.pay, "risks": list(line.risks)} if line else {}
    return own | {"filled": list(taken.filled)} | said


def _print(taken: Taken) -> None:
    if taken.outcome == "rejected":
        say(f"vault: {taken.source}: {taken.reason}", err=True)
        return
    if taken.reason:
        say(f"{taken.source}: {taken.reason}", err=True)
    say(f"{taken.note}  {taken.headline}" if taken.headline else f"{taken.note}", hang=4)
