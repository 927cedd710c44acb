"""`vault lsp`: the language server, on standard input and output."""

from pathlib import Path

import click

from vault_tool.cli.session import Session
from vault_tool.errors import UserError
from vault_tool.store import layout


@click.command("lsp")
@click.pass_obj
def command(session: Session) -> int:
    """Serve an editor over standard input and output (LSP).

    Findings, fixes, completions, links and their renaming, outlines, verdicts.

    Needs the extra: pip install ".[lsp]" in a clone of vault-tool. docs/editors.md shows how to set up your editor.
    """
    from vault_tool.jobs.vault import Place

    try:
        from vault_tool.lsp.server import server
    except ModuleNotFoundError as e:
        raise UserError(
            f'the language server needs {e.name}; install it with: pip install ".[lsp]" in a clone of vault-tool'
        ) from e

    def where(file: Path) -> Place:
        root = session.root() if session.directory else layout.find(file.parent)
        return Place(root, session.config_of(root), session.now())

    server(where).start_io()
    return 0
