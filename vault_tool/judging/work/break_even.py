"""How far a fixed price goes at the least that one works for."""

from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wording import money, plural
from vault_tool.posting.pay.arithmetic import Pay


def covered(pay: Pay, profile: Profile) -> str:
    """ "at your floor of $24 an hour, $900 covers 38 hours, 1.2 weeks"; empty without a floor or where it is less than an
    hour."""
    if not pay.break_even_hours or pay.break_even_hours < 1 or not profile.rate_floor:
        return ""
    floor = money(profile.rate_floor, profile.currency or pay.currency)
    weeks = f", {plural(round(pay.break_even_weeks, 1), 'week')}" if pay.break_even_weeks else ""
    hours = plural(round(pay.break_even_hours), "hour")
    return f"at your floor of {floor} an hour, {money(pay.amount_high, pay.currency)} covers {hours}{weeks}"
