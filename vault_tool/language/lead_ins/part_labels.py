"""What tells the parts of a dropped text apart: their labels and their turns of phrase (`data/parts/`)."""

import re
from functools import cache, lru_cache

from vault_tool.language import wordlists
from vault_tool.language.wordlists import Pattern

_TAIL = r"(?:[ :(–—-]+{parts.tail}\b.{0,20}| \(.{0,40}| \d{1,2})?"
"""What may stand behind a label: "Proposal (final, sent)", "Notes 2"."""

STRONG_ANALYSIS = Pattern(r"{parts.judging}(?: .{0,40})?")
WEAK_ANALYSIS = Pattern(r"{parts.summing_up}")
END_OF_ANALYSIS = Pattern(r"{parts.analysis_ends}\W*")
POST_ENDED = Pattern(r"{parts.post_ended}|\$[\d.,]+[km]?\+? spent")
PERSONAL = Pattern(r"\b{parts.personal}\b|['’]s\b")
"""In a label that no client writes in a post."""

ASKING = re.compile(r"\bquestions?\b", re.IGNORECASE)
ANNOUNCES = Pattern(r"\b{parts.announcing}\b|:\W*$")
IN_MEETING = Pattern(r"\b{parts.to_ask}\b.{0,60}\b{parts.in_meeting}\b")
TO_VET = Pattern(r"\b{parts.to_vet}\b")


@cache
def _labels() -> tuple[tuple[str, Pattern], ...]:
    names = (name for name in wordlists.table("parts") if name[0].isupper())
    return tuple((name, Pattern(f"{{parts.{name}}}{_TAIL}")) for name in names)


@lru_cache(4096)
def section_of(label: str) -> str | None:
    """The section of a note that a label in small letters names; None where it is none."""
    return next((section for section, pattern in _labels() if pattern.fullmatch(label)), None)
