"""Figures worked out from facts that sites give in words: "20 to 50", "1 to 3 months", "October 2020"."""

import re
from collections.abc import Mapping
from datetime import date

from vault_tool.knowledge.conditions import due_day, pay_in_text
from vault_tool.knowledge.conditions.work_place import place_bound
from vault_tool.knowledge.conditions.working_day import day_together, my_day_there
from vault_tool.knowledge.own_names import in_common
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language import tongues
from vault_tool.language.values import ages, dates
from vault_tool.language.values.time_lengths import MONTHS_IN
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.fact import Value, as_number
from vault_tool.posting.features import Features, length_told
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.pay import hours
from vault_tool.posting.pay.assumptions import Assumptions

NAMES = {
    "age_days": "days since the job was posted",
    "client_age_days": "days the client has been on the site when the job was posted",
    "proposals_low": "the least number of proposals the site's words allow",
    "proposals_high": "the most, absent where the site gives no upper end",
    "months_low": "the least length of the work, in months",
    "months_high": "the most, absent where there is no upper end",
    "hours_week": "hours a week, the working figure of what the post says",
    "hours_least": "hours a week that are asked for at the least, absent where the post only names an upper limit",
    "deadline_days": "days from the day of the analysis to the deadline; below zero where it has passed",
    "due_days": "days from the day of the analysis to the day by which the post's words want the work done; below zero where it has passed",
    "due_after": "days from the day it was posted to that day",
    "season_days": "days from the day of the analysis to the end of the season that a program for interns or trainees is for; below zero where it is over",
    "recent_rating": "the mean of the ratings in the client's recent history",
    "length_words": "the length that the post's own sentences tell, as they word it: “1 to 3 months”",
    "budget_in_text": "the one budget that the post's own sentences name, as a number",
    "hourly_in_text": "the lowest pay that the post's own sentences name, as an hourly rate: $100 a day is $12.50",
    "salary_in_text": "what a month's pay for full-time work comes to an hour, where the post's own sentences name one: $1,733 is $10",
    "words": "words of the post",
    "viewed_days": "days since the client last looked at the proposals",
    "hires_per_job": "hires per 100 jobs posted",
    "spend_per_hire": "what the client has spent per hire",
    "overlap_hours": "hours of the post's working day that fall inside the profile's",
    "away_hours": "hours of the post's working day that fall outside the profile's",
    "local_hours": "the post's working day in the profile's time zone",
    "my_day": "the profile's working day, where the post asks for the hours of a zone: “1 PM to 11 PM in Manila”",
    "my_day_there": "the same in the post's zone: “midnight to 10 AM Eastern”",
    "office_shared": "how many hours of an office there are inside it",
    "job_place": "the place the job's location names, or its title by itself (“Welder - Toronto, ON”); absent where it is remote, worldwide or not said",
    "listed_remote": "the job's location names a place and calls the job remote at once: “Akron, OH•Remote”",
    "title_place": "the place that the title binds its reader to: the USA of “Remote (USA)”, the Leeds of “Leeds based tutor”",
    "at_home": "whether the place that the post asks for is the profile's country or city, by its time zone",
    "my_country": "the profile's country, by its time zone, as it stands in a sentence: “the Philippines”",
    "builds_software": "the title is that of work on software; absent where it isn't",
    "job_kind": "the kind of job: lessons, advice, role, quick job or project",
    "trade": "the line of work the post is mostly about; of several, the one that costs most",
    "trade_said": "the client's own words name that line of work; absent where they don't",
    "usual_rate": "what an hour of that work usually costs at the least, in the post's currency",
    "tasks": "pieces of work the post names",
    "needs": "requirements and wishes the post names",
    "languages_missing": "languages the post asks for that the profile does not list; absent where it lists none",
    "languages_preferred": "languages the post would rather have that the profile does not list; absent where it lists none",
    "pay_ratio": "highest over lowest pay offered",
    "effort_low": "hours that the work named in the post takes at the least, by the notes in `Efforts/`",
    "effort_high": "the most it takes, done with care",
    "effort_paid": "hours that its price, or else the average bid, pays for at the profile's floor",
    "effort_given": "hours that fit into the length the post states",
    "screening_questions": "questions the post asks applicants to answer",
    "skills_asked": "skills the post lists",
    "skills_matched": "how many of them the profile has",
    "skills_done": "how many of them the tags of your experience name",
    "skills_yours": "those the profile has",
    "tools_asked": "tools the post names",
    "tools_matched": "how many of them the profile has",
    "tools_yours": "those the profile has",
}
"""Each figure and what it is."""

