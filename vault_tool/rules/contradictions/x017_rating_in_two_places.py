"""The client's rating appears in two places with two values.

"4.9 of 34 reviews" in the post and 4.4 in the properties: one was misread, or belongs to another client. Look it up.

Fails 3:16:
    ---
    status: ready
    client_rating: 4.4
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.
    4.92 of 34 reviews
Fails 8:11:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    Rating is 4.4 out of 5 (34 reviews)
    4.92 of 34 reviews
Passes:
    ---
    status: ready
    client_rating: 4.4
    ---
    # Operations lead

    ## Posting

    Rating is 4.4 out of 5.
    4.41 of 34 reviews
"""

import re
from collections.abc import Iterator

from vault_tool.language.wording import number
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar

CODE = "X017"
NAME = "rating-in-two-places"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "You trust, or turn down, a client because of a rating that isn't theirs."
BEFORE = 40
ROUNDING = 0.051
"""Sites show 4.41 as 4.4."""

_RATED = grammar(
    r"(?<![\d.])(?P<rating>{stars})(?: (?:out )?of 5)?{between}(?P<count>\d[\d,]{0,6}) reviews?\b",
    re.IGNORECASE,
    stars=r"[0-5](?:\.\d{1,2})?",
    between=r" of | \(|, | from |/5 \(",
)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where a rating with a number of reviews differs from the property, or from another one in the post."""
    posting = context.posting
    if " review" not in posting.words_lower:
        return
    stated = posting.number("client_rating") if context.kind == "posting" else None
    first: re.Match[str] | None = None
    for found in _rated(posting):
        rating, count = found["rating"], found["count"]
        if stated is not None and _apart(stated, float(rating)):
            message = (
                f"client_rating is {number(stated)}, but the post says {rating} of {count} reviews: correct one of them"
            )
            yield Finding(CODE, spans.value(note, "client_rating"), message)
            return
        if first and first["count"] == count and _apart(float(first["rating"]), float(rating)):
            start, end = first.span("rating")
            above = posting.words_span.start
            message = f"the post rates the client {first['rating']} here and {rating} further down: look it up on the post's page"
            yield Finding(CODE, Span(above + start, above + end), message)
            return
        first = first or found


def _rated(posting: Posting) -> Iterator[re.Match[str]]:
    """Each rating with a number of reviews, looked for only before that word."""
    at, done = posting.words_lower.find(" review"), 0
    while at >= 0:
        found = _RATED.search(posting.words, max(done, at - BEFORE), at + len(" reviews"))
        if found:
            yield found
        done = at + 1
        at = posting.words_lower.find(" review", at + 1)


def _apart(one: float, other: float) -> bool:
    return abs(one - other) > ROUNDING
