"""What alone is reason enough not to apply, for one freelancer: each in a sentence."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Literal, NamedTuple

from vault_tool.judging.matching import bound_places, declined
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language import tongues, written_in
from vault_tool.language.spelling import upper_first
from vault_tool.language.wording import LONGEST_QUOTED, money, time_for
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.pay.arithmetic import Pay
from vault_tool.posting.post import Post

Kind = Literal["closed", "safety", "won't do", "place", "level", "language", "tongue", "hours", "pay"]

FAR_BELOW = 0.9
"""A top rate under this share of the floor is one that no question mends."""

HALF_A_WEEK = 0.5
"""The share of a full week that a month's pay is for at the least, where an employer names no hours. Own threshold."""

LEAST_HOURS = 6
"""Hours that any job takes with its letters and talks: a fixed price under them at the floor is no offer."""

LEAST_BID = 1
"""Hours at the floor under which what others ask for a whole job shows that it is none for the freelancer."""

LEAST_HOURLY_BID = 1 / 3
"""The share of the floor under which what others ask for an hour shows the same."""

SMALL_PART = 1 / 3
"""The share of the least hours of the work named under which the same goes."""

LONG_PAST = 30
"""Days behind a deadline from which nobody reads an application, or waits for the work, any more: within a month many a
deadline is put off. Own threshold."""

PAST_LEARNING = 3
"""Years in a skill from which nobody is taken for a student or intern."""

FAR_ABOVE = 1.5
"""How many times what the work usually costs at the least a floor has to be for an entry-level job to be none for its owner, where it
names no pay. Own threshold."""

_ENTRY_LEVEL = Pattern(r"(?<!\w){judging.entry level}(?!\w)")
_OTHER_LEVELS = Pattern(r"(?<!\w){judging.other levels}(?!\w)")
_SET_HOURS = "fixed-hours"
_NO_HOUR_SHARED = "Their hours are a must, and your {} is {}."
_ALL_TOLD = ", messages and calls included"


class Stop(NamedTuple):
    """A reason not to apply, whole: `words` is one sentence, or one and the post's own in quotes. `reckons`: it says how many hours the
    price pays for, or that another pay is meant."""

    kind: Kind
    words: str
    reckons: bool = False


def stops(post: Post, red_flags: Iterable[Fired], profile: Profile, names: Scope) -> tuple[Stop, ...]:
    """All that hold, the gravest first. What a profile does not say (its time zone, its floor) stops nothing."""
    flags = tuple(red_flags)
    found = chain(
        _closed(flags, names),
        _danger(flags),
        _declined(post, profile, flags),
        (Stop("place", words) for words in bound_places.elsewhere(post, flags, profile, names)),
        _for_beginners(flags, profile),
        _for_agencies(names),
        _languages(post, profile),
        _hours(flags, names),
        _salary(profile, names),
        _months_pay(profile, names),
        _entry_level(post, profile, names),
        _pay(flags, profile, names),
    )
    return tuple({stop.words: stop for stop in found}.values())


def _closed(flags: tuple[Fired, ...], names: Scope) -> Iterator[Stop]:
    if any(f.signal.tells == "closed" for f in flags):
        yield Stop("closed", "The post takes no more applications.")
    for put_off in (f for f in flags if f.signal.name in word_list("judging", "put off")):
        yield Stop("closed", _with_quote("Hiring is put off.", put_off))
    late = names.get("deadline_days")
    for past in (f for f in flags if f.signal.name in word_list("judging", "past its day")):
        if isinstance(late, int | float) and late <= -LONG_PAST:
            yield Stop("closed", f"{upper_first(past.evidence.rstrip('.'))}.")
    if isinstance(left := names.get("season_days"), int) and left < 0:
        yield Stop("closed", _over(str(names["season_told"])))


def _over(season: str) -> str:
    """That a season is over, or that the month in which a term began is."""
    if season.partition(" ")[0].lower() in word_list("seasons", "months"):
        return f"It was to begin in {season.title()}."
    return f"It was for {season.lower()}, which is over."


def _danger(flags: tuple[Fired, ...]) -> Iterator[Stop]:
    for fired in flags:
        if fired.signal.topic == "safety" and fired.signal.severity == "high":
            yield Stop("safety", _with_quote(f"{fired.signal.name}.", fired))


