"""`vault lint`: check notes before they go out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from vault_tool import reporters
from vault_tool.cli import completing
from vault_tool.cli.session import Session
from vault_tool.errors import UserError
from vault_tool.reporters.reporter import Style
from vault_tool.rules.engine.statuses import STATUSES
from vault_tool.store import layout

if TYPE_CHECKING:
    from vault_tool.jobs.lint.report import Report
    from vault_tool.jobs.lint.run import Place


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
@click.option("--status", type=click.Choice(STATUSES), help="Judge as if every posting had this status.")
@click.option("--format", "form", type=click.Choice(reporters.FORMATS), default="full", show_default=True)
@click.option("--output-file", type=click.Path(dir_okay=False, path_type=Path), help="Write the report there.")
@click.option("--statistics", is_flag=True, help="Count by rule in place of the findings.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@click.option(
    "--baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Only findings that FILE does not know count; where it is missing, it is written.",
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
    form: str,
    output_file: Path | None,
    statistics: bool,
    color: str,
    baseline: Path | None,
    exit_zero: bool,
    no_cache: bool,
    stdin_filename: str | None,
    jobs: int | None,
) -> int:
    """Check notes: those named, folders, patterns, `-` for standard input; or all notes of the vault.

    Works on any file, inside a vault or not. Exit status 1 if something was found or could not be mended.
    """
    from vault_tool.jobs.lint import run
    from vault_tool.jobs.lint.run import Place, Request

    if unsafe_fixes and not (fix or diff):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    mend = "" if not (fix or diff) else "unsafe" if unsafe_fixes else "safe"
    root = session.root_of(paths)
    where = Place(root, session.config_of(root), session.today())
    output = Output(output_file, color)
    baseline = baseline or _configured(where)
    shown_as = form if baseline is None and form in reporters.BY_NOTE and not (output.colour or statistics) else ""
    request = Request(paths, select, ignore, status or "", mend, diff, not no_cache, jobs, shown_as)
    if Path("-") in paths:
        if len(paths) > 1:
            raise click.UsageError("- stands alone: the text on standard input is one note")
        report, after = run.lint_text(where, sys.stdin.buffer.read(), stdin_filename or "stdin.md", request)
        if fix and not diff:
            sys.stdout.buffer.write(after)
            sys.stdout.buffer.flush()
            output = Output(output_file, color, to_stderr=True)
    else:
        report = run.lint(where, request)
    if baseline and not diff:
        report = _judged_by(baseline, report)
    for line in report.refused:
        click.echo(f"vault: {line}", err=True)
    if shown_as and not (paths or diff):
        report, new = reporters.with_texts(report, shown_as)
        run.keep_shown(where, request, new)
    output.write([report.diff] if diff else _rendered(report, "statistics" if statistics else form, output))
    failed = bool(report.refused) or bool(report.diff if diff else report.notes)
    return 0 if exit_zero else int(failed)


def _configured(where: Place) -> Path | None:
    """The baseline that vault.toml names. Raises UserError where it leads out of the vault."""
    name = where.config.lint.baseline
    return layout.inside(where.root, where.root / name) if where.root and name else None


def _judged_by(baseline: Path, report: Report) -> Report:
    """The report without what the baseline knows; where there is none yet, all of it is known from now on."""
    from vault_tool.jobs.lint import baseline_file

    if not baseline.exists():
        baseline_file.write(baseline, report)
        click.echo(f"{baseline}: written; from now on only new findings count", err=True)
    return baseline_file.without(report, baseline_file.read(baseline))


def _rendered(report: Report, form: str, output: Output) -> Iterable[str]:
    return reporters.of_format(form).render(report, Style(output.colour))


@dataclass(frozen=True)
class Output:
    """Where the report goes: a file, or standard output (standard error where a mended text goes there)."""

    file: Path | None
    color: str
    to_stderr: bool = False

    @property
    def colour(self) -> bool:
        """Asked for, or on a terminal that has it; https://no-color.org turns it off."""
        if self.color != "auto":
            return self.color == "always"
        plain = self.file is not None or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        return not plain and self._stream.isatty()

    def write(self, pieces: Iterable[str]) -> None:
        """Raises UserError where the file cannot be written."""
        text = "".join(pieces)
        if self.file is None:
            self._stream.write(text)
            return
        try:
            self.file.write_bytes(text.encode("utf-8", "replace"))
        except OSError as e:
            raise UserError(f"{self.file}: not written: {e.strerror or e}") from e

    @property
    def _stream(self) -> IO[str]:
        return sys.stderr if self.to_stderr else sys.stdout
