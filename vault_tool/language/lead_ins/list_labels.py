"""The labels that lists in a post stand under (`data/lists/`), at the beginning of a line and inside a long one."""

import re
from collections.abc import Iterator
from functools import lru_cache

from vault_tool.language.wordlists import Pattern, WholeLines
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_KINDS = {kind: WholeLines("lists", kind) for kind in ("duties", "requirements", "deliverables", "success", "other")}
_INSIDE = Pattern(r" (?<=[.!?:;)*a-z0-9 ] )(?=[*A-Z])\*{0,2}{lists.inside}\*{0,2}", re.NOFLAG)
_BEHIND_INSIDE = Regex(r"[ \t]*(?::\*{0,2}|[ \t]-(?=[ \t])|(?=[ \t]+(?:[-•●▪*✓✔✅]|1[.)]|[A-Z][a-z])))")


@lru_cache(4096)
def kinds(label: str) -> frozenset[str]:
    """What stands under a label, in small letters: duties, requirements, deliverables, success, other; nothing where it
    is no label."""
    return frozenset(kind for kind, labels in _KINDS.items() if labels.have(label))


def inside(text: str, span: Span) -> Iterator[Span]:
    """Where labels stand in a long line, each with its colon: a list follows."""
    for label in _INSIDE.finditer(text, *span):
        if behind := _BEHIND_INSIDE.match(text, label.end(), span.end):
            yield Span(label.start() + 1, behind.end())