def _declined(post: Post, profile: Profile, flags: tuple[Fired, ...]) -> Iterator[Stop]:
    """What the profile will not do: named in the post's title, duties or demands, or the kind of a flag ("unpaid work")."""
    for words in profile.wont_do:
        mine = set(words.lower().replace("-", " ").split())
        grave = (f for f in flags if f.signal.tells and f.signal.severity == "high")
        flag = next((f for f in grave if set(f.signal.tells.split("-")) <= mine), None)
        if flag:
            yield Stop("won't do", _with_quote(f"You don't do {words}.", flag))
        elif declined.is_the_work(words, post):
            yield Stop("won't do", f"You don't do {words}, and the post asks for it.")


def _for_beginners(flags: tuple[Fired, ...], profile: Profile) -> Iterator[Stop]:
    sought = any(f.signal.name in word_list("judging", "for beginners") for f in flags)
    if sought and any((skill.years or 0) >= PAST_LEARNING for skill in profile.practised):
        yield Stop("level", "It's for students, interns or recent graduates.")


def _for_agencies(names: Scope) -> Iterator[Stop]:
    if names.get("agencies_only") is True:
        yield Stop("level", "They want a company or a team, not one freelancer.")


def _languages(post: Post, profile: Profile) -> Iterator[Stop]:
    told = (post.title, *(words for _, words in tongues.sentences(post.prose)))
    wanted = chain.from_iterable(map(tongues.asked_for, told))
    for language in tongues.lacking(wanted, profile.languages):
        if language.native:
            yield Stop("language", f"It asks for a native speaker of {language.name}.")
        elif line := tongues.line_of(language.name, profile.languages):
            yield Stop("language", f"It asks for fluent {language.name}; your profile says “{line}”.")
        else:
            yield Stop("language", f"It asks for {language.name}, which isn't among your languages.")
    written = tongues.SpokenLanguage(written_in.name_of(written_in.language_of(post.own_words)))
    if written.name in tongues.known() and tongues.lacking((written,), profile.languages):
        yield Stop("tongue", f"The post is written in {written.name}, which isn't among your languages.")


def _pay(flags: tuple[Fired, ...], profile: Profile, names: Scope) -> Iterator[Stop]:
    """A top end far below the floor, or a fixed price that pays for next to nothing. Rates are compared in the post's currency."""
    pay, floor = names.pay, profile.rate_floor
    if not floor or any(f.signal.tells == "placeholder-budget" for f in flags):
        return
    if pay is None:
        yield from _bids(profile, names)
        return
    if _told_higher(pay, names):
        return
    yours = money(floor, profile.currency or "USD")
    if pay.high and pay.high.against_floor is not None and pay.high.against_floor < FAR_BELOW and pay.kind != "fixed":
        yield Stop("pay", f"It pays {_offer(pay)}; your floor is {yours}.")
    elif pay.kind == "fixed" and pay.break_even_hours is not None and pay.break_even_hours < LEAST_HOURS:
        price = money(pay.amount_high, pay.currency)
        if not _is_short(pay.break_even_hours, names):
            said = f"{price} pays for about {time_for(pay.break_even_hours)} at your floor of {yours}"
            yield Stop("pay", f"{said}{_needed(pay.break_even_hours, names)}.", reckons=True)
    elif below := _price_below_work(flags):
        yield Stop("pay", f"{upper_first(below.evidence.rstrip('.'))}.", reckons=True)


def _hours(flags: tuple[Fired, ...], names: Scope) -> Iterator[Stop]:
    """A must of hours of which none is inside one's own day, at an office's of the client's zone."""
    must = any(f.signal.tells == _SET_HOURS and f.signal.severity == "high" for f in flags)
    if must and names.number("office_shared") == 0:
        yield Stop("hours", _NO_HOUR_SHARED.format(names.text("my_day"), names.text("my_day_there")))


def _salary(profile: Profile, names: Scope) -> Iterator[Stop]:
    """A month's pay for full-time work that the text names beside a fixed price, far below the floor."""
    told, floor = names.number("salary_in_text"), profile.rate_floor
    if not floor or told is None or names.get("compensation_type", "fixed") != "fixed":
        return
    yours, currency = profile.currency or "USD", names.currency
    least = names.assumptions.converted(floor, yours, currency)
    if least and told < FAR_BELOW * least:
        said = f"Its full-time pay comes to about {money(told, currency)} an hour"
        yield Stop("pay", f"{said}; your floor is {money(floor, yours)}.", reckons=True)


