"""What alone is reason enough not to apply, for one freelancer: each in a sentence."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Literal, NamedTuple, cast

from vault_tool.judging.matching import declined
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language import tongues, written_in
from vault_tool.language.values import homes
from vault_tool.language.wording import LONGEST_QUOTED, listed, money, time_for
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.pay.arithmetic import Pay
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post

Kind = Literal["closed", "safety", "won't do", "place", "level", "language", "tongue", "pay"]

PLACE = frozenset({"place-restricted", "on-site"})
"""Kinds of risk that say where somebody has to be."""

FAR_BELOW = 0.9
"""A top rate under this share of the floor is one that no question mends."""

LEAST_HOURS = 6
"""Hours that any job takes with its letters and talks: a fixed price under them at the floor is no offer."""

LEAST_BID = 1
"""Hours at the floor under which what others ask for a whole job shows that it is none for the freelancer."""

LEAST_HOURLY_BID = 1 / 3
"""The share of the floor under which what others ask for an hour shows the same."""

SMALL_PART = 1 / 3
"""The share of the least hours of the work named under which the same goes."""

PAST_LEARNING = 3
"""Years in a skill from which nobody is taken for a student or intern."""

_MOST_PLACES = 3
"""Places that a reason names one by one; of more, none is."""
_LONGEST_PLACE = 40
"""Characters of a location that is a place and not a sentence about one."""
_LONGEST_LINE = 100
"""Characters of a line that speaks of one thing alone."""
_ALL_TOLD = ", messages and calls included"
_MOST_BARE = 3
"""Words of a line that says only that the work is on site, and no place."""


class Stop(NamedTuple):
    """A reason not to apply, whole: `words` is one sentence, or one and the post's own in quotes."""

    kind: Kind
    words: str


def stops(post: Post, red_flags: Iterable[Fired], profile: Profile, names: Mapping[str, object]) -> tuple[Stop, ...]:
    """All that hold, the gravest first. What a profile does not say (its time zone, its floor) stops nothing."""
    flags = tuple(red_flags)
    found = chain(
        _closed(flags),
        _danger(flags),
        _declined(post, profile, flags),
        _place(post, flags, profile, names),
        _for_beginners(flags, profile, names),
        _for_agencies(names),
        _languages(post, profile),
        _salary(profile, names),
        _pay(flags, profile, names),
    )
    return tuple({stop.words: stop for stop in found}.values())


def _closed(flags: tuple[Fired, ...]) -> Iterator[Stop]:
    if any(f.signal.tells == "closed" for f in flags):
        yield Stop("closed", "The post takes no more applications.")


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


def _place(post: Post, flags: tuple[Fired, ...], profile: Profile, names: Mapping[str, object]) -> Iterator[Stop]:
    """Where somebody has to be: in another country than the freelancer, or on site where the post doesn't say."""
    home = homes.country_of(profile.time_zone or "")
    bound = any(f.signal.tells in PLACE and f.signal.tells != "on-site" for f in flags)
    for fired in flags:
        if not home or fired.signal.tells not in PLACE or fired.signal.severity != "high":
            continue
        told = _told_place(fired, post, names)
        if told and home not in homes.countries_in(told):
            yield Stop("place", _elsewhere(fired, told, _located(post, names), profile))
        elif not told and fired.signal.tells == "on-site" and _is_there(fired, post, names, bound=bound):
            yield Stop("place", "The work is on site, and the post doesn't say where.")


def _located(post: Post, names: Mapping[str, object]) -> str:
    """The place that the post's own label for it names; empty where it has none."""
    return str(names.get("job_place") or "") if "job_location" in post.facts else ""


def _told_place(fired: Fired, post: Post, names: Mapping[str, object]) -> str:
    """The first of the words around a flag that name a country: its quotes, the post's places, the lines of the quotes."""
    quoted = " ".join(m.quote for m in fired.quotes)
    lines = " ".join(_line_of(m.span.start, post.text) for m in fired.quotes)
    places = (_located(post, names), *(str(names.get(name) or "") for name in ("title_place", "job_place")))
    return next((words for words in (quoted, *places, lines) if homes.countries_in(words)), "")


