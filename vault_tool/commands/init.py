"""`vault init`: make a vault."""

import sys
from pathlib import Path

import click

from vault_tool.store import starter
from vault_tool.tasks import own_profile


@click.command("init")
@click.argument("directory", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option("--no-input", is_flag=True, help="Ask nothing, even on a terminal.")
def command(directory: Path, no_input: bool) -> int:
    """Make a vault in DIR (here, if none is named).

    On a terminal, asks the few things of your profile that matter; each may be skipped. In an old vault, brings the
    shipped notes up to date, never one that you have changed.
    """
    outcomes = starter.init(directory)
    for path, outcome in outcomes:
        if outcome != "kept":
            click.echo(f"{outcome}: {path}")
    if not no_input and _on_terminal() and own_profile.is_sample(directory):
        _ask(directory)
    if all(outcome == "kept" for _, outcome in outcomes):
        click.echo("everything is there and up to date", err=True)
    else:
        click.echo(
            f"\nNext: write {directory / 'Profile.md'}, drop a post into {directory / 'Inbox'}, run: vault -C {directory} watch",
            err=True,
        )
    return 0


def _on_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _ask(directory: Path) -> None:
    """The user's own facts in place of the sample's; the sample stays where nothing is answered or Ctrl-C is pressed."""
    click.echo("\nYour profile, from which every proposal is written. Enter skips a question, Ctrl-C all of them.")

    def prompt(words: str) -> str:
        return str(click.prompt(words, default="", show_default=False))

    try:
        answers, experience = own_profile.ask(prompt, click.echo)
    except click.Abort:
        click.echo("\nleft as it is")
        return
    if answers or experience:
        own_profile.write(directory, answers, experience)
        click.echo(f"written: {directory / 'Profile.md'}")
