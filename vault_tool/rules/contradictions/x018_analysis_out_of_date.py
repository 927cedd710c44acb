"""The analysis has a different figure from the properties.

A property was corrected after the analysis was written, so its red flags and rates rest on the old value. Correct the
analysis, or delete its text and run `vault fill`.

Fails 10:15:
    ---
    status: ready
    client_rating: 4.4
    compensation_max: 1250
    ---
    # Operations lead

    ## Analysis

    - **Rating:** 3.1 of 5 on 34 reviews
    - **Pay:** $1,250 fixed price
Fails 10:13:
    ---
    status: ready
    compensation_max: 1250
    compensation_type: fixed
    ---
    # Operations lead

    ## Analysis

    - **Pay:** $2,150 fixed price
Passes:
    ---
    status: ready
    client_rating: 4.4
    client_hire_rate: 42
    compensation_min: 20
    compensation_max: 30
    ---
    # Operations lead

    ## Analysis

    - **Rating:** 4.4 of 5 on 34 reviews
    - **Hiring:** 132 jobs posted, 42% hire rate
    - **Pay:** $20-$30 an hour
"""

import re
from collections.abc import Iterator

from vault_tool.language.wording import number
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.contradictions.figures_in_text import FIGURE, MARK, behind, value_of
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar

CODE = "X018"
NAME = "analysis-out-of-date"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "You decide by red flags and an hourly rate that were worked out from a wrong figure."

_LINE = r"^[ \t]*[-*][ \t]+[*_]{0,3}"
_FIGURES = {
    "client_rating": ("(?:Client )?Rating", r"{figure}(?: |/)(?:out )?(?:of )?5\b"),
    "client_hire_rate": ("Hir(?:ing|e rate)", r"[^\r\n]{0,60}?{figure}%"),
    "client_jobs_posted": ("(?:Hiring|Jobs posted)", r"{figure}(?: jobs? posted|[ \t]*$)"),
    "compensation_max": ("(?:Pay|Compensation|Budget|Fixed[ -]price)", r"{least}?{mark}{figure}(?![\d.,]*[k\d])"),
}
"""Each property with the label that it stands under in an analysis, and how it is written there."""
_FLAGS = re.IGNORECASE | re.MULTILINE
_PIECES = {"figure": FIGURE, "mark": MARK, "least": r"{mark}?[\d.,]+ ?(?:-|–|to) ?"}
_PATTERNS = {
    key: (Pattern(rf"{_LINE}{label}:?[*_ :]{{1,6}}", _FLAGS), grammar(value, _FLAGS, **_PIECES))
    for key, (label, value) in _FIGURES.items()
}
TOLERANCE = 0.051


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each labeled figure in the Analysis section that is not its property's."""
    section = context.posting.filled("Analysis")
    if section is None:
        return
    posting = context.posting
    for key, (label, value) in _PATTERNS.items():
        stated = posting.number(key)
        found = behind(label, value, note.text, section.body_span) if stated is not None else None
        if found and stated is not None:
            said = value_of(found)
            others = (stated, posting.number("compensation_min")) if key == "compensation_max" else (stated,)
            if all(other is None or abs(said - other) > TOLERANCE for other in others):
                message = f"the analysis says {found['figure']}, but {key} is {number(stated)}: rewrite the analysis"
                yield Finding(CODE, Span(*found.span("figure")), message)
