"""`vault status`: move a posting on."""

import sys
from pathlib import Path

import click

from vault_tool.cli import choosing, completing
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say, screen
from vault_tool.cli.words import Word
from vault_tool.statuses import STATUSES


@click.command("status")
@click.argument("note", type=click.Path(path_type=Path), shell_complete=completing.notes)
@click.argument("status", metavar="STATUS", type=Word(STATUSES))
@click.option("--force", is_flag=True, help="Move it even if lint finds something.")
@click.pass_obj
def command(session: Session, note: Path, status: str, force: bool) -> int:
    """Move the posting NOTE to STATUS.

    A posting moves to `ready` or `applied` only if lint finds no error or warning at that status; `applied` also sets
    the date in `applied_at`. Exit status 1 if findings stand in the way.
    """
    from vault_tool import reporters
    from vault_tool.jobs.named_paths import note_in
    from vault_tool.jobs.pipeline.status import move
    from vault_tool.reporters.reporter import Style

    moved = move(session.place(), note_in(session.vault(), choosing.note(session, note)), status, force=force)
    if moved.refused:
        say("".join(reporters.of_format("full").render(moved.report, Style(width=screen(sys.stdout)))), nl=False)
        say(f"vault: {moved.path} stays {moved.before}: mend these, or use --force", err=True)
        return 1
    said = f"is {moved.after} already" if moved.before == moved.after else f"{moved.before} -> {moved.after}"
    click.echo(f"{moved.path}: {said}")
    return 0
