"""What a posting pays in a few words, as a list shows it: "$900 fixed", "$20-$30 an hour"."""

from collections.abc import Mapping

from vault_tool.language.wording import money, number, period

_USUAL_PERIODS = {"hourly": "hour"}


def pay_in_words(facts: Mapping[str, object]) -> str:
    """As much of it as is known; empty where nothing is."""
    ends = [facts.get(f"compensation_{end}") for end in ("min", "max")]
    amounts = [a for a in dict.fromkeys(ends) if isinstance(a, int | float) and not isinstance(a, bool)]
    currency = facts.get("currency")
    said = "-".join(money(a, str(currency)) if currency else number(a) for a in amounts)
    kind = str(facts.get("compensation_type") or "")
    unit = str(facts.get("compensation_period") or _USUAL_PERIODS.get(kind, ""))
    if not amounts:
        return kind
    if kind == "fixed":
        unit, kind = "", "fixed"
    return " ".join(filter(None, (said, period(unit) if unit else kind)))
