"""What a proposal and an answer can say: the post in short, the profile's lines that fit it, how the hours meet."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from vault_tool.judging import brief, experience
from vault_tool.judging.brief import Brief
from vault_tool.judging.role_names import short_title
from vault_tool.knowledge.conditions import figures
from vault_tool.knowledge.conditions.scope import Words, scope
from vault_tool.knowledge.notes import signals
from vault_tool.knowledge.notes.profile import Profile
from vault_tool.language import likeness, phrasing
from vault_tool.letters import missing
from vault_tool.posting.fact import Value
from vault_tool.posting.features import Feature
from vault_tool.posting.post import Post
from vault_tool.writers.writer import Job

MOST_LINES = 5
MOST_QUESTIONS = 2
LONGEST_QUESTION = 220
SAMPLE = missing.gap("your own facts; Profile.md is still the sample, and none of this is true of you")
"""Stands in all that is written from the sample profile, so that lint keeps it from being sent."""
_OPENING_WORDS = ("start", "begin", "open", "first line", "first word", "top of", "subject")


def variables(job: Job) -> dict[str, object]:
    """All names a proposal's template and an answer's text may use, on top of the scope of conditions.

    `goal` (kind, words), `lines` (texts), `chosen` (with reasons), `proven`, `shared_tools`, `hours` (see `hours_together`),
    `questions` (protection questions of fired flags), `start_with` and `mention` (words the post demands), `profile`,
    `years` (asked, own, skill), `declined` (what the post asks for and the profile turns down), `i_am` (headline with its article), `role`, `duties`, `price`, `industry`.
    """
    names = scope(job.post, job.knowledge, job.pay, job.today)
    profile = job.knowledge.profile
    short = brief.of(job.post)
    chosen = experience.choose(profile, job.post, MOST_LINES)
    start_with, mention = demanded(job.post)
    return {
        **names,
        "profile": missing.said(profile),
        "goal": short.goal,
        "role": short.role,
        "duties": short.duties,
        "price": short.price,
        "industry": short.industry,
        "title": short_title(short.title),
        "client_name": str(job.post.facts.get("client_name") or ""),
        "lines": [c.line.said for c in chosen],
        "chosen": chosen,
        "proven": bool(chosen) and chosen[0].score >= experience.PROVEN and experience.same_trade(profile, short),
        "i_am": with_article(profile.headline or ""),
        "shared_tools": shared(profile, short.tools),
        "hours": hours_together(job, names),
        "years": years(profile, job.post, short),
        "declined": [words for words in profile.wont_do if _asks(names, words)],
        "foreign": likeness.is_foreign(job.post.text),
        "asks_hours": bool({"working_hours", "time_zones", "daily_hours"} & set(job.post.features)),
        "asks_samples": asks_samples(job.post.text),
        "questions": protection(job, names),
        "start_with": start_with,
        "mention": mention,
    }


def with_article(noun: str) -> str:
    """ "operations manager" -> "an operations manager"; one that has its article keeps it."""
    if not noun or noun.split()[0].lower() in ("a", "an", "the", "your"):
        return noun
    return f"{phrasing.article(noun)} {noun}"


def shared(profile: Profile, tools: Iterable[str]) -> list[str]:
    """Those of the tools that the profile names, too, spelled as there."""
    own = {_plain(t): t for t in profile.tools}
    return list(dict.fromkeys(own[_plain(t)] for t in tools if _plain(t) in own))


def years(profile: Profile, post: Post, short: Brief) -> dict[str, object] | None:
    """The years the post asks for and the profile's in a skill the post is about, where they are enough; else None."""
    feature = post.features.get("years_experience")
    asked = feature.value if feature and isinstance(feature.value, int | float) else None
    if not asked:
        return None
    assert feature is not None
    about = " ".join((short.title, short.role, *(m.quote for m in feature.mentions)))
    for skill in sorted(profile.practised, key=lambda s: -(s.years or 0)):
        if (skill.years or 0) >= asked and likeness.stems(skill.name) <= likeness.stems(about):
            own = phrasing.lower_first if " " in skill.name else str
            return {"asked": asked, "own": skill.years, "skill": " ".join(map(own, skill.name.split()))}
    return None


def _asks(names: Mapping[str, object], words: str) -> bool:
    said = names.get("post")
    return isinstance(said, Words) and said.says(words)