FROM = {
    "proposals_low": ("proposals",), "proposals_high": ("proposals",), "months_low": ("duration",),
    "months_high": ("duration",), "hours_week": ("weekly_hours",), "hours_least": ("weekly_hours",), "viewed_days": ("last_viewed",),
    "client_age_days": ("client_member_since",), "hires_per_job": ("client_hires", "client_jobs_posted"),
    "spend_per_hire": ("client_total_spent", "client_hires"), "deadline_days": ("deadline",), "age_days": ("posted",),
    "overlap_hours": ("time_zone",), "away_hours": ("time_zone",), "office_shared": ("time_zone",), "job_place": ("job_location",), "listed_remote": ("job_location",), "title_place": ("title",), "at_home": ("job_location",), "pay_ratio": ("compensation_max",),
    "pay": ("compensation_max",),
    "effort_paid": ("compensation_max", "bid_avg"), "effort_given": ("duration",),
}  # fmt: skip
"""The facts whose words a figure, or the pay, was worked out from."""

_DAY = 86400
_BELOW, _ABOVE = Pattern("{length.below}"), Pattern("{length.above}")
_AT_MOST, _AT_LEAST = Pattern("{length.at most}"), Pattern("{length.at least}")
_LENGTH = Pattern(
    r"(?<![^\W\d_])(?:{days}|{weeks}|{months}|{years})(?![^\W_])",
    days="(?P<day>{time.days})",
    weeks="(?P<week>{time.weeks})",
    months="(?P<month>{time.months})",
    years="(?P<year>{time.years})",
)
_ONE = Pattern(r"\b{time.one} ")


def figures(
    facts: Mapping[str, Value], features: Features, profile: Profile, assumptions: Assumptions, today: date
) -> dict[str, object]:
    """All figures that follow from the facts, by name; one that does not follow is not there."""
    posted = posted_on(facts)
    said = _days_ago(str(facts.get("posted", "")))
    weekly = hours.weekly(facts, features, assumptions.full_time_hours)
    low, high = _range(facts.get("proposals"))
    found: dict[str, object] = {
        "age_days": (today - posted).days if posted and posted <= today else None if posted else said,
        "client_age_days": _client_age(facts.get("client_member_since"), posted or today),
        "proposals_low": low,
        "proposals_high": high,
        "hours_week": weekly.working if weekly else None,
        "hours_least": weekly.low if weekly else None,
        "viewed_days": _days_ago(str(facts.get("last_viewed", ""))),
        "hires_per_job": _ratio(facts, "client_hires", "client_jobs_posted", 100),
        "spend_per_hire": _spend_per_hire(facts),
        "pay_ratio": _ratio(facts, "compensation_max", "compensation_min", 1),
        "deadline_days": _days_left(str(facts.get("deadline", "")), today, _taken_in(facts) or today),
        **due_day.days(features, posted, said, today),
        "season_days": due_day.season_days(features, today),
        "recent_rating": _recent_rating(features),
        "length_words": length_told.as_written(told) if (told := features.get("length_told")) else None,
        "budget_in_text": pay_in_text.budget(features),
        "hourly_in_text": pay_in_text.hourly(features, assumptions),
        "salary_in_text": pay_in_text.salary(features, assumptions),
    }
    found |= _months(str(facts.get("duration", "")))
    found |= _shared("skills", facts.get("skills"), (*profile.skills, *profile.tools))
    done = tuple(tag for line in profile.experience for tag in line.tags)
    found["skills_done"] = _shared("skills", facts.get("skills"), done).get("skills_matched")
    tools = features.get("tools")
    found |= _shared("tools", tools.value if tools else None, (*profile.tools, *profile.skills))
    found |= _languages(features, profile)
    found |= place_bound(facts, features, profile)
    found |= day_together(facts, features, profile, posted or today)
    found |= my_day_there(facts, features, profile, posted or today)
    return {name: value for name, value in found.items() if value is not None}


