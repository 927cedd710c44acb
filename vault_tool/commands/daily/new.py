"""`vault new`: a posting note to be written by hand."""

import click

from vault_tool.cli.session import Session


@click.command("new")
@click.argument("title")
@click.option("--url", default="", help="The address of the post.")
@click.pass_obj
def command(session: Session, title: str, url: str) -> int:
    """Start a posting note by hand: paste the post under its Posting heading, then run vault fill.

    Prints the note's path. vault open takes that path, or a few words of it.
    """
    from vault_tool.jobs.take_in.blank_note import make

    session.vault()
    click.echo(make(session.place(), title, url))
    return 0
