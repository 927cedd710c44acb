"""The options of `vault lint`, by what they are about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from vault_tool import reporters
from vault_tool.cli import completing
from vault_tool.cli.words import Word
from vault_tool.statuses import STATUSES

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class Codes(click.ParamType["tuple[str, ...]"]):
    """Rule codes or families, apart by commas."""

    name = "CODE,..."

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:  # noqa: ARG002
        """The codes in capitals, without empty ones."""
        if isinstance(value, tuple):
            return value
        return tuple(code.strip().upper() for code in str(value).split(",") if code.strip())


_A_FILE = click.Path(dir_okay=False, path_type=Path)


def _codes(name: str, words: str) -> Decorator:
    return click.option(name, type=Codes(), default=(), shell_complete=completing.codes, help=words)


_OPTIONS: tuple[Decorator, ...] = (
    click.option("--fix", is_flag=True, help="Fix what can be fixed without changing the meaning of a word."),
    click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also make fixes that you should check."),
    click.option("--diff", is_flag=True, help="Show what --fix would change; write nothing."),
    click.option("--add-ignore", is_flag=True, help="Add comments to the notes that silence everything found."),
    _codes("--select", "Only these rules or families, such as C001,X."),
    _codes("--ignore", "Not these rules or families."),
    _codes("--fixable", "Fix only findings of these rules."),
    _codes("--unfixable", "Don't fix findings of these rules."),
    click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave out files that match, unless you name them; may be repeated."),
    click.option("--status", type=Word(STATUSES), help="Check as if every posting had this status."),
    click.option("--format", "form", type=Word(reporters.FORMATS), help=f"How findings are shown.  [default: {reporters.USUAL}; {reporters.TO_SEND} for one note that is ready]"),
    click.option("--output-file", type=_A_FILE, help="Write the report to this file."),
    click.option("--statistics", is_flag=True, help="Count findings by rule instead of listing them."),
    click.option("-q", "--quiet", is_flag=True, help="Show the findings and nothing else."),
    click.option("--color", type=Word(["auto", "always", "never"]), default="auto", show_default=True, help="When to use color."),
    click.option("--baseline", type=_A_FILE, help="Count only findings that aren't in FILE."),
    click.option("--write-baseline", type=_A_FILE, help="Write all findings to FILE, for --baseline to leave out from now on."),
    click.option(
        "--fail-on",
        type=Word(["error", "warning", "info"]),
        help="The lowest severity that gives exit status 1; by default, what vault.toml says, else warning.",
    ),
    click.option("--exit-zero", is_flag=True, help="Exit with status 0 whatever is found."),
    click.option("--config", "settings", multiple=True, metavar="KEY=VALUE", help="Override a setting in vault.toml, such as lint.fail-on=error."),
    click.option("--isolated", is_flag=True, help="Ignore vault.toml: use the defaults and this command line."),
    click.option("--no-cache", is_flag=True, help="Check every note again."),
    click.option("--cache-dir", type=click.Path(file_okay=False, path_type=Path), help="Keep findings in this folder, not in the vault."),
    click.option("--stdin-filename", metavar="PATH", help="The path to assume for standard input."),
    click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="How many processes to use; by default, as many as help."),
    click.option("--watch", is_flag=True, help="Check again whenever a note changes, until Ctrl-C."),
    click.option("--timings", is_flag=True, help="Show how long each rule took."),
    click.option("--show-files", is_flag=True, help="List the files that would be checked, then stop."),
    click.option("--show-settings", is_flag=True, help="Show the settings in effect, then stop."),
)  # fmt: skip


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """All of them, in the order that --help shows."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
