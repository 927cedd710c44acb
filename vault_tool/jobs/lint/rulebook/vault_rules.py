"""The rules that a vault's own notes hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from vault_tool.jobs.lint.rulebook import vault_features
from vault_tool.store import layout, reads

if TYPE_CHECKING:
    from vault_tool.rules.engine.rule import Rule


def files(root: Path) -> list[Path]:
    """The rule notes of a vault, by name."""
    return sorted(f for f in (root / layout.RULES).glob("*.md") if f.is_file() and not layout.is_leftover(f.name))


def state(root: Path) -> tuple[tuple[str, int, int], ...]:
    """Which rule notes a vault has, and feature notes that they may ask for, with what changes when one of them does."""
    found = files(root)
    found += vault_features.files(root) if found else []
    return tuple((f.name, (stat := f.stat()).st_size, stat.st_mtime_ns) for f in found)


def of_vault(root: Path) -> tuple[Rule, ...]:
    """The rules of a vault's notes; one that cannot be used is left out, which N020 says."""
    found = files(root)
    if not found:
        return ()
    from vault_tool.knowledge.notes import own_rules
    from vault_tool.knowledge.notes.problem import KnowledgeError
    from vault_tool.note import Note
    from vault_tool.rules.engine.own import NoteRule
    from vault_tool.text.encoding.decode import read_note

    usable, phrased = [], vault_features.of_vault(root)
    for file in found:
        try:
            note = Note(read_note(reads.regular(file)), f"{layout.RULES}/{file.name}")
            usable.append(NoteRule(own_rules.read(note, phrased)))
        except (OSError, KnowledgeError):
            continue
    return cast("tuple[Rule, ...]", tuple(usable))
