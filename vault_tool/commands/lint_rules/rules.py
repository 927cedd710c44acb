"""`vault rules`: all lint rules."""

import json

import click

from vault_tool.cli.session import Session
from vault_tool.cli.words import Word


@click.command("rules")
@click.option("--format", "form", type=Word(["text", "json"]), default="text", show_default=True)
@click.pass_obj
def command(session: Session, form: str) -> int:
    """List all lint rules by family, each with what it finds. `vault explain CODE` says more about one."""
    from vault_tool.jobs.lint.rulebook.rule_set import every_rule
    from vault_tool.rules.docs import manual, pages

    rules = every_rule(session.asked())
    if form == "json":
        click.echo(json.dumps([manual.as_data(rule) for rule in rules], ensure_ascii=False, indent=2))
        return 0
    for title, members in manual.families(rules):
        click.secho(title, bold=True)
        for rule in members:
            mark = "[*]" if manual.fixes(rule) else "   "
            click.echo(f"  {rule.CODE} {mark} {rule.NAME}: {pages.summary_of(rule)}")
        click.echo()
    click.echo(f"{len(rules)} rules; [*] has a fix. vault explain CODE says why a rule is there.")
    return 0
