"""`vault demo`: the whole job on a sample, in a temporary vault, told as it goes."""

import contextlib
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import click

from vault_tool import shipped
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say
from vault_tool.commands.applying import facts, lint
from vault_tool.commands.daily import add
from vault_tool.commands.vault_care import undo
from vault_tool.store import layout

SAMPLE = "2026-03-02-studio-operations-lead.txt"
EVENING = datetime(2026, 3, 2, 18, tzinfo=UTC)
"""When the sample's post was a few hours old: the demo's clock stands there, so that it tells the same on any day."""


@click.command("demo")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Do the whole job on a sample post in a temporary vault, explaining each step."""
    from vault_tool.store import starter

    with tempfile.TemporaryDirectory(prefix="vault-demo-") as folder:
        root = Path(folder) / "vault"
        ctx.obj = Session(root, lambda: EVENING)
        _say("A new vault: signals, questions, answers and templates are notes in it.", "vault init vault && cd vault")
        made = [path for path, outcome in starter.init(root) if outcome == "made"]
        say(f"{len(made)} files, such as {', '.join(made[:: max(1, len(made) // 4)][:4])}")
        with contextlib.chdir(root):
            _job(ctx)
    return 0


def _job(ctx: click.Context) -> None:
    """From the drop to undo, in the vault that is the current folder."""
    from vault_tool.note import Note

    drop = Path(layout.INBOX, SAMPLE)
    drop.write_bytes((shipped.folder("vault") / layout.ARCHIVE / SAMPLE).read_bytes())
    _say("A post was dropped into Inbox/. What it says, with the words it says it in:", f"vault facts {drop}")
    ctx.invoke(facts.command, paths=(drop,), form="table")
    _say("Take it in. `vault watch` does this by itself as files are dropped:", f"vault add {drop}")
    ctx.invoke(add.command, files=(drop,), no_fill=False, form="text")
    (note,) = sorted(Path(layout.POSTINGS).glob("*.md"))
    for title in ("Analysis", "Proposal"):
        _say(f"Its section {title}:", f"sed -n '/^## {title}/,/^## /p' {note}")
        say(Note(note.read_text("utf-8")).body_of(title).strip())
    _say("What stands between this note and an application:", f"vault lint --status ready {note}")
    ctx.invoke(lint.command, paths=(note,), status="ready")
    _say("All of it taken back; the post is in Inbox/ again:", "vault undo")
    ctx.invoke(undo.command, count=1)


def _say(what: str, typed: str) -> None:
    say(click.style(f"\n# {what}", bold=True))
    click.secho(f"$ {typed}\n", fg="green")
