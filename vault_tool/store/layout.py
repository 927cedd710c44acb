"""What lies where in a vault, and what is none of the tool's business."""

import os
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path, PurePath
from stat import S_ISREG
from typing import NamedTuple

from vault_tool.errors import UserError
from vault_tool.text.grammar import grammar
from vault_tool.text.regex import Regex

CONFIG = "vault.toml"
INBOX, POSTINGS, CLIENTS, ARCHIVE = "Inbox", "Postings", "Clients", "Archive"
ANSWERS, SIGNALS, FEATURES, QUESTIONS, TEMPLATES = "Answers", "Signals", "Features", "Questions", "Templates"
PHRASES, EFFORTS = "Phrases", "Efforts"
RULES = "Rules"
PROFILE, HOME = "Profile.md", "Home.md"
STATE = ".vault"
OBSIDIAN = ".obsidian"

FOLDERS = (INBOX, POSTINGS, CLIENTS, ARCHIVE, ANSWERS)
"""Folders that a vault has even while nothing lies in them."""

_NOTE_KINDS = {
    POSTINGS: "posting",
    CLIENTS: "client",
    ANSWERS: "answer",
    SIGNALS: "signal",
    FEATURES: "feature",
    PHRASES: "phrases",
    EFFORTS: "effort",
    QUESTIONS: "bank",
    TEMPLATES: "template",
    RULES: "rule",
}
_ROOT_KINDS = {PROFILE: "profile", HOME: "home"}
_TEXT_ENDINGS = (".txt", ".text")

_SKIPPED_FOLDER = grammar(
    r"{hidden}|node_modules$|{saved_page}",
    hidden=r"\.",
    saved_page=r".*(?:_files|_fichiers|_archivos|_arquivos|_bestanden|-Dateien|\.download)$",
)
"""Hidden ones: .vault .obsidian .trash .git .stfolder .stversions; and the pictures and scripts of a saved page."""
_LEFTOVER = grammar(
    r"{hidden}|{lock}|{file_manager}|\.{ending}$|{safe_write}|{conflict}",
    re.IGNORECASE,
    hidden=r"^\.",
    lock=r"^~\$|~$|^4913$|^#.*#$",
    file_manager=r"^(?:desktop\.ini|thumbs\.db|icon\r?)$",
    ending="sw[a-px]|te?mp|part|partial|filepart|crdownload|opdownload|download|bak|orig|lock|icloud",
    safe_write=r"___jb_(?:tmp|old)___$",
    conflict=r"conflicted copy[^()]*\)|\((?:case|selective sync) conflict|\.sync-conflict-|\(SFConflict ",
)
"""What editors (vim, Emacs, JetBrains), browsers, file managers and programs that copy vaults leave lying.

Copies in conflict are those of Dropbox, Nextcloud, Obsidian Sync, Syncthing and Seafile.
"""
_NO_TEXT = Regex("[\ud800-\udfff]")
_ONEDRIVE_COPY = Regex(r"-(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{5,}(?:-\d+)?(?:\.[^.]*)?$")
"""OneDrive appends the computer's name; Windows's own default names are the ones that can be told from a title."""


class VaultFile(NamedTuple):
    """A file of the vault: its path relative to the root with '/', its size in bytes, its time of change in ns."""

    path: str
    size: int
    mtime_ns: int


def find(start: Path) -> Path | None:
    """The nearest folder at or above `start` that has a vault.toml."""
    start = start.resolve()
    return next((folder for folder in (start, *start.parents) if (folder / CONFIG).is_file()), None)


def kind_of(path: str | PurePath) -> str:
    """What a file of the vault is, by its place and name alone (`path` relative to the root).

    posting, client, answer, signal, feature, phrases, effort, bank, template, rule, profile, home; drop: waits to be
    taken in (whatever lies in the Inbox, a text file at the root or in Postings); archive, state: the tool's own
    keeping; other: a note of the user's own; ignored: all that is no note, temporary and hidden files, leftovers of
    editors, browsers and sync programs, and what has a name that is no UTF-8, which no link, list or report could name.
    """
    return _kind_of(path if isinstance(path, str) else path.as_posix())