def _elsewhere(fired: Fired, told: str, located: str, profile: Profile) -> str:
    """That the work is bound to another place than the freelancer's."""
    if citizens := _citizens(told):
        return f"They only take citizens of {citizens}; your time zone is {profile.time_zone}."
    return f"{_bound(fired, told, located)}, and you are in {_the(homes.country_of(profile.time_zone or ''))}."


def _is_there(fired: Fired, post: Post, names: Mapping[str, object], *, bound: bool) -> bool:
    """Whether the work is surely on site, though no country is told: it is not remote, or a bare line says so and nothing else
    in the post names a place. `bound`: another flag binds it to one."""
    quoted = " ".join(m.quote for m in fired.quotes).lower()
    placed = bound or names.get("title_place") or _located(post, names).lower() not in quoted
    return bool(names.get("not_remote")) or (not placed and _is_bare(fired, post))


def _line_of(at: int, text: str) -> str:
    """The line of a text around a place; empty where it is long, and so speaks of more than one thing."""
    line = text[text.rfind("\n", 0, at) + 1 : (text + "\n").index("\n", at)]
    return line if len(line) <= _LONGEST_LINE else ""


def _is_bare(fired: Fired, post: Post) -> bool:
    """Whether a line of the post has no more than the word and its label: "Onsite", "Location: on site"."""
    lines = (_line_of(m.span.start, post.text) for m in fired.quotes)
    return any(0 < len(line.split()) <= _MOST_BARE for line in lines)


def _citizens(told: str) -> str:
    """The one country whose citizens alone a post takes; empty where residents may do as well."""
    said = told.lower().replace("-", " ").split()
    places = homes.places_in(told)
    alone = word_list("judging", "residents too").isdisjoint(w.strip(",.;()") for w in said)
    citizens = not word_list("judging", "citizens").isdisjoint(w.strip(",.;()") for w in said)
    return _the(places[0].name) if citizens and alone and len(places) == 1 else ""


def _bound(fired: Fired, told: str, located: str) -> str:
    """What binds the work to the place that `told` names, or the location where nothing else does."""
    places = homes.places_in(told)
    where = _named(places)
    there = _the(located.strip(" .")) if 0 < len(located) <= _LONGEST_PLACE and located in told else where
    if fired.signal.tells == "on-site":
        return f"The work is on site{f' in {there}' if there else ''}"
    if fired.signal.name in word_list("judging", "remote from a place") and there:
        return f"The job is remote, but listed in {there}"
    if fired.signal.name in word_list("judging", "a place and no rule"):
        return f"The post names {there or 'another place'} as the place"
    if not where:
        return "They only hire elsewhere"
    if any(place.within for place in places):
        return f"They only take people local to {where}"
    return f"They only hire in {where}"


def _named(places: tuple[homes.NamedPlace, ...]) -> str:
    """Places one by one where they are few, else the one country of them all; empty where they are of several."""
    if len(places) <= _MOST_PLACES:
        return listed([_the(place.name) for place in places], last="or")
    countries = {place.within or place.name for place in places}
    return _the(countries.pop()) if len(countries) == 1 else ""


def _for_beginners(flags: tuple[Fired, ...], profile: Profile, names: Mapping[str, object]) -> Iterator[Stop]:
    sought = names.get("internship") is True and any(f.signal.tells == "knock-out" for f in flags)
    if sought and any((skill.years or 0) >= PAST_LEARNING for skill in profile.practised):
        yield Stop("level", "It's for students or interns.")


def _for_agencies(names: Mapping[str, object]) -> Iterator[Stop]:
    if names.get("agencies_only") is True:
        yield Stop("level", "They want an agency or a company, not a freelancer.")


def _the(place: str) -> str:
    ends = tuple(word_list("job_places", "with the"))
    return f"the {place}" if place.startswith(ends) or place.endswith(ends) else place


def _languages(post: Post, profile: Profile) -> Iterator[Stop]:
    told = (str(post.facts.get("title") or ""), *(words for _, words in tongues.sentences(post.prose)))
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


