"""Where a post binds somebody to, against where the freelancer is: each reason in a sentence."""

from collections.abc import Iterator

from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.values import homes
from vault_tool.language.wording import listed, plural
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post
from vault_tool.text.regex import Regex

_WORD = Regex(r"[a-z]+")
_MORE = Pattern(r"\+\s?(\d{1,3}) {matching.places of a job}\b")

PLACE = frozenset({"place-restricted", "on-site"})
"""Kinds of risk that say where somebody has to be."""

_MOST_PLACES = 3
"""Places that a reason names one by one; of more, none is."""
_LONGEST_PLACE = 40
"""Characters of a location that is a place and not a sentence about one."""
_JOINED = Regex(r"([A-Z][^.:;|\n]{1,40}?) ?[-–—,|(] ?$")
"""A place with what joins it to the words behind it: "Lyon - hybrid"."""
_LONGEST_LINE = 100
"""Characters of a line that speaks of one thing alone."""
_MOST_BARE = 3
"""Words of a line that says only that the work is on site, and no place."""
_PARTLY = "partly_on_site"
"""The feature of hybrid work."""


def elsewhere(post: Post, flags: tuple[Fired, ...], profile: Profile, names: Scope) -> Iterator[str]:
    """Where somebody has to be: in another country than the freelancer, or on site where the post doesn't say."""
    home = homes.country_of(profile.time_zone or "")
    told_of: set[frozenset[str]] = set()
    bound = any(f.signal.tells in PLACE and f.signal.tells != "on-site" for f in flags)
    for fired in flags:
        if not home or fired.signal.tells not in PLACE or fired.signal.severity != "high":
            continue
        told = _told_place(fired, post, names)
        if told and home not in (countries := homes.countries_in(told)):
            if countries not in told_of:
                yield _elsewhere(fired, told, post, profile, names)
            told_of.add(countries)
        elif not told and fired.signal.tells == "on-site" and _is_there(fired, post, names, bound=bound):
            yield "The work is on site, and the post doesn't say where."


def _located(post: Post, names: Scope) -> str:
    """The place that the post's own label for it names; empty where it has none."""
    return names.text("job_place") if "job_location" in post.facts else ""


def _told_place(fired: Fired, post: Post, names: Scope) -> str:
    """The first of the words around a flag that name a country: its quotes, the post's places, the lines of the quotes, and what
    is joined to them."""
    quoted = " ".join(m.quote for m in fired.quotes)
    lines = " ".join(_line_of(m.span.start, post.text) for m in fired.quotes)
    joined = " ".join(_joined_to(m.span.start, post.text) for m in fired.quotes)
    places = (_located(post, names), names.text("title_place"), names.text("job_place"))
    return next((words for words in (quoted, *places, lines, joined) if homes.countries_in(words)), "")


def _joined_to(at: int, text: str) -> str:
    """The place that stands right before some words and is joined to them: "Lyon - hybrid"; empty where none does."""
    before = _JOINED.search(text[max(0, at - _LONGEST_PLACE) : at])
    return before[1] if before else ""


def _more_places(post: Post) -> str:
    """How many more places the location counts beside the one that it names: "Akron, OH+4 locations"; empty where none."""
    more = _MORE.search(str(post.facts.get("job_location", "")))
    return f" and {plural(int(more[1]), 'more place')}" if more else ""


def _elsewhere(fired: Fired, told: str, post: Post, profile: Profile, names: Scope) -> str:
    """That the work is bound to another place than the freelancer's."""
    home = homes.in_a_sentence(homes.country_of(profile.time_zone or ""))
    if citizens := _citizens(told):
        return f"They only take citizens of {citizens}, and you are in {home}."
    bound = _bound(fired, told, _located(post, names), _more_places(post), partly=bool(names.get(_PARTLY)))
    return f"{bound}, and you are in {home}."


def _is_there(fired: Fired, post: Post, names: Scope, *, bound: bool) -> bool:
    """Whether the work is surely on site, though no country is told: it is not remote, or a bare line or a license to drive says so
    and nothing else in the post names a place. `bound`: another flag binds it to one."""
    quoted = " ".join(m.quote for m in fired.quotes).lower()
    placed = bound or names.get("title_place") or _located(post, names).lower() not in quoted
    drives = any(map(quoted.__contains__, word_list("backgrounds", "no profession")))
    return bool(names.get("not_remote")) or (not placed and (drives or _is_bare(fired, post)))


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
    return homes.in_a_sentence(places[0].name) if citizens and alone and len(places) == 1 else ""


def _bound(fired: Fired, told: str, located: str, more: str, *, partly: bool) -> str:
    """What binds the work to the place that `told` names, or the location where nothing else does; `more`: how many more the post has."""
    places = homes.places_in(told)
    where = _named(places)
    there = (
        homes.in_a_sentence(located.strip(" .")) if 0 < len(located) <= _LONGEST_PLACE and located in told else where
    )
    if fired.signal.tells == "on-site":
        return f"The work is {'partly ' * partly}on site{f' in {there}' if there else ''}"
    if fired.signal.name in word_list("judging", "remote from a place") and there:
        return f"The job is remote, but listed in {there}{more}"
    if fired.signal.name in word_list("judging", "a place and no rule"):
        return f"The post names {there or 'another place'} as the place"
    if not where:
        return "The job is only for people elsewhere"
    if any(place.within for place in places):
        firm = not word_list("judging", "nobody else").isdisjoint(_WORD.findall(told.lower()))
        return f"They only take people local to {where}" if firm else f"The post names {where} as the place"
    return f"They only hire in {where}"


def _named(places: tuple[homes.NamedPlace, ...]) -> str:
    """Places one by one where they are few, else the one country of them all; empty where they are of several."""
    if len(places) <= _MOST_PLACES:
        return listed([homes.in_a_sentence(place.name) for place in places], last="or")
    countries = {place.within or place.name for place in places}
    return homes.in_a_sentence(countries.pop()) if len(countries) == 1 else ""
