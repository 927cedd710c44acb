"""What a shell offers after the TAB key: rule codes, and the vault's notes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool.cli.session import Session
from vault_tool.errors import UserError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def codes(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Rule codes and families, each with what it finds; of a list with commas the last one is completed."""
    from click.shell_completion import CompletionItem

    from vault_tool.jobs.lint.rulebook.rule_set import every_rule
    from vault_tool.rules.docs import pages

    before, comma, word = incomplete.rpartition(",")
    rules = every_rule(_session(ctx).root())
    known = {rule.CODE: pages.summary_of(rule) for rule in rules}
    if param.name in ("select", "ignore"):
        known |= {rule.CODE.rstrip("0123456789"): "all of the family" for rule in rules}
    given = {code.upper() for code in before.split(",")}
    return [
        CompletionItem(f"{before}{comma}{code}", help=summary)
        for code, summary in sorted(known.items())
        if code.startswith(word.upper()) and code not in given
    ]


def notes(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001
    """The shell's own files, and the notes of the vault whose path or name begins so, by their path from here.

    Where none does, the one note with these words in its name.
    """
    from os.path import relpath

    from click.shell_completion import CompletionItem

    from vault_tool.jobs.named_paths import in_names
    from vault_tool.store import layout

    files = [CompletionItem(incomplete, type="file")]
    try:
        root = _session(ctx).root()
    except UserError:
        return files
    if root is None or not incomplete:
        return files
    word = incomplete.casefold()
    found = sorted(e.path for e in layout.walk(root) if e.path.endswith(".md"))
    begin = [p for p in found if p.casefold().startswith(word) or p.rpartition("/")[2].casefold().startswith(word)]
    if not begin:
        within = in_names(root, Path(incomplete))
        begin = within if len(within) == 1 else []
    return files + [CompletionItem(relpath(root / path)) for path in begin]


def sections(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001
    """The sections that a posting note may have."""
    from click.shell_completion import CompletionItem

    from vault_tool import section_order

    named = (title for title in section_order.titles() if title.casefold().startswith(incomplete.casefold()))
    return [CompletionItem(title) for title in named]


def _session(ctx: click.Context) -> Session:
    """The session of a command line that has not been run: `-C` may stand in it."""
    return Session(ctx.find_root().params.get("directory"))
