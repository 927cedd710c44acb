"""`vault lint`: check notes before they go out."""

import sys
from pathlib import Path

import click

from vault_tool import reporters
from vault_tool.commands.session import Session
from vault_tool.reporters.reporter import Style

STATUSES = ("draft", "ready", "applied", "interviewing", "offer", "won", "lost", "skipped", "archived")


class Codes(click.ParamType["tuple[str, ...]"]):
    """Rule codes or families, apart by commas."""

    name = "CODE,..."

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:  # noqa: ARG002
        """The codes in capitals, without empty ones."""
        if isinstance(value, tuple):
            return value
        return tuple(code.strip().upper() for code in str(value).split(",") if code.strip())


@click.command("lint")
@click.argument("paths", metavar="[PATH...|-]", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--fix", is_flag=True, help="Mend what can be mended without changing the meaning of a word.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also fixes that may need your eye.")
@click.option("--diff", is_flag=True, help="Show what --fix would change; write nothing.")
@click.option("--select", type=Codes(), default=(), help="Only these rules or families, such as C001,X.")
@click.option("--ignore", type=Codes(), default=(), help="Not these rules or families.")
@click.option("--status", type=click.Choice(STATUSES), help="Judge as if every posting had this status.")
@click.option("--format", "form", type=click.Choice(reporters.FORMATS), default="full", show_default=True)
@click.option("--statistics", is_flag=True, help="Count by rule in place of the findings.")
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
    statistics: bool,
    exit_zero: bool,
    no_cache: bool,
    stdin_filename: str | None,
    jobs: int | None,
) -> int:
    """Check notes: those named, folders, patterns, `-` for standard input; or all notes of the vault.

    Works on any file, inside a vault or not. Exit status 1 if something was found or could not be mended.
    """
    from vault_tool.tasks import lint
    from vault_tool.tasks.lint import Place, Request

    if unsafe_fixes and not (fix or diff):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    mend = "" if not (fix or diff) else "unsafe" if unsafe_fixes else "safe"
    request = Request(paths, select, ignore, status or "", mend, diff, not no_cache, jobs)
    root = session.root_of(paths)
    where = Place(root, session.config_of(root), session.today())
    if Path("-") in paths:
        if len(paths) > 1:
            raise click.UsageError("- stands alone: the text on standard input is one note")
        data = sys.stdin.buffer.read()
        report, after = lint.lint_text(where, data, stdin_filename or "stdin.md", request)
        if fix and not diff:
            sys.stdout.buffer.write(after)
            sys.stdout.buffer.flush()
    else:
        report = lint.lint(where, request)
    to_stderr = Path("-") in paths and fix and not diff
    for line in report.refused:
        click.echo(f"vault: {line}", err=True)
    style = Style(colour=False)
    if diff:
        text = report.diff
    elif statistics:
        text = "".join(reporters.of_format("statistics").render(report, style))
    else:
        text = "".join(reporters.of_format(form).render(report, style))
    (sys.stderr if to_stderr else sys.stdout).write(text)
    failed = bool(report.refused) or bool(report.diff if diff else report.notes)
    return 0 if exit_zero else int(failed)
