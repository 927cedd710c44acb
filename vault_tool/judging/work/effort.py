"""The work that a post names, summed, and held against what it pays and the time it gives."""

from collections.abc import Iterator
from math import floor
from typing import Literal, NamedTuple

from vault_tool.judging.work.named_work import WorkItem
from vault_tool.knowledge.conditions.job_kind import PLACEHOLDER
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.language.phrases import LONGEST_QUOTE
from vault_tool.language.values.amounts import Amount
from vault_tool.language.wording import money, number, time_for

Mismatch = Literal["", "price", "time"]
LEAST_SHARE = 0.1
"""The share of the largest piece of work from which another is reckoned with: less changes nothing, and may be a detail of it."""
MOST_PAID = 2
"""How many times the high end a price may pay for; one that pays for more is for more work than was understood."""
PRICE_SHORT, TIME_SHORT = 1.15, 2
"""How many times the hours that are paid for, or that fit into the length, the least hours have to be to be worth a word: a
length is picked from a menu, and means less than a price."""
MOST_WORK = 3
"""Kinds of work that are reckoned with and shown, the largest."""


class WorkAgainstPay(NamedTuple):
    """What the named work takes, `low` to `high` hours, and what stands against it. Of much work the largest pieces alone are
    reckoned (`MOST_WORK`), so that the sum is that of the lines shown. `low` holds however much else there is to do; `high`
    only where `whole` says that the post names no other work.

    `price` is what a fixed price offers for the whole, in `currency`, or, where the post shows only what others bid, their
    average (`bids`); `paid` are the hours that it pays for at the profile's floor. `given` are the hours that fit into the
    length the post states. Each is None where it cannot be said. `mismatch`: what falls short of `low`, price before time.
    """

    items: tuple[WorkItem, ...]
    low: float
    high: float
    whole: bool = False
    price: float | None = None
    currency: str = "USD"
    bids: bool = False
    paid: float | None = None
    given: float | None = None
    mismatch: Mismatch = ""

    @property
    def least(self) -> float:
        """The lower ends that are shown, summed, and rounded down."""
        return at_least(sum(rounded(item.low) for item in self.items))

    @property
    def names(self) -> dict[str, float]:
        """The figures by the names that conditions have for them (knowledge/conditions/figures.py)."""
        found = {
            "effort_low": self.least,
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
    items = _weighty(items)
    whole = len(items) <= MOST_WORK and _tasks(names) <= len(items)
    largest = frozenset(sorted((item.low for item in items), reverse=True)[:MOST_WORK])
    items = tuple(item for item in items if item.low in largest)[:MOST_WORK]
    low, high = sum(item.low for item in items), sum(item.high for item in items)
    paid = _paid(names, price, bids)
    mismatch: Mismatch = "price" if _short(paid, low, PRICE_SHORT) else "time" if _short(given, low, TIME_SHORT) else ""
    return WorkAgainstPay(items, low, high, whole, price, names.currency, bids, paid, given, mismatch)


def _weighty(items: tuple[WorkItem, ...]) -> tuple[WorkItem, ...]:
    """Those that count beside the largest."""
    most = max(item.low for item in items)
    return tuple(item for item in items if item.low >= LEAST_SHARE * most)


def _tasks(names: Scope) -> float:
    """Pieces of work that the post tells of, named in Efforts or not."""
    return names.number("tasks") or 0.0


def _short(there: float | None, needed: float, times: float) -> bool:
    return there is not None and round(there * times, 6) <= needed


def _price(names: Scope) -> tuple[float | None, bool]:
    """What the whole work is offered for, and whether that is only the average of the others' bids."""
    pay, bid = names.pay, names.number("bid_avg")
    if pay is not None:
        whole = pay.kind == "fixed" and pay.period == "project" and pay.amount_high > PLACEHOLDER
        return (pay.amount_high, False) if whole else (None, False)
    return (float(bid), True) if bid is not None and not names.get("compensation_type") else (None, False)


def _paid(names: Scope, price: float | None, bids: bool) -> float | None:
    """Hours that the price pays for at the floor."""
    pay, profile = names.pay, names.profile
    if pay is not None and not bids:
        return pay.break_even_hours if price is not None else None
    if price is None or not profile.rate_floor:
        return None
    floor = names.assumptions.converted(profile.rate_floor, profile.currency or names.currency, names.currency)
    return price / floor if floor else None


def given_hours(names: Scope) -> float | None:
    """Hours in the stated length, at the stated hours a week or at full time; None for an open end."""
    months, weekly = names.number("months_high"), names.number("hours_week")
    if months is None:
        return None
    assumed = names.assumptions
    return months * assumed.weeks_per_month * (assumed.full_time_hours if weekly is None else weekly)


def sentence(work: WorkAgainstPay) -> str:
    """What one would say where something stands against the work: "The work named here usually takes 60 hours or more."; the
    length or the bids that fall short behind it. Where nothing does, both ends, if the post names no other work; else empty."""
    if not work.mismatch:
        return f"The work named here usually takes {hours(work.low, work.high)}." if _is_known(work) else ""
    said = f"The work named here usually takes {hours(work.least, 0)} or more"
    if work.mismatch == "time" and work.given is not None:
        return f"{said}; the post allows about {time_for(work.given)}."
    if work.bids and work.price is not None and work.paid is not None:
        return f"{said}; at your floor, the average bid of {money(work.price, work.currency)} pays for about {time_for(work.paid)}."
    return f"{said}."


def _is_known(work: WorkAgainstPay) -> bool:
    """Whether the high end holds, too: there is no other work, and the price is none for a much bigger job."""
    return work.whole and work.price is not None and (work.paid is None or work.paid <= MOST_PAID * work.high)


def lines(work: WorkAgainstPay | None) -> tuple[str, ...]:
    """What stands against the work, and below it each kind with its hours; where nothing does, what the one kind usually takes.
    None where nothing can be said."""
    said = sentence(work) if work else ""
    if work is None or not said:
        return ()
    below = tuple(item_lines(work))
    return below if len(below) == 1 and not work.mismatch else (said, *below)


def item_line(item: WorkItem) -> str:
    """A kind of work with its number and its hours: "Article, 5 of 1,500 words: usually 25 to 60 hours"."""
    return f"{item.effort.name}{_amount(item)}: usually {hours(item.low, item.high)}"


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
    simple = "a simple one" if item.simple else ""
    return "".join(f", {said}" for said in (of_it, *more, simple) if said)


def _counted(amount: Amount) -> str:
    word = amount.word if amount.high == 1 or amount.word.endswith("s") else f"{amount.word}s"
    return f"{_range(amount.low, amount.high)} {word}"


def _range(low: float, high: float) -> str:
    return number(low) if low == high else f"{number(low)} to {number(high)}"


def hours(low: float, high: float) -> str:
    """Hours as people round them: "60 to 120 hours", "1 hour"."""
    low, high = rounded(low), rounded(high)
    if low >= high:
        return "1 hour" if low == 1 else f"{number(low)} hours"
    return f"{number(low)} to {number(high)} hours"


def at_least(value: float) -> float:
    """A lower end, rounded as people do, but never up."""
    step = _step(value)
    return floor(value / step) * step if value >= step else value


def rounded(value: float) -> float:
    """To half hours under 5, whole ones under 20, fives under 100, tens under 500, fifties above."""
    step = _step(value)
    return max(step, floor(value / step + 0.5) * step)


def _step(value: float) -> float:
    return next((step for under, step in ((5, 0.5), (20, 1.0), (100, 5.0), (500, 10.0)) if value < under), 50.0)
