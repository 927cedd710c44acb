"""A property doesn't match the post.

The note keeps the post word for word, so a number in the properties can be compared with the one in the post. If you
corrected the property on purpose, say so in the notes and silence this finding.

Fails 2:19, 3:19:
    ---
    client_hire_rate: 24
    compensation_max: 2150
    client_rating: 4.4
    ---
    # Operations lead

    ## Posting

    - **Fixed Price:** $1,250.00
    - **Rating:** 4.4 out of 5 (34 reviews)
    - **Hire Rate:** 42%
Passes:
    ---
    client_hire_rate: 42
    compensation_max: 1250
    client_rating: 4.41
    ---
    # Operations lead

    ## Posting

    - **Fixed Price:** $1,250.00
    - **Rating:** 4.4 out of 5 (34 reviews)
    - **Hire Rate:** 42%
"""

import re
from collections.abc import Iterator

from vault_tool.language.wording import number
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.contradictions.figures_in_text import FIGURE, behind, value_of
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

CODE = "X010"
NAME = "fact-differs-from-post"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "You price and judge the job by a number that the client never gave."

_NUMBER = Regex(rf"\$?[ ]?{FIGURE}")
_WHOLE = Regex(rf"\$?[ ]?{FIGURE}(?![\d,.]*\d|[ ]?[KkMm]\b)")
_STATED = {
    "client_hire_rate": ("client_hire_rate", Regex(rf"{FIGURE}[ ]?%")),
    "client_rating": ("rating", Regex(rf"{FIGURE} (?:out )?of 5", re.IGNORECASE)),
    "client_jobs_posted": ("client_jobs_posted", _WHOLE),
    "client_hires": ("client_hires", _WHOLE),
    "client_hours_paid": ("client_hours_paid", _WHOLE),
    "client_avg_hourly_rate": ("client_avg_hourly_rate", _NUMBER),
    "compensation_max": ("fixed_price", _WHOLE),
    "connects_required": ("connects_required", _WHOLE),
}
"""Each property with the list of labels that it stands under, and how it is written there."""
_LABELS = {
    key: Pattern(rf"^[ \t>*_-]{{0,8}}{{labels.{label}}}[*_ \t]{{0,4}}[:=][*_ \t]{{0,5}}", re.IGNORECASE | re.MULTILINE)
    for key, (label, _) in _STATED.items()
}
TOLERANCE = 0.011
"""Sites show 4.41 as 4.4: a difference of one percent is rounding."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each number that stands under its label in the Posting section and differs from the property."""
    if note.section("Posting") is None:
        return
    posting = context.posting
    whole = Span(0, len(posting.words))
    for key, (_, value) in _STATED.items():
        stated = posting.number(key)
        found = behind(_LABELS[key], value, posting.words, whole) if stated is not None else None
        if found and stated is not None and _differs(posting, key, stated, value_of(found)):
            line = note.lines.position(posting.words_span.start + found.start("figure")).line
            said = f"{key} is {number(stated)}, but the post says {found['figure']} (line {line})"
            yield Finding(CODE, spans.value(note, key), f"{said}: correct one of them")


def _differs(posting: Posting, key: str, stated: float, said: float) -> bool:
    if key == "compensation_max" and posting.text("compensation_type") not in ("fixed", ""):
        return False
    return abs(stated - said) > max(abs(said), abs(stated)) * TOLERANCE
