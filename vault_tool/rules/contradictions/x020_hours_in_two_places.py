"""The post asks for different hours in its text and in its form.

The form may say "less than 30 hours a week" and the text "40 hours a week". Forms are filled in by habit, and texts
get old. Ask before you promise a week you don't have.

Fails 10:13:
    ---
    status: ready
    weekly_hours: Less than 30
    ---
    # Editor

    ## Posting

    Less than 30 hrs/week
    Please plan 40 hours a week for it.
Passes:
    ---
    status: ready
    weekly_hours: More than 30
    ---
    # Editor

    ## Posting

    Please plan 40 hours a week for it, 10 hours of work per week on weekends.
"""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.contradictions.figures_in_text import MARK
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "X020"
NAME = "hours-in-two-places"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting", "post"})
COST = "You promise a week you don't have, or leave half of it empty."
TOLERANCE = 0.15
MOST = 50

_SAID = Pattern(
    r"(?<![\d.-])(?<!{mark})(?P<low>\d{1,2})(?:\s?(?:-|–|to)\s?(?P<high>\d{1,2}))?\+?[ ]?{budgets.hours a week}\b",
    mark=MARK,
)

_DIGITS = re.compile(r"\d+")

_FORM = Pattern(r"{working_hours.in a form} \d|\d ?\+")
"""How sites' forms ask for hours; what else stands in the property was read from the text itself."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the text's only number of weekly hours is outside the form's range by more than 15%."""
    posting = context.posting
    stated = posting.text("weekly_hours")
    if not _FORM.search(stated.lower()) or "week" not in posting.words_lower:
        return
    said = [m for m in _SAID.finditer(posting.words) if not _is_form(m, stated)]
    asked = None
    if said:
        from vault_tool.posting.pay import hours

        asked = hours.parse(stated)
    if asked is None:
        return
    least, most = (asked.low or 0) * (1 - TOLERANCE), (asked.high or 168) * (1 + TOLERANCE)
    apart = [m for m in said if int(m["high"] or m["low"]) < least or int(m["low"]) > most]
    if apart and len(apart) == len(said):
        start = posting.words_span.start
        message = f"the text says {apart[0][0]}, but weekly_hours is {stated[:30]}: ask which is right"
        yield Finding(CODE, Span(start + apart[0].start(), start + apart[0].end()), message)


def _is_form(m: re.Match[str], stated: str) -> bool:
    """The form's own words, or more hours than a job has: those are somebody else's week."""
    if int(m["high"] or m["low"]) > MOST:
        return True
    return m["low"] in _DIGITS.findall(stated) and (m["high"] or m["low"]) in _DIGITS.findall(stated)
