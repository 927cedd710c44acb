"""`vault lint`: check notes before they go out."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from vault_tool import reporters
from vault_tool.cli import choosing, completing
from vault_tool.cli.output import Output
from vault_tool.cli.session import Session
from vault_tool.cli.words import Word
from vault_tool.reporters.reporter import Style
from vault_tool.rules.engine.statuses import STATUSES


class Codes(click.ParamType["tuple[str, ...]"]):
    """Rule codes or families, apart by commas."""

    name = "CODE,..."

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:  # noqa: ARG002
        """The codes in capitals, without empty ones."""
        if isinstance(value, tuple):
            return value
        return tuple(code.strip().upper() for code in str(value).split(",") if code.strip())


@click.command("lint")
@click.argument(
    "paths",
    metavar="[PATH...|-]",
    nargs=-1,
    type=click.Path(path_type=Path, allow_dash=True),
    shell_complete=completing.notes,
)
@click.option("--fix", is_flag=True, help="Mend what can be mended without changing the meaning of a word.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also fixes that may need your eye.")
@click.option("--diff", is_flag=True, help="Show what --fix would change; write nothing.")
@click.option(
    "--select",
    type=Codes(),
    default=(),
    shell_complete=completing.codes,
    help="Only these rules or families, such as C001,X.",
)
@click.option(
    "--ignore", type=Codes(), default=(), shell_complete=completing.codes, help="Not these rules or families."
)
@click.option("--status", type=Word(STATUSES), help="Judge as if every posting had this status.")
@click.option(
    "--format",
    "form",
    type=Word(reporters.FORMATS),
    help=f"How findings are shown.  [default: {reporters.USUAL}; {reporters.TO_SEND} for one note that is ready]",
)
@click.option("--output-file", type=click.Path(dir_okay=False, path_type=Path), help="Write the report there.")
@click.option("--statistics", is_flag=True, help="Count by rule in place of the findings.")
@click.option("--color", type=Word(["auto", "always", "never"]), default="auto", show_default=True)
@click.option(
    "--baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Only findings that FILE does not know count.",
)
@click.option(
    "--write-baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write all that is found into FILE, to be known from now on.",
)
@click.option(
    "--fail-on",
    type=Word(["error", "warning", "info"]),
    help="The least severity that ends with status 1; without it, what vault.toml says, else warning.",
)
@click.option("--exit-zero", is_flag=True, help="End with status 0 whatever is found.")
@click.option("--no-cache", is_flag=True, help="Judge every note anew.")
@click.option("--stdin-filename", metavar="PATH", help="The name that the text on standard input is judged by.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes at work; without it as many as pay.")
@click.pass_obj
def command(
    session: Session,
    paths: tuple[Path, ...],
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    status: str | None,
    form: str | None,
    output_file: Path | None,
    statistics: bool,
    color: str,
    baseline: Path | None,
    write_baseline: Path | None,
    fail_on: str | None,
    exit_zero: bool,
    no_cache: bool,
    stdin_filename: str | None,
    jobs: int | None,
) -> int:
    """Check notes: those named, folders, patterns, `-` for standard input; or all notes of the vault.

    Works on any file, inside a vault or not. Exit status 1 if a warning or an error was found (--fail-on), or something could not be mended.
    """
    from vault_tool.jobs.lint import sending
    from vault_tool.jobs.lint.linting import lint, lint_text
    from vault_tool.jobs.lint.request import Request
    from vault_tool.store import reads

    from_stdin = Path("-") in paths
    if unsafe_fixes and not (fix or diff):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    if from_stdin and len(paths) > 1:
        raise click.UsageError("- stands alone: the text on standard input is one note")
    mend = "" if not (fix or diff) else "unsafe" if unsafe_fixes else "safe"
    if baseline and write_baseline:
        raise click.UsageError("--baseline reads and --write-baseline writes: name one of them")
    paths = choosing.notes(session, paths)
    place = session.place(paths)
    session.tell_closed(place.root)
    request = Request(paths, select, ignore, status or "", mend, diff, not no_cache, jobs, baseline, write_baseline)
    status_of_one = sending.status_of(place, request) if not (form or mend or statistics) else ""
    form = form or (reporters.TO_SEND if status_of_one == sending.TO_BE_SENT else reporters.USUAL)
    output = Output(output_file, color, to_stderr=from_stdin and fix and not diff)
    if from_stdin:
        report = lint_text(
            place, reads.standard_input(place.config.limits.note_bytes), stdin_filename or "stdin.md", request
        )
    else:
        report = lint(place, request, None if output.colored or statistics else reporters.by_note(form))
    if output.to_stderr:
        sys.stdout.buffer.write(report.text)
        sys.stdout.buffer.flush()
    for line in (*report.remarks, *(f"vault: {why}" for why in report.refused)):
        click.echo(line, err=True)
    reporter = reporters.of_format("statistics" if statistics else form)
    pieces = [report.diff] if diff else reporter.render(report, Style(output.colored))
    output.write([*pieces, sending.STILL_A_DRAFT] if status_of_one == "draft" else pieces)
    found = report.diff if diff else report.reaches(fail_on or place.config.lint.fail_on)
    failed = bool(report.refused) or bool(found)
    return 0 if exit_zero else int(failed)
