"""Which settings hold for a run, as lines to read: vault.toml, what the command line says, and the rules that run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from typing import TYPE_CHECKING

from vault_tool.jobs.lint.rulebook.rule_set import every_rule
from vault_tool.jobs.lint.rulebook.settings import by_folder, settings
from vault_tool.store import layout
from vault_tool.store.config import LintSettings

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.vault import Place

_FROM_REQUEST = ("select", "ignore", "fixable", "unfixable", "exclude", "status", "baseline")


def shown(place: Place, request: Request) -> Iterator[str]:
    """The lines, as TOML can be read. Raises UserError where the settings name a rule or folder that is not there."""
    every, lint = every_rule(place.root), place.config.lint
    chosen = settings(lint, every, request)
    by_folder(chosen, lint, every, place.root)
    yield f"# {place.root / layout.CONFIG}" if place.root else "# outside any vault: defaults"
    yield "[lint]"
    usual = LintSettings()
    for field in fields(LintSettings):
        value = getattr(lint, field.name)
        mark = "" if value == getattr(usual, field.name) else "  # set in vault.toml or by --config"
        yield f"{field.name.replace('_', '-')} = {_toml(value)}{mark}"
    for name in _FROM_REQUEST:
        if value := getattr(request, name):
            yield f"# --{name} {','.join(value) if isinstance(value, tuple) else value}"
    codes = [rule.CODE for rule in chosen.rules]
    yield ""
    yield f"# {len(codes)} of {len(every)} rules run:"
    for at in range(0, len(codes), 12):
        yield f"# {' '.join(codes[at : at + 12])}"
    for rule in chosen.rules:
        if options := chosen.options.get(rule.CODE):
            yield f"# {rule.CODE}: {', '.join(f'{name} = {value}' for name, value in options.items())}"


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{json.dumps(k)} = {_toml(v)}' for k, v in value.items())} }}" if value else "{}"
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
