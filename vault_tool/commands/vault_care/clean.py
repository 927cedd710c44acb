"""`vault clean`: throw away what the tool can do without."""

import click

from vault_tool.cli.session import Session


@click.command("clean")
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Delete the journal, too: what was written so far can't be undone afterward.",
)
@click.pass_obj
def command(session: Session, everything: bool) -> int:
    """Delete kept findings and what interrupted runs left behind; no note, drop or setting is touched."""
    from vault_tool.jobs.upkeep.sweeping import sweep

    gone = sweep(session.vault(), everything=everything)
    for path in gone:
        click.echo(f"removed: {path}")
    if not gone:
        click.echo("nothing to clean", err=True)
    return 0
