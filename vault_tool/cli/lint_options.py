"""The options of `vault lint`, by what they are about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from vault_tool import reporters
from vault_tool.cli import completing
from vault_tool.cli.words import Word
from vault_tool.rules.engine.statuses import STATUSES

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
    click.option("--fix", is_flag=True, help="Mend what can be mended without changing the meaning of a word."),
    click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also fixes that may need your eye."),
    click.option("--diff", is_flag=True, help="Show what --fix would change; write nothing."),
    click.option("--add-ignore", is_flag=True, help="Write comments into the notes that silence all that is found."),
    _codes("--select", "Only these rules or families, such as C001,X."),
    _codes("--ignore", "Not these rules or families."),
    _codes("--fixable", "Mend only the findings of these."),
    _codes("--unfixable", "Leave the findings of these as they are."),
    click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave out what is not named itself; may be repeated."),
    click.option("--status", type=Word(STATUSES), help="Judge as if every posting had this status."),
    click.option("--format", "form", type=Word(reporters.FORMATS), help=f"How findings are shown.  [default: {reporters.USUAL}; {reporters.TO_SEND} for one note that is ready]"),
    click.option("--output-file", type=_A_FILE, help="Write the report there."),
    click.option("--statistics", is_flag=True, help="Count by rule in place of the findings."),
    click.option("-q", "--quiet", is_flag=True, help="The findings, and no word about them."),
    click.option("--color", type=Word(["auto", "always", "never"]), default="auto", show_default=True, help="When to use color."),
    click.option("--baseline", type=_A_FILE, help="Only findings that FILE does not know count."),
    click.option("--write-baseline", type=_A_FILE, help="Write all that is found into FILE, to be known from now on."),
    click.option(
        "--fail-on",
        type=Word(["error", "warning", "info"]),
        help="The least severity that ends with status 1; without it, what vault.toml says, else warning.",
    ),
    click.option("--exit-zero", is_flag=True, help="End with status 0 whatever is found."),
    click.option("--config", "settings", multiple=True, metavar="KEY=VALUE", help="A setting over vault.toml's, such as lint.fail-on=error."),
    click.option("--isolated", is_flag=True, help="Read no vault.toml: defaults, and what this line says."),
    click.option("--no-cache", is_flag=True, help="Judge every note anew."),
    click.option("--cache-dir", type=click.Path(file_okay=False, path_type=Path), help="Keep findings there, not in the vault."),
    click.option("--stdin-filename", metavar="PATH", help="The name that the text on standard input is judged by."),
    click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes at work; without it as many as pay."),
    click.option("--watch", is_flag=True, help="Lint again whenever a note changes, until Ctrl-C."),
    click.option("--timings", is_flag=True, help="Say how long each rule took."),
    click.option("--show-files", is_flag=True, help="Name the files that would be checked, and end."),
    click.option("--show-settings", is_flag=True, help="Say which settings hold, and end."),
)  # fmt: skip


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """All of them, in the order that --help shows."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
