"""`vault fill`: write the sections that are missing."""

from dataclasses import replace
from pathlib import Path

import click

from vault_tool.commands.session import Session
from vault_tool.knowledge.profile import TONES
from vault_tool.note import ORDER
from vault_tool.tasks.explain import explain as reasons
from vault_tool.tasks.refill import chosen, fill_notes
from vault_tool.tasks.vault import Vault
from vault_tool.writers.writer import LENGTHS


@click.command("fill")
@click.argument("paths", metavar="[PATH...]", nargs=-1, type=click.Path(path_type=Path))
@click.option("--diff", is_flag=True, help="Show what would change; write nothing.")
@click.option("--dry-run", is_flag=True, help="Name what would be written; write nothing.")
@click.option(
    "--only",
    "only",
    multiple=True,
    type=click.Choice(ORDER, case_sensitive=False),
    help="Only this section; Meeting, a sheet for the call, is written only so.",
)
@click.option("--refresh", is_flag=True, help="Write those again that nobody has touched since they were generated.")
@click.option("--length", type=click.Choice(list(LENGTHS)), help="Length of the proposal, for this run.")
@click.option("--tone", type=click.Choice(TONES), help="Tone of the proposal, for this run.")
@click.option("--explain", is_flag=True, help="Say why these lines, questions and answers; write nothing.")
@click.pass_obj
def command(
    session: Session,
    paths: tuple[Path, ...],
    diff: bool,
    dry_run: bool,
    only: tuple[str, ...],
    refresh: bool,
    length: str | None,
    tone: str | None,
    explain: bool,
) -> int:
    """Fill the missing sections of posting notes: those named, or all of the vault's.

    A section with a word in it is yours and stays as it is. Exit status 1 if a note could not be filled.
    """
    vault = _worded(session.open(), length, tone)
    if explain:
        for path in chosen(vault.root, paths):
            click.echo("\n".join(reasons(vault, path)))
        return 0
    results = fill_notes(vault, paths, only=only or None, refresh=refresh, write=not (diff or dry_run))
    for done in results:
        if done.refused:
            click.echo(f"vault: {done.path}: {done.refused}", err=True)
        elif diff:
            click.echo(done.diff, nl=False)
        elif done.changed:
            click.echo(f"{done.path}: {', '.join(done.sections) or 'properties'}")
    if not any(done.changed or done.refused for done in results):
        click.echo("nothing is missing", err=True)
    return int(any(done.refused for done in results))


def _worded(vault: Vault, length: str | None, tone: str | None) -> Vault:
    """The vault with the proposal's length and tone as they were asked for."""
    settings = vault.config.proposal
    settings = replace(settings, length=length or settings.length, tone=tone or settings.tone)
    return replace(vault, config=replace(vault.config, proposal=settings))
