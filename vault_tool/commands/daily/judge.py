"""`vault judge`: should I apply? What each post means for you, without making a note."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool.cli import choosing
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say
from vault_tool.cli.words import Word
from vault_tool.errors import UserError
from vault_tool.store import reads

if TYPE_CHECKING:
    from vault_tool.judging.judgment import Judgment

STDIN = "-"


@click.command("judge")
@click.argument("paths", metavar="[PATH|-]...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--profile",
    "profile",
    type=click.Path(path_type=Path),
    help="Judge for the person in this profile instead of the vault's.",
)
@click.option("--format", "form", type=Word(["full", "json"]), default="full", show_default=True)
@click.pass_obj
def command(session: Session, paths: tuple[Path, ...], profile: Path | None, form: str) -> int:
    """Say whether to apply, and why: verdict, fit, risks, and what the client asks applicants to send.

    Reads files, notes or standard input, inside a vault or not, and writes nothing. Exit status 1 if one could not be read.
    """
    from vault_tool.jobs.named_paths import located
    from vault_tool.jobs.pipeline import judged

    root = session.asked()
    knowledge = judged.knowledge_of(root)
    if profile:
        knowledge = judged.with_profile(knowledge, located(root, profile))
    limit = session.config().limits.drop_bytes
    found: list[tuple[str, Judgment]] = []
    failed = 0
    for path in choosing.notes(session, paths) or (Path(STDIN),):
        try:
            data = reads.standard_input(limit) if str(path) == STDIN else judged.bytes_of(located(root, path), limit)
            name = "" if str(path) == STDIN else path.name
            found += [
                (str(path), j) for j in judged.of_data(name, data, knowledge, session.config().pay, session.today())
            ]
        except UserError as e:
            say(f"vault: {e}", err=True)
            failed = 1
    if form == "json":
        from vault_tool.judging.judgment_data import as_data

        posts = [{"path": path, **as_data(judgment)} for path, judgment in found]
        click.echo(json.dumps({"version": 1, "posts": posts}, ensure_ascii=False, indent=2))
    else:
        from vault_tool.judging.half_page import half_page

        say("\n\n".join(half_page(judgment) for _, judgment in found))
    return failed
