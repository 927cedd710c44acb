"""How long a month, a week and a year are, each told in another. Where pay is worked out, the user's own `weeks_per_month` holds."""

DAYS_A_YEAR = 365
MONTHS_A_YEAR = 12
WEEKS_A_YEAR = 52
WORKING_DAYS_A_WEEK = 5
DAYS_A_MONTH = DAYS_A_YEAR / MONTHS_A_YEAR
WEEKS_A_MONTH = WEEKS_A_YEAR / MONTHS_A_YEAR
MONTHS_IN = {"day": 1 / DAYS_A_MONTH, "week": 1 / WEEKS_A_MONTH, "month": 1.0, "year": float(MONTHS_A_YEAR)}
"""Months in each time that a length is told in."""


def working_weeks(weeks_per_month: float) -> dict[str, float]:
    """Weeks of work in each time that pay is told for, where a month has so many."""
    year = weeks_per_month * MONTHS_A_YEAR
    return {"day": 1 / WORKING_DAYS_A_WEEK, "week": 1.0, "month": weeks_per_month, "year": year}
