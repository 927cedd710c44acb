"""Apply, ask first, or skip: what one would say to a friend about a post, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from vault_tool.judging.fit import Fit
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wording import money

Choice = Literal["apply", "ask", "skip"]

FAR_BELOW = 0.9
"""A top rate under this share of the floor is one that no question mends."""

PLACE = frozenset({"place-restricted", "on-site"})


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do, and the sentences that say why; `stops` alone are reason enough not to apply."""

    choice: Choice
    why: str
    stops: tuple[str, ...] = ()


def decide(fit: Fit, red_flags: tuple[Fired, ...], profile: Profile, facts: Mapping[str, object]) -> Decision:
    """Stops first, then fit, then what has to be settled. A profile without a trade fits nothing: it says so."""
    stops = tuple(_stops(red_flags, profile, facts))
    if fit.level == "none":
        return Decision("skip", "Not your trade: nothing in your profile shows this kind of work.", stops)
    if stops:
        return Decision("skip", stops[0], stops)
    grave = [f.signal.name for f in red_flags if f.signal.severity == "high"]
    if grave:
        return Decision("ask", f"Settle this before you apply: {grave[0]}.")
    if fit.level == "partly":
        return Decision("ask", "Part of this work is yours. Ask about the rest before you write a full proposal.")
    return Decision("apply", "This is your kind of work, and nothing here speaks against it.")


def _stops(red_flags: tuple[Fired, ...], profile: Profile, facts: Mapping[str, object]) -> Iterator[str]:
    for fired in red_flags:
        if fired.signal.topic == "safety" and fired.signal.severity == "high":
            yield f"{fired.signal.name}: {fired.evidence}." if fired.evidence else f"{fired.signal.name}."
        elif fired.signal.tells in PLACE:
            yield f"{fired.signal.name}."
    floor, top = profile.rate_floor, facts.get("compensation_max") or facts.get("compensation_min")
    currency = str(facts.get("currency") or "")
    if not floor or not isinstance(top, int | float) or currency not in ("", profile.currency or "", "USD"):
        return
    if facts.get("compensation_type") == "hourly" and top < floor * FAR_BELOW:
        yield f"The rate goes up to {money(top, currency or 'USD')} an hour, and your floor is {money(floor, profile.currency or 'USD')}."
    elif facts.get("compensation_type") == "fixed" and top < floor * _LEAST_HOURS:
        yield f"{money(top, currency or 'USD')} pays for under {_LEAST_HOURS} hours at your floor of {money(floor, profile.currency or 'USD')}."


_LEAST_HOURS = 4
"""Hours that any job takes with its letters and talks: a fixed price under them at the floor is no offer."""
