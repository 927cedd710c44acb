"""The dangers that a post's sentences speak of, each with the sentence that says so and the example it is most like."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log

from vault_tool.language.dangers.danger_examples import Told, ones_of
from vault_tool.language.dangers.likely import ANY, logits, of_sentence
from vault_tool.language.dangers.likeness_to_examples import lessons, nearest
from vault_tool.language.dangers.passages import Passage, cuts_of, meant, passages, settings
from vault_tool.text.edits import Span

_USUAL_LENGTH = 1000


@dataclass(frozen=True, slots=True)
class Danger:
    """A kind of danger, the sentence that shows it best, and the example that this sentence is most like."""

    kind: str
    span: Span
    like: str


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of danger, by name."""
    return tuple(sorted(kind for kind in settings() if kind != "all"))


def dangers(text: str, taught: Iterable[Told] = ()) -> tuple[Danger, ...]:
    """The dangers in a post's own words; `taught` are examples of the user's own. The same for the same text, O(n)."""
    own = tuple(taught)
    likely = best(text, own)
    if not any(surely >= settings()[kind]["least"] for kind, (surely, _) in likely.items()):
        return ()
    beside = settings()["all"]["beside"]
    found = (kind for kind, (surely, _) in likely.items() if surely >= min(beside, settings()[kind]["least"]))
    return tuple(_shown(kind, likely[kind][1], own) for kind in sorted(found))


def best(text: str, taught: tuple[Told, ...] = ()) -> Mapping[str, tuple[float, Passage]]:
    """The passage that is most surely of each kind, and how surely it is, in logits."""
    whole = cuts_of(text)
    costs = settings()["all"]["length_costs"] * log(max(1.0, len(text) / _USUAL_LENGTH))
    asked = _asked(frozenset[str]().union(*(cut.ideas for cut in whole)))
    cuts = meant(whole)
    learned = {cut: added for cut in cuts if (added := lessons(cut.words, cut.ideas, taught))}
    found: dict[str, tuple[float, Passage]] = {}
    for passage in passages(text, cuts):
        spoken_of = _kinds_of(passage.ideas)
        added = _summed(learned[cut] for cut in passage.cuts if cut in learned) if learned else {}
        if not (spoken_of or added):
            continue
        wanted = [kind for kind in asked if kind in spoken_of or added.get(kind, 0.0) > 0]
        sure = logits(passage, (*wanted, ANY)) if wanted else {}
        for kind in wanted:
            surely = sure[kind] + sure[ANY] - costs + added.get(kind, 0.0)
            if kind not in found or surely > found[kind][0]:
                found[kind] = (surely, passage)
    return found


def _summed(lessons_of_cuts: Iterable[Mapping[str, float]]) -> Mapping[str, float]:
    summed: dict[str, float] = {}
    for one in lessons_of_cuts:
        for kind, weight in one.items():
            summed[kind] = summed.get(kind, 0.0) + weight
    return summed


def _asked(everywhere: frozenset[str]) -> tuple[str, ...]:
    """The kinds that are looked for: none that something in the post says is in good hands."""
    return tuple(kind for kind in kinds() if everywhere.isdisjoint(settings()[kind].get("quiet_if", ())))


@lru_cache(maxsize=4096)
def _kinds_of(ideas: frozenset[str]) -> frozenset[str]:
    """The kinds that have the ideas they need: one of their sets."""
    known = _needs()
    return frozenset(kind for idea in ideas for need, kind in known.get(idea, ()) if need <= ideas)


@cache
def _needs() -> Mapping[str, list[tuple[frozenset[str], str]]]:
    """What each kind needs, a set of ideas, by the first of them."""
    found: dict[str, list[tuple[frozenset[str], str]]] = defaultdict(list)
    for kind in kinds():
        for need in settings()[kind]["needs"]:
            wanted = need.split("+")
            found[wanted[0]].append((frozenset(wanted), kind))
    return found


def _shown(kind: str, passage: Passage, taught: tuple[Told, ...]) -> Danger:
    cut = max(passage.cuts, key=lambda c: of_sentence(c, kind) + lessons(c.words, c.ideas, taught).get(kind, 0.0))
    own = tuple(one.text for one in taught if one.is_one and one.kind == kind)
    return Danger(kind, cut.span, nearest(cut.words, cut.ideas, (*own, *ones_of(kind))))
