"""What a label's words mean where they are the client's record: payment, rating, size, industry, and the bids so far."""

import re
from collections.abc import Iterator

from vault_tool.language.values.money import amount, number, tidy
from vault_tool.posting.read.fields import ReadValue, text


def verified(words: str) -> Iterator[ReadValue]:
    """Whether the way of paying is verified."""
    low = re.sub(r"[^\w ✅✓-]+", "", words.lower()).strip()
    match = re.match(
        r"(not verified|unverified|no verificad[oa]|não verificad[oa]|nicht verifiziert|non vérifiée?|false|no\b)", low
    )
    if match:
        yield ReadValue("client_payment_verified", False, 0, len(words))
    elif re.match(r"(verified|verificad[oa]|verifiziert|vérifiée?|true|yes\b|✅|✓)", low):
        yield ReadValue("client_payment_verified", True, 0, len(words))


_RATING = re.compile(r"(?P<rating>[0-5](?:[.,]\d{1,2})?)(?!\d)\s?(?:★|stars?|/\s?5|out of 5|von 5|de 5|sur 5)?\.?")
_REVIEWS = re.compile(
    r"(\d[\d,.]{0,8})\s*(?:reviews?|reseñas?|avaliações|avaliação|bewertungen|avis|opiniones|feedbacks?|ratings?)",
    re.IGNORECASE,
)


def rating(words: str) -> Iterator[ReadValue]:
    """Stars and how many reviews they stand on: "4.4 out of 5 (34 reviews)"; 0 stars mean that nobody has rated."""
    match = _RATING.search(words[:60])
    value = number(match["rating"]) if match else None
    if match and value:
        yield ReadValue("client_rating", tidy(value), match.start(), match.end())
    reviews = _REVIEWS.search(words[:120])
    if reviews:
        yield ReadValue("client_reviews", int(number(reviews[1]) or 0), *reviews.span())


_SIZE = re.compile(
    r"\(?((?:Small|Mid-sized|Medium|Large|Individual)\b[^()]{0,20}(?:\s?\([^()]{1,40}\)|,[^()]{1,30})?|[\d,.]+\s?(?:-|–|to)\s?[\d,.]+ (?:people|employees)[^()]{0,10})\)?",
    re.IGNORECASE,
)


def industry(words: str) -> Iterator[ReadValue]:
    """An industry, and the company's size where it is printed beside it."""
    size = re.search(
        r"\s*\((" + _SIZE.pattern.removeprefix(r"\(?(").removesuffix(r")\)?") + r")\)\s*$", words[:200], re.IGNORECASE
    )
    if size:
        yield ReadValue("client_company_size", size[1].strip(), *size.span(1))
    name = words[: size.start()] if size else words
    yield from text("client_industry", 80)(name)


def company_size(words: str) -> Iterator[ReadValue]:
    """The client's size in the site's words."""
    yield from text("client_company_size", 60)(words)


_BID = re.compile(
    r"(?P<name>high(?:est)?|avg|average|low(?:est)?)\s*:?\s*(?P<amount>\S{1,4}?\d[\d.,]{0,12}[KkMm]?)", re.IGNORECASE
)


def bids(words: str) -> Iterator[ReadValue]:
    """The highest, average and lowest bid: "High $75.00 | Avg $31.69 | Low $6.00"."""
    for match in _BID.finditer(words[:300]):
        found = amount(match["amount"])
        if found:
            key = {"h": "bid_high", "a": "bid_avg", "l": "bid_low"}[match["name"][0].lower()]
            yield ReadValue(key, tidy(found[0]), match.start("amount"), match.end("amount"))
