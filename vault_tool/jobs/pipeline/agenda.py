"""What to do now: what waits, what to decide, send and follow up, and what the profile lacks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from vault_tool import shipped
from vault_tool.jobs.pipeline import listing
from vault_tool.jobs.pipeline.listing import Row
from vault_tool.jobs.vault import Place
from vault_tool.note import Note
from vault_tool.posting.pay.pay_in_words import pay_in_words
from vault_tool.rules.docs.docstrings import documentation
from vault_tool.rules.time import t007_follow_up_due
from vault_tool.store import layout, writes
from vault_tool.text.encoding.decode import read_note

VERDICTS = ("apply", "ask", "", "skip")
"""The order in which drafts are decided on; "" is one without a verdict."""
TALKS = ("interviewing", "offer")


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to do: the note or file it is about (its path in the vault), a title, and what to know of it."""

    path: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """Everything to do now, each list in the order to do it in; `skip` are drafts that were advised against."""

    waiting: tuple[Todo, ...]
    decide: tuple[Todo, ...]
    skip: tuple[Todo, ...]
    send: tuple[Todo, ...]
    follow_up: tuple[Todo, ...]
    prepare: tuple[Todo, ...]
    profile: tuple[Todo, ...]


def agenda(place: Place) -> Agenda:
    """The agenda of a vault today."""
    assert place.root is not None
    rows = [row for row in listing.rows(place.root) if not row.problem]
    notes = {row.path: row for row in rows if row.values.get("status") in ("applied", *TALKS)}
    bodies = {path: Note(read_note(writes.read(place.root / path)), path) for path in notes}
    drafts = sorted(_of(rows, "draft"), key=_first_to_decide)
    decided = [(row, _todo(row, _verdict(row))) for row in drafts]
    return Agenda(
        tuple(Todo(e, e.rpartition("/")[2], "take it in: vault watch --once") for e in _drops(place.root)),
        tuple(todo for row, todo in decided if row.own.get("verdict") != "skip"),
        tuple(todo for row, todo in decided if row.own.get("verdict") == "skip"),
        tuple(_todo(row, f"vault show {listing.name(row)} proposal") for row in _of(rows, "ready")),
        tuple(_follow_ups(notes, bodies, place)),
        tuple(_unprepared(notes, bodies)),
        tuple(_gaps(place.root)),
    )


def _of(rows: Iterable[Row], status: str) -> list[Row]:
    """The postings at a status, the newest first; without one they are drafts."""
    found = [row for row in rows if str(row.values.get("status") or "draft") == status]
    return sorted(found, key=lambda row: (str(row.values.get("date", "")), row.path), reverse=True)


def _first_to_decide(row: Row) -> tuple[int, float]:
    verdict, score = str(row.own.get("verdict") or ""), row.own.get("score")
    place = VERDICTS.index(verdict) if verdict in VERDICTS else VERDICTS.index("")
    return place, -score if isinstance(score, int | float) else 0.0


def _verdict(row: Row) -> str:
    said = {"apply": "apply", "ask": "ask first", "skip": "skip"}.get(str(row.own.get("verdict")), "not judged yet")
    score = row.own.get("score")
    return f"{said} ({score})" if isinstance(score, int) else said


def _todo(row: Row, about: str) -> Todo:
    pay = pay_in_words(row.values)
    return Todo(row.path, str(row.values.get("title") or listing.name(row)), "  ".join(filter(None, (about, pay))))


def _drops(root: Path) -> list[str]:
    return sorted(e.path for e in layout.walk(root) if layout.kind_of(e.path) == "drop")


def _follow_ups(rows: Mapping[str, Row], notes: Mapping[str, Note], place: Place) -> Iterator[Todo]:
    """Applications without an answer that lie as long as rule T007 allows, the oldest first."""
    usual = documentation(t007_follow_up_due.__doc__ or "").defaults["days"]
    limit = place.config.lint.options.get(t007_follow_up_due.CODE, {}).get("days", usual)
    due = []
    for path, row in rows.items():
        day = _day(row.values.get("applied_at"))
        if day is None or row.values.get("status") != "applied" or notes[path].body_of("Response").strip():
            continue
        if isinstance(limit, int | float) and place.today > day + timedelta(days=limit):
            due.append((day, _todo(row, f"applied {(place.today - day).days} days ago")))
    yield from (todo for _, todo in sorted(due, key=lambda pair: pair[0]))


def _unprepared(rows: Mapping[str, Row], notes: Mapping[str, Note]) -> Iterator[Todo]:
    """Postings whose client has answered, without a sheet for the meeting."""
    for path, row in rows.items():
        answered = str(row.values.get("status")) in TALKS or notes[path].body_of("Response").strip()
        if answered and not notes[path].body_of("Meeting").strip():
            yield Todo(path, _todo(row, "").title, f"vault fill --only Meeting {listing.name(row)}")


def _gaps(root: Path) -> Iterator[Todo]:
    file = root / layout.PROFILE
    if not file.is_file():
        yield Todo(layout.PROFILE, "there is no profile", "vault init brings the sample back")
        return
    values = Note(read_note(writes.read(file)), layout.PROFILE).values
    if values.get("sample") is True:
        yield Todo(layout.PROFILE, "still the sample", "write your own facts, then delete the line `sample: true`")
        return
    for key, of in shipped.schema("profile")["properties"].items():
        if "x-cost" in of and not values.get(key):
            yield Todo(layout.PROFILE, f"no {key}", of["x-cost"])


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
