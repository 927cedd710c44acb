"""A note handed to the program that its owner reads and writes notes with."""

import shlex
import subprocess
from pathlib import Path
from urllib.parse import quote

from vault_tool.errors import UserError


def obsidian_address(file: Path) -> str:
    """The address that opens a file in Obsidian, in whichever of its vaults it lies (help.obsidian.md, Obsidian URI)."""
    return f"obsidian://open?path={quote(file.as_posix(), safe='')}"


def by_editor(command: str, file: Path) -> int:
    """The exit status of the editor. Raises UserError where it cannot be started."""
    words = shlex.split(command)
    if not words:
        raise UserError("EDITOR is empty; set it to the command that starts your editor")
    try:
        return subprocess.run([*words, str(file)], check=False).returncode
    except OSError as e:
        raise UserError(f"{words[0]}: cannot be started: {e.strerror or e}; set EDITOR to another command") from e
