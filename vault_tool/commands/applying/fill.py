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
from vault_tool.cli.word_wrap import say
from vault_tool.cli.words import Word
from vault_tool.knowledge.notes.proposal_settings import LENGTHS, TONES
from vault_tool.language.wording import plural

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from vault_tool.jobs.fill.standing_notes import Done
    from vault_tool.jobs.vault import Vault
    from vault_tool.writers.writer import Drafter

CHANGED = "its headings have to change to stand under '## Posting'; change them?"
DRAFTED = ("Proposal",)
"""What an assistant drafts where no section is named, and what an old letter is for."""


@click.command("fill")
@click.argument("paths", metavar="[PATH...]", nargs=-1, type=click.Path(path_type=Path))
@click.option("--diff", is_flag=True, help="Show what would change; write nothing.")
@click.option("--dry-run", is_flag=True, help="List what would be written; write nothing.")
@click.option(
    "--only",
    "only",
    multiple=True,
    type=Word(section_order.generated(), case_sensitive=False),
    help=f"Only this section. Written only when you name it: {', '.join(section_order.on_demand())}.",
)
@click.option("--refresh", is_flag=True, help="Rewrite sections that nobody has touched since they were generated.")
@click.option("--length", type=Word(list(LENGTHS)), help="Length of the proposal, for this run.")
@click.option("--tone", type=Word(TONES), help="Tone of the proposal, for this run.")
@click.option("--assistant", is_flag=True, help="Have the command in vault.toml (assistant.command) draft the section.")
@click.option("--from", "source", metavar="NOTE", help="Start the proposal from the letter you sent for NOTE.")
@click.option(
    "--explain", is_flag=True, help="Explain why these lines, questions and answers were chosen; write nothing."
)
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
    assistant: bool,
    source: str | None,
    explain: bool,
) -> int:
    """Fill in the missing sections of posting notes: the ones you name, or all of them.

    A section with a word in it is yours and stays as it is. Exit status 1 if a note couldn't be filled, or if lint
    finds a problem in what --assistant or --from wrote. Nothing is sent anywhere unless the assistant sends it.
    """
    vault = _worded(session.open(), length, tone)
    paths = choosing.notes(session, paths)
    if explain:
        return _explain(vault, paths)
    drafter = _drafter(vault, assistant, choosing.note(session, Path(source)) if source else None)
    wanted = only or (DRAFTED if drafter else None)
    write = not (diff or dry_run)
    results = _fill(vault, paths, only=wanted, refresh=refresh, write=write, drafter=drafter, diff=diff)
    if not any(done.changed or done.refused or done.trouble or done.client for done in results):
        click.echo("nothing has changed since" if refresh else "nothing is missing", err=True)
    drafted = {done.path: done.sections for done in results if drafter and done.sections and write}
    unsettled = bool(drafted) and _unsettled(vault, drafted)
    return int(unsettled or any(done.refused or done.trouble for done in results))


def _explain(vault: Vault, paths: Collection[Path]) -> int:
    """Print why each note has its lines, questions and answers."""
    from vault_tool.jobs.fill.choices import explain as reasons
    from vault_tool.jobs.fill.standing_notes import chosen

    for path in chosen(vault.root, paths):
        click.echo("\n".join(reasons(vault, path)))
    return 0


def _fill(
    vault: Vault,
    paths: Collection[Path],
    *,
    only: Collection[str] | None,
    refresh: bool,
    write: bool,
    drafter: Drafter | None,
    diff: bool,
) -> list[Done]:
    """What became of each note, printed as it is done. Raises Abort where it is interrupted."""
    from vault_tool.jobs.fill.standing_notes import fill_notes

    may_change = _may_change(vault, paths) if write and sys.stdin.isatty() else []
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
                only=only,
                refresh=refresh,
                write=write,
                drafter=drafter,
                may_change=may_change,
                tick=told,
            )
        except KeyboardInterrupt:
            progress.clear()
            _say_stopped(sum(done.changed for done in results) if write else 0)
            raise click.Abort from None
    return results


def _may_change(vault: Vault, paths: Collection[Path]) -> list[str]:
    """The notes whose headings have to change, and whose reader says that they may."""
    from vault_tool.jobs.fill.standing_notes import to_be_changed

    return [path for path in to_be_changed(vault, paths) if click.confirm(f"{path}: {CHANGED}", err=True)]


def _say_stopped(written: int) -> None:
    click.echo(f"stopped: {plural(written, 'note')} filled; vault undo takes them back", err=True)


def _drafter(vault: Vault, assistant: bool, source: Path | None) -> Drafter | None:
    """Who writes in place of the writers. Raises UserError where that cannot be."""
    if assistant and source:
        raise click.UsageError("--assistant and --from: only one of them can begin the proposal")
    if assistant:
        from vault_tool.jobs.fill.assistant import Assistant

        settings = vault.config.assistant
        return Assistant(settings.command, settings.seconds).checked().draft
    if source:
        from vault_tool.jobs.fill.own_letters import letter_of

        return letter_of(vault.root, source)
    return None


def _print(done: Done, diff: bool) -> None:
    """What became of one note."""
    if problem := done.refused or done.trouble:
        say(f"vault: {done.path}: {problem}", err=True)
    if diff:
        click.echo(done.diff, nl=False)
    elif done.changed:
        say(f"{done.path}: {', '.join(done.sections) or 'properties'}", hang=4)
    if done.client:
        say(f"{done.client}: made again; {done.path} links to it")
    if done.kept:
        say(f"{done.path}: left as you wrote it: {', '.join(done.kept)}", err=True, hang=4)


def _worded(vault: Vault, length: str | None, tone: str | None) -> Vault:
    """The vault with the proposal's length and tone as they were asked for."""
    settings = vault.config.proposal
    settings = replace(settings, length=length or settings.length, tone=tone or settings.tone)
    return replace(vault, config=replace(vault.config, proposal=settings))


def _unsettled(vault: Vault, drafted: Mapping[str, Collection[str]]) -> bool:
    """Say what the checks have against sections that somebody else drafted; whether that is anything."""
    from vault_tool import reporters
    from vault_tool.jobs.fill.held_to_rules import hold
    from vault_tool.reporters.reporter import Style

    held = hold(vault, drafted)
    click.echo("".join(reporters.of_format("concise").render(held.report, Style(False))), nl=False, err=True)
    for path, count in held.against.items():
        if count:
            click.echo(f"{path}: not done yet: lint has {plural(count, 'finding')} in this draft", err=True)
    return any(held.against.values())