def _months_pay(profile: Profile, names: Scope) -> Iterator[Stop]:
    """A month's pay at an employer's that names no hours, and that even for half of a full week is far below the floor."""
    pay, floor = names.pay, profile.rate_floor
    if not floor or pay is None or pay.kind != "salary" or pay.period != "month" or pay.high is not None:
        return
    yours, assumed = profile.currency or "USD", names.assumptions
    full = pay.amount_high / (assumed.weeks_per_month * assumed.full_time_hours)
    least = assumed.converted(floor, yours, pay.currency)
    if least and full / HALF_A_WEEK < FAR_BELOW * least:
        said = f"If it's full-time, {money(pay.amount_high, pay.currency)} a month is about {money(round(full, 2), pay.currency)} an hour"
        yield Stop("pay", f"{said}; your floor is {money(floor, yours)}.")


def _entry_level(post: Post, profile: Profile, names: Scope) -> Iterator[Stop]:
    """A job for beginners that names no pay, where the floor is far above what such work usually costs."""
    usual, floor = names.number("usual_rate"), profile.rate_floor
    if not floor or usual is None or names.pay is not None:
        return
    titled = _ENTRY_LEVEL.search(post.title) and not _OTHER_LEVELS.search(post.title)
    yours, currency = profile.currency or "USD", names.currency
    least = names.assumptions.converted(floor, yours, currency)
    if titled and least and least >= FAR_ABOVE * usual:
        yield Stop("pay", f"It's an entry-level job and names no pay; your floor is {money(floor, yours)}.")


def _told_higher(pay: Pay, names: Scope) -> bool:
    """Whether the text itself names a higher rate than the field: neither is then the most that is paid."""
    told = names.number("hourly_in_text")
    return told is not None and pay.high is not None and told > pay.high.gross


def _is_short(paid: float, names: Scope) -> bool:
    """Whether the post itself says that all of the work takes no longer than its price pays for."""
    told = names.number("hours_told")
    return told is not None and 0 < told <= paid


def _needed(paid: float, names: Scope) -> str:
    """What the work takes that so small a price is for; where no work is named, what has to fit into these hours, too."""
    least = names.number("effort_low")
    if least is not None and least > paid:
        return f"; the work named here usually takes {time_for(least)} or more"
    return _ALL_TOLD


def _bids(profile: Profile, names: Scope) -> Iterator[Stop]:
    """Where the post names no price, and what others ask for an hour is a small share of the floor, or what they ask for the whole
    job pays for less than an hour, or for a small part of the work named."""
    bid, currency = names.number("bid_avg"), names.currency
    if bid is None or bid <= 0 or not profile.rate_floor:
        return
    floor = names.assumptions.converted(profile.rate_floor, profile.currency or currency, currency)
    paid, needed = bid / floor if floor else LEAST_BID, names.number("effort_low")
    yours = money(profile.rate_floor, profile.currency or currency)
    if names.get("compensation_type") == "hourly":
        if paid < LEAST_HOURLY_BID:
            yield Stop("pay", f"Others bid about {money(bid, currency)} an hour; your floor is {yours}.")
        return
    least = needed if needed is not None and paid < needed * SMALL_PART else 0
    if paid < LEAST_BID or least:
        said = f"Others bid about {money(bid, currency)} for the whole job, which pays for about {time_for(paid)} at your floor of {yours}"
        yield Stop(
            "pay", f"{said}; the work named here usually takes {time_for(least)} or more." if least else f"{said}."
        )


def _offer(pay: Pay) -> str:
    """The pay and its top an hour: "$20 an hour", of a range "$20 an hour at most", "$24,000 a year, about $11.54 an hour, at most"; for one sum and a range
    of hours both ends: "$400 a month, about $3.08 to $4.62 an hour"."""
    ends = [money(round(end.gross, 2), pay.currency) for end in (pay.low, pay.high) if end]
    if pay.kind == "hourly":
        return f"{ends[-1]} an hour{' at most' if ends[0] != ends[-1] else ''}"
    whole = f"{money(pay.amount_high, pay.currency)} a {pay.period}, about"
    if pay.amount_low == pay.amount_high and ends[0] != ends[-1]:
        return f"{whole} {ends[0]} to {ends[-1]} an hour"
    return f"{whole} {ends[-1]} an hour, at most"


def _price_below_work(flags: tuple[Fired, ...]) -> Fired | None:
    """A price that cannot pay for the work; where it may be meant by the month, that is a question and no stop."""
    if any(f.signal.tells == "fixed-for-open-ended" for f in flags):
        return None
    return next((f for f in flags if f.signal.tells == "price-below-scope" and f.signal.severity == "high"), None)


def _with_quote(words: str, fired: Fired) -> str:
    quote = " ".join(fired.quotes[0].quote.split()) if fired.quotes else ""
    return f"{words} “{quote}”" if quote and len(quote) <= LONGEST_QUOTED else words
