"""`vault undo`: take back the tool's last writes."""

import click

from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say


@click.command("undo")
@click.argument("count", metavar="[N]", default=1, type=click.IntRange(min=1))
@click.pass_obj
def command(session: Session, count: int) -> int:
    """Undo the last operation, or the last N: new notes are removed, changed notes and moved drops come back.

    Refuses if you've edited a file since. A drop that comes back stays in Inbox/, even while `vault watch` runs,
    until you change it or add it. Exit status 1 if something couldn't be undone.
    """
    from vault_tool.store import journal

    said: set[str] = set()

    def report(line: str) -> None:
        if line not in said:
            say(line)
        said.add(line)

    try:
        journal.undo(session.vault(), count, report)
    except journal.NotTakenBack as e:
        say(f"vault: {e}", err=True)
        return 1
    return 0
