"""`vault show`: a note or a section of it as plain text, for the clipboard."""

from pathlib import Path

import click

from vault_tool.cli import choosing, completing
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say
from vault_tool.language.wording import plural


@click.command("show")
@click.argument("note", type=click.Path(path_type=Path), shell_complete=completing.notes)
@click.argument("section", metavar="[SECTION]", default="", shell_complete=completing.sections)
@click.pass_obj
def command(session: Session, note: Path, section: str) -> int:
    """Print NOTE, or one SECTION of it, as plain text without Markdown.

    A few words of the name are enough: vault show podcast proposal | pbcopy (Linux: wl-copy or xclip, Windows: clip).
    Gaps still to fill in are listed on standard error.
    """
    from vault_tool.jobs.named_paths import note_in
    from vault_tool.jobs.pipeline.plain_sections import plain_text

    root = session.vault()
    shown = plain_text(root, note_in(root, choosing.note(session, note)), section)
    say(shown.text, nl=False)
    if shown.gaps:
        say(f"vault: {plural(len(shown.gaps), 'gap')} to fill in first: {'; '.join(shown.gaps)}", err=True)
    return 0
