"""`vault fill`: write the sections that are missing."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool import section_order
from vault_tool.cli import choosing
from vault_tool.cli.progress import Progress
from vault_tool.cli.session import Session
from vault_tool.cli.words import Word
from vault_tool.knowledge.notes.proposal_settings import LENGTHS, TONES
from vault_tool.language.wording import plural

if TYPE_CHECKING:
    from vault_tool.jobs.fill.standing_notes import Done
    from vault_tool.jobs.vault import Vault

CHANGED = "its headings have to change to stand under '## Posting'; change them?"
DRAFTED = ("Proposal",)
"""What `--using` drafts where no section is named."""


@click.command("fill")
@click.argument("paths", metavar="[PATH...]", nargs=-1, type=click.Path(path_type=Path))
@click.option("--diff", is_flag=True, help="Show what would change; write nothing.")
@click.option("--dry-run", is_flag=True, help="Name what would be written; write nothing.")
@click.option(
    "--only",
    "only",
    multiple=True,
    type=Word(section_order.generated(), case_sensitive=False),
    help=f"Only this section. Written only so: {', '.join(section_order.on_demand())}.",
)
@click.option("--refresh", is_flag=True, help="Write those again that nobody has touched since they were generated.")
@click.option("--length", type=Word(list(LENGTHS)), help="Length of the proposal, for this run.")
@click.option("--tone", type=Word(TONES), help="Tone of the proposal, for this run.")
@click.option(
    "--using",
    metavar="CMD",
    help="Have this command draft: it reads a prompt and prints the section (see `vault prompt`).",
)
@click.option(
    "--timeout", type=click.FloatRange(min=1), default=120, show_default=True, help="Seconds that CMD may take."
)
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
    using: str | None,
    timeout: float,
    explain: bool,
) -> int:
    """Fill the missing sections of posting notes: those named, or all of the vault's.

    A section with a word in it is yours and stays as it is. Exit status 1 if a note could not be filled. With --using,
    the text that CMD printed is marked as its draft and checked; nothing is sent anywhere unless CMD sends it.
    """
    from vault_tool.jobs.fill.assistant import Assistant
    from vault_tool.jobs.fill.standing_notes import chosen, fill_notes, to_be_changed

    vault = _worded(session.open(), length, tone)
    paths = choosing.notes(session, paths)
    if explain:
        from vault_tool.jobs.fill.choices import explain as reasons

        for path in chosen(vault.root, paths):
            click.echo("\n".join(reasons(vault, path)))
        return 0
    drafter = Assistant(using, timeout).checked().draft if using is not None else None
    wanted = only or (DRAFTED if using is not None else None)
    write = not (diff or dry_run)
    asked = to_be_changed(vault, paths) if write and sys.stdin.isatty() else []
    agreed = [path for path in asked if click.confirm(f"{path}: {CHANGED}", err=True)]
    results: list[Done] = []
    with Progress("filled") as progress:

        def told(done: Done, total: int) -> None:
            results.append(done)
            progress.clear()
            _print(done, diff)
            progress.tick(len(results), total)

        try:
            fill_notes(
                vault,
                paths,
                only=wanted,
                refresh=refresh,
                write=write,
                drafter=drafter,
                may_change=agreed,
                tick=told,
            )
        except KeyboardInterrupt:
            progress.clear()
            written = sum(done.changed for done in results) if write else 0
            click.echo(f"stopped: {plural(written, 'note')} filled; vault undo takes them back", err=True)
            raise click.Abort from None
    if not any(done.changed or done.refused or done.trouble or done.client for done in results):
        click.echo("nothing is missing", err=True)
    drafted = [done.path for done in results if using is not None and done.sections and not (diff or dry_run)]
    if drafted:
        _lint(vault, drafted)
    return int(any(done.refused or done.trouble for done in results))


def _print(done: Done, diff: bool) -> None:
    """What became of one note."""
    if problem := done.refused or done.trouble:
        click.echo(f"vault: {done.path}: {problem}", err=True)
    if diff:
        click.echo(done.diff, nl=False)
    elif done.changed:
        click.echo(f"{done.path}: {', '.join(done.sections) or 'properties'}")
    if done.client:
        click.echo(f"{done.client}: made again; {done.path} links to it")
    if done.kept:
        click.echo(f"{done.path}: left as you wrote it: {', '.join(done.kept)}", err=True)


def _worded(vault: Vault, length: str | None, tone: str | None) -> Vault:
    """The vault with the proposal's length and tone as they were asked for."""
    settings = vault.config.proposal
    settings = replace(settings, length=length or settings.length, tone=tone or settings.tone)
    return replace(vault, config=replace(vault.config, proposal=settings))


def _lint(vault: Vault, paths: list[str]) -> None:
    """What the checks say of notes with a section that somebody else drafted."""
    from vault_tool import reporters
    from vault_tool.jobs.lint.linting import lint
    from vault_tool.jobs.lint.request import Request
    from vault_tool.reporters.reporter import Style

    report = lint(vault, Request(tuple(vault.root / path for path in paths), status="ready"))
    click.echo("".join(reporters.of_format("concise").render(report, Style(False))), nl=False, err=True)
