"""`vault open`: a note in the editor, or in Obsidian."""

import os
from pathlib import Path

import click

from vault_tool.cli import choosing, completing
from vault_tool.cli.session import Session
from vault_tool.errors import UserError


@click.command("open")
@click.argument("note", type=click.Path(path_type=Path), shell_complete=completing.notes)
@click.option("--obsidian", is_flag=True, help="Use Obsidian, even if an editor is set.")
@click.option("--print", "only_print", is_flag=True, help="Print what would be opened, but don't open it.")
@click.pass_obj
def command(session: Session, note: Path, obsidian: bool, only_print: bool) -> int:
    """Open NOTE in your editor (VISUAL or EDITOR), or in Obsidian if none is set.

    A few words of the name are enough.
    """
    from vault_tool.jobs.named_paths import note_in
    from vault_tool.jobs.opening import by_editor, obsidian_address

    root = session.vault()
    file = (root / note_in(root, choosing.note(session, note))).resolve()
    editor = "" if obsidian else os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    address = obsidian_address(file)
    if only_print:
        click.echo(f"{editor} {file}" if editor else address)
        return 0
    if editor:
        return by_editor(editor, file)
    if click.launch(address) != 0:
        raise UserError(f"nothing here opens Obsidian's links: set EDITOR, or open the file yourself: {file}")
    click.echo(address, err=True)
    return 0
