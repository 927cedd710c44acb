"""`vault list`: the postings of the vault, chosen by a condition, as a table, JSON or CSV."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from vault_tool.cli.session import Session
from vault_tool.language.wording import number

if TYPE_CHECKING:
    from vault_tool.jobs.pipeline.listing import Row

WIDTH_IN_A_PIPE = 240
"""Characters a row may have where no terminal tells its width: one line a posting, for grep and less."""
COLUMNS = ("date", "status", "verdict", "title", "pay", "proposals", "client_hire_rate", "path")


@click.command("list")
@click.option("--where", "condition", metavar="EXPR", help="Only these: status == 'ready' and client_hire_rate >= 50")
@click.option("--sort", "key", metavar="KEY", default="-date", show_default=True, help="A property; -KEY: downwards.")
@click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True)
@click.pass_obj
def command(session: Session, condition: str | None, key: str, form: str) -> int:
    """List the postings of the vault.

    A condition may use every property, and `path`, `name` and `age_days`; a note that lacks what it asks about is not
    listed. Exit status 1 if a note's properties cannot be read.
    """
    from vault_tool.jobs.pipeline import listing

    every = list(listing.rows(session.vault()))
    listing.check_names("--sort", [key.removeprefix("-")], listing.known_names(every))
    wanted = listing.condition(condition, every) if condition else None
    for row in every:
        if row.problem:
            click.echo(f"vault: {row.path}: {row.problem}; mend it to have it listed", err=True)
    readable = [row for row in every if not row.problem]
    rows = listing.ordered(listing.where(readable, wanted, session.today()), key, session.today())
    {"json": _print_json, "csv": _print_csv, "table": _print_table}[form](rows)
    return int(len(readable) < len(every))


def _print_json(rows: list[Row]) -> None:
    click.echo(json.dumps([{"path": r.path, **r.own} for r in rows], ensure_ascii=False, indent=2, default=_text))


def _print_csv(rows: list[Row]) -> None:
    keys = list(dict.fromkeys(key for row in rows for key in row.own))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["path", *keys])
    writer.writerows([row.path, *(_text(row.own.get(key)) for key in keys)] for row in rows)
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


def _print_table(rows: list[Row]) -> None:
    from rich.console import Console
    from rich.table import Table

    if not rows:
        click.echo("no posting", err=True)
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in COLUMNS:
        table.add_column(column.removeprefix("client_").replace("_", " "), overflow="fold")
    for row in rows:
        table.add_row(*(_cell(row, column) for column in COLUMNS))
    console = Console(highlight=False, markup=False)
    if not console.is_terminal:
        console.width = WIDTH_IN_A_PIPE
    console.print(table)


def _cell(row: Row, column: str) -> str:
    if column == "pay":
        return _pay(row)
    if column == "path":
        return row.path
    value = _text(row.own.get(column))
    return f"{value}%" if value and column == "client_hire_rate" else value


def _pay(row: Row) -> str:
    """ "20-30 USD hourly", as much of it as the note has."""
    low, high = (row.values.get(f"compensation_{end}") for end in ("min", "max"))
    amounts = [number(a) for a in dict.fromkeys((low, high)) if isinstance(a, int | float)]
    kind = row.values.get("compensation_period") or row.values.get("compensation_type") or ""
    return " ".join(str(part) for part in ("-".join(amounts), row.values.get("currency", ""), kind) if part)
