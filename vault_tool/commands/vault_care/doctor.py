"""`vault doctor`: what a vault needs to do its work, and how to cure what is wrong."""

import json
from dataclasses import asdict

import click

from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say
from vault_tool.cli.words import Word

MARKS = {"good": ("ok", "green"), "note": ("--", "yellow"), "fault": ("!!", "red")}


@click.command("doctor")
@click.option("--format", "form", type=Word(["text", "json"]), default="text", show_default=True)
@click.pass_obj
def command(session: Session, form: str) -> int:
    """Check everything the vault needs: profile, folders, git, Obsidian's types, clock, limits; each problem comes with
    its fix.

    Writes nothing. Exit status 1 if there's a problem; what could just be better is marked with --.
    """
    from vault_tool.jobs.upkeep.checkup import checkup, faults

    found = checkup(session.open())
    if form == "json":
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2))
    else:
        width = max(len(one.name) for one in found)
        for one in found:
            mark, color = MARKS[one.state]
            say(f"{click.style(mark, fg=color)}  {one.name:<{width}}  {one.said}", hang=width + 6)
            if one.cure:
                say(f"    {'':<{width}}  -> {one.cure}", hang=width + 9)
    return int(any(faults(found)))
