"""A vault's knowledge notes, read from disk."""

from pathlib import Path

from vault_tool import shipped
from vault_tool.knowledge.notes.everything import Knowledge, load
from vault_tool.store import layout, writes
from vault_tool.text.encoding.decode import read_note

KINDS = frozenset({"profile", "signal", "feature", "bank", "answer", "template", "client"})


def of_vault(root: Path) -> Knowledge:
    """The profile, signals, features, banks, answers, templates and clients of the vault at `root`, Jinja taken on trust.

    Raises UserError where one cannot be read.
    """
    found = (e.path for e in layout.walk(root) if layout.kind_of(e.path) in KINDS)
    return load({path: read_note(writes.read(root / path)) for path in sorted(found)}, thorough=False)


def shipped_with_package() -> Knowledge:
    """The knowledge a new vault starts with, for files outside any vault."""
    return of_vault(shipped.folder("vault"))
