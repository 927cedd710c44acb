"""Where and when a job is done: what every job is given, in a vault or outside of any."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.store.config import Config

if TYPE_CHECKING:
    from vault_tool.knowledge.notes.everything import Knowledge


@dataclass(frozen=True)
class Place:
    """The vault's root (None outside any), its configuration, and the moment it is, with its time zone."""

    root: Path | None
    config: Config
    now: datetime

    @property
    def today(self) -> date:
        """The day it is."""
        return self.now.date()


@dataclass(frozen=True)
class Vault(Place):
    """A place that is a vault. `read` is its knowledge where that has been read before."""

    root: Path
    read: Knowledge | None = None

    @cached_property
    def knowledge(self) -> Knowledge:
        """What the vault's notes say, read when first asked for. Raises UserError where one of them cannot be used."""
        from vault_tool.jobs import vault_notes

        return self.read or vault_notes.of_vault(self.root)

    @property
    def profile_trouble(self) -> str:
        """Why Profile.md cannot be used, and what that means; empty where it can."""
        from vault_tool.store import layout

        wrong = next((error for path, error in self.knowledge.problems if path == layout.PROFILE), None)
        if wrong is None:
            return ""
        return (
            f"{layout.PROFILE} cannot be used, so nothing in the note is from it: {wrong}; `vault lint` shows the line"
        )
