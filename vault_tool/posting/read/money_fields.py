"""What a label's words mean where they are pay: the amounts, their period and currency, and how the work is paid."""

import re
from collections.abc import Iterator

from vault_tool.language.values.money import Money, amount, monies, tidy
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.read.client_fields import verified
from vault_tool.posting.read.fields import Reader, ReadValue

_KINDS = tuple(
    (name, Pattern(rf"(?:(?<!\w)|(?=/)){{pay.{name}}}(?!\w)"))
    for name in ("hourly", "fixed", "salary", "commission", "equity")
)
_AT_MOST = Pattern(r"(?<!\w){values.at_most}\s*\Z")
_AT_LEAST = Pattern(r"(?<!\w){values.at_least}\s*\Z")
_AT_THE_START = 4
"""Characters, a currency's sign among them, that may stand before a record's number."""


def kind(words: str) -> Iterator[ReadValue]:
    """How the work is paid."""
    found = [(name, match) for name, pattern in _KINDS if (match := pattern.search(words[:160]))]
    if {"hourly", "fixed"} <= {name for name, _ in found}:
        return
    for name, match in found[:1]:
        yield ReadValue("compensation_type", name, *match.span())


def pay(words: str) -> Iterator[ReadValue]:
    """Pay behind a label: amounts, currency, period and kind, as far as they are printed."""
    head = words[:200]
    if average := _AVERAGE_BID.fullmatch(head):
        yield from _average_bid(average)
        return
    yield from kind(head)
    found = amounts(head)
    if not found and not any(c.isdigit() for c in head):
        yield from verified(head)
    if found:
        said = {part.key for part in kind(head)}
        yield from money_parts(found[0], head, kind_said=bool(said))


_AVERAGE_BID = Pattern(r"(?P<amount>.{2,24}?)\s*(?P<hour>/\s?hr)?\s*\(?{pay.average bid}\)?\s*")


def _average_bid(match: re.Match[str]) -> Iterator[ReadValue]:
    """ "$8 / hr (Avg Bid)": what others ask, and how the job is paid."""
    for one in monies(match["amount"])[:1]:
        yield ReadValue("bid_avg", tidy(one.low), one.start, one.end)
        yield ReadValue("currency", one.currency, one.start, one.end)
    if match["hour"]:
        yield ReadValue("compensation_type", "hourly", *match.span("hour"))
        yield ReadValue("compensation_period", "hour", *match.span("hour"))


_NOT_MONEY = Pattern(r"\s*(?:{pay.counted}|%|[-–]?\s?{pay.counted in one word})\b")


def amounts(words: str) -> list[Money]:
    """The amounts behind a label for pay: with a currency, or else a bare number that begins the words and counts nothing."""
    signed = monies(words)
    if signed:
        return signed
    return [
        m for m in monies(words, bare=True)[:1] if re.match(r"\W{0,3}\d", words) and not _NOT_MONEY.match(words, m.end)
    ]


def money_parts(money: Money, words: str, *, kind_said: bool = False) -> Iterator[ReadValue]:
    """The keys of one amount; "from" or "up to" before it, or a "+" behind it, leave the other end open."""
    start, end = money.start, money.end
    lead = words[max(0, start - 16) : start]
    lone = money.low == money.high
    if not (lone and _AT_MOST.search(lead)):
        yield ReadValue("compensation_min", tidy(money.low), start, end)
    if not (lone and _AT_LEAST.search(lead)):
        yield ReadValue("compensation_max", tidy(money.high), start, end)
    if money.currency:
        yield ReadValue("currency", money.currency, start, end)
    if money.period:
        yield ReadValue("compensation_period", money.period, start, end)
        if not kind_said:
            yield ReadValue("compensation_type", "hourly" if money.period == "hour" else "salary", start, end)


def pay_end(key: str, *, hourly: bool = False) -> Reader:
    """A reader of one end of the pay, from records that have a field for each; 0 there means that none was given."""

    def read(words: str) -> Iterator[ReadValue]:
        found = amount(words[:60])
        if not found or not found.value or found.start >= _AT_THE_START:
            return
        span = (found.start, found.end)
        yield ReadValue(key, tidy(found.value), *span)
        if hourly:
            yield ReadValue("compensation_type", "hourly", *span)
            yield ReadValue("compensation_period", "hour", *span)
        code = next((m.currency for m in monies(words[:60])), "")
        if code:
            yield ReadValue("currency", code, *span)

    return read


def fixed_price(words: str) -> Iterator[ReadValue]:
    """Pay behind a label that itself says fixed price."""
    yield from _typed(words, "fixed")


def hourly_rate(words: str) -> Iterator[ReadValue]:
    """Pay behind a label that itself says hourly."""
    yield from _typed(words, "hourly")


def salary(words: str) -> Iterator[ReadValue]:
    """Pay behind a label that itself says salary; the period only where it is printed."""
    yield from _typed(words, "salary")


def day_rate(words: str) -> Iterator[ReadValue]:
    """Pay behind a label that itself says that it is for a day."""
    yield from _typed(words, "salary", "day")


def monthly_salary(words: str) -> Iterator[ReadValue]:
    """Pay behind a label that itself says that it is for a month."""
    yield from _typed(words, "salary", "month")


def yearly_salary(words: str) -> Iterator[ReadValue]:
    """Pay behind a label that itself says that it is for a year."""
    yield from _typed(words, "salary", "year")


def _typed(words: str, name: str, period: str = "") -> Iterator[ReadValue]:
    """Pay of a kind that its label says, with the period that is printed or else the label's own."""
    head = words[:200]
    found = amounts(head)
    if not found or found[0].start > 30:
        return
    money = found[0]
    hourly = money.period == "hour" or (name == "hourly" and not money.period)
    yield ReadValue("compensation_type", "hourly" if hourly else name, money.start, money.end)
    for part in money_parts(money, head, kind_said=True):
        if not (hourly and part.key == "compensation_period"):
            yield part
    said = "hour" if hourly else period if not money.period else ""
    if said:
        yield ReadValue("compensation_period", said, money.start, money.end)
