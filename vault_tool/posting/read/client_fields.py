"""What a label's words mean where they are the client's record: payment, rating, size, industry, and the bids so far."""

import re
from collections.abc import Iterator

from vault_tool.language.values.money import amount, number, tidy
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.read.fields import ReadValue, text

_UNVERIFIED = Pattern(r"{facts.unverified}|{facts.no}\b")
_VERIFIED = Pattern(r"{facts.verified}|{facts.yes}\b|✅|✓")


def verified(words: str) -> Iterator[ReadValue]:
    """Whether the way of paying is verified."""
    low = re.sub(r"[^\w ✅✓-]+", "", words.lower()).strip()
    if _UNVERIFIED.match(low):
        yield ReadValue("client_payment_verified", False, 0, len(words))
    elif _VERIFIED.match(low):
        yield ReadValue("client_payment_verified", True, 0, len(words))


_RATING = Pattern(r"(?P<rating>[0-5](?:[.,]\d{1,2})?)(?!\d)\s?(?:{facts.stars}|/\s?5)?\.?", re.NOFLAG)
_REVIEWS = Pattern(r"(\d[\d,.]{0,8})\s*{facts.reviews}")


def rating(words: str) -> Iterator[ReadValue]:
    """Stars and how many reviews they stand on: "4.4 out of 5 (34 reviews)"; 0 stars mean that nobody has rated."""
    match = _RATING.search(words[:60])
    value = number(match["rating"]) if match else None
    if match and value:
        yield ReadValue("client_rating", tidy(value), match.start(), match.end())
    reviews = _REVIEWS.search(words[:120])
    if reviews:
        yield ReadValue("client_reviews", int(number(reviews[1]) or 0), *reviews.span())


_SIZE = Pattern(
    r"\s*\(({named}|{counted})\)\s*$",
    named=r"{facts.size}\b[^()]{0,20}(?:\s?\([^()]{1,40}\)|,[^()]{1,30})?",
    counted=r"[\d,.]+\s?(?:[-–]|{values/en.to})\s?[\d,.]+ {facts.staff}[^()]{0,10}",
)
_IS_SIZE = Pattern(r"\d|\b(?:{facts.size}|{facts.staff}|{facts.other_sizes})\b")


def industry(words: str) -> Iterator[ReadValue]:
    """An industry, and the company's size where it is printed beside it."""
    size = _SIZE.search(words[:200])
    if size:
        yield ReadValue("client_company_size", size[1].strip(), *size.span(1))
    name = words[: size.start()] if size else words
    yield from text("client_industry", 80)(name)


def company_size(words: str) -> Iterator[ReadValue]:
    """The client's size in the site's words: a number of people, or a word for a size."""
    if _IS_SIZE.search(words[:60]):
        yield from text("client_company_size", 60)(words)


_BID = Pattern(
    r"(?:(?P<bid_high>{facts.highest})|(?P<bid_avg>{facts.average})|(?P<bid_low>{facts.lowest}))\s*:?\s*{amount}",
    amount=r"(?P<amount>\S{1,4}?\d[\d.,]{0,12}[KkMm]?)",
)
_BIDS = ("bid_high", "bid_avg", "bid_low")


def bids(words: str) -> Iterator[ReadValue]:
    """The highest, average and lowest bid: "High $75.00 | Avg $31.69 | Low $6.00"."""
    for match in _BID.finditer(words[:300]):
        found = amount(match["amount"])
        if found:
            key = next(key for key in _BIDS if match[key])
            yield ReadValue(key, tidy(found[0]), match.start("amount"), match.end("amount"))
