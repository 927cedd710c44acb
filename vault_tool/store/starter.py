"""Making a vault, and bringing the shipped notes of an old one up to date without touching one that its owner changed."""

import contextlib
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Literal

from vault_tool import shipped
from vault_tool.errors import UserError
from vault_tool.store import layout, swaps, writes
from vault_tool.store.digests import digest
from vault_tool.store.journal import operation

Outcome = Literal["made", "updated", "kept"]

FOLDERS = (layout.INBOX, layout.POSTINGS, layout.CLIENTS, layout.ARCHIVE, layout.ANSWERS)
SAMPLES = (layout.POSTINGS, layout.CLIENTS, layout.ARCHIVE)
"""Folders of the shipped vault that hold samples; a new vault begins without them."""
MANIFEST = ".obsidian/vault-tool.json"
"""The digests of the shipped notes as they were last written: a note that still has its digest is not the owner's.

It lies beside Obsidian's own settings and not in .vault/, which may be deleted at any time.
"""
TYPES = ".obsidian/types.json"


def init(root: Path) -> list[tuple[str, Outcome]]:
    """Make a vault at `root`, or bring an old one up to date: each shipped file and what became of it.

    A file that its owner has changed, or that the manifest does not know, is kept as it is. Raises UserError where the
    folder cannot be written.
    """
    try:
        for folder in ("", *FOLDERS):
            (root / folder).mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise UserError(f"{root}: cannot be made: {e.strerror or e}") from e
    known, is_new = _manifest(root), not (root / layout.CONFIG).exists()
    outcomes = []
    with operation(root, "init") as op:
        with op.alone():
            for folder in ("", layout.OBSIDIAN, *FOLDERS):  # what a run that was killed left lying
                swaps.clean_up(root / folder, {})
        # A slip of `vault undo` must not take a whole vault away: what makes one is not in the journal.
        put = partial(writes.write, root) if is_new else op.write
        for path, data in _shipped_files():
            target = root / path
            now = target.read_bytes() if target.is_file() else None
            outcome = _outcome(path, now, data, known)
            if outcome != "kept":
                put(target, data, expected=now)
            if now is None or outcome == "updated" or now == data:
                known[path] = digest(data)
            outcomes.append((path, outcome))
        outcomes.append((TYPES, _write_types(root)))
    _write_manifest(root, known)
    return outcomes


def _outcome(path: str, now: bytes | None, data: bytes, known: dict[str, str]) -> Outcome:
    """A file the owner deleted stays deleted; one the owner changed stays changed."""
    if now is None:
        return "kept" if path in known else "made"
    if now == data or known.get(path) != digest(now):
        return "kept"
    return "updated"


def _shipped_files() -> Iterator[tuple[str, bytes]]:
    folder = shipped.folder("vault")
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder).as_posix()
        top = path.partition("/")[0]
        hidden = any(part.startswith(".") and part != ".obsidian" for part in path.split("/"))
        if file.is_file() and top not in SAMPLES and not hidden and top != layout.INBOX and path != TYPES:
            yield path, file.read_bytes()


def _write_types(root: Path) -> Outcome:
    """Obsidian's property types for the vault's keys; types its owner has set stay."""
    file = root / TYPES
    standing = file.read_bytes() if file.is_file() else None
    settings: dict[str, dict[str, str]] = {}
    if standing is not None:
        with contextlib.suppress(ValueError):
            settings = json.loads(standing)
        if not isinstance(settings, dict) or not isinstance(settings.get("types", {}), dict) or not settings:
            return "kept"  # not as Obsidian writes it: its owner's to mend
    schemas = (shipped.schema(name)["properties"] for name in ("client", "posting"))
    wanted = {key: spec["x-obsidian-type"] for properties in schemas for key, spec in properties.items()}
    types = {**wanted, **settings.get("types", {})}
    data = (json.dumps({**settings, "types": types}, indent=2) + "\n").encode()
    if data == standing or types == settings.get("types"):
        return "kept"
    writes.write(root, file, data, expected=standing)
    return "made" if standing is None else "updated"


def _manifest(root: Path) -> dict[str, str]:
    try:
        found = json.loads((root / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return {}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def _write_manifest(root: Path, known: dict[str, str]) -> None:
    file = root / MANIFEST
    standing = file.read_bytes() if file.is_file() else None
    data = (json.dumps(known, indent=2, sort_keys=True) + "\n").encode()
    if data != standing:
        writes.write(root, file, data, expected=standing)
