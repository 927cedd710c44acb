"""`vault lint`: check notes before they go out."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vault_tool import reporters
from vault_tool.cli import choosing, completing
from vault_tool.cli.lint_options import options
from vault_tool.cli.live_report import LiveReport, for_screen
from vault_tool.cli.output import Output
from vault_tool.cli.progress import Progress
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import screen
from vault_tool.reporters.reporter import Style

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
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
    _check(paths, given)
    session = replace(session, settings=given["settings"], isolated=given["isolated"])
    paths = choosing.notes(session, paths)
    place, request = session.place(paths), _request(paths, given)
    session.tell_closed(place.root)
    if given["show_files"]:
        from vault_tool.jobs.lint.linting import files

        click.echo("".join(f"{path}\n" for path in files(place, request)), nl=False)
        return 0
    if given["show_settings"]:
        from vault_tool.jobs.lint.rulebook.shown_settings import shown

        click.echo("\n".join(shown(place, request)))
        return 0
    if given["watch"]:
        from vault_tool.jobs.lint.lint_watch import again_and_again

        again_and_again(place.root, paths, lambda: _told(session.place(paths), request, given))
        return 0
    return _told(place, request, given)


def _check(paths: tuple[Path, ...], given: dict[str, Any]) -> None:
    """Raises UsageError for options that do not go together."""
    if given["unsafe_fixes"] and not (given["fix"] or given["diff"]):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    if Path("-") in paths and len(paths) > 1:
        raise click.UsageError("- stands alone: the text on standard input is one note")
    if given["baseline"] and given["write_baseline"]:
        raise click.UsageError("--baseline reads and --write-baseline writes: name one of them")
    if given["add_ignore"] and (given["fix"] or given["diff"] or Path("-") in paths):
        raise click.UsageError("--add-ignore goes without --fix and --diff, and with files alone")
    if given["watch"] and Path("-") in paths:
        raise click.UsageError("--watch goes with files alone")


def _request(paths: tuple[Path, ...], given: dict[str, Any]) -> Request:
    from vault_tool.jobs.lint.request import Request

    mend = "" if not (given["fix"] or given["diff"]) else "unsafe" if given["unsafe_fixes"] else "safe"
    timed = given["timings"]
    return Request(
        paths,
        select=given["select"],
        ignore=given["ignore"],
        status=given["status"] or "",
        mend=mend,
        diff=given["diff"],
        cache=not (given["no_cache"] or timed),
        jobs=1 if timed else given["jobs"],
        baseline=given["baseline"],
        write_baseline=given["write_baseline"],
        fixable=given["fixable"],
        unfixable=given["unfixable"],
        exclude=given["exclude"],
        cache_dir=given["cache_dir"],
        timings={} if timed else None,
    )


def _told(place: Place, request: Request, given: dict[str, Any]) -> int:
    """Lint, print the report, and give the exit status."""
    from vault_tool.jobs.lint import sending

    from_stdin, quiet = Path("-") in request.paths, given["quiet"]
    output = Output(given["output_file"], given["color"], to_stderr=from_stdin and given["fix"] and not given["diff"])
    asked = "statistics" if given["statistics"] else given["form"]
    status_of_one = sending.status_of(place, request) if not (asked or request.mend or given["add_ignore"]) else ""
    form = asked or (reporters.TO_SEND if status_of_one == sending.TO_BE_SENT else reporters.USUAL)
    plain = output.colored or given["statistics"] or given["add_ignore"]
    style = Style(output.colored, quiet, screen(sys.stdout))
    with Progress("checked") as progress:
        live = LiveReport(form, output, style, progress, place.root)
        at_once = live.seen if _is_plain(place, request, given) else None
        asked_for = replace(request, tick=progress.tick, seen=at_once)
        try:
            report = _report(place, asked_for, given, None if plain else reporters.by_note(form))
        except KeyboardInterrupt:
            progress.clear()
            _tell_stopped(progress, reported=bool(at_once and live.shown))
            raise click.Abort from None
    if output.to_stderr:
        sys.stdout.buffer.write(report.text)
        sys.stdout.buffer.flush()
    for line in (*(() if quiet else report.remarks), *(f"vault: {why}" for why in report.refused)):
        click.echo(line, err=True)
    pieces = [report.diff] if request.diff else reporters.of_format(form).render(live.rest(report), style)
    if form in reporters.FOR_PEOPLE and not (output.file or output.to_stderr):
        pieces = for_screen(pieces)
    output.write([*pieces, sending.STILL_A_DRAFT] if status_of_one == "draft" and not quiet else pieces)
    _timings(request)
    found = report.diff if request.diff else report.reaches(given["fail_on"] or place.config.lint.fail_on)
    failed = bool(report.refused) or bool(found)
    return 0 if given["exit_zero"] else int(failed)


def _tell_stopped(progress: Progress, *, reported: bool) -> None:
    """What an interrupted run has done, on standard error."""
    checked = f"{progress.done:,} of {progress.total:,} notes were checked" if progress.total else "no note was checked"
    click.echo(f"stopped: {checked}{'' if reported else ', and nothing is reported'}", err=True)


def _report(place: Place, request: Request, given: dict[str, Any], form: Any) -> Report:
    from vault_tool.jobs.lint.linting import lint, lint_text
    from vault_tool.store import reads

    if Path("-") in request.paths:
        data = reads.standard_input(place.config.limits.note_bytes)
        return lint_text(place, data, given["stdin_filename"] or "stdin.md", request)
    report = lint(place, request, form)
    if given["add_ignore"]:
        from vault_tool.jobs.lint.ignoring import silence

        report = silence(place, request, report)
    return report


def _is_plain(place: Place, request: Request, given: dict[str, Any]) -> bool:
    """Whether a note's findings are the report's as they stand: nothing is mended, silenced or known beforehand."""
    known = request.baseline or request.write_baseline or place.config.lint.baseline
    return not (known or request.mend or given["add_ignore"] or given["statistics"])


def _timings(request: Request) -> None:
    """The rules that took longest, on standard error."""
    if not request.timings:
        return
    times = sorted(request.timings.items(), key=lambda pair: -pair[1])
    click.echo(f"{1000 * sum(request.timings.values()):8.1f} ms  in all rules", err=True)
    for code, seconds in times[:MOST_TIMES]:
        click.echo(f"{1000 * seconds:8.1f} ms  {code}", err=True)
