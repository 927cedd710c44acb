"""The dangers that a post's sentences speak of, each with the sentence that says so and the example it is most like."""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from operator import add
from typing import NamedTuple

from vault_tool.language.dangers.danger_examples import Told, harmless, ones_of
from vault_tool.language.dangers.likely import ANY, Likelihoods, likelihoods
from vault_tool.language.dangers.likeness_to_examples import lessons, nearest
from vault_tool.language.dangers.passages import Cut, Passage, cuts_of, meant, settings
from vault_tool.text.edits import Span


class Danger(NamedTuple):
    """A kind of danger, the sentence that shows it best, and the example that this sentence is most like."""

    kind: str
    span: Span
    like: str


class Sign(NamedTuple):
    """What speaks for a kind of danger in a post: the sentence that is most surely a danger of this kind, the one that is most of
    this kind, how surely the first is of this kind and of any, how surely the post as a whole is, in logits, how far this kind is
    behind the likeliest of the post as a whole, what the user's own examples add, and how much surer one must be."""

    cut: Cut
    tells: Cut
    sentence: float
    at_all: float
    post: float
    post_at_all: float
    post_behind: float
    taught: float
    surer: float


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of danger, by name."""
    return tuple(sorted(kind for kind in settings() if kind != "all"))


def dangers(text: str, taught: Iterable[Told] = (), hires: float = 0) -> tuple[Danger, ...]:
    """The dangers in a post's own words; `taught` are examples of the user's own, `hires` are the client's on the site.

    The same for the same text, O(n).
    """
    own, numbers = tuple(taught), settings()["all"]
    weighed_signs, against = weighed(text, own, hires)
    found = {kind: sign for kind, sign in weighed_signs.items() if _sure_by_itself(kind, sign, against)}
    if not found:
        return ()
    first = max(found, key=lambda kind: surely(found[kind]))
    lacks = numbers["least"] + against - surely(found[first])
    if lacks > numbers["closer"] * numbers["most_closer"] or lacks > numbers["closer"] * closer(
        first, found[first], own
    ):
        return ()
    named = {kind: _named(kind, sign, own) for kind, sign in found.items()}
    first = max(named, key=named.__getitem__)
    shown = (kind for kind in sorted(named) if kind == first or named[kind] >= numbers["beside"])
    return tuple(_shown(kind, found[kind].tells, own) for kind in shown)


def sure(text: str, taught: tuple[Told, ...] = (), hires: float = 0) -> Mapping[str, float]:
    """How surely a post is a danger of each kind, leaving aside what its sentences are like."""
    found, against = weighed(text, taught, hires)
    return {kind: surely(sign) - against for kind, sign in found.items()}


def weighed(
    text: str, taught: tuple[Told, ...] = (), hires: float = 0, by: Likelihoods | None = None
) -> tuple[Mapping[str, Sign], float]:
    """What speaks for each kind of danger in a post, and what speaks against any: what honest posts say, and a record.

    `by` is what says how likely each is, if it isn't the weights that travel with the package."""
    whole, numbers = cuts_of(text), settings()["all"]
    cuts = meant(whole)
    if not cuts:
        return {}, 0.0
    everywhere = frozenset[str]().union(*(cut.ideas for cut in whole))
    against = sum(takes for idea, takes in numbers["reassuring"].items() if idea in everywhere)
    against += numbers["record"] if hires >= numbers["hires_told"] else 0.0
    asked = [kind for kind in kinds() if everywhere.isdisjoint(settings()[kind].get("quiet_if", ()))]
    return _signs(cuts, asked, len(text), taught, by or likelihoods()), against


def _signs(
    cuts: tuple[Cut, ...], asked: Sequence[str], length: int, taught: tuple[Told, ...], by: Likelihoods
) -> Mapping[str, Sign]:
    """What speaks for each of the kinds asked about in the sentences of a post of some length.

    A sentence that the user calls harmless doesn't count in the post as a whole."""
    learned = {cut: added for cut in cuts if (added := lessons(cut.words, cut.ideas, taught))}
    counted = tuple(cut for cut in cuts if all(weight > 0 for weight in learned.get(cut, {}).values()))
    of_post = by.logits(Passage(counted), length, settings()["all"]["usual_post"])
    of_cuts = [by.of_sentence(cut) for cut in cuts]
    at_all = [of_cut[ANY] for of_cut in of_cuts]
    likeliest = max(of_post[kind] for kind in kinds())
    found = {}
    for kind in asked:
        likely = [of_cut[kind] + of_any for of_cut, of_any in zip(of_cuts, at_all, strict=True)]
        adds = [learned[cut].get(kind, 0.0) if cut in learned else 0.0 for cut in cuts] if learned else ()
        likely = [*map(add, likely, adds)] if adds else likely
        at = likely.index(max(likely))
        tells = max(range(len(cuts)), key=lambda one: likely[one] - at_all[one])
        found[kind] = Sign(
            cuts[at],
            cuts[tells],
            of_cuts[at][kind],
            at_all[at],
            of_post[kind],
            of_post[ANY],
            of_post[kind] - likeliest,
            adds[at] if adds else 0.0,
            float(settings()[kind].get("surer", 0.0)),
        )
    return found


def surely(sign: Sign) -> float:
    """How surely a post is a danger by one of its signs, before anything that speaks against it."""
    numbers = settings()["all"]
    alone, whole = sign.sentence + sign.at_all, sign.post + sign.post_at_all
    return float(numbers["sentence"] * alone + numbers["post"] * whole + sign.taught - sign.surer)


def _sure_by_itself(kind: str, sign: Sign, against: float) -> bool:
    """Whether what a kind asks for speaks for it, without what its sentence is like."""
    least: float = settings()[kind].get("alone", -math.inf)
    return surely(sign) - against >= least


def closer(kind: str, sign: Sign, taught: tuple[Told, ...] = ()) -> float:
    """How much more a sign's sentence is like an example of a kind than like a harmless one; less than nothing if it is less."""
    most: float = settings()["all"]["most_closer"]
    _, as_one = nearest(sign.cut.words, sign.cut.ideas, _ones(kind, taught))
    return max(-most, min(most, as_one - _as_harmless(sign.cut)))


@lru_cache(maxsize=64)
def _as_harmless(cut: Cut) -> float:
    return nearest(cut.words, cut.ideas, harmless())[1]


def _named(kind: str, sign: Sign, taught: tuple[Told, ...]) -> float:
    """How surely a danger is of a kind, given that it is one; what the sentence is like is only looked for where it can matter."""
    numbers = settings()["all"]
    likely = numbers["kind_sentence"] * sign.sentence + numbers["kind_post"] * sign.post + sign.taught
    likely += numbers["kind_behind"] * sign.post_behind - numbers["kind_surer"] * sign.surer
    most = numbers["kind_closer"] * numbers["most_closer"]
    if likely + most < numbers["beside"]:
        return float(likely - most)
    return float(likely + numbers["kind_closer"] * closer(kind, sign, taught))


def _ones(kind: str, taught: tuple[Told, ...]) -> tuple[str, ...]:
    """The examples of a kind, the user's own first."""
    return (*(one.text for one in taught if one.is_one and one.kind == kind), *ones_of(kind))


def _shown(kind: str, cut: Cut, taught: tuple[Told, ...]) -> Danger:
    return Danger(kind, cut.span, nearest(cut.words, cut.ideas, _ones(kind, taught))[0])
