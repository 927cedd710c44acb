"""A dropped text once more as Markdown beside the file itself, for programs that open nothing else; only where vault.toml asks."""

import re
from pathlib import Path, PurePosixPath

from vault_tool.jobs.vault import Vault
from vault_tool.store.journal import Operation

TEXTS = frozenset({"", ".txt", ".text", ".eml"})
"""Endings of files whose text is worth reading as it stands; a page or a record is not."""


def link_to(vault: Vault, archived: str) -> str:
    """What a note's `source` leads to: the archived file, or its copy where there is one."""
    return f"{archived}.md" if _wanted(vault, archived) else archived


def keep(vault: Vault, archived: str, text: str, operation: Operation) -> None:
    """Write the copy where one is wanted and none stands. Raises UserError where it cannot be written."""
    file = vault.root / f"{archived}.md"
    if _wanted(vault, archived) and not file.exists():
        operation.write(file, _fenced(text, Path(archived).name).encode("utf-8", "replace"), expected=None)


def _wanted(vault: Vault, archived: str) -> bool:
    return vault.config.archive.readable and PurePosixPath(archived).suffix.casefold() in TEXTS


def _fenced(text: str, name: str) -> str:
    """The text in a code block, so that nothing in it is taken for Markdown, a link or a tag."""
    fence = "`" * max(3, 1 + max((len(ticks) for ticks in re.findall("`+", text)), default=0))
    return f"The text of `{name}`, which lies beside this note as it was dropped.\n\n{fence}text\n{text.rstrip()}\n{fence}\n"
