"""What tells a finding from every other in its note, from run to run: by its rule and words, not by its line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.store.digests import digest

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import LintedNote, Placed


def what(finding: Placed) -> str:
    """A finding's code and a digest of the words around it (of its message, where it stands at none)."""
    words = " ".join((finding.source.strip("- ") or finding.message).split())
    return f"{finding.code} {digest(words.encode('utf-8', 'surrogatepass'))[:12]}"


def with_ids(note: LintedNote) -> Iterator[tuple[Placed, str]]:
    """Each finding of a note with 32 hexadecimal digits that no other has; text put in before it does not change them."""
    seen = Counter[str]()
    for finding in note.findings:
        words = what(finding)
        seen[words] += 1
        whole = f"{note.path}\n{words}\n{seen[words]}"
        yield finding, digest(whole.encode("utf-8", "surrogatepass"))[:32]
