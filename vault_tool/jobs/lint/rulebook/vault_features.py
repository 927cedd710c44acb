"""The features of prose that a vault's own notes hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.store import layout, reads

if TYPE_CHECKING:
    from vault_tool.posting.features.phrased import PhraseFeature


def files(root: Path) -> list[Path]:
    """The feature notes of a vault, by name."""
    return sorted(f for f in (root / layout.FEATURES).glob("*.md") if f.is_file() and not layout.is_leftover(f.name))


def of_vault(root: Path | None) -> tuple[PhraseFeature, ...]:
    """The features of a vault's notes, and the shipped ones that it has no note of. One that is unfit is left out: N001 says so."""
    from vault_tool.knowledge.notes.everything import load
    from vault_tool.text.encoding.decode import read_note

    texts = {}
    for file in files(root) if root else ():
        try:
            texts[f"{layout.FEATURES}/{file.name}"] = read_note(reads.regular(file))
        except OSError:
            continue
    return load(texts).features
