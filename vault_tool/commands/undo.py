"""`vault undo`: take back the tool's last writes."""

import click

from vault_tool.commands.session import Session
from vault_tool.store import journal


@click.command("undo")
@click.argument("count", metavar="[N]", default=1, type=click.IntRange(min=1))
@click.pass_obj
def command(session: Session, count: int) -> int:
    """Take back the last operation, or the last N: notes made go, notes changed and drops moved come back.

    Refuses where you have edited since. Exit status 1 if something could not be taken back.
    """
    for line in journal.undo(session.vault(), count):
        click.echo(line)
    return 0
