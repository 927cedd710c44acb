"""The work that a post names, summed, and held against what it pays and the time it gives."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor
from typing import Literal

from vault_tool.judging.work.named_work import WorkItem
from vault_tool.knowledge.conditions.scope import Scope
from vault_tool.language.phrases import LONGEST_QUOTE
from vault_tool.language.values.amounts import Amount
from vault_tool.language.wording import money, number
from vault_tool.posting.pay.arithmetic import Pay

Mismatch = Literal["", "price", "time"]


@dataclass(frozen=True, slots=True)
class WorkAgainstPay:
    """What the named work takes, `low` to `high` hours in all, and what stands against it.

    `price` is what a fixed price offers for the whole, in `currency`, or, where the post shows only what others bid, their
    average (`bids`); `paid` are the hours that it pays for at the profile's floor. `given` are the hours that fit into the
    length the post states. Each is None where it cannot be said. `mismatch`: what falls short of `low`, price before time.
    """

    items: tuple[WorkItem, ...]
    low: float
    high: float
    price: float | None = None
    currency: str = "USD"
    bids: bool = False
    paid: float | None = None
    given: float | None = None
    mismatch: Mismatch = ""

    @property
    def names(self) -> dict[str, float]:
        """The figures by the names that conditions have for them (knowledge/conditions/figures.py)."""
        found = {
            "effort_low": self.low,
            "effort_high": self.high,
            "effort_paid": self.paid,
            "effort_given": self.given,
        }
        return {name: value for name, value in found.items() if value is not None}


def work_against_pay(items: tuple[WorkItem, ...], names: Scope) -> WorkAgainstPay | None:
    """The named work held against the post's terms; `names` is its scope.

    None where the post names no work, and where there is nothing to hold it against: a salary, full-time work, an hourly
    job without an end.
    """
    if not items or names.get("compensation_type") == "salary" or names.get("full_time"):
        return None
    price, bids = _price(names)
    given = given_hours(names)
    if price is None and given is None:
        return None
    low, high = sum(item.low for item in items), sum(item.high for item in items)
    paid = _paid(names, price, bids)
    mismatch: Mismatch = "price" if _short(paid, low) else "time" if _short(given, low) else ""
    return WorkAgainstPay(items, low, high, price, _currency(names), bids, paid, given, mismatch)


def _short(there: float | None, needed: float) -> bool:
    return there is not None and there < needed


def _currency(names: Scope) -> str:
    return str(names.get("currency") or "USD")


def _price(names: Scope) -> tuple[float | None, bool]:
    """What the whole work is offered for, and whether that is only the average of the others' bids."""
    pay, bid = names.get("pay"), names.get("bid_avg")
    if isinstance(pay, Pay):
        return (pay.amount_high, False) if pay.kind == "fixed" and pay.period == "project" else (None, False)
    return (float(bid), True) if isinstance(bid, int | float) and not names.get("compensation_type") else (None, False)


def _paid(names: Scope, price: float | None, bids: bool) -> float | None:
    """Hours that the price pays for at the floor."""
    pay, profile = names.get("pay"), names["profile"]
    if isinstance(pay, Pay) and not bids:
        return pay.break_even_hours if price is not None else None
    if price is None or not profile.rate_floor:
        return None
    floor = names["assumptions"].converted(profile.rate_floor, profile.currency or _currency(names), _currency(names))
    return price / floor if floor else None


def given_hours(names: Scope) -> float | None:
    """Hours in the stated length, at the stated hours a week or at full time; None for an open end."""
    months, weekly = names.get("months_high"), names.get("hours_week")
    if not isinstance(months, int | float):
        return None
    assumed = names["assumptions"]
    week = float(weekly) if isinstance(weekly, int | float) else float(assumed.full_time_hours)
    return float(months) * float(assumed.weeks_per_month) * week


def sentence(work: WorkAgainstPay) -> str:
    """What one would say: "The work named here is about 60 to 120 hours; $1,000 pays for 22 at your floor."."""
    said = f"The work named here is about {hours(work.low, work.high)}"
    if work.price is not None and work.paid is not None:
        amount = money(work.price, work.currency)
        amount = f"the average bid of {amount}" if work.bids else amount
        return f"{said}; {amount} pays for {_few(work.paid)} at your floor."
    if work.given is not None:
        return f"{said}; the post allows {hours(work.given, work.given)} at most."
    return f"{said}."


def item_line(item: WorkItem) -> str:
    """A kind of work with its number and its hours: "Article, 5 of 1,500 words: 25 to 60 hours"."""
    return f"{item.effort.name}{_amount(item)}: {hours(item.low, item.high)}"


def item_lines(work: WorkAgainstPay) -> Iterator[str]:
    """Each kind of work with the words that name it; those of the title, and the same words a second time, go without."""
    said = set()
    for item in work.items:
        known = item.span is None or item.quote in said or len(item.quote) > LONGEST_QUOTE
        yield f"{item_line(item)}." if known else f"{item_line(item)}. “{item.quote}”"
        said.add(item.quote)


def _amount(item: WorkItem) -> str:
    pieces = "" if item.pieces.high <= 1 else f"{_range(item.pieces.low, item.pieces.high)}"
    size = _counted(item.size) if item.size else ""
    of_it = " of ".join(part for part in (pieces, size) if part)
    more = map(_counted, item.more)
    return "".join(f", {said}" for said in (of_it, *more) if said)


def _counted(amount: Amount) -> str:
    return f"{_range(amount.low, amount.high)} {amount.word}"


def _range(low: float, high: float) -> str:
    return number(low) if low == high else f"{number(low)} to {number(high)}"


def hours(low: float, high: float) -> str:
    """Hours as people round them: "60 to 120 hours", "1 hour"."""
    low, high = rounded(low), rounded(high)
    if low >= high:
        return "1 hour" if low == 1 else f"{number(low)} hours"
    return f"{number(low)} to {number(high)} hours"


def _few(value: float) -> str:
    return "less than one" if value < 1 else number(round(value))


def rounded(value: float) -> float:
    """To half hours under 5, whole ones under 20, fives under 100, tens under 500, fifties above."""
    for under, step in ((5, 0.5), (20, 1), (100, 5), (500, 10)):
        if value < under:
            return max(step, floor(value / step + 0.5) * step)
    return floor(value / 50 + 0.5) * 50.0
