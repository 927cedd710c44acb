"""`vault stats`: the pipeline and what works; refreshes the charts and tables in Home.md."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool.cli.session import Session
from vault_tool.cli.words import Word
from vault_tool.store import layout

if TYPE_CHECKING:
    from vault_tool.jobs.pipeline.listing import Row
    from vault_tool.jobs.pipeline.own_hours import EffortOffer
    from vault_tool.jobs.pipeline.stats import Group, Stats


@click.command("stats")
@click.option("--format", "form", type=Word(["table", "json"]), default="table", show_default=True)
@click.pass_obj
def command(session: Session, form: str) -> int:
    """Count the postings by status, verdict, source, signal and client, and refresh the charts and tables in Home.md.

    Applied counts every posting you sent, whatever came of it; answered counts those with an interview, an offer or a
    win. Once three jobs of a kind have `hours_worked`, it says how far off the note in Efforts/ is.
    """
    from vault_tool.jobs.pipeline import listing
    from vault_tool.jobs.pipeline.home_tables import refresh_tables
    from vault_tool.jobs.pipeline.own_hours import offers
    from vault_tool.jobs.pipeline.stats import refresh_home, stats
    from vault_tool.store.journal import operation

    vault = session.open()
    readable = [row for row in listing.rows(vault.root) if not row.problem]
    found = stats(readable, partial(_section, vault.root, "Analysis"), vault.knowledge.signals)
    own = offers(readable, partial(_section, vault.root, "Posting"), vault.knowledge.efforts)
    if form == "json":
        efforts = [asdict(offer) for offer in own]
        click.echo(json.dumps(asdict(found) | {"efforts": efforts}, ensure_ascii=False, indent=2))
    else:
        _print(found)
        _print_efforts(own)
    with operation(vault.root, "stats") as op:
        refreshed = refresh_home(vault.root, found, op)
        refresh_tables(vault, readable, op)
    if not refreshed:
        click.echo(
            f"{layout.HOME} has no marks for the charts: `vault init` brings them back if you delete it", err=True
        )
    return 0


def _section(root: Path, name: str, row: Row) -> str:
    """A section of the note that a row is about."""
    from vault_tool.note import Note
    from vault_tool.store import writes
    from vault_tool.text.encoding.decode import read_note

    return Note(read_note(writes.read(root / row.path))).body_of(name)


def _print(found: Stats) -> None:
    from vault_tool.jobs.pipeline.stats import calibration, totals

    click.echo(totals(found.everything))
    click.echo("".join(f"  {status} {count}" for status, count in found.statuses))
    if said := calibration(found.verdicts):
        click.echo(said)
    for title, groups in (
        ("verdict", found.verdicts),
        ("source", found.sources),
        ("signal", found.signals),
        ("client", found.clients),
    ):
        if groups:
            _print_groups(title, groups)


def _print_efforts(own: Sequence[EffortOffer]) -> None:
    """How far off the notes in Efforts/ are, below an empty line."""
    if own:
        click.echo("\n" + "\n".join(offer.said for offer in own))


def _print_groups(title: str, groups: tuple[Group, ...]) -> None:
    width = max(len(title), *(len(g.name) for g in groups))
    click.echo(f"\n{title:<{width}}  postings  applied  answered  won")
    for g in groups:
        rate = "" if g.answer_rate is None else f" ({g.answer_rate}%)"
        answered = f"{g.answered}{rate}"
        click.echo(f"{g.name:<{width}}  {g.postings:>8}  {g.applied:>7}  {answered:>8}  {g.won:>3}")
