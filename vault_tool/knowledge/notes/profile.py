"""The freelancer's profile: the one note that every claim in a proposal comes from."""

import re
from collections.abc import Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from vault_tool.knowledge.notes import list_items
from vault_tool.knowledge.notes.kinds import checked
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_CLOCK = Regex(r"([01]\d|2[0-3]):([0-5]\d)")
_TAG = Regex(r"(?:(?<=\s)|^)#([^\W\d_][\w/-]*)")
_SKILL = Pattern(
    r"{name}\s*\((?:{years})?[;,:\s]*(?P<tools>[^()]*)\)",
    re.NOFLAG,
    name=r"(?P<name>[^()]*[^()\s])",
    years=r"(?P<years>\d{1,2}(?:\.\d)?)\s*\+?\s*{years_experience.years}",
)


def read(note: Note) -> Profile:
    """The profile in a note. Raises KnowledgeError with the span of the property that cannot be used."""
    values = checked(note, "profile")
    _check_zone(note, values)
    return _profile(note, values)


def of_note(note: Note) -> Profile:
    """The profile that a note describes, taken on trust."""
    return _profile(note, note.values)


def _profile(note: Note, values: Mapping[str, Any]) -> Profile:
    start, end = _clock(note, values, "hours_start"), _clock(note, values, "hours_end")
    practised = tuple(skill(words) for words in _words(values, "skills"))
    tools = (*_words(values, "tools"), *(tool for s in practised for tool in s.tools))
    return Profile(
        name=_text(values, "name"),
        headline=_text(values, "headline"),
        rate_floor=values.get("rate_floor"),
        rate_target=values.get("rate_target"),
        currency=_text(values, "currency"),
        time_zone=_text(values, "time_zone"),
        hours=(start, end) if start and end else None,
        weekly_hours=values.get("weekly_hours"),
        skills=tuple(s.name for s in practised),
        practised=practised,
        tools=_distinct(tools),
        languages=_words(values, "languages"),
        links=_words(values, "links"),
        tone=_text(values, "tone"),
        sign_off=_text(values, "sign_off"),
        wont_do=_words(values, "wont_do"),
        experience=experience(note),
        same=tuple(g for i in _under(note, "Same meaning") if len(g := _group(i.text)) > 1),
        sample=bool(values.get("sample")),
    )


def experience(note: Note) -> tuple[ExperienceLine, ...]:
    """The lines of experience in a profile, whatever its properties are like."""
    return tuple(_experience(i) for i in _under(note, "Experience"))


def _text(values: Mapping[str, Any], key: str) -> str | None:
    return str(values.get(key) or "").strip() or None


def _words(values: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(word for v in values.get(key) or () if (word := str(v).strip()))


def _distinct(words: Iterable[str]) -> tuple[str, ...]:
    """Each word once, whatever its case, as it is written first."""
    found: dict[str, str] = {}
    for word in words:
        found.setdefault(word.casefold(), word)
    return tuple(found.values())


def _under(note: Note, title: str) -> tuple[list_items.Item, ...]:
    section = note.section(title)
    return list_items.under(note, section.body_span) if section else ()


def skill(words: str) -> Skill:
    """ "Bookkeeping (8 years; QuickBooks, Xero)" -> its name, years and tools; years and tools may be missing."""
    m = _SKILL.fullmatch(words)
    if m is None or not (m["years"] or m["tools"].strip()):
        return Skill(words)
    years = float(m["years"]) if m["years"] else None
    return Skill(m["name"], years, _group(m["tools"]))


def _experience(item: list_items.Item) -> ExperienceLine:
    """A line of experience; `result: …` and `client: …` stand as items under it."""
    words = " ".join(_TAG.sub(" ", item.text).split())
    beside = {
        mark: " ".join(i.text.removeprefix(f"{mark}:").split())
        for mark in ("result", "client")
        for i in item.under
        if i.text.startswith(f"{mark}:")
    }
    return ExperienceLine(words, tuple(_TAG.findall(item.text)), item.span, **beside)


def _group(text: str) -> tuple[str, ...]:
    return tuple(word for part in text.split(",") if (word := part.strip()))


def _clock(note: Note, values: Mapping[str, Any], key: str) -> str | None:
    """A time of day as "HH:MM". YAML reads an unquoted 17:30 as the number 1050, which is its minutes: taken back here."""
    value = values.get(key)
    if value is None or value == "":
        return None
    written = f"{value // 60:02}:{value % 60:02}" if isinstance(value, int) else str(value).strip().zfill(5)
    found = _CLOCK.fullmatch(written)
    if found is None:
        raise KnowledgeError(f"{key}: {value!r} is no time of day; write it as '09:00'", _span(note, key))
    return f"{int(found[1]):02}:{int(found[2]):02}"


def _check_zone(note: Note, values: Mapping[str, Any]) -> None:
    zone = _text(values, "time_zone")
    if zone is None:
        return
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as e:
        message = f"time_zone: there is no time zone {zone!r}; use a name such as 'Europe/Lisbon' or 'America/New_York'"
        raise KnowledgeError(message, _span(note, "time_zone")) from e


def _span(note: Note, key: str) -> Span:
    return note.properties.spans.get(key) or note.properties.span or Span(0, 0)
