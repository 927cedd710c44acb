"""The client's rating is low.

Freelancers seldom give fewer than five stars. Under 4.0, several of them had trouble with scope, tone or payment.
Read the latest reviews before you apply. Counted from three reviews on.

Options: below (stars, default 4.0)

Fails 2:16:
    ---
    client_rating: 3.4
    client_reviews: 12
    ---
    # Editor
Passes:
    ---
    client_rating: 4.4
    client_reviews: 34
    ---
    # Editor
Passes:
    ---
    client_rating: 1
    client_reviews: 1
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import number
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "K006"
NAME = "low-rating"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "A dispute can cost you weeks, the money and your own rating."
FOR_APPLYING = True
ENOUGH_REVIEWS = 3


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the rating is under the limit and stands on at least three reviews."""
    posting = context.posting
    rating, reviews = posting.number("client_rating"), posting.number("client_reviews")
    limit = context.options.get("below", 4.0)
    if (
        not rating
        or reviews is None
        or reviews < ENOUGH_REVIEWS
        or not isinstance(limit, int | float)
        or rating >= limit
    ):
        return
    message = f"{number(rating)} stars on {number(reviews)} reviews: read the latest ones before you apply"
    yield Finding(CODE, spans.value(note, "client_rating"), message)
