"""A vault that was just made, and what is in it, for all tests of taking in."""

from datetime import UTC, datetime
from pathlib import Path

from vault_tool.jobs import vault_notes
from vault_tool.jobs.take_in.inbox import Inbox
from vault_tool.jobs.take_in.intake import Taken
from vault_tool.jobs.vault import Vault
from vault_tool.store import layout, starter
from vault_tool.store.config import Config

NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
KNOWLEDGE = vault_notes.shipped_with_package()


def made_in(folder: Path) -> Vault:
    """A new vault in an empty folder."""
    starter.init(folder)
    return Vault(folder, Config(), NOW, KNOWLEDGE)


def catch_up(vault: Vault, now: datetime = NOW) -> list[Taken]:
    """What is taken in of all that lies in its Inbox."""
    return Inbox(vault.root, vault.config, lambda: now).catch_up(lambda _: None)


def drop(vault: Vault, name: str, data: bytes | str, folder: str = layout.INBOX) -> Path:
    """A file put into it, not taken in yet."""
    file = vault.root / folder / name
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return file


def files(root: Path) -> dict[str, bytes]:
    """All that a user sees in it, by path."""
    found = (p for p in root.rglob("*") if p.is_file() and not {layout.STATE, ".obsidian"} & set(p.parts))
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in found}
