"""### Pay: what the offer comes to an hour, as a table, with every assumption beside it."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from vault_tool.judging.work.break_even import covered, is_placeholder
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.language.spelling import lower_first, upper_first
from vault_tool.language.values.currencies import is_about_a_dollar
from vault_tool.language.wording import listed, money, number, period, plural, short_money
from vault_tool.posting.pay.arithmetic import Pay, PayRow

_HOURS = (5, 10, 20, 40, 80, 160)
_MOSTLY_HOURLY = 0.8


def section(names: Scope, red_flags: Iterable[Fired] = ()) -> dict[str, list[str]]:
    """`table` (Markdown lines), `lines` (what follows from it), `assumptions`; all empty where there is no amount, and where
    the red flags tell that it is a placeholder."""
    pay = names.pay
    if pay is None or is_placeholder(red_flags):
        return {"table": [], "lines": [], "assumptions": []}
    if pay.rows:
        table, lines = _over_months(pay, names), _fixed_lines(pay, names)
    elif pay.low and pay.high:
        table, lines = _by_ends(pay, names), _weekly_lines(pay, names.number("hours_told"))
    else:
        table, lines = [], _fixed_lines(pay, names)
    return {
        "table": table,
        "lines": [text for text in (*lines, _history(pay, names)) if text],
        "assumptions": [lower_first(a.rstrip(".")) for a in (*pay.assumption_lines, *_exchange(pay, names))],
    }


def _exchange(pay: Pay, names: Scope) -> list[str]:
    """How the post's currency was made the profile's, or that it could not be."""
    own = names.profile.currency
    if not own or own == pay.currency or not names.profile.rate_floor:
        return []
    rate = names.assumptions.converted(1.0, pay.currency, own)
    if rate is None:
        return [f"no exchange rate for {pay.currency} to {own}, so your rates are not compared: set exchange"]
    return [f"1 {pay.currency} is {number(round(rate, 4))} {own}"]


def _own(amount: float, pay: Pay, names: Scope) -> str:
    """An amount in the profile's currency where that is another and can be worked out."""
    own = names.profile.currency
    if not own or own == pay.currency:
        return ""
    converted = names.assumptions.converted(amount, pay.currency, own)
    return "" if converted is None else money(round(converted, 2), own)


class _Row(NamedTuple):
    """One case of the pay: what it is called, what it comes to before it is an hour's ("600 hours", "$900"), and an hour's pay
    before and after the fee, with its share of what is compared with; `minimum`: how it stands to the site's."""

    name: str
    amount: str
    gross: float
    net: float
    against_client: float | None
    against_floor: float | None
    minimum: str = ""


def _compared(pay: Pay, names: Scope, first: tuple[str, str], rows: Iterable[_Row], minimum: str = "") -> list[str]:
    """The table of an hour's pay, a line a case. `first` heads the first two columns, `minimum` the last."""
    fee = number(100 * pay.fee)
    header = [
        *first,
        "An hour",
        f"After the {fee}% fee" if fee != "0" else "",
        f"In {names.profile.currency}",
        *_measures(names, pay),
        minimum,
    ]
    return _table(
        header,
        (
            [
                row.name,
                row.amount,
                money(row.gross, pay.currency),
                money(row.net, pay.currency) if row.net != row.gross else "",
                _own(row.net, pay, names),
                _share(row.against_client),
                _share(row.against_floor),
                row.minimum,
            ]
            for row in rows
        ),
    )


def _over_months(pay: Pay, names: Scope) -> list[str]:
    """A fixed price over the lengths that are likely."""
    minimum, judged = pay.minimum_hourly, pay.minimum_week is not None
    rows = (
        _Row(
            _length(row.months, names.assumptions.weeks_per_month),
            number(round(row.hours)),
            row.gross_hourly,
            row.net_hourly,
            row.against_client,
            row.against_floor,
            ("**below**" if row.below_minimum else "kept") if judged else "",
        )
        for row in _plausible(pay, names)
    )
    head = f"Site minimum {money(minimum)}" if minimum is not None else ""
    return _compared(pay, names, ("If it lasts", "Hours"), rows, head)


def _plausible(pay: Pay, names: Scope) -> list[PayRow]:
    """The lengths that the post's own words allow, its longest where none of ours does; all where it says nothing."""
    least, most = names.get("months_low", 0.0), names.get("months_high", float("inf"))
    allowed = [row for row in pay.rows if least <= row.months <= most]
    if allowed or most in (0, float("inf")):
        return allowed or list(pay.rows)
    return [_over(most, pay.rows[0], (pay.minimum_hourly or 0.0) if pay.minimum_week else 0.0)]


def _over(months: float, row: PayRow, minimum: float) -> PayRow:
    """The same price over another length."""
    times = row.months / months
    rate, client, floor = row.gross_hourly * times, row.against_client, row.against_floor
    return row._replace(
        months=months,
        hours=row.hours / times,
        gross_hourly=rate,
        net_hourly=row.net_hourly * times,
        against_client=None if client is None else client * times,
        against_floor=None if floor is None else floor * times,
        below_minimum=rate < minimum,
    )


def _length(months: float, weeks_per_month: float) -> str:
    """ "3 months", "2 weeks"."""
    whole = abs(months - round(months)) < 0.05 and months >= 1
    return plural(round(months), "month") if whole else plural(round(months * weeks_per_month, 1), "week")


def _by_ends(pay: Pay, names: Scope) -> list[str]:
    """Pay by the hour, week, month or year, at both ends of its range."""
    ends = [("Low end", pay.amount_low, pay.low), ("High end", pay.amount_high, pay.high)]
    if pay.amount_low == pay.amount_high:
        ends = [("Offer", pay.amount_low, pay.low)]
    by_hour = pay.period == "hour"
    rows = (
        _Row(
            name,
            "" if by_hour else money(amount, pay.currency),
            rate.gross,
            rate.net,
            rate.against_client,
            rate.against_floor,
        )
        for name, amount, rate in ends
        if rate
    )
    return _compared(pay, names, ("", "" if by_hour else period(pay.period).capitalize()), rows)


