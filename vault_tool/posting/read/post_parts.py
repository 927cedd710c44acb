"""Which part of a post a line stands in, told by the headings above it."""

import re
from functools import lru_cache
from typing import NamedTuple

from vault_tool.posting.read.document import Document, Line


class Zone(NamedTuple):
    """`client`: facts about the client. `prose`: the client's own description. `after`: no longer the post."""

    client: bool = False
    prose: bool = False
    after: bool = False


FACTS = Zone()
CLIENT = Zone(client=True)
PROSE = Zone(prose=True)
AFTER = Zone(after=True)

_CLIENT = re.compile(
    r"(?:about the (?:client|buyer|employer)|client(?:'s|’s)?(?: (?:details?|info|information|profile|facts|history|stats|data|snapshot))?|the client"
    r"|about client|buyer(?: details)?|acerca del cliente|sobre el cliente|sobre o cliente|über den (?:kunden|auftraggeber)|à propos du client"
    r"|характеристики .{1,60})",
)
_PROSE = re.compile(
    r"(?:job |project |role |full )?(?:description|summary|overview)|(?:key |core |main |your )?(?:responsibilities|duties|tasks|deliverables|requirements|qualifications)"
    r"|about (?:the|this) (?:job|role|position|project)|the (?:role|project|job|work|opportunity)|what you(?:'|’)ll do|scope(?: of work)?|background|about us|the problem"
    r"|who you are|what we(?:'|’)re looking for|requirements & qualifications|job details|descripción.{0,20}|descrição.{0,20}|beschreibung|aufgaben|responsabilidades"
    r"|(?:application|screening) questions?|questions|description du poste",
)
_AFTER = re.compile(
    r"(?:key details|(?:.{1,20} )?analysis|potential red flags.{0,30}|red flags.{0,30}|positive indicators|protective measures.{0,30}|final recommendation|recommendation"
    r"|(?:.{1,20}(?:'|’)s|my|own) notes?|notes(?: to self)?|(?:my |draft )?proposal(?: draft)?|cover letter|answers? to screening questions?|screening answers"
    r"|interview questions|vetting questions|role summary|выявленные проблемы|другие проекты .{1,20}|что беспокоит .{1,80}|разбор|анализ.{0,60}"
    r"|client(?:'|’)?s recent history.{0,10}|other open jobs by this client.{0,10}|explore similar jobs.{0,20}|similar jobs.{0,20}|footer navigation|how it works)",
)
_SITE_END = re.compile(
    r"client(?:'|’)?s recent history.*|other open jobs.*|explore similar.*|similar jobs.*|footer navigation|how it works|другие проекты.*"
)
_NUMBERING = re.compile(r"^[\d.]+\s+|[^\w\s'’&-]+")
_RESET = re.compile(
    r"(?:client|activity|skills|qualifications|project type|proposals|budget|hourly range|category|country|location):"
)
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