def posted_on(facts: Mapping[str, Value]) -> date | None:
    """The day of the post: that of its time, else that of the note."""
    return _day(facts.get("posted_at")) or _day(facts.get("date"))


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def _client_age(since: object, posted: date) -> int | None:
    """A month without a day counts from its first, a year from its January: the account is at most that old."""
    m = re.match(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$", str(since or ""))
    if not m:
        return None
    try:
        joined = date(int(m[1]), int(m[2] or 1), int(m[3] or 1))
    except ValueError:
        return None
    return (posted - joined).days if joined <= posted else None


def _range(value: object) -> tuple[int | None, int | None]:
    """ "Less than 5" -> (0, 4), "20 to 50" -> (20, 50), "50+" -> (50, None), "12" -> (12, 12)."""
    text = str(value or "").lower()
    numbers = [int(n.replace(",", "")) for n in re.findall(r"\d[\d,]{0,8}", text)[:2]]
    if not numbers:
        return None, None
    if _BELOW.search(text):
        return 0, numbers[0] - 1
    if _ABOVE.search(text):
        return numbers[0], None
    return numbers[0], numbers[-1]


def _months(text: str) -> dict[str, float]:
    """ "1 to 3 months" -> 1 and 3, "Less than a month" -> 0 and 1, "More than 6 months" -> 6 and no upper end."""
    unit = _LENGTH.search(text)
    numbers = [float(n) for n in re.findall(r"\d{1,3}(?:\.\d)?", text)[:2]] or ([1.0] if _ONE.search(text) else [])
    if not unit or not numbers:
        return {}
    months = MONTHS_IN[str(unit.lastgroup)]
    low, high = numbers[0] * months, numbers[-1] * months
    if _AT_MOST.search(text):
        return {"months_low": 0.0, "months_high": high}
    if _AT_LEAST.search(text):
        return {"months_low": low}
    return {"months_low": low, "months_high": high}


def _days_ago(text: str) -> float | None:
    age = ages.find(text)
    seconds = ages.seconds_ago(age[0] if age else text)
    return seconds / _DAY if seconds is not None else None


_LEFT = Pattern(r"\d{1,3} (?:{time.hours}|{time.span})")


def _taken_in(facts: Mapping[str, Value]) -> date | None:
    """The day a note stands under where that is the day it was taken in: the post gives no time of its own."""
    return None if "posted_at" in facts else _day(facts.get("date"))


def _days_left(text: str, today: date, said: date) -> float | None:
    """Days to "2026-03-12" or "12 March 2026", or of "6 days left" as it was `said`; None where the post's words give no day."""
    if (told := dates.read_date(text)) and len(told.iso) >= _WHOLE_DAY:
        end = _day(told.iso[:_WHOLE_DAY])
        return float((end - today).days) if end else None
    left = _LEFT.search(text)
    seconds = ages.seconds_ago(left[0]) if left else None
    return seconds / _DAY - (today - said).days if seconds is not None else None


_WHOLE_DAY = len("2026-03-12")
_RECENT = 8


def _recent_rating(features: Features) -> float | None:
    """The mean of the latest ratings; None for fewer than three, which say little."""
    found = features.get("recent_ratings")
    if found is None or not isinstance(found.value, tuple) or len(found.value) < 3:
        return None
    latest = [float(r) for r in found.value[:_RECENT]]
    return round(sum(latest) / len(latest), 2)


def _ratio(facts: Mapping[str, Value], part: str, whole: str, times: float) -> float | None:
    a, b = as_number(facts.get(part)), as_number(facts.get(whole))
    return times * a / b if a is not None and b else None


def _spend_per_hire(facts: Mapping[str, Value]) -> float | None:
    """By the hires; where the site only gives the share of posts that led to one, by that share of the posts."""
    if facts.get("client_hires"):
        return _ratio(facts, "client_total_spent", "client_hires", 1)
    per_job = _ratio(facts, "client_total_spent", "client_jobs_posted", 100)
    rate = as_number(facts.get("client_hire_rate"))
    return per_job / rate if per_job is not None and rate else None


def _shared(name: str, asked: object, own: tuple[str, ...]) -> dict[str, object]:
    """How many of the skills or tools asked for the profile has; nothing where either lists none."""
    if not isinstance(asked, list | tuple) or not asked or not own:
        return {}
    yours = tuple(in_common(map(str, asked), own))
    return {f"{name}_asked": len(asked), f"{name}_matched": len(yours), f"{name}_yours": yours}


def _languages(features: Features, profile: Profile) -> dict[str, object]:
    asked = {"languages_missing": "languages_required", "languages_preferred": "languages_wished"}
    return {figure: _not_spoken(features.get(told), profile) for figure, told in asked.items()}


def _not_spoken(told: Feature | None, profile: Profile) -> tuple[str, ...] | None:
    if not told or not isinstance(told.value, tuple) or not profile.languages:
        return None
    wanted = (tongues.SpokenLanguage(name) for name in told.value)
    return tuple(language.name for language in tongues.lacking(wanted, profile.languages))
