"""The client's history can't explain the rating or the spending.

Freelancers rate a client after a contract, and money is spent on hires. A rating without reviews, or thousands spent
without a hire, was read from another place (the site's own rating, another job).

Fails 3:16:
    ---
    client_reviews: 0
    client_rating: 4.9
    ---
    # Editor
Fails 3:21:
    ---
    client_hires: 0
    client_total_spent: 88000
    ---
    # Editor
Passes:
    ---
    client_reviews: 34
    client_rating: 4.4
    client_hires: 71
    client_total_spent: 88000
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import money, number
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "X005"
NAME = "rating-without-hires"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "You trust a client for a history that isn't theirs."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for a rating with no review behind it, and for money spent with no hire behind it."""
    posting = context.posting
    rating, reviews = posting.number("client_rating"), posting.number("client_reviews")
    if rating and reviews == 0:
        message = f"a rating of {number(rating)} doesn't go with 0 reviews: look both up in the post"
        yield Finding(CODE, spans.value(note, "client_rating"), message)
    spent, hires = posting.number("client_total_spent"), posting.number("client_hires")
    if spent and hires == 0:
        message = f"{money(spent, posting.currency)} spent doesn't go with 0 hires: look both up in the post"
        yield Finding(CODE, spans.value(note, "client_total_spent"), message)
