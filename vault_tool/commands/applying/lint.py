"""`vault lint`: check notes before they go out."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vault_tool import reporters
from vault_tool.cli import choosing, completing, lint_wanted
from vault_tool.cli.lint_options import options
from vault_tool.cli.live_report import LiveReport, for_screen
from vault_tool.cli.output import Output
from vault_tool.cli.progress import Progress
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import screen
from vault_tool.reporters.reporter import Style

if TYPE_CHECKING:
    from vault_tool.cli.lint_wanted import Wanted
    from vault_tool.jobs.lint.results.report import Report
    from vault_tool.jobs.vault import Place


MOST_TIMES = 10
"""Rules that --timings names."""


@click.command("lint")
@click.argument(
    "paths",
    metavar="[PATH...|-]",
    nargs=-1,
    type=click.Path(path_type=Path, allow_dash=True),
    shell_complete=completing.notes,
)
@options
@click.pass_obj
def command(session: Session, /, paths: tuple[Path, ...], **given: Any) -> int:
    """Check notes: the files, folders or patterns you name, `-` for standard input, or all notes in the vault.

    Works on any file, inside a vault or not. Exit status 1 if a warning or an error was found (--fail-on), or
    something couldn't be fixed.
    """
    lint_wanted.check(paths, given)
    session = replace(session, settings=given["settings"], isolated=given["isolated"])
    paths = choosing.notes(session, paths)
    place, wanted = session.place(paths), lint_wanted.wanted(paths, given)
    session.tell_closed(place.root)
    if wanted.show_files or wanted.show_settings:
        click.echo("".join(f"{line}\n" for line in _shown_instead(place, wanted)), nl=False)
        return 0
    if wanted.watch:
        from vault_tool.jobs.lint.lint_watch import again_and_again

        again_and_again(place.root, paths, lambda: _lint(session.place(paths), wanted))
        return 0
    return _lint(place, wanted)


def _shown_instead(place: Place, wanted: Wanted) -> list[str]:
    """The files that would be checked, or the settings that hold."""
    if wanted.show_files:
        from vault_tool.jobs.lint.linting import files

        return list(files(place, wanted.request))
    from vault_tool.jobs.lint.rulebook.shown_settings import shown

    return list(shown(place, wanted.request))


def _lint(place: Place, wanted: Wanted) -> int:
    """Lint, tell what was found, and give the exit status."""
    telling = _telling(place, wanted)
    report = _report(place, wanted, telling)
    _tell(report, wanted, telling)
    return _exit_status(report, wanted, place)


@dataclass(frozen=True, slots=True)
class Telling:
    """How a report is told: where, in which format and style, and what stands below it."""

    output: Output
    form: str
    style: Style
    last_line: str


def _telling(place: Place, wanted: Wanted) -> Telling:
    from vault_tool.jobs.lint import sending

    request = wanted.request
    note_on_stdout = request.from_stdin and bool(request.mend) and not request.diff
    output = Output(wanted.output_file, wanted.color, to_stderr=note_on_stdout)
    style = Style(output.colored, wanted.quiet, screen(sys.stdout))
    status = sending.status_of(place, request) if not (wanted.form or request.mend or request.silence) else ""
    form = wanted.form or (reporters.TO_SEND if status == sending.TO_BE_SENT else reporters.USUAL)
    return Telling(output, form, style, sending.STILL_A_DRAFT if status == "draft" and not wanted.quiet else "")


def _report(place: Place, wanted: Wanted, telling: Telling) -> Report:
    """What linting finds, less the words that were shown while it was still looking."""
    from vault_tool.jobs.lint.asked_for import are_final, linted

    with Progress("checked") as progress:
        live = LiveReport(telling.form, telling.output, telling.style, progress, place.root)
        at_once = live.seen if are_final(place, wanted.request) else None
        form = None if telling.output.colored else reporters.by_note(telling.form)
        request = replace(wanted.request, tick=progress.tick, seen=at_once)
        try:
            return live.rest(linted(place, request, form))
        except KeyboardInterrupt:
            progress.clear()
            _tell_stopped(progress, reported=bool(at_once and live.shown))
            raise click.Abort from None


def _tell_stopped(progress: Progress, *, reported: bool) -> None:
    """What an interrupted run has done, on standard error."""
    checked = f"{progress.done:,} of {progress.total:,} notes were checked" if progress.total else "no note was checked"
    click.echo(f"stopped: {checked}{'' if reported else ', and nothing is reported'}", err=True)


def _tell(report: Report, wanted: Wanted, telling: Telling) -> None:
    """The report where it is to go, and remarks on standard error."""
    output, request = telling.output, wanted.request
    if output.to_stderr:
        sys.stdout.buffer.write(report.text)
        sys.stdout.buffer.flush()
    for line in (*(() if wanted.quiet else report.remarks), *(f"vault: {why}" for why in report.refused)):
        click.echo(line, err=True)
    pieces = [report.diff] if request.diff else reporters.of_format(telling.form).render(report, telling.style)
    if telling.form in reporters.FOR_PEOPLE and not (output.file or output.to_stderr):
        pieces = for_screen(pieces)
    output.write([*pieces, telling.last_line] if telling.last_line else pieces)
    _tell_timings(request.timings or {})


def _tell_timings(timings: dict[str, float]) -> None:
    """The rules that took longest, on standard error."""
    if not timings:
        return
    click.echo(f"{1000 * sum(timings.values()):8.1f} ms  in all rules", err=True)
    for code, seconds in sorted(timings.items(), key=lambda pair: -pair[1])[:MOST_TIMES]:
        click.echo(f"{1000 * seconds:8.1f} ms  {code}", err=True)


def _exit_status(report: Report, wanted: Wanted, place: Place) -> int:
    """1 where something was found that is grave enough, would be changed, or could not be mended."""
    lowest = wanted.fail_on or place.config.lint.fail_on
    found = bool(report.diff) if wanted.request.diff else report.reaches(lowest)
    return 0 if wanted.exit_zero else int(found or bool(report.refused))
