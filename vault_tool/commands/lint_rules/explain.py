"""`vault explain`: one rule's why, examples and fix."""

import sys

import click

from vault_tool.cli import completing
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import joined, say


@click.command("explain")
@click.argument("code", metavar="CODE", shell_complete=completing.codes)
@click.pass_obj
def command(session: Session, code: str) -> int:
    """Explain a rule: why it's there, what it finds and what it doesn't, its severities and options.

    CODE is a code such as C010, or a name such as fixed-price-for-full-time.
    """
    from vault_tool.jobs.lint.rulebook.rule_set import every_rule
    from vault_tool.jobs.lint.rulebook.settings import named
    from vault_tool.rules.docs import manual

    page = manual.page(named(code, every_rule(session.asked())))
    say(joined(page) if sys.stdout.isatty() else page, nl=False)
    return 0
