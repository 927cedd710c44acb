"""A vault's knowledge notes, read from disk."""

from collections.abc import Set
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from vault_tool import shipped
from vault_tool.errors import UserError
from vault_tool.knowledge.notes.everything import Knowledge, load
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.store import layout, reads
from vault_tool.text.encoding.decode import read_note

MOST_BYTES = 2_000_000
"""A signal, a bank or a profile is far smaller; a larger file is none."""
JUDGED_BY = frozenset({"profile", "signal", "feature", "effort", "client"})
"""The notes that a judgment needs."""
_SHIPPED = shipped.folder("vault")
KINDS = JUDGED_BY | {"bank", "answer", "template"}
"""The notes that a posting is written from."""


def of_vault(root: Path, kinds: Set[str] = KINDS) -> Knowledge:
    """The profile, signals, features, efforts, banks, answers, templates and clients of the vault at `root`, or those of
    some `kinds`; Jinja is taken on trust, and so are notes that are still as they came with the tool.

    One that cannot be read is a problem like one that cannot be used. Raises UserError where that is the profile: letters
    without it would say nothing of their writer.
    """
    texts, as_shipped, problems = {}, set(), []
    for path in sorted(e.path for e in layout.walk(root) if layout.kind_of(e.path) in kinds):
        try:
            data = reads.regular(root / path, MOST_BYTES)
            texts[path] = read_note(data)
            if root == _SHIPPED or _as_it_came(path) == data:
                as_shipped.add(path)
        except OSError as e:
            if path == layout.PROFILE:
                raise UserError(f"{root / path}: {e.strerror or e}; check its permissions") from e
            problems.append((path, KnowledgeError(f"cannot be read: {e.strerror or e}")))
    read = load(texts, thorough=False, shipped=as_shipped)
    return replace(read, problems=(*read.problems, *problems)) if problems else read


@lru_cache(maxsize=1024)
def _as_it_came(path: str) -> bytes | None:
    """The note that a new vault has at a path; None where it has none. The package's own files stay as they are."""
    try:
        return reads.regular(_SHIPPED / path, MOST_BYTES)
    except OSError:
        return None


def shipped_with_package(kinds: Set[str] = KINDS) -> Knowledge:
    """The knowledge a new vault starts with, for files outside any vault."""
    return of_vault(_SHIPPED, kinds)
