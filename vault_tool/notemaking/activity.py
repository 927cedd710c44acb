"""What has changed about a job since it was first pasted, kept as a list in the note's History section."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from vault_tool import shipped
from vault_tool.language.wording import number
from vault_tool.note import Note
from vault_tool.posting.fact import Value
from vault_tool.posting.read.candidates import agree
from vault_tool.text.edits import Edit
from vault_tool.text.lines import newline_of

SECTION = "History"

_CHANGING = (
    "proposals", "last_viewed", "interviewing", "invites_sent", "unanswered_invites", "bid_high", "bid_avg", "bid_low", "connects_required",
    "compensation_min", "compensation_max", "deadline", "client_payment_verified", "client_hires", "client_active_contracts", "client_open_jobs",
)  # fmt: skip
AGES = frozenset(("posted", "posted_at", "date", "title", "job_id", "url"))
"""What a later paste says otherwise without anything having changed about the job."""
_KEPT_ELSEWHERE = frozenset(
    ("status", "platform", "skills", "currency", "client_name", "client_company", "client", "source")
)
_ENTRY = re.compile(r"[-*+][ \t]+\d{4}-\d\d-\d\d[ \d:]*: (.*)")
_CHANGE = re.compile(r"(?P<title>[^:;]+): (?P<now>.*?) \(was .*?\)(?:; |$)")


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that says something else now than it did."""

    key: str
    before: Value
    now: Value

    def __str__(self) -> str:
        return f"{_title(self.key)}: {_shown(self.now)} (was {_shown(self.before)})"


def changes(note: Note, before: Mapping[str, Value], now: Mapping[str, Value]) -> tuple[FactChange, ...]:
    """What a later paste says otherwise than the note's last entry, or its properties where there is none.

    Of what changes while a job is open every difference counts; of the rest what is not just said more precisely.
    """
    known = {**before, **dict(_recorded(note))}
    both = [key for key in _told() if key in known and key in now and _shown(known[key]) != _shown(now[key])]
    return tuple(
        FactChange(key, known[key], now[key]) for key in both if key in _CHANGING or not agree(known[key], now[key])
    )


def _told() -> list[str]:
    """The keys of the facts whose changes are recorded, those that change most first."""
    rest = (key for key in shipped.schema("posting")["properties"] if key not in AGES | _KEPT_ELSEWHERE)
    return list(dict.fromkeys((*_CHANGING, *rest)))


def record(note: Note, changed: tuple[FactChange, ...], at: datetime) -> list[Edit]:
    """The edits that add an entry to the note's History section, which is made at the end where there is none."""
    newline = newline_of(note.text)
    entry = f"- {at:%Y-%m-%d %H:%M}: {'; '.join(map(str, changed))}"
    section = note.section(SECTION)
    if section is None:
        gap = newline * (2 - min(2, len(note.text) - len(note.text.rstrip("\r\n"))))
        return [Edit(len(note.text), len(note.text), f"{gap}## {SECTION}{newline * 2}{entry}{newline}")]
    body = note.text[slice(*section.body_span)]
    end = section.body_span.start + len(body.rstrip())
    lead = newline if body.strip() else newline * 2
    tail = newline if end == len(note.text) else ""
    return [Edit(end, end, lead + entry + tail)]


def _recorded(note: Note) -> Iterator[tuple[str, Value]]:
    """The values in the entries, the latest of a key last."""
    keys = {_title(key): key for key in _told()}
    for line in note.body_of(SECTION).splitlines():
        entry = _ENTRY.fullmatch(line.strip())
        for change in _CHANGE.finditer(entry[1]) if entry else ():
            if change["title"].strip() in keys:
                yield keys[change["title"].strip()], change["now"]


def _title(key: str) -> str:
    return str(shipped.schema("posting")["properties"][key]["title"])


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float | int):
        return number(value)
    return " ".join(str(value).split())
