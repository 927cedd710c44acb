"""Making a vault, and bringing the shipped notes of an old one up to date without touching one that its owner changed."""

import contextlib
import json
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Literal

from vault_tool import shipped
from vault_tool.errors import UserError
from vault_tool.store import layout, state_folder, swaps, writes
from vault_tool.store.digests import digest
from vault_tool.store.journal import operation

Outcome = Literal["made", "updated", "kept"]

SAMPLES = (layout.POSTINGS, layout.CLIENTS, layout.ARCHIVE)
"""Folders of the shipped vault that hold samples; a new vault begins without them."""
MANIFEST = ".vault-tool.json"
"""The digests of the shipped notes as they were last written: a note that still has its digest is not the owner's.

It goes along where the vault is cloned or copied, as .vault/ does not.
"""
EARLIER_MANIFEST = ".obsidian/vault-tool.json"
"""Where it lay before: among Obsidian's settings, where it had no business."""
TYPES = ".obsidian/types.json"
TEMPLATE_SETTINGS = ".obsidian/templates.json"
"""Where Obsidian's core plugin Templates is told its folder."""


def init(root: Path) -> list[tuple[str, Outcome]]:
    """Make a vault at `root`, or bring an old one up to date: each shipped file and what became of it.

    A file that its owner has changed, or that the manifest does not know, is kept as it is. Raises UserError where the
    folder cannot be written.
    """
    try:
        root.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise UserError(f"{root}: cannot be made: {e.strerror or e}") from e
    layout.make_folders(root)
    refresh_schema(root)
    known, is_new = _manifest(root), not (root / layout.CONFIG).exists()
    outcomes = []
    with operation(root, "init") as op:
        with op.alone():
            for folder in ("", layout.OBSIDIAN, *layout.FOLDERS):  # what a run that was killed left lying
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
        outcomes.append((TEMPLATE_SETTINGS, _write_template_folder(root, known)))
    _write_manifest(root, known)
    return outcomes


def refresh_schema(root: Path) -> None:
    """Put the schema of vault.toml where its first line says that editors find it."""
    file, data = state_folder.made(root) / state_folder.SCHEMA, shipped.folder("schemas") / state_folder.SCHEMA
    with contextlib.suppress(OSError):
        file.write_bytes(data.read_bytes())


def standing(root: Path) -> Counter[str]:
    """How many postings, clients, waiting drops and other notes ("") a vault has; empty where there is none."""
    if not (root / layout.CONFIG).is_file():
        return Counter()
    kinds = (layout.kind_of(e.path) for e in layout.walk(root))
    return Counter(k if k in ("posting", "client", "drop") else "" for k in kinds if k != "ignored") or Counter({"": 0})


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
    types = {**property_types(), **settings.get("types", {})}
    data = (json.dumps({**settings, "types": types}, indent=2) + "\n").encode()
    if data == standing or types == settings.get("types"):
        return "kept"
    writes.write(root, file, data, expected=standing)
    return "made" if standing is None else "updated"


def _write_template_folder(root: Path, known: dict[str, str]) -> Outcome:
    """Tell Obsidian where the templates lie, once, and only where it has been told of no folder."""
    file = root / TEMPLATE_SETTINGS
    if file.exists() or TEMPLATE_SETTINGS in known:
        return "kept"
    data = (json.dumps({"folder": layout.TEMPLATES}, indent=2) + "\n").encode()
    writes.write(root, file, data, expected=None)
    known[TEMPLATE_SETTINGS] = digest(data)
    return "made"


def property_types() -> dict[str, str]:
    """The type of every property that the tool reads; Obsidian has one a name for the whole vault."""
    schemas = (shipped.schema(name)["properties"] for name in shipped.KINDS_OF_NOTES)
    return {key: spec["x-obsidian-type"] for of in schemas for key, spec in of.items() if "x-obsidian-type" in spec}


def _manifest(root: Path) -> dict[str, str]:
    for name in (MANIFEST, EARLIER_MANIFEST):
        with contextlib.suppress(OSError, ValueError):
            found = json.loads((root / name).read_bytes())
            return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}
    return {}


def _write_manifest(root: Path, known: dict[str, str]) -> None:
    file = root / MANIFEST
    standing = file.read_bytes() if file.is_file() else None
    data = (json.dumps(known, indent=2, sort_keys=True) + "\n").encode()
    if data != standing:
        writes.write(root, file, data, expected=standing)
    with contextlib.suppress(OSError):
        (root / EARLIER_MANIFEST).unlink(missing_ok=True)
