"""What a post offers, in words: "$1,250 fixed price", "$20 to $40 an hour"."""

from vault_tool.knowledge.conditions.scope import Scope
from vault_tool.language.wording import listed, money, period


def offer(names: Scope) -> str:
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
