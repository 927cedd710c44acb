"""The phrases that a vault's own notes list for rules."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.store import layout, reads

if TYPE_CHECKING:
    from vault_tool.language.phrase_list import PhraseList


def files(root: Path) -> list[Path]:
    """The phrase notes of a vault, by name."""
    return sorted(f for f in (root / layout.PHRASES).glob("*.md") if f.is_file() and not layout.is_leftover(f.name))


def of_vault(root: Path | None) -> Mapping[str, PhraseList]:
    """The phrases by the code of their rule, the shipped ones where a vault has no note for it.

    A note that is unfit is left out: N001 says so.
    """
    from vault_tool.knowledge.notes import phrase_lists
    from vault_tool.knowledge.notes.problem import KnowledgeError
    from vault_tool.note import Note
    from vault_tool.text.encoding.decode import read_note

    usable = []
    for file in files(root) if root else ():
        try:
            usable.append(phrase_lists.read(Note(read_note(reads.regular(file)), f"{layout.PHRASES}/{file.name}")))
        except (OSError, KnowledgeError):
            continue
    return phrase_lists.by_rule(usable)
