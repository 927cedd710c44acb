"""### Client Information: who they are, how they hire, what they pay."""

import re
from datetime import date

from vault_tool.knowledge.client_history import History
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.language.values.time_lengths import DAYS_A_YEAR
from vault_tool.language.wording import listed, money, number, plural, short_money
from vault_tool.letters.bullets import inline, known, line, value


def lines(names: Scope) -> list[str]:
    """The client's facts, the ones that weigh most first."""
    return known(
        line("Client", inline(value(names, "client_name"))),
        line("Payment", _payment(names)),
        line("Rating", _rating(names)),
        line("Hiring", *_hiring(names)),
        line("Spending", *_spending(names)),
        line("Company", *(inline(value(names, f"client_{key}")) for key in ("company", "industry", "company_size"))),
        line("Location", inline(re.sub(r"^Location: ", "", value(names, "client_location")))),
        line("Member since", _since(names)),
        line("In your vault", _history(names)),
    )


def _history(names: Scope) -> str:
    """The client's earlier postings that you have taken in, the latest first."""
    known = names.get("client")
    if not isinstance(known, History) or not known.earlier:
        return ""
    latest = sorted(known.earlier, key=lambda posting: posting.day, reverse=True)
    shown = listed([posting.link for posting in latest], 3)
    return f"{plural(len(latest), 'earlier posting')}: {shown}"


def _payment(names: Scope) -> str:
    verified = names.get("client_payment_verified")
    phone = ", phone verified" if names.get("client_phone_verified") is True else ""
    return "" if verified is None else ("method verified" if verified else "**method not verified**") + phone


def _rating(names: Scope) -> str:
    rating, reviews = names.get("client_rating"), names.get("client_reviews")
    if not rating:
        return "no reviews yet" if reviews == 0 else ""
    return f"{rating} of 5" + (f" on {plural(reviews, 'review')}" if reviews else "")


def _hiring(names: Scope) -> list[str]:
    posted, rate, hires = (names.get(f"client_{key}") for key in ("jobs_posted", "hire_rate", "hires"))
    return [
        plural(posted, "job") + " posted" if posted is not None else "",
        f"{number(rate)}% hire rate" if rate is not None else "",
        plural(hires, "hire") if hires is not None else "",
        value(names, "client_active_contracts", "{} active now"),
        plural(names["client_open_jobs"], "job") + " open" if names.get("client_open_jobs") is not None else "",
    ]


def _spending(names: Scope) -> list[str]:
    currency = names.currency
    spent, average, paid = (names.get(f"client_{key}") for key in ("total_spent", "avg_hourly_rate", "hours_paid"))
    per_hire = names.get("spend_per_hire")
    return [
        (short_money(spent, currency) + " in all" if spent else "nothing yet") if spent is not None else "",
        f"{money(round(per_hire), currency)} a hire" if per_hire and names.get("client_hires", 0) > 1 else "",
        f"{money(average, currency)} an hour on average" if average else "",
        f"{number(paid)} hours paid" if paid else "",
    ]


def _since(names: Scope) -> str:
    since, days = str(names.get("client_member_since", "")), names.get("client_age_days")
    try:
        day = date.fromisoformat(since)
        shown = f"{day:%B} {day.day}, {day.year}"
    except ValueError:
        shown = since
    if days is None or not shown:
        return shown
    if days < 1:
        return f"{shown} (the day of this post)"
    age = f"{number(round(days / DAYS_A_YEAR, 1))} years" if days >= DAYS_A_YEAR else plural(days, "day")
    return f"{shown} ({age} before this post)"
