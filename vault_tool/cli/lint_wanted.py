"""What `vault lint` is asked for: its options made one value, once they are known to go together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request

STDIN = Path("-")


@dataclass(frozen=True, slots=True)
class Wanted:
    """`request` is what is linted and how, the rest how that is told. `form` is the format that was named, "statistics" among
    them, "" for the one that fits; `fail_on` a severity, "" for what vault.toml says. With `show_files` or `show_settings`
    nothing is linted."""

    request: Request
    form: str
    output_file: Path | None
    color: str
    quiet: bool
    fail_on: str
    exit_zero: bool
    watch: bool
    show_files: bool
    show_settings: bool


def wanted(paths: tuple[Path, ...], given: dict[str, Any]) -> Wanted:
    """The options as one value, for files that are already chosen."""
    return Wanted(
        _request(paths, given),
        form="statistics" if given["statistics"] else given["form"] or "",
        output_file=given["output_file"],
        color=given["color"],
        quiet=given["quiet"],
        fail_on=given["fail_on"] or "",
        exit_zero=given["exit_zero"],
        watch=given["watch"],
        show_files=given["show_files"],
        show_settings=given["show_settings"],
    )


def check(paths: tuple[Path, ...], given: dict[str, Any]) -> None:
    """Raises UsageError for options that do not go together."""
    if given["unsafe_fixes"] and not (given["fix"] or given["diff"]):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    if STDIN in paths and len(paths) > 1:
        raise click.UsageError("- stands alone: the text on standard input is one note")
    if given["baseline"] and given["write_baseline"]:
        raise click.UsageError("--baseline reads and --write-baseline writes: name one of them")
    if given["add_ignore"] and (given["fix"] or given["diff"] or STDIN in paths):
        raise click.UsageError("--add-ignore goes without --fix and --diff, and with files alone")
    if given["watch"] and STDIN in paths:
        raise click.UsageError("--watch goes with files alone")


def _request(paths: tuple[Path, ...], given: dict[str, Any]) -> Request:
    from vault_tool.jobs.lint.request import Request

    mend = "" if not (given["fix"] or given["diff"]) else "unsafe" if given["unsafe_fixes"] else "safe"
    timed = given["timings"]
    return Request(
        paths,
        from_stdin=STDIN in paths,
        stdin_name=given["stdin_filename"] or "",
        select=given["select"],
        ignore=given["ignore"],
        status=given["status"] or "",
        mend=mend,
        diff=given["diff"],
        silence=given["add_ignore"],
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
