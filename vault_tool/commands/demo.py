"""`vault demo`: the whole job on a sample, in a temporary vault, told as it goes."""

import tempfile
from pathlib import Path

import click

from vault_tool import shipped
from vault_tool.commands import add, facts, init, lint, undo
from vault_tool.commands.session import Session
from vault_tool.note import Note
from vault_tool.store import layout

SAMPLE = "2026-03-02-studio-operations-lead.txt"


@click.command("demo")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Do the whole job on a sample post in a temporary vault, and say what happens."""
    sample = shipped.folder("vault") / layout.ARCHIVE / SAMPLE
    with tempfile.TemporaryDirectory(prefix="vault-demo-") as folder:
        root = Path(folder) / "vault"
        _say("A new vault:", "vault init vault")
        ctx.invoke(init.command, directory=root)
        ctx.obj = Session(root)
        drop = root / layout.INBOX / SAMPLE
        drop.write_bytes(sample.read_bytes())
        _say(
            "What can be read from a post that was dropped into Inbox/, with the words it stands in:",
            f"vault facts Inbox/{SAMPLE}",
        )
        ctx.invoke(facts.command, paths=(drop,), form="table")
        _say(
            "The watcher takes it in (here: by hand). The file moves to Archive/, a note stands in Postings/:",
            f"vault add Inbox/{SAMPLE}",
        )
        ctx.invoke(add.command, files=(drop,), no_fill=False, form="text")
        (note,) = sorted((root / layout.POSTINGS).glob("*.md"))
        _say("The analysis it wrote:", f"sed -n '/^## Analysis/,/^## Proposal/p' Postings/{note.name}")
        click.echo(Note(note.read_text("utf-8")).body_of("Analysis").strip())
        _say("What stands between this note and an application:", "vault lint --status ready")
        ctx.invoke(lint.command, paths=(), status="ready")
        _say("And all of it taken back; the post is in Inbox/ again:", "vault undo")
        ctx.invoke(undo.command, count=1)
    return 0


def _say(what: str, typed: str) -> None:
    click.secho(f"\n# {what}", bold=True)
    click.secho(f"$ {typed}\n", fg="green")
