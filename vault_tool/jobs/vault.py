"""An open vault: where it is, how it is configured, what it knows, and what time it is."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.store.config import Config


@dataclass(frozen=True, slots=True)
class Vault:
    """One vault for the length of one job. `now` has a time zone."""

    root: Path
    config: Config
    now: datetime
    knowledge: Knowledge


def note_in(root: Path, named: Path) -> str:
    """The path in the vault of a note that the user named, from here or from the vault's root. Raises UserError."""
    for candidate in (named, root / named):
        if candidate.is_file() and candidate.resolve().is_relative_to(root.resolve()):
            return candidate.resolve().relative_to(root.resolve()).as_posix()
    raise UserError(f"{named}: no such note in {root}; name a note of this vault")