def _table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """A Markdown table without the columns that are empty in every row."""
    columns = [column for column in zip(list(header), *rows, strict=True) if any(column[1:])]
    made = [f"| {' | '.join(row)} |" for row in zip(*columns, strict=True)]
    rule = f"| {' | '.join('---:' if i else '---' for i in range(len(columns)))} |"
    return [made[0], rule, *made[1:]]


def _measures(names: Scope, pay: Pay) -> list[str]:
    """The headings of the columns that compare."""
    currency, profile = pay.currency, names.profile
    average, floor = names.get("client_avg_hourly_rate"), profile.rate_floor
    return [
        f"of the client's average {money(average, currency)}" if average else "",
        f"of your floor {money(floor, profile.currency or currency)}" if floor else "",
    ]


def _share(ratio: float | None) -> str:
    return "" if ratio is None else f"{100 * ratio:.0f}%"


def _fixed_lines(pay: Pay, names: Scope) -> list[str]:
    amount, profile = money(pay.amount_high, pay.currency), names.profile
    lines = []
    if words := covered(pay, profile):
        lines.append(f"{upper_first(words)}.")
    elif not pay.rows and pay.kind == "fixed":
        reasonable = (
            [h for h in _HOURS if 10 <= pay.amount_high / h <= 150][:3] if is_about_a_dollar(pay.currency) else []
        )
        shares = [f"{money(pay.amount_high / h, pay.currency)} an hour at {h} hours" for h in reasonable]
        lines.append(f"{amount} is {listed(shares)} of work." if shares else "")
    if pay.kind == "fixed":
        lines.append(_net(pay, names))
    most = names.get("months_high", float("inf"))
    if pay.minimum_week and pay.minimum_week <= min(26, most * names.assumptions.weeks_per_month):
        least = money(pay.minimum_hourly or 0.0)
        lines.append(f"Under the site's minimum of {least} an hour from week {pay.minimum_week} on.")
    if pay.monthly and pay.rows and most > 1:
        lines.append(
            f"If {amount} is paid every month: {money(pay.monthly.gross_hourly, pay.currency)} an hour, "
            f"{money(pay.monthly.net_hourly, pay.currency)} after the fee."
        )
    return lines


def _net(pay: Pay, names: Scope) -> str:
    """What is left of a fixed price: "After the fee and 10 connects: $1,123.50."."""
    fee = pay.fee
    cost = pay.connects_cost if pay.currency == "USD" else None
    parts = [
        f"the {number(100 * fee)}% fee" if fee else "",
        plural(names["connects_required"], "connect") if cost else "",
    ]
    taken = listed([p for p in parts if p])
    net = pay.amount_high * (1 - fee) - (cost or 0)
    own = _own(net, pay, names)
    return f"After {taken}: {money(net, pay.currency)}{f' ({own})' if own else ''} in all." if taken else ""


def _weekly_lines(pay: Pay, in_all: float | None) -> list[str]:
    """What a week pays; of a job whose hours `in_all` fit into one, what all of it does."""
    if not pay.weekly_hours or not pay.low or not pay.high or pay.period in ("week", "month", "year"):
        return []
    within = in_all if in_all is not None and in_all <= pay.weekly_hours else None
    hours = pay.weekly_hours if within is None else within
    low, high = (rate.net * hours for rate in (pay.low, pay.high))
    week = (
        money(round(low), pay.currency)
        if low == high
        else f"{money(round(low), pay.currency)} to {money(round(high), pay.currency)}"
    )
    if within is None:
        return [f"At {number(hours)} hours a week: {week} a week after the fee."]
    return [f"For {number(hours)} hours in all: {week} after the fee."]


def _history(pay: Pay, names: Scope) -> str:
    """How the client has paid until now; where nearly all of it was hourly, a fixed price is the exception."""
    spent, paid, average = (names.get(f"client_{key}") for key in ("total_spent", "hours_paid", "avg_hourly_rate"))
    if not spent or not paid or not average or pay.history_agrees is not True:
        return ""
    share = min(1.0, average * paid / spent)
    rate, total = money(average, pay.currency), short_money(spent, pay.currency)
    text = f"History: {number(paid)} hours at {rate} make up about {100 * share:.0f}% of the {total} spent"
    if share >= _MOSTLY_HOURLY and pay.kind == "fixed":
        return f"{text}, so this client normally pays by the hour."
    return f"{text}; the rest went to fixed prices." if share < _MOSTLY_HOURLY else f"{text}."


def offer(names: Mapping[str, Any]) -> str:
    """The pay as the post states it: "$1,250 fixed price", "$20 to $40 an hour"."""
    low, high = names.get("compensation_min"), names.get("compensation_max")
    kind, currency = names.get("compensation_type"), names.get("currency", "USD")
    low, high = (high if low is None else low), (low if high is None else high)
    if low is None or high is None:
        stated = names.get("budget_stated", ())
        words = {"hourly": "hourly, no range given", "fixed": "fixed price, no amount given"}.get(
            str(kind), str(kind or "")
        )
        return ", ".join(filter(None, (words, f"{listed(stated)} named in the text" if stated else "")))
    amount = money(low, currency) if low == high else f"{money(low, currency)} to {money(high, currency)}"
    stated_period = names.get("compensation_period")
    if kind == "fixed" and stated_period in (None, "project"):
        return f"{amount} fixed price"
    return f"{amount} {period(stated_period or ('hour' if kind == 'hourly' else ''))}".strip()
