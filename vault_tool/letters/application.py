"""What a proposal and an answer can say: the post in short, the profile's lines that fit it, how the hours meet."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from vault_tool.judging import experience
from vault_tool.judging.brief import Brief
from vault_tool.judging.experience import Choice
from vault_tool.judging.goal import Goal
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.role_names import short_title
from vault_tool.knowledge.conditions import figures
from vault_tool.knowledge.conditions.scope import Scope, Words
from vault_tool.knowledge.notes import signals
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language import likeness, phrasing
from vault_tool.language.wordlists import Pattern
from vault_tool.letters import missing
from vault_tool.posting.fact import Value
from vault_tool.posting.features import Feature
from vault_tool.posting.post import Post

MOST_LINES = 5
MOST_QUESTIONS = 2
LONGEST_QUESTION = 220
SAMPLE = missing.gap("your own facts; Profile.md is still the sample, and none of this is true of you")
"""Stands in all that is written from the sample profile, so that lint keeps it from being sent."""
_OPENING = Pattern(r"{demands.to open with}")
_SAMPLES = Pattern(r"{demands.samples}")


@dataclass(frozen=True, slots=True)
class SharedDay:
    """The post's working day: `theirs` "09:00 to 16:00 PST", `mine` the same where the freelancer is, `place` "Lisbon".

    `shared` of its hours, of `of` in all, fall inside the freelancer's day; None where that is not known.
    """

    theirs: str
    mine: str
    place: str
    shared: float | None
    of: float | None


@dataclass(frozen=True, slots=True)
class OwnDay:
    """The freelancer's working day, for a post that names a zone but no hours: `my_day` "13:00 to 22:00" in `place`,
    `there` the same in the post's `zone`."""

    my_day: str
    there: str
    zone: str
    place: str


@dataclass(frozen=True, slots=True)
class Years:
    """The years of experience the post asks for, and the freelancer's `own` in a `skill` that the post is about."""

    asked: float
    own: float | None
    skill: str


@dataclass(frozen=True, slots=True)
class Application:
    """What can be said to a client. Its fields are the names that templates and answers may use beside the scope's.

    `lines` are texts of experience, `chosen` the same with their reasons; `proven`: the role is the freelancer's own
    trade and a line shows it. `i_am` is the headline with its article. `declined` is what the post asks for and the
    profile turns down, `questions` the protection questions of the gravest red flags, `start_with` and `mention` the
    words that the post demands. `profile` has a marked gap for each value that the profile lacks.
    """

    goal: Goal | None
    role: str
    duties: tuple[str, ...]
    price: str
    industry: str
    title: str
    client_name: str
    profile: Mapping[str, object]
    lines: list[str]
    chosen: tuple[Choice, ...]
    proven: bool
    i_am: str
    shared_tools: list[str]
    hours: SharedDay | OwnDay | None
    years: Years | None
    declined: list[str]
    foreign: bool
    asks_hours: bool
    asks_samples: bool
    questions: list[str]
    start_with: list[str]
    mention: list[str]

    def names(self, scope: Scope) -> dict[str, object]:
        """All names for a template: those of the scope, and these over them."""
        return {**scope, **{field.name: getattr(self, field.name) for field in fields(self)}}


def apply_for(judged: Judgment) -> Application:
    """What the freelancer can say to the client of a post."""
    post, profile, short = judged.post, judged.knowledge.profile, judged.brief
    chosen = experience.choose(profile, post, MOST_LINES)
    start_with, mention = demanded(post)
    return Application(
        goal=short.goal,
        role=short.role,
        duties=short.duties,
        price=short.price,
        industry=short.industry,
        title=short_title(short.title),
        client_name=str(post.facts.get("client_name") or ""),
        profile=missing.said(profile),
        lines=[c.line.said for c in chosen],
        chosen=chosen,
        proven=bool(chosen) and chosen[0].score >= experience.PROVEN and experience.same_trade(profile, short),
        i_am=with_article(profile.headline or ""),
        shared_tools=shared(profile, short.tools),
        hours=hours_together(judged),
        years=years(profile, post, short),
        declined=[words for words in profile.wont_do if _asks(judged.scope, words)],
        foreign=likeness.is_foreign(post.text),
        asks_hours=bool({"working_hours", "time_zones", "daily_hours"} & set(post.features)),
        asks_samples=asks_samples(post.text),
        questions=protection(judged),
        start_with=start_with,
        mention=mention,
    )


