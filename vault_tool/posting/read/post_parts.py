"""Which part of a post a line stands in, told by the headings above it."""

import re
from functools import lru_cache
from typing import NamedTuple

from vault_tool.language.wordlists import Pattern
from vault_tool.posting.read.document import Document, Line
from vault_tool.text.regex import Regex


class Zone(NamedTuple):
    """`client`: facts about the client. `prose`: the client's own description. `after`: no longer the post."""

    client: bool = False
    prose: bool = False
    after: bool = False


FACTS = Zone()
CLIENT = Zone(client=True)
PROSE = Zone(prose=True)
AFTER = Zone(after=True)

_CLIENT = Pattern("{post_parts.client}", re.NOFLAG)
_PROSE = Pattern("{post_parts.description}", re.NOFLAG)
_AFTER = Pattern("{post_parts.notes}|{post_parts.site_end}", re.NOFLAG)
_SITE_END = Pattern("{post_parts.site_end}", re.NOFLAG)
_NUMBERING = Regex(r"^[\d.]+\s+|[^\w\s'’&-]+")
_RESET = Pattern("{post_parts.label}:", re.NOFLAG)
"""Labels that end a description whose heading was only a line with a colon."""
ENOUGH = 3
"""Facts' labels that must have been seen before a heading like "Analysis" ends the post."""


@lru_cache(maxsize=1)
def zones(doc: Document) -> tuple[Zone, ...]:
    """The zone of each line of a document."""
    found: list[Zone] = []
    zone, level, seen, fenced = FACTS, 0, 0, False
    for line in doc.lines:
        if line.raw.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        elif fenced and zone.prose:
            pass
        elif _is_heading(line):
            fresh = _zone_of(line, seen)
            deeper = line.heading > level > 0
            if fresh is not None and not zone.after:
                zone, level = fresh, line.heading
            elif fresh is None and not zone.after and not (deeper and zone.prose) and not (zone.client and deeper):
                zone, level = FACTS, line.heading
        elif zone != AFTER and ":" in line.text[:40]:
            seen += 1
            if zone.prose and level == 0 and _RESET.match(line.low):
                zone = FACTS
        found.append(zone)
    return tuple(found)


def _is_heading(line: Line) -> bool:
    if line.heading:
        return True
    if len(line.text) > 80 or line.bullet:
        return False
    bold = line.raw.strip().startswith("**") and line.raw.strip().rstrip(":").endswith("**")
    words = line.text.rstrip(" :").lower()
    return (
        bold
        or bool(_CLIENT.fullmatch(words))
        or bool(_PROSE.fullmatch(words))
        or bool(_AFTER.fullmatch(words) and line.gap)
    )


def names_client(words: str) -> bool:
    """Whether a line is the heading of what a site tells of the client: "About the client"."""
    return len(words) <= 80 and _CLIENT.fullmatch(words.rstrip(" :").lower()) is not None


def _zone_of(line: Line, seen: int) -> Zone | None:
    words = _NUMBERING.sub(" ", line.text.lower()).strip()
    words = re.sub(r"\s+", " ", words)
    if _AFTER.fullmatch(words):
        return AFTER if seen >= ENOUGH or _SITE_END.fullmatch(words) else PROSE
    if _CLIENT.fullmatch(words):
        return CLIENT
    if _PROSE.fullmatch(words):
        return PROSE
    return None