def _pay(flags: tuple[Fired, ...], profile: Profile, names: Mapping[str, object]) -> Iterator[Stop]:
    """A top end far below the floor, or a fixed price that pays for next to nothing. Rates are compared in the post's currency."""
    pay, floor = names.get("pay"), profile.rate_floor
    if not floor or any(f.signal.tells == "placeholder-budget" for f in flags):
        return
    if not isinstance(pay, Pay):
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
            yield Stop("pay", f"{said}{_needed(pay.break_even_hours, names)}.")
    elif below := _price_below_work(flags):
        yield Stop("pay", f"{below.evidence[:1].upper()}{below.evidence[1:].rstrip('.')}.")


def _salary(profile: Profile, names: Mapping[str, object]) -> Iterator[Stop]:
    """A month's pay for full-time work that the text names beside a fixed price, far below the floor."""
    told, floor = names.get("salary_in_text"), profile.rate_floor
    if not floor or not isinstance(told, int | float) or names.get("compensation_type", "fixed") != "fixed":
        return
    yours, currency = profile.currency or "USD", str(names.get("currency") or profile.currency or "USD")
    least = cast(Assumptions, names["assumptions"]).converted(floor, yours, currency)
    if least and told < FAR_BELOW * least:
        said = f"Its full-time pay comes to about {money(told, currency)} an hour"
        yield Stop("pay", f"{said}; your floor is {money(floor, yours)}.")


def _told_higher(pay: Pay, names: Mapping[str, object]) -> bool:
    """Whether the text itself names a higher rate than the field: neither is then the most that is paid."""
    told = names.get("hourly_in_text")
    return isinstance(told, int | float) and pay.high is not None and told > pay.high.gross


def _is_short(paid: float, names: Mapping[str, object]) -> bool:
    """Whether the post itself says that all of the work takes no longer than its price pays for."""
    told = names.get("hours_told")
    return isinstance(told, int | float) and 0 < told <= paid


def _needed(paid: float, names: Mapping[str, object]) -> str:
    """What the work takes that so small a price is for; where no work is named, what has to fit into these hours, too."""
    least = names.get("effort_low")
    if isinstance(least, int | float) and least > paid:
        return f"; the work named here usually takes {time_for(least)} or more"
    return _ALL_TOLD


def _bids(profile: Profile, names: Mapping[str, object]) -> Iterator[Stop]:
    """Where the post names no price, and what others ask for an hour is a small share of the floor, or what they ask for the whole
    job pays for less than an hour, or for a small part of the work named."""
    bid, currency = names.get("bid_avg"), str(names.get("currency") or profile.currency or "USD")
    if not isinstance(bid, int | float) or bid <= 0 or not profile.rate_floor:
        return
    assumed = cast(Assumptions, names["assumptions"])
    floor = assumed.converted(profile.rate_floor, profile.currency or currency, currency)
    paid, needed = bid / floor if floor else LEAST_BID, names.get("effort_low")
    yours = money(profile.rate_floor, profile.currency or currency)
    if names.get("compensation_type") == "hourly":
        if paid < LEAST_HOURLY_BID:
            yield Stop("pay", f"Others bid about {money(bid, currency)} an hour; your floor is {yours}.")
        return
    least = needed if isinstance(needed, int | float) and paid < needed * SMALL_PART else 0
    if paid < LEAST_BID or least:
        said = f"Others bid about {money(bid, currency)} for the whole job, which pays for about {time_for(paid)} at your floor of {yours}"
        yield Stop(
            "pay", f"{said}; the work named here usually takes {time_for(least)} or more." if least else f"{said}."
        )


def _offer(pay: Pay) -> str:
    """The pay and its top an hour: "$20 an hour at most", "$24,000 a year, about $11.54 an hour, at most"; for one sum and a range
    of hours both ends: "$400 a month, about $3.08 to $4.62 an hour"."""
    ends = [money(round(end.gross, 2), pay.currency) for end in (pay.low, pay.high) if end]
    if pay.kind == "hourly":
        return f"{ends[-1]} an hour at most"
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
