"""`vault list`: the postings of the vault, chosen by a condition, as a table, JSON or CSV."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from vault_tool.cli.session import Session
from vault_tool.cli.words import Word

if TYPE_CHECKING:
    from vault_tool.jobs.pipeline.listing import Row

COLUMNS = ("date", "status", "verdict", "title", "pay", "proposals", "client_hire_rate", "path")
SPARE = ("hire rate", "proposals", "path", "date")
"""What is left out where the screen is too narrow, the first one first; a path is shown whole or not at all."""


class PropertyNames(click.ParamType["tuple[str, ...]"]):
    """Names of properties, apart by commas."""

    name = "NAME,..."

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:  # noqa: ARG002
        """The names without empty ones."""
        if isinstance(value, tuple):
            return value
        return tuple(name.strip() for name in str(value).split(",") if name.strip())


@click.command("list")
@click.option(
    "--where",
    "condition",
    metavar="EXPR",
    help="Only postings where this holds: status == 'ready' and client_hire_rate >= 50",
)
@click.option(
    "--sort",
    "key",
    metavar="KEY",
    default="-date",
    show_default=True,
    help="A property to sort by; -KEY sorts in descending order.",
)
@click.option(
    "--columns",
    type=PropertyNames(),
    default=(),
    help="Columns to show, such as title,pay,path: any property, pay, age_days.",
)
@click.option("--format", "form", type=Word(["table", "json", "csv"]), default="table", show_default=True)
@click.pass_obj
def command(session: Session, condition: str | None, key: str, columns: tuple[str, ...], form: str) -> int:
    """List the postings in the vault.

    A condition can use any property, plus `path`, `name` and `age_days`; a note without what it asks about isn't
    listed. A narrow screen shows fewer columns and cuts long titles. Exit status 1 if a note's properties can't be
    read.
    """
    from vault_tool.jobs.pipeline import listing

    every = list(listing.rows(session.vault()))
    known = listing.known_names(every)
    listing.check_names("--sort", [key.removeprefix("-")], known)
    listing.check_names("--columns", columns, known | {"pay"})
    wanted = listing.condition(condition, every) if condition else None
    for row in every:
        if row.problem:
            click.echo(f"vault: {row.path}: {row.problem}; mend it to have it listed", err=True)
    readable = [row for row in every if not row.problem]
    rows = listing.ordered(listing.where(readable, wanted, session.today()), key, session.today())
    if form == "json":
        _print_json(rows, columns)
    elif form == "csv":
        _print_csv(rows, columns)
    else:
        _print_table(rows, columns, session.today(), empty=not every)
    return int(len(readable) < len(every))


def _print_json(rows: list[Row], columns: tuple[str, ...]) -> None:
    every = ({"path": r.path, **r.own} for r in rows)
    shown = [{key: one.get(key) for key in columns} for one in every] if columns else list(every)
    click.echo(json.dumps(shown, ensure_ascii=False, indent=2, default=_text))


def _print_csv(rows: list[Row], columns: tuple[str, ...]) -> None:
    keys = columns or ("path", *dict.fromkeys(key for row in rows for key in row.own))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(keys)
    writer.writerows([row.path if key == "path" else _text(row.own.get(key)) for key in keys] for row in rows)
    click.echo(out.getvalue(), nl=False)


def _text(value: object) -> str:
    """A value in a cell: lists by semicolon, times as the note has them, nothing for what is not there."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


def _print_table(rows: list[Row], columns: tuple[str, ...], today: date, *, empty: bool) -> None:
    from vault_tool.cli.columns import fitted, screen_width

    if not rows:
        none = "no posting yet: drop a post into Inbox/, or use vault add" if empty else "no posting is like that"
        click.echo(none, err=True)
        return
    chosen = columns or COLUMNS
    head = [column.removeprefix("client_").replace("_", " ") for column in chosen]
    cells = [[_cell(row, column, today) for column in chosen] for row in rows]
    lines = fitted([head, *cells], screen_width(), cut="title", spare=() if columns else SPARE)
    for number, line in enumerate(lines):
        click.secho(line, bold=True if number == 0 else None)


def _cell(row: Row, column: str, today: date) -> str:
    from vault_tool.jobs.pipeline.listing import scope
    from vault_tool.posting.pay.pay_in_words import pay_in_words

    if column == "pay":
        return pay_in_words(row.values)
    value = " ".join(_text(scope(row, today).get(column)).split())
    return f"{value}%" if value and column == "client_hire_rate" else value