@lru_cache(maxsize=8192)
def _kind_of(path: str) -> str:
    *folders, name = path.split("/")
    if folders and folders[0] == STATE:
        return "state"
    if ARCHIVE in folders:
        return "archive"
    if is_leftover(name) or any(_SKIPPED_FOLDER.match(f) for f in folders):
        return "ignored"
    place = folders[0] if folders else ""
    if place == INBOX:
        return "drop"
    if _NO_TEXT.search("/".join((*folders, name))):
        return "ignored"
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    if ending in _TEXT_ENDINGS and place in ("", POSTINGS):
        return "drop"
    if ending != ".md":
        return "ignored"
    return _NOTE_KINDS.get(place, "other") if place else _ROOT_KINDS.get(name, "other")


def is_leftover(name: str) -> bool:
    """Whether a file's name says that an editor, a browser or a sync program left it there."""
    return bool(_LEFTOVER.search(name) or _ONEDRIVE_COPY.search(name))


def walk(root: Path, *, archive: bool = False, only: str = "") -> Iterator[VaultFile]:
    """Every regular file that may matter, in no order; with `archive`, what lies in the archive too; `only` one folder's.

    Symbolic links are not followed, so nothing outside the vault is seen; pipes and devices, which would block a reader,
    are passed over; so are folders that cannot be read. 10,000 files take 30 ms.
    """
    folders = [("", str(root))]
    while folders:
        prefix, folder = folders.pop()
        try:
            with os.scandir(folder) as found:
                items = list(found)
        except OSError:
            continue
        for item in items:
            name = item.name
            if only and not prefix and name != only:
                continue
            if item.is_dir(follow_symlinks=False):
                if not _SKIPPED_FOLDER.match(name) and (archive or name != ARCHIVE):
                    folders.append((f"{prefix}{name}/", item.path))
            elif not item.is_symlink():
                try:
                    stat = item.stat(follow_symlinks=False)
                except OSError:
                    continue
                if S_ISREG(stat.st_mode):
                    yield VaultFile(prefix + name, stat.st_size, stat.st_mtime_ns)


def make_folders(root: Path) -> None:
    """Make the folders that a vault has even while nothing lies in them; a clone comes without. Raises UserError."""
    try:
        for folder in FOLDERS:
            if not os.path.lexists(root / folder):
                (root / folder).mkdir(exist_ok=True)
    except OSError as e:
        raise UserError(f"{e.filename}: cannot be made: {e.strerror or e}") from e


def closed(root: Path) -> list[str]:
    """The names of the vault's folders that `walk` passes over because they cannot be read."""
    try:
        with os.scandir(root) as found:
            folders = [f.name for f in found if f.is_dir(follow_symlinks=False) and not _SKIPPED_FOLDER.match(f.name)]
    except OSError:
        return []
    return sorted(name for name in folders if not _can_be_read(root / name))


def _can_be_read(folder: Path) -> bool:
    try:
        with os.scandir(folder):
            return os.access(folder, os.X_OK)
    except OSError:
        return False


def inside(root: Path, path: Path) -> Path:
    """The real path of a file to be written. Raises UserError where a symbolic link or `..` leads out of the vault."""
    if "\0" in str(path):
        raise UserError(f"{str(path)!r}: no file has such a name; nothing was written")
    real_root = root.resolve()
    real = path.parent.resolve() / path.name
    if path.name in ("", ".", "..") or real == real_root or not real.is_relative_to(real_root) or real.is_symlink():
        raise UserError(f"{path}: leads out of the vault {root}; nothing was written")
    return real


def is_inside(root: Path, path: Path) -> bool:
    """Whether a file is really at that place of the vault: no symbolic link is on the way, and it is none itself."""
    return not path.is_symlink() and path.parent.resolve() == root.resolve() / path.parent.relative_to(root)


def relative(root: Path, path: Path) -> str:
    """A file's path in the vault, '/'-separated. Raises as `inside` does."""
    return inside(root, path).relative_to(root.resolve()).as_posix()
