"""What the freelancer asks for: the rate to name, and the hours of a first step."""

from collections.abc import Mapping
from dataclasses import dataclass

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wording import money
from vault_tool.posting.fact import Value

_SALARIES = frozenset({"month", "year"})


@dataclass(frozen=True, slots=True)
class Offer:
    """The offer. `rate` an hour in words, "" where the profile has none; `kind` is "hourly", "fixed", "salary" or "" where the
    post does not say. `first_hours` is a first week within both sides' limits, None where the post names no hours."""

    rate: str
    kind: str
    first_hours: float | None


def offer_of(judged: Judgment) -> Offer:
    """The offer for a post."""
    facts, profile = judged.post.facts, judged.knowledge.profile
    amount = rate(profile, facts)
    asked = judged.scope.get("hours_week")
    hours = min(asked, profile.weekly_hours or asked) if isinstance(asked, int | float) and asked > 0 else None
    return Offer(money(amount, profile.currency or "USD") if amount else "", _kind(facts), hours)


def rate(profile: Profile, facts: Mapping[str, Value]) -> float | None:
    """The rate to name: the target, or the top of the client's own range where that lies between floor and target."""
    target = profile.rate_target or profile.rate_floor
    top = facts.get("compensation_max") or facts.get("compensation_min")
    same = str(facts.get("currency") or "USD") == (profile.currency or "USD")
    if not target or facts.get("compensation_type") != "hourly" or not isinstance(top, int | float) or not same:
        return target
    return max(min(target, float(top)), profile.rate_floor or 0)


def _kind(facts: Mapping[str, Value]) -> str:
    if facts.get("compensation_period") in _SALARIES:
        return "salary"
    return str(facts.get("compensation_type") or "")
