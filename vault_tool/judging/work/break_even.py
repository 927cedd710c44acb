"""How far a fixed price goes at the least that one works for."""

from collections.abc import Iterable

from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wording import money, number, plural, time_for
from vault_tool.language.wordlists import words
from vault_tool.posting.pay.arithmetic import Pay

LEAST_TOLD, MOST_TOLD = 6, 300
"""Hours at the floor between which an amount in a text is taken for the price of a job: under them it may be a rate, over them nobody
reckons so."""


def covered(pay: Pay, profile: Profile) -> str:
    """ "at your floor of $24 an hour, $900 pays for about 38 hours, or 1.2 weeks at 30 hours a week"; empty where the price
    is none for the whole, and without a floor."""
    if pay.kind != "fixed" or not pay.break_even_hours or not profile.rate_floor:
        return ""
    floor = money(profile.rate_floor, profile.currency or pay.currency)
    weeks = ""
    if pay.break_even_weeks and pay.weekly_hours and pay.break_even_weeks >= _A_WEEK:
        weeks = f", or {plural(round(pay.break_even_weeks, 1), 'week')} at {number(pay.weekly_hours)} hours a week"
    amount = money(pay.amount_high, pay.currency)
    return f"at your floor of {floor} an hour, {amount} pays for about {time_for(pay.break_even_hours)}{weeks}"


def covered_by_text(names: Scope, profile: Profile) -> str:
    """The same of a budget that the text alone names, where the fields of the post name no pay; else empty."""
    budget, floor = names.number("budget_in_text"), profile.rate_floor
    if not floor or budget is None or names.pay is not None:
        return ""
    yours, currency = profile.currency or "USD", names.currency
    least = names.assumptions.converted(floor, yours, currency)
    if not least or not LEAST_TOLD <= budget / least <= MOST_TOLD:
        return ""
    told = f"the {money(budget, currency)} named in the text pays for about {time_for(budget / least)}"
    return f"at your floor of {money(floor, yours)} an hour, {told}"


_A_WEEK = 0.95
"""Weeks from which one speaks of weeks."""


def is_placeholder(red_flags: Iterable[Fired]) -> bool:
    """Whether the amount that a post states stands there only because a form asked for one, or the pay is told later: nothing is
    reckoned with it."""
    no_sum = words("judging", "no sum to reckon with")
    return any(not no_sum.isdisjoint({fired.signal.tells, fired.signal.name}) for fired in red_flags)
