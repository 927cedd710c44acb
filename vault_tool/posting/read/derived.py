"""Facts that follow from others: the posting time in a job id, the day of the note, weekly hours from daily ones."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import chain

from vault_tool.language.values import clock, dates, zones
from vault_tool.language.values.shifts import OF_OTHERS
from vault_tool.language.values.zones import ABBREVIATION, AREA_TIME
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.fact import Fact, Origin
from vault_tool.posting.read import fields
from vault_tool.posting.read.candidates import LOOSE, Candidate
from vault_tool.posting.read.document import Document
from vault_tool.posting.read.post_parts import Zone
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_DATED = Regex(r"(?<!\d)(20\d{2}-[01]\d-[0-3]\d)(?!\d)")
_DATED_NAME = Regex(r"(20\d{2}-[01]\d-[0-3]\d)[\w.()+ -]{0,120}\.(?:txt|md|html?|eml)")
_KEPT = Pattern(r"\W*(?:date\s+)?{time.kept}(?:\s+{time.posted_on}|\s+at|\s+date)?\s*:?\s*")
_MADE = Pattern(r"(?:date[ _])?(?:{time.kept}|{time.made})(?:[ _](?:{time.posted_on}|at|date))?\s*:\s*[\"']?")
_MOST_ABOVE, _NEAR_KEPT = 20, 12
"""Lines of a text, and characters behind the word, in which the day is told on which somebody kept it."""
_MOST_HOURS = 100
"""Hours a week above which a day's hours were misread."""
_CAPITALS = Regex("[A-Z]{2}")
_APPLY_BY = Pattern(r"(?<!\w){due.applying}(?!\w)\W{0,3}", re.IGNORECASE)
_TO = Pattern(r"\s*(?:-|–|{due.ends a range})\s*", re.IGNORECASE)
_FIRST_OF_TWO = Pattern(r"\d{1,2}/\d{1,2}/\d{4}\s*(?:-|–|{due.ends a range})\s*", re.IGNORECASE)
"""A day that may be read in two ways, and what stands before the last day."""
_LONGEST_DATE, _NEAR_APPLY = 40, 12
"""Characters behind such words in which the day stands, and in which it begins."""
_ZONE_NEAR = Pattern(r"{working_hours.near a zone}|hours?\b|\b[ap]m\b|\d ?[ap]\.?m")


def day(doc: Document, file_name: str) -> Iterator[Candidate]:
    """The day the note stands under: from the file's name, or from a dated file name in the text's first lines."""
    for line in doc.lines[:3]:
        match = _DATED_NAME.fullmatch(line.text)
        if match and _is_day(match[1]):
            yield doc.candidate("date", match[1], line.span(*match.span(1)), "file name in the text", LOOSE)
    yield from kept(doc)
    named = _DATED.search(file_name.replace("_", "-"))
    if named and _is_day(named[1]):
        yield doc.candidate("date", named[1], Span(0, 0), "derived: the file's name", LOOSE + 1, Origin.DERIVED)


def is_kept(words: str, *, own: bool = False) -> bool:
    """Whether a line begins as the day is told on which somebody kept a post; in a note's `own` properties also the day on
    which the note was made."""
    return bool((_MADE if own else _KEPT).match(words))


def kept(doc: Document, *, own: bool = False) -> Iterator[Candidate]:
    """The day on which somebody kept the post: "Captured: 2026-07-24"; `own` as in `is_kept`."""
    for line in doc.lines[:_MOST_ABOVE]:
        lead = (_MADE if own else _KEPT).match(line.text)
        told = dates.read_date(line.text[lead.end() :][:40]) if lead else None
        if lead and told and told.start <= _NEAR_KEPT and _is_day(told.iso[:10]):
            span = line.span(lead.end() + told.start, lead.end() + told.end)
            yield doc.candidate("date", told.iso[:10], span, "text: the day it was kept", LOOSE + 2)
            return


def _is_day(words: str) -> bool:
    try:
        datetime.strptime(words, "%Y-%m-%d")
    except ValueError:
        return False
    return True


