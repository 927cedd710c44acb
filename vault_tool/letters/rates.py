"""What the freelancer asks for: the rate to name, and the hours of a first step."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching import common_subjects
from vault_tool.judging.work.break_even import is_placeholder
from vault_tool.judging.work.effort import given_hours, rounded
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.cues import words_of
from vault_tool.language.wording import money
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.fact import Value

MOST_SPREAD = 3.5
"""How many times its low end the high end of the work named may be for a letter to rest on it. Own threshold."""
SHARE_OF_IT = 0.25
MILESTONE = (4, 20)
"""A first milestone is a quarter of the work, within so many hours. Own threshold: from half a day to half a week."""
MOST_OF_THE_JOB = 0.5
"""The share of all its hours that a first step of a job has at most. Own threshold."""
A_SALARY = 1000
"""The least sum that a board without a period means by the month or year."""
SMALL_JOB = 20
"""Hours at the rate to name, up to which a fixed price pays for one task and no first step is offered. Own threshold."""
A_PIECE = 4
"""The least hours that a small task has. Own threshold."""
NAMES_THE_FIRST_STEP = Pattern(r"\b{answering.names the first step}s?\b")
"""What the client wants to begin with: nobody offers something else instead."""
OVER_IN_DAYS = Pattern(r"\b{answering.is over in days}\b")
"""What says that the whole job takes a few days: no week of it is offered as a first step."""
_CALLED_PAID = Pattern(r"\b(?:paid|pay for (?:a|the)) (?:[a-z-]+ ){0,2}?(?P<noun>{answering.may be paid first})\b")
"""How a client names the paid test."""
A_WEEK_OF = 1.5
"""Months up to which a job is too short for a week of it to be offered as a first step. Own threshold."""
_OF_AN_EMPLOYER = Pattern(r"\b{answering.words of an employer}\b")
BY_THE_MONTH = Pattern(r"\b{answering.asks for pay by the month}\b")
"""What asks applicants for what they want by the month: nobody answers that with a rate an hour."""
SIGNS_OF_A_SALARY = 2
"""Phrases of an employer's advertisement from which a post without a pay is read as one for a salary. Own threshold."""
INHERITED = "inherited code"
"""The subject of a post whose work begins with what somebody else has built."""
_SALARIES = frozenset({"month", "year"})

PAID_TEST = "paid-test"
"""The merit of a post that pays for a test: that is the first step, and nobody offers it back as an idea of one's own."""

Step = Literal["hours", "week", "piece", "milestone", "review", "test", ""]


@dataclass(frozen=True, slots=True)
class Offer:
    """The offer. `rate` an hour in words, "" where the profile has none; `kind` is "hourly", "fixed", "salary" (paid or asked for by the month), "bid" where the
    site takes one price for all and the post names none, or "" where the post does not say. `first_hours` is a first week within both sides' limits, None where the post names no hours or the whole job
    is hardly longer. `step` is what to begin with: "hours", that first week; "week", one whose hours are open; "piece", a small
    paid task; "milestone", the same of a fixed price; "test", the paid one that the post tells of; "review", one of what somebody else has built; "" for a salary, and where the whole job is one. `milestone` are the hours of a first piece, None where the work that the post names cannot be reckoned well; `price` is the client's own
    fixed price where it pays for all of it at the rate, else ""; `first_price` what the first piece costs. `open_price`: the post names no fixed price that is meant. `test` is the post's own noun for the paid test."""

    rate: str
    kind: str
    first_hours: float | None
    step: Step
    milestone: float | None = None
    price: str = ""
    first_price: str = ""
    open_price: bool = True
    test: str = ""

    @property
    def names_a_rate(self) -> bool:
        """Whether a letter says what an hour costs."""
        return bool(self.rate) and self.kind in ("", "hourly")


def offer_of(judged: Judgment) -> Offer:
    """What the letter offers: a rate or a price, in how many hours a week, and what comes first, as far as each can be told."""
    facts, profile = judged.post.facts, judged.knowledge.profile
    amount, kind = rate(profile, facts), _kind(judged)
    asked = judged.scope.number("hours_least")
    hours = min(asked, profile.weekly_hours or asked) if asked is not None and asked > 0 else None
    most = MOST_OF_THE_JOB * _hours_in_all(judged)
    if hours and hours > most:
        hours = None
    words = money(amount, profile.currency or "USD") if amount else ""
    step = _first_step(judged, kind, hours, amount, most)
    piece = _first_piece(judged, amount, most) if amount else (None, "")
    first_price = money(round(piece[0] * amount), profile.currency or "USD") if amount and piece[0] else ""
    unpriced = judged.pay is None or is_placeholder(judged.red_flags) or _is_one_price(judged)
    open_price = not names_first_step(judged) and unpriced
    test = _noun_of_the_test(judged) if step == "test" else ""
    return Offer(words, kind, hours, step, *piece, first_price, open_price, test)


def _first_step(judged: Judgment, kind: str, hours: float | None, rate: float | None, most: float) -> Step:
    """What fits the size that the post tells of; where it tells none, nothing is offered. `most` are the hours that a first
    step may have."""
    names = judged.scope
    if OVER_IN_DAYS.search(judged.post.own_words):
        return ""
    if names_first_step(judged) and not _pays_for_a_test(judged):
        return ""
    if kind == "salary" or _is_employment(judged, kind) or _are_lessons(names.text("title")):
        return ""
    if _pays_for_a_test(judged):
        return "test"
    if hours or _is_of_a_month(judged):
        return "" if _is_of_a_month(judged) else "week" if _names_hours_of_a_day(judged) else "hours"
    weekly, price = names.number("hours_week"), names.number("compensation_max")
    lasts = (names.number("months_low") or 0) >= 1
    if lasts and weekly is not None:
        return "week" if weekly <= most else ""
    large = kind == "fixed" and bool(rate) and price is not None and price > SMALL_JOB * (rate or 0)
    inherits = INHERITED in common_subjects.asked_for_in(f"{names.text('title')}\n{judged.post.own_words}")
    piece: Step = "milestone" if large else "piece"
    return ("review" if inherits else piece) if (lasts or large) and most >= A_PIECE else ""


