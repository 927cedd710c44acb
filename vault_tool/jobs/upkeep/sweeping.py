"""What the tool has left in a vault and can do without: kept findings, and files of runs that were killed."""

from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.store import layout, lint_cache, lock, state, swaps


def sweep(root: Path, *, everything: bool) -> list[str]:
    """Throw it away, and give the paths that went; `everything` takes the journal along, so that nothing can be undone.

    Raises UserError where a file cannot be deleted.
    """
    folder = root / layout.STATE
    gone = []
    with lock.held(root):
        left = sorted(root.rglob(f"{swaps.TEMPORARY}*"))
        for inner in {file.parent for file in left}:
            swaps.clean_up(inner, {})
        gone += [file.relative_to(root).as_posix() for file in left if not file.exists()]
        names = [lint_cache.FINDINGS.file, *([state.STATE.file] if everything else [])]
        for file in (f for name in names for f in sorted(folder.glob(f"{name}*"))):
            try:
                file.unlink()
            except OSError as e:
                raise UserError(f"{file}: cannot be deleted: {e.strerror or e}") from e
            gone.append(file.relative_to(root).as_posix())
    return sorted(gone)
