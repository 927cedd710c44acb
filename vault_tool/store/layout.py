"""What lies where in a vault, and what is none of the tool's business."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from vault_tool.errors import UserError

CONFIG = "vault.toml"
INBOX, POSTINGS, CLIENTS, ARCHIVE = "Inbox", "Postings", "Clients", "Archive"
ANSWERS, SIGNALS, QUESTIONS, TEMPLATES = "Answers", "Signals", "Questions", "Templates"
PROFILE, HOME = "Profile.md", "Home.md"
STATE = ".vault"

_NOTE_KINDS = {
    POSTINGS: "posting",
    CLIENTS: "client",
    ANSWERS: "answer",
    SIGNALS: "signal",
    QUESTIONS: "bank",
    TEMPLATES: "template",
}
_DROP_ENDINGS = (".txt", ".md", ".html", ".htm", ".eml", ".text", ".markdown")
_SKIPPED_FOLDERS = frozenset({ARCHIVE, STATE, ".obsidian", ".trash", ".git", ".stfolder", ".stversions", "node_modules"})
_LEFTOVER = re.compile(
    r"""^\.|~$|^~\$|^4913$|^\#.*\#$            # hidden, editors' backups and locks
    |\.(?:sw[a-p]|tmp|temp|part|partial|crdownload|download|bak|orig|lock)$
    |\(.*conflicted\ copy.*\)                  # Dropbox, Obsidian Sync
    |\.sync-conflict-                          # Syncthing
    """,
    re.X | re.I,
)
_ONEDRIVE_COPY = re.compile(r"-(?:DESKTOP|LAPTOP)-[A-Z0-9]{5,}(?:-\d+)?$")
"""OneDrive appends the computer's name; Windows's own default names are the ones that can be told from a title."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the vault: its path relative to the root with '/', its size in bytes, its time of change in ns."""

    path: str
    size: int
    mtime_ns: int


def find(start: Path) -> Path | None:
    """The nearest folder at or above `start` that has a vault.toml."""
    start = start.resolve()
    return next((folder for folder in (start, *start.parents) if (folder / CONFIG).is_file()), None)


def kind_of(path: str | PurePosixPath) -> str:
    """What a file of the vault is, by its place and name alone (`path` relative to the root).

    posting, client, answer, signal, bank, template, profile, home, drop (waits to be taken in), other (a note of the
    user's own), or ignored: temporary and hidden files, leftovers of sync programs, the archive, the tool's own state.
    """
    pure = PurePosixPath(path)
    *folders, name = pure.parts
    if any(f in _SKIPPED_FOLDERS or f.startswith(".") for f in folders) or is_leftover(name):
        return "ignored"
    ending = pure.suffix.lower()
    if folders and folders[0] == INBOX:
        return "drop" if ending in _DROP_ENDINGS or not ending else "ignored"
    if ending in {".txt", ".text"} and (not folders or folders[0] == POSTINGS):
        return "drop"
    if ending != ".md":
        return "ignored"
    if not folders:
        return {PROFILE: "profile", HOME: "home"}.get(name, "other")
    return _NOTE_KINDS.get(folders[0], "other")


def is_leftover(name: str) -> bool:
    """Whether a file's name says that an editor, a browser or a sync program left it there."""
    return bool(_LEFTOVER.search(name) or _ONEDRIVE_COPY.search(PurePosixPath(name).stem))


def walk(root: Path) -> Iterator[Entry]:
    """Every file that may matter; symbolic links are not followed, skipped folders not entered."""
    folders = [("", str(root))]
    while folders:
        prefix, folder = folders.pop()
        try:
            found = list(os.scandir(folder))
        except OSError:
            continue
        for item in found:
            if item.is_symlink():
                continue
            if item.is_dir(follow_symlinks=False):
                if item.name not in _SKIPPED_FOLDERS and not item.name.startswith("."):
                    folders.append((f"{prefix}{item.name}/", item.path))
                continue
            try:
                stat = item.stat(follow_symlinks=False)
            except OSError:
                continue
            yield Entry(prefix + item.name, stat.st_size, stat.st_mtime_ns)


def inside(root: Path, path: Path) -> Path:
    """The real path of a file to be written. Raises UserError where a symbolic link or `..` leads out of the vault."""
    real_root = root.resolve()
    real = path.parent.resolve() / path.name
    if not real.is_relative_to(real_root) or real.is_symlink():
        raise UserError(f"{path}: leads out of the vault {root}; nothing was written")
    return real