def _plain(tool: str) -> str:
    return "".join(c for c in tool.lower().removesuffix(".com") if c.isalnum() or c in "+#")


def asks_samples(text: str) -> bool:
    """Whether the post asks to see work."""
    lowered = text.lower()
    return any(
        w in lowered
        for w in ("portfolio", "samples of", "work samples", "examples of your", "sample of your", "link to your")
    )


def demanded(post: Post) -> tuple[list[str], list[str]]:
    """The words the post demands: those to begin with, and those to mention anywhere."""
    feature = post.features.get("required_words")
    first: list[str] = []
    anywhere: list[str] = []
    if feature is not None and isinstance(feature.value, tuple):
        for word, mention in zip(feature.value, feature.mentions, strict=False):
            opening = any(w in mention.quote.lower() for w in _OPENING_WORDS)
            (first if opening and not first else anywhere).append(str(word))
    return first, anywhere


def protection(job: Job, names: Mapping[str, object]) -> list[str]:
    """What to ask politely, from the gravest red flags; long ones are for the interview."""
    fired = signals.fire(job.knowledge.signals, names)
    red = [
        f for f in fired if f.signal.kind == "red-flag" and f.signal.severity != "low" and f.signal.topic != "chances"
    ]
    texts = [signals.text(f.signal.protection, names) for f in red]
    asked = [t for t in texts if t.endswith("?") and len(t) <= LONGEST_QUESTION]
    return list(dict.fromkeys(asked))[:MOST_QUESTIONS]


def hours_together(job: Job, names: Mapping[str, object]) -> dict[str, object] | None:
    """How the post's day and the profile's meet; None where either is not known.

    `theirs` "09:00 to 16:00 PST", `mine` the same hours where the freelancer is, `place` "Lisbon", `shared` and `of`
    hours; where the post names a zone but no hours, only `my_day` ("13:00 to 22:00"), `there` (the same in the post's
    zone), `zone` and `place`.
    """
    profile = job.knowledge.profile
    zone = str(job.post.facts.get("time_zone") or "")
    if not profile.time_zone or not zone:
        return None
    place = profile.time_zone.rsplit("/", 1)[-1].replace("_", " ")
    local, stated = names.get("local_hours"), job.post.features.get("working_hours")
    if isinstance(local, str) and stated:
        shared, away = names.get("overlap_hours"), names.get("away_hours")
        known = isinstance(shared, float) and isinstance(away, float)
        total = shared + away if known else None  # type: ignore[operator]
        theirs = _day(str(stated.value), half=_half_days(job.post.text))
        return {"theirs": f"{theirs} {zone}", "mine": _day(local), "place": place, "shared": shared, "of": total}
    there = _my_day_there(profile, zone, job)
    if not there or not profile.hours:
        return None
    return {
        "my_day": " to ".join(profile.hours),
        "there": _day(there, half=_half_days(job.post.text)),
        "zone": zone,
        "place": place,
    }


def _my_day_there(profile: Profile, zone: str, job: Job) -> str | None:
    """The profile's working day in the post's zone: the figure `local_hours` with the two sides exchanged."""
    if not profile.hours or not profile.time_zone:
        return None
    day: date = job.today
    facts: dict[str, Value] = {"time_zone": profile.time_zone}
    facts |= {k: job.post.facts[k] for k in ("posted_at", "date") if k in job.post.facts}
    mine = {"working_hours": Feature("working_hours", "-".join(profile.hours), ())}
    found = figures.figures(facts, mine, Profile(time_zone=zone), job.pay, day)
    there = found.get("local_hours")
    return str(there) if there else None


def _half_days(text: str) -> bool:
    """Whether the post writes hours as 9 AM and 4 PM."""
    return bool(re.search(r"\d ?[ap]\.?m\b", text, re.IGNORECASE))


def _day(hours: str, *, half: bool = False) -> str:
    """ "09:00-16:00" -> "09:00 to 16:00", or "9 AM to 4 PM" where half-days are wanted."""
    return " to ".join(_half_day(clock) if half else clock for clock in hours.split("-"))


def _half_day(clock: str) -> str:
    hour, _, minute = clock.partition(":")
    return f"{int(hour) % 12 or 12}{'' if minute == '00' else ':' + minute} {'PM' if int(hour) >= 12 else 'AM'}"
