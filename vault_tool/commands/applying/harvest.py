"""`vault harvest`: what letters that were sent have for the profile and the answers."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool.cli import choosing, terminal
from vault_tool.cli.session import Session
from vault_tool.cli.words import Word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vault_tool.jobs.fill.harvest import Gleaning


@click.command("harvest")
@click.argument("paths", metavar="[PATH...]", nargs=-1, type=click.Path(path_type=Path))
@click.option("--write", is_flag=True, help="Keep everything that is found, without asking.")
@click.option("--format", "form", type=Word(["text", "json"]), default="text", show_default=True)
@click.pass_obj
def command(session: Session, paths: tuple[Path, ...], write: bool, form: str) -> int:
    """Find lines for Profile.md and answers for Answers/ in the letters you've sent.

    Looks at the notes you name, or at all notes with status applied or further on. Leaves out what the tool wrote and
    you didn't change, and what your profile or an answer already says. On a terminal, it asks about each one: quit
    keeps what you said yes to, Ctrl-C keeps nothing. Otherwise, nothing is written without --write. `vault undo`
    takes it all back. Exit status 1 if a note couldn't be read.
    """
    from vault_tool.jobs.fill.gathering_in import keep
    from vault_tool.jobs.fill.harvest import glean

    vault = session.open()
    found = glean(vault, choosing.notes(session, paths))
    for path in found.unsent:
        click.echo(f"{path}: not sent yet; only notes with status applied, or further on, are looked at", err=True)
    for line in found.trouble:
        click.echo(line, err=True)
    asks = form == "text" and not write and terminal.can_ask(sys.stdout)
    wanted = found.offers if write else _asked(found.offers) if asks else []
    kept = list(zip(wanted, keep(vault.root, wanted), strict=True)) if wanted else []
    if form == "json":
        click.echo(_as_json(found.offers, dict(kept)))
    else:
        _tell(found.offers, kept, shown=asks)
    return 1 if found.trouble else 0


def _asked(offers: Iterable[Gleaning]) -> list[Gleaning]:
    """Those that the user says yes to, up to a "quit"."""
    wanted = []
    for one in offers:
        click.echo(f"\n{_shown(one)}")
        said = click.prompt("Keep it (yes, no, quit)", type=_Reply())
        if said == "quit":
            break
        if said == "yes":
            wanted.append(one)
    return wanted


class _Reply(click.ParamType[str]):
    """ "yes", "no" or "quit", or the beginning of one."""

    name = "reply"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The whole word."""
        said = str(value).strip().lower()
        meant = [word for word in ("yes", "no", "quit") if said and word.startswith(said)]
        return meant[0] if meant else self.fail("say yes, no or quit", param, ctx)


def _shown(one: Gleaning) -> str:
    """An offer with where it would go and where it is from."""
    head = (
        f"An answer for Answers/, from {one.source}:" if one.question else f"A line for Profile.md, from {one.source}:"
    )
    return "\n".join(
        [head, *(f"  {line}".rstrip() for words in (one.question, one.text) if words for line in words.splitlines())]
    )


def _tell(offers: list[Gleaning], kept: list[tuple[Gleaning, str]], *, shown: bool) -> None:
    from vault_tool.language.wording import plural

    if shown and kept:
        click.echo()
    for one, path in kept:
        click.echo(f"{path}: {one.question or one.text}")
    if not offers:
        click.echo("nothing new to keep", err=True)
    elif not kept and not shown:
        click.echo("\n\n".join(map(_shown, offers)))
        told = plural(len(offers), "offer")
        click.echo(f"{told}; nothing was written, `vault harvest --write` keeps everything", err=True)
    elif not kept:
        click.echo("nothing was written", err=True)


def _as_json(offers: Iterable[Gleaning], kept: dict[Gleaning, str]) -> str:
    found = [
        {
            "kind": one.kind,
            "text": one.text,
            "question": one.question,
            "lang": one.lang,
            "source": one.source,
            "kept_in": kept.get(one),
        }
        for one in offers
    ]
    return json.dumps({"version": 1, "offers": found}, ensure_ascii=False, indent=2)
