"""What length of time an amount pays for."""

from collections.abc import Mapping

from vault_tool.language.wordlists import words
from vault_tool.posting.fact import Value

LEAST_YEARLY = 20_000
"""The top of a salary without a period from which it is a year's, in money of which nobody is paid so much a month."""


def of(facts: Mapping[str, Value], kind: str) -> str:
    """The stated period; without one an hourly post pays by the hour, a fixed price the project, a salary so large that nobody
    pays it by the month the year, and any other is open (empty)."""
    stated, most = facts.get("compensation_period"), facts.get("compensation_max")
    if stated:
        return str(stated)
    yearly = facts.get("currency") in words("budgets", "paid by the year")
    if kind == "salary" and yearly and isinstance(most, int | float) and most >= LEAST_YEARLY:
        return "year"
    return {"hourly": "hour", "fixed": "project"}.get(kind, "")
