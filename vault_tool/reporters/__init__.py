"""Floor 7: findings as text, JSON and other formats, one file each, found by its name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from vault_tool.reporters.reporter import Reporter

FORMATS = ("full", "concise", "json", "sarif", "github", "junit")
"""The formats, the usual one first. Not looked for in the folder, so that a run loads nothing but the one it prints."""


def of_format(name: str) -> Reporter:
    """The reporter of a format."""
    return cast("Reporter", import_module(f"{__name__}.{name}"))
