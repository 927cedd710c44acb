"""A finding: what a rule saw, where, what ignoring it costs, and how to fix it."""

from dataclasses import dataclass
from typing import Literal

from vault_tool.text.edits import Edit, Span

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits over the note's text that remove a finding. Safe: no word of the user's changes its meaning."""

    edits: tuple[Edit, ...]
    safe: bool
    description: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding of one rule in one note. `message` says what is wrong and what to do; `span` is where, in code points."""

    code: str
    span: Span
    message: str
    fix: Fix | None = None
