"""The files that a user names on the command line: from where they stand, or from the vault's root."""

from pathlib import Path

from vault_tool.errors import UserError


def path_in(root: Path | None, path: Path) -> str | None:
    """The path in the vault of a file, which need not be there; None outside of it."""
    if root is None:
        return None
    real, real_root = path.resolve(), root.resolve()
    return real.relative_to(real_root).as_posix() if real.is_relative_to(real_root) else None


def located(root: Path | None, named: Path) -> Path:
    """Where a file or folder that the user named lies: in the vault, named from here or from its root; else from here."""
    for candidate in (named, root / named) if root else ():
        if candidate.exists() and path_in(root, candidate) is not None:
            return candidate
    return named


def note_in(root: Path, named: Path) -> str:
    """The path in the vault of a note that the user named. Raises UserError where there is none."""
    found = located(root, named)
    path = path_in(root, found)
    if path is None or not found.is_file():
        raise UserError(f"{named}: no such note in {root}; name a note of this vault")
    return path