def posting_time(
    facts: tuple[Fact, ...], dropped_at: datetime | None, time_in_id: Callable[[str], str | None]
) -> Iterator[Fact]:
    """`posted_at` from the job's id, else from the age the post prints and the moment it was dropped; then `date`.

    `time_in_id` gives the time that the site's ids carry, None where they have none.
    """
    by_key = {fact.key: fact for fact in facts}
    posted = by_key.get("posted_at")
    job_id, age = by_key.get("job_id"), by_key.get("posted")
    if posted is None and job_id is not None and (at := time_in_id(str(job_id.value))):
        posted = _from(job_id, "posted_at", at, "the time inside the job's id")
        yield posted
    if posted is None and age is not None and dropped_at is not None:
        at = dates.before(_seen(dropped_at, by_key.get("date")), str(age.value))
        if at:
            posted = _from(age, "posted_at", at, "the age printed, seen from the time of the drop")
            yield posted
    if "date" not in by_key and posted is not None:
        yield _from(posted, "date", str(posted.value)[:10], "the day it was posted")


def _from(known: Fact, key: str, value: str, how: str) -> Fact:
    """A fact that follows from a known one, whose words it shows."""
    return Fact(key, value, known.quote, known.span, f"derived: {how}", Origin.DERIVED)


def _seen(dropped_at: datetime, named: Fact | None) -> datetime:
    """The moment that an age is seen from: the day in the drop's name, where the drop came later than that."""
    day = datetime.fromisoformat(str(named.value)).date() if named else dropped_at.date()
    return dropped_at if day >= dropped_at.date() else datetime.combine(day, dropped_at.timetz())


def hours(doc: Document, zone_of: tuple[Zone, ...]) -> Iterator[Candidate]:
    """Weekly hours from "9 AM - 4 PM, Monday-Friday": hours a day times days a week."""
    for line in doc.lines:
        if zone_of[line.index].after or len(line.text) > 2000 or OF_OTHERS.search(line.text):
            continue
        for days, span in clock.day_ranges(line.text):
            shift = clock.shift_before_days(line.text[: span.start])
            total = shift.hours * days if shift else 0
            if shift and 0 < total <= _MOST_HOURS:
                stands = line.span(shift.span.start, span.end)
                how = "derived: hours a day times days a week"
                yield doc.candidate("weekly_hours", f"{total:g}", stands, how, LOOSE - 5, Origin.DERIVED)
                return


def stated_hours(doc: Document, zone_of: tuple[Zone, ...]) -> Iterator[Candidate]:
    """Weekly hours that the post states in a sentence: "10-20 hours/week to start"."""
    for line in doc.lines:
        if zone_of[line.index].after or "week" not in line.low:
            continue
        found = fields.HOURS.search(line.text)
        if found:
            yield doc.candidate(
                "weekly_hours",
                found[0].strip(),
                line.span(found.start(), found.start() + len(found[0].strip())),
                "words: hours a week",
                LOOSE - 4,
            )
            return


def time_zone(doc: Document, zone_of: tuple[Zone, ...]) -> Iterator[Candidate]:
    """A time zone's short name, or a country's time, that stands beside words about working hours."""
    for line in doc.lines:
        if zone_of[line.index].after or not _CAPITALS.search(line.text):
            continue
        areas = (found for found in AREA_TIME.finditer(line.text) if zones.zone_of(found[0]))
        for match in chain(ABBREVIATION.finditer(line.text), areas):
            around = line.text[max(0, match.start() - 60) : match.end() + 40]
            if _ZONE_NEAR.search(around.replace(match[0], " ")):
                yield doc.candidate("time_zone", match[0], line.span(*match.span()), "words: time zone", LOOSE)
                return


def _last_day(text: str) -> dates.PrintedDate | None:
    """The day that stands at the beginning of a text, of two that are a range the last."""
    first = dates.read_date(text[:_LONGEST_DATE])
    begins = first is not None and first.start <= _NEAR_APPLY and _is_day(first.iso[:10])
    joined = _TO.match(text, first.end) if first and begins else _FIRST_OF_TWO.match(text)
    last = dates.read_date(text[joined.end() :][:_LONGEST_DATE]) if joined else None
    if joined and last and not last.start and _is_day(last.iso[:10]):
        return dates.PrintedDate(last.iso, joined.end(), joined.end() + last.end)
    return first if begins else None


def deadline(doc: Document, zone_of: tuple[Zone, ...]) -> Iterator[Candidate]:
    """The last day on which to apply, where a sentence names it: "submit your proposal by 11/30/2026"."""
    for line in doc.lines:
        if zone_of[line.index].after:
            continue
        for said in _APPLY_BY.finditer(line.text):
            told = _last_day(line.text[said.end() :])
            if told:
                span = line.span(said.end() + told.start, said.end() + told.end)
                yield doc.candidate("deadline", doc.text[span.start : span.end], span, "words: apply by", LOOSE - 5)
                return
