"""Taking the changes of one operation back: all of them, or none where a file has been edited since or is being saved."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.store import reads, writes
from vault_tool.store.digests import digest


@dataclass(frozen=True, slots=True)
class FileChange:
    """One journal entry: a file written (`before` is None where there was none) or moved to `target`."""

    kind: str
    path: str
    target: str | None
    before: bytes | None
    after: str


class NotTakenBack(UserError):  # noqa: N818 - a fact to act on, not a fault
    """An operation stands as it is: a file has been edited since, or there is none. The message says which."""


def refuse_if_edited(root: Path, changes: list[FileChange]) -> None:
    """Every file must be as the operation left it, or as it was before (the operation was cut short there)."""
    last = {change.target or change.path: change for change in changes}
    for path, change in last.items():
        now = _bytes(root / path)
        if now is None and change.kind == "write" and (name := _renamed(root / path, change.after)):
            raise NotTakenBack(
                f"{path}: is called {name} now; nothing was taken back; give it its old name, then run it again"
            )
        untouched = now is None if change.before is None else now == change.before
        if not untouched and (now is None or digest(now) != change.after):
            raise NotTakenBack(f"{path}: edited since the tool wrote it; nothing was taken back (your words are safe)")
        if change.kind == "move" and now is None and not (root / change.path).exists():
            raise NotTakenBack(
                f"{path}: is not there any more, and the note is all that is left of it; nothing was taken back"
            )
        if change.kind == "move" and now is not None and (root / change.path).exists():
            raise NotTakenBack(
                f"{change.path}: stands there again; nothing was taken back; move it away, then run it again"
            )


@dataclass(frozen=True, slots=True)
class TakenBack:
    """One change that was taken back: its file, what is said of it, and how it is made again."""

    path: str
    line: str
    again: Callable[[], object]


def _renamed(path: Path, after: str) -> str | None:
    """What a file that is not at its place any more is called now; None where it is not in that folder."""
    folder = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    return next((f.name for f in folder if f.is_file() and reads.digest_of(f) == after), None)


def take_all_back(root: Path, changes: list[FileChange]) -> list[TakenBack]:
    """Take the changes back, the last first. Raises NotTakenBack where one cannot be; the others are made again then."""
    done: list[TakenBack] = []
    for change in reversed(changes):
        try:
            taken = _take_back(root, change)
        except (UserError, writes.Changed) as e:
            half = _made_again(done)
            why = str(e) if isinstance(e, UserError) else f"{change.path}: another program is saving it just now"
            left = f"; only these could not be put back as they were: {', '.join(half)}" if half else ""
            raise NotTakenBack(f"{why}; nothing was taken back{left}; run it again") from e
        if taken:
            done.append(taken)
    return done


def _made_again(done: list[TakenBack]) -> list[str]:
    """Make what was taken back again, the last first; gives the paths of those for which that failed."""
    failed = []
    for one in reversed(done):
        try:
            one.again()
        except (UserError, writes.Changed):
            failed.append(one.path)
    return failed


def _take_back(root: Path, change: FileChange) -> TakenBack | None:
    """Take one change back; None where it was not made, or is no more."""
    path = root / change.path
    if change.kind == "move":
        target = root / (change.target or "")
        if not target.exists():
            return None
        writes.move(root, target, path)
        return TakenBack(change.path, f"moved back: {change.path}", partial(writes.move, root, path, target))
    now, before = _bytes(path), change.before
    if now == before or now is None or digest(now) != change.after:
        return None  # it was cut short before this one
    if before is None:
        writes.remove(root, path, expected=now)
    else:
        writes.write(root, path, before, expected=now)
    said = f"{'removed' if before is None else 'restored'}: {change.path}"
    return TakenBack(change.path, said, partial(writes.write, root, path, now, expected=before))


def _bytes(path: Path) -> bytes | None:
    try:
        return reads.regular(path)
    except FileNotFoundError:
        return None
    except OSError as e:
        raise UserError(f"{path}: {e.strerror or e}; nothing was taken back") from e