def names_first_step(judged: Judgment) -> bool:
    """Whether the client says what comes first, a call or a test, or the whole job is one sitting."""
    return NAMES_THE_FIRST_STEP.search(f"{judged.brief.title}\n{judged.post.own_words}") is not None


def _pays_for_a_test(judged: Judgment) -> bool:
    return any(f.signal.tells == PAID_TEST for f in judged.fired)


def _is_of_a_month(judged: Judgment) -> bool:
    """Whether the whole job is so short that a week of it is no small step."""
    told, most = judged.post.features.get("length_told"), judged.scope.number("months_high")
    length = most if most is not None else told.value if told else None
    return isinstance(length, int | float) and length <= A_WEEK_OF


def _names_hours_of_a_day(judged: Judgment) -> bool:
    """Whether the hours of a week are reckoned from those of a day, of which a client tells a range."""
    return "weekly_hours" not in judged.post.facts and "daily_hours" in judged.post.features


def _noun_of_the_test(judged: Judgment) -> str:
    """What the client calls the paid test: a trial, an assessment."""
    nouns = (found["noun"].lower() for found in _CALLED_PAID.finditer(judged.post.own_words))
    return next(nouns, "test")


def _is_employment(judged: Judgment, kind: str) -> bool:
    """Whether somebody is hired: full-time on an employers' board, or with no pay that a freelancer has."""
    return bool(judged.scope.get("full_time")) and (not kind or judged.scope.is_on_board)


def _are_lessons(title: str) -> bool:
    """Whether a title orders lessons: there the first step is the first lesson."""
    return not word_list("efforts", "lessons").isdisjoint(words_of(title))


def _hours_in_all(judged: Judgment) -> float:
    """The most hours that the job may take: as told, what its length holds; else without end."""
    told, names = judged.post.features.get("hours_told"), judged.scope
    found = [float(told.value)] if told and isinstance(told.value, int | float) else []
    if (given := given_hours(names)) is not None:
        found.append(given)
    return min(found, default=math.inf)


def _first_piece(judged: Judgment, rate: float, most: float) -> tuple[float | None, str]:
    """The hours of a first milestone, and the client's price where it pays for the work named at this rate.

    The working has to be sound: what the post names is held against a price or a length that suffices, and its high end is
    not much more than its low. `most` are the hours that a first step may have.
    """
    work, own = judged.work_against_pay, judged.knowledge.profile.currency or "USD"
    if work is None or work.mismatch or work.bids or not work.whole or work.high > MOST_SPREAD * work.low:
        return None, ""
    pays = work.price is not None and work.currency == own and work.high * rate <= work.price
    shortest, longest = MILESTONE
    hours = rounded(max(shortest, min(longest, work.low * SHARE_OF_IT)))
    if hours > most:
        return None, ""
    return hours, money(work.price, work.currency) if pays and work.price is not None else ""


def rate(profile: Profile, facts: Mapping[str, Value]) -> float | None:
    """The rate to name: the target, or the end of the client's own range that is nearest to it, never under the floor."""
    target = profile.rate_target or profile.rate_floor
    top = facts.get("compensation_max") or facts.get("compensation_min")
    least = facts.get("compensation_min")
    same = str(facts.get("currency") or "USD") == (profile.currency or "USD")
    if not target or facts.get("compensation_type") != "hourly" or not isinstance(top, int | float) or not same:
        return target
    bottom = float(least) if isinstance(least, int | float) else 0.0
    return max(min(target, float(top)), bottom, profile.rate_floor or 0)


def _kind(judged: Judgment) -> str:
    """The kind of pay; what an employer advertises without saying how it is paid, or with a sum that is a year's, is a salary."""
    facts = judged.post.facts
    stated = "fixed" if _is_one_price(judged) else str(facts.get("compensation_type") or "")
    least = facts.get("compensation_min")
    yearly = judged.scope.is_on_board and (least is None or (isinstance(least, int | float) and least >= A_SALARY))
    by_the_month = not facts.get("compensation_period") and BY_THE_MONTH.search(judged.post.own_words)
    if facts.get("compensation_period") in _SALARIES or (not stated and yearly) or by_the_month:
        return "salary"
    is_role = judged.scope.get("job_kind") == "role" or _reads_like_employment(judged.post.own_words)
    if not stated and least is None and "bid_avg" not in facts and is_role:
        return "salary"
    return stated or ("bid" if "bid_avg" in facts else "")


def _is_one_price(judged: Judgment) -> bool:
    """Whether the client's words speak of one price for the whole, and only the page of hours."""
    return not word_list("answering", "one price after all").isdisjoint(f.signal.name for f in judged.red_flags)


def _reads_like_employment(words: str) -> bool:
    """Whether an employer's advertisement stands there: nobody answers that with a rate an hour before it is asked for."""
    found = {found[0].lower() for found in _OF_AN_EMPLOYER.finditer(words)}
    return len(found) >= SIGNS_OF_A_SALARY