def with_article(noun: str) -> str:
    """ "operations manager" -> "an operations manager"; one that has its article keeps it."""
    if not noun or noun.split()[0].lower() in ("a", "an", "the", "your"):
        return noun
    return f"{phrasing.article(noun)} {noun}"


def shared(profile: Profile, tools: Iterable[str]) -> list[str]:
    """Those of the tools that the profile names, too, spelled as there."""
    own = {_plain(t): t for t in profile.tools}
    return list(dict.fromkeys(own[_plain(t)] for t in tools if _plain(t) in own))


def years(profile: Profile, post: Post, short: Brief) -> Years | None:
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
            return Years(asked, skill.years, " ".join(map(own, skill.name.split())))
    return None


def _asks(names: Scope, words: str) -> bool:
    said = names.get("post")
    return isinstance(said, Words) and said.says(words)


def _plain(tool: str) -> str:
    return "".join(c for c in tool.lower().removesuffix(".com") if c.isalnum() or c in "+#")


def asks_samples(text: str) -> bool:
    """Whether the post asks to see work."""
    return _SAMPLES.search(text) is not None


def demanded(post: Post) -> tuple[list[str], list[str]]:
    """The words the post demands: those to begin with, and those to mention anywhere."""
    feature = post.features.get("required_words")
    first: list[str] = []
    anywhere: list[str] = []
    if feature is not None and isinstance(feature.value, tuple):
        for word, mention in zip(feature.value, feature.mentions, strict=False):
            opening = _OPENING.search(mention.quote) is not None
            (first if opening and not first else anywhere).append(str(word))
    return first, anywhere


def protection(judged: Judgment) -> list[str]:
    """What to ask politely, from the gravest red flags; long ones are for the interview."""
    red = [f.signal for f in judged.red_flags if f.signal.severity != "low" and f.signal.topic != "chances"]
    texts = [signals.text(signal.protection, judged.scope) for signal in red]
    asked = [t for t in texts if t.endswith("?") and len(t) <= LONGEST_QUESTION]
    return list(dict.fromkeys(asked))[:MOST_QUESTIONS]


def hours_together(judged: Judgment) -> SharedDay | OwnDay | None:
    """How the post's day and the profile's meet; None where either is not known."""
    post, profile = judged.post, judged.knowledge.profile
    zone = str(post.facts.get("time_zone") or "")
    if not profile.time_zone or not zone:
        return None
    place = profile.time_zone.rsplit("/", 1)[-1].replace("_", " ")
    half = _half_days(post.text)
    local, stated = judged.scope.get("local_hours"), post.features.get("working_hours")
    if isinstance(local, str) and stated:
        shared, away = judged.scope.get("overlap_hours"), judged.scope.get("away_hours")
        total = shared + away if isinstance(shared, float) and isinstance(away, float) else None
        return SharedDay(f"{_day(str(stated.value), half=half)} {zone}", _day(local), place, shared, total)
    there = _my_day_there(profile, zone, judged)
    return OwnDay(" to ".join(profile.hours), _day(there, half=half), zone, place) if there and profile.hours else None


def _my_day_there(profile: Profile, zone: str, judged: Judgment) -> str | None:
    """The profile's working day in the post's zone: the figure `local_hours` with the two sides exchanged."""
    if not profile.hours or not profile.time_zone:
        return None
    facts: dict[str, Value] = {"time_zone": profile.time_zone}
    facts |= {k: judged.post.facts[k] for k in ("posted_at", "date") if k in judged.post.facts}
    mine = {"working_hours": Feature("working_hours", "-".join(profile.hours), ())}
    found = figures.figures(facts, mine, Profile(time_zone=zone), judged.assumptions, judged.today)
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
