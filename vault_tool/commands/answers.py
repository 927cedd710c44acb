"""`vault answers`: the reusable answers to screening questions."""

from pathlib import Path

import click

from vault_tool.cli import choosing
from vault_tool.cli.session import Session


@click.group("answers")
def command() -> None:
    """Keep answers to screening questions, so that they are written once."""


@command.command("harvest")
@click.argument("paths", metavar="[PATH...]", nargs=-1, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Name what would be kept; write nothing.")
@click.pass_obj
def _harvest(session: Session, paths: tuple[Path, ...], dry_run: bool) -> int:
    """Keep the answers you wrote in posting notes (those named, or all) as notes in Answers/.

    What the tool wrote and you did not change, gaps, and what an answer says already are passed over.
    """
    from vault_tool.jobs.fill.harvest import harvest

    kept = harvest(session.open(), choosing.notes(session, paths), write=not dry_run)
    for one in kept:
        click.echo(f"{one.path}: {one.question}")
    if not kept:
        click.echo("nothing new to keep", err=True)
    return 0
