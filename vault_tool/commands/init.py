"""`vault init`: make a vault."""

from pathlib import Path

import click

from vault_tool.store import starter


@click.command("init")
@click.argument("directory", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
def command(directory: Path) -> int:
    """Make a vault in DIR (here, if none is named).

    In an old vault, brings the shipped notes up to date, never one that you have changed.
    """
    outcomes = starter.init(directory)
    for path, outcome in outcomes:
        if outcome != "kept":
            click.echo(f"{outcome}: {path}")
    if all(outcome == "kept" for _, outcome in outcomes):
        click.echo("everything is there and up to date", err=True)
    else:
        click.echo(
            f"\nNext: write {directory / 'Profile.md'}, drop a post into {directory / 'Inbox'}, run: vault -C {directory} watch",
            err=True,
        )
    return 0
