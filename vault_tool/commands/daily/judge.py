"""`vault judge`: should I apply? What each post means for you, without making a note."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool.cli import choosing
from vault_tool.cli.sample_profile import OF_A_STRANGER
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say
from vault_tool.cli.words import Word
from vault_tool.errors import UserError
from vault_tool.store import reads

if TYPE_CHECKING:
    from vault_tool.judging.judgment import Judgment
    from vault_tool.knowledge.notes.everything import Knowledge

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
    found: list[tuple[str, Judgment]] = []
    failed = False
    for path in choosing.notes(session, paths) or (Path(STDIN),):
        try:
            found += [(str(path), judgment) for judgment in _of_file(session, root, path, knowledge)]
        except UserError as e:
            say(f"vault: {e}", err=True)
            failed = True
    if form == "json":
        _print_json(found)
    elif found:
        _print_pages(judgment for _, judgment in found)
    if found and knowledge.profile.sample:
        say(f"vault: {OF_A_STRANGER}, or name one with --profile", err=True)
    return int(failed)


def _of_file(session: Session, root: Path | None, path: Path, knowledge: Knowledge) -> Sequence[Judgment]:
    """The judgment of each post in a file, or in standard input. Raises UserError where there is none to judge."""
    from vault_tool.jobs.named_paths import located
    from vault_tool.jobs.pipeline import judged

    config = session.config()
    if str(path) == STDIN:
        name, data = "", reads.standard_input(config.limits.drop_bytes)
    else:
        name, data = path.name, judged.bytes_of(located(root, path), config.limits.drop_bytes)
    return judged.of_data(name, data, knowledge, config.pay, session.today())


def _print_json(found: Iterable[tuple[str, Judgment]]) -> None:
    """The contract of `--format json`: schemas/judge-report.schema.json."""
    from vault_tool.judging.judgment_data import as_data

    posts = [{"path": path, **as_data(judgment)} for path, judgment in found]
    click.echo(json.dumps({"version": 1, "posts": posts}, ensure_ascii=False, indent=2))


def _print_pages(judgments: Iterable[Judgment]) -> None:
    from vault_tool.judging.half_page import half_page

    say("\n\n".join(half_page(judgment) for judgment in judgments))
