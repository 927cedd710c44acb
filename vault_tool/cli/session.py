"""What every command is given: which vault, its configuration, today's date."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vault_tool.errors import UserError
from vault_tool.store import config, layout
from vault_tool.store.config import Config

if TYPE_CHECKING:
    from vault_tool.jobs.vault import Place, Vault


def _this_moment() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True)
class Session:
    """One run of the command line; `directory` is what `-C` named, `clock` gives this moment with its time zone.

    `settings` are laid over those of vault.toml, which is not read where the run is `isolated`.
    """

    directory: Path | None = None
    clock: Callable[[], datetime] = _this_moment
    settings: tuple[str, ...] = ()
    isolated: bool = False

    def root(self) -> Path | None:
        """The vault's root: `-C`, else the nearest folder above that has a vault.toml; None outside any vault."""
        if self.directory is None:
            return layout.find(Path.cwd())
        found = layout.find(self.directory.resolve())
        if found is None:
            raise UserError(
                f"{self.directory}: no vault here (no vault.toml); make one with: vault init {self.directory}"
            )
        return found

    def vault(self) -> Path:
        """The vault's root; folders of it that cannot be read are told. Raises UserError outside any vault."""
        found = self.root()
        if found is None:
            raise UserError("not inside a vault: go into one, name it with -C DIR, or make one with: vault init DIR")
        self.tell_closed(found)
        return found

    def asked(self) -> Path | None:
        """As `root`, for a command that works outside a vault too; folders of a vault that cannot be read are told."""
        found = self.root()
        self.tell_closed(found)
        return found

    def tell_closed(self, root: Path | None) -> None:
        """Say which folders of the vault cannot be read: nobody would know otherwise why notes are missing."""
        for name in layout.closed(root) if root else ():
            why = "the folder cannot be read, and what is in it is left out; check its permissions"
            print(f"vault: {name}: {why}", file=sys.stderr)

    def config(self) -> Config:
        """The vault's configuration; defaults outside any vault. Raises store.config.ConfigError."""
        return self.config_of(self.root())

    def root_of(self, paths: Iterable[Path]) -> Path | None:
        """As `root`; outside any vault the one that the first of these paths lies in."""
        first = next(iter(paths), None)
        return self.root() or (layout.find(first) if first and first.exists() else None)

    def config_of(self, root: Path | None) -> Config:
        """A vault's configuration; defaults where there is no vault. Raises store.config.ConfigError."""
        if root and not self.isolated:
            return config.load(root, self.settings)
        return config.without_file(self.settings) if self.settings else Config()

    def place(self, paths: Iterable[Path] = ()) -> Place:
        """Where and when the command runs: the vault, if any, its configuration, this moment."""
        from vault_tool.jobs.vault import Place

        root = self.root_of(paths)
        return Place(root, self.config_of(root), self.now())

    def open(self) -> Vault:
        """The vault with its knowledge read. Raises UserError outside any vault."""
        from vault_tool.jobs import vault_notes
        from vault_tool.jobs.vault import Vault

        root = self.vault()
        return Vault(root, self.config(), self.now(), vault_notes.of_vault(root))

    def today(self) -> date:
        """The day it is on this machine."""
        return self.now().date()

    def now(self) -> datetime:
        """This moment, with this machine's time zone."""
        return self.clock()
