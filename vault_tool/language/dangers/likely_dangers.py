"""The dangers that a post's sentences speak of, each with the sentence that says so and the example it is most like."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import exp, log, log1p
from typing import NamedTuple

from vault_tool.language.dangers.danger_examples import Told, harmless, ones_of
from vault_tool.language.dangers.likely import ANY, HONEST, logits, of_sentence
from vault_tool.language.dangers.likeness_to_examples import lessons, nearest
from vault_tool.language.dangers.passages import Cut, Passage, cuts_of, meant, settings
from vault_tool.text.edits import Span

_USUAL_LENGTH = 1000


class Danger(NamedTuple):
    """A kind of danger, the sentence that shows it best, and the example that this sentence is most like."""

    kind: str
    span: Span
    like: str


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of danger, by name."""
    return tuple(sorted(kind for kind in settings() if kind != "all"))


def dangers(text: str, taught: Iterable[Told] = (), hires: float = 0) -> tuple[Danger, ...]:
    """The dangers in a post's own words; `taught` are examples of the user's own, `hires` are the client's on the site.

    The same for the same text, O(n).
    """
    own, numbers = tuple(taught), settings()["all"]
    surest = best(text, own, hires)
    if all(surely < numbers["least"] for surely, _ in surest.values()):
        return ()
    likely = {
        kind: (surely, passage)
        for kind, (surely, passage) in surest.items()
        if surely >= numbers["beside"]
        and (surely >= numbers["plain"] or not _reads_harmless(kind, surely, passage, own))
    }
    first = max(likely, key=lambda kind: likely[kind][0], default="")
    if not first or likely[first][0] < numbers["least"]:
        return ()

    def beside(kind: str) -> bool:
        surely, passage = likely[kind]
        return bool(surely >= numbers["beside"] and surely - logits(passage)[ANY] >= numbers["of_itself"])

    found = (kind for kind in likely if kind == first or beside(kind))
    return tuple(_shown(kind, likely[kind][1], own) for kind in sorted(found))


def best(text: str, taught: tuple[Told, ...] = (), hires: float = 0) -> Mapping[str, tuple[float, Passage]]:
    """The passage that is most surely of each kind, and how surely it is, in logits."""
    whole, numbers = cuts_of(text), settings()["all"]
    cuts = meant(whole)
    if not cuts:
        return {}
    everywhere = frozenset[str]().union(*(cut.ideas for cut in whole))
    costs = numbers["length_costs"] * log(max(1.0, len(text) / _USUAL_LENGTH))
    costs += sum(takes for idea, takes in numbers["reassuring"].items() if idea in everywhere)
    costs += numbers["honesty"] * _honesty(cuts)
    costs += numbers["record"] if hires >= numbers["hires_told"] else 0.0
    asked = [kind for kind in kinds() if everywhere.isdisjoint(settings()[kind].get("quiet_if", ()))]
    learned = {cut: added for cut in cuts if (added := lessons(cut.words, cut.ideas, taught))}
    surer = {kind: float(settings()[kind].get("surer", 0.0)) for kind in asked}
    found: dict[str, tuple[float, Passage]] = {}
    for passage, sure in _weighed(cuts):
        at_all = sure[ANY]
        for kind in asked:
            surely = sure[kind] + at_all - costs - surer[kind]
            if learned:
                surely += sum(learned[cut].get(kind, 0.0) for cut in passage.cuts if cut in learned)
            so_far = found.get(kind)
            if so_far is None or surely > so_far[0]:
                found[kind] = (surely, passage)
    return found


def _honesty(cuts: tuple[Cut, ...]) -> float:
    """How honest those sentences are that are surest to be: each as many logits as it is surer than `honest_from`, and next to
    nothing if it is less sure, since those who cheat also write sentences that could be anybody's."""
    numbers = settings()["all"]
    surest = sorted((of_sentence(cut)[HONEST] for cut in cuts), reverse=True)[: int(numbers["honest_sentences"])]
    steep, least = float(numbers["honest_steep"]), float(numbers["honest_from"])
    return sum(log1p(exp(steep * (sure - least))) / steep for sure in surest)


def _weighed(cuts: tuple[Cut, ...]) -> Iterator[tuple[Passage, Mapping[str, float]]]:
    """Each sentence, and each few in a row one of which stands out, with the logits of each kind."""
    numbers, standing_out = settings()["all"], list[bool]()
    for cut in cuts:
        sure = of_sentence(cut)
        standing_out.append(max(map(sure.__getitem__, kinds())) + sure[ANY] >= numbers["looked_around"])
        yield Passage((cut,)), sure
    for size in range(2, int(numbers["longest_window"]) + 1):
        for at in range(len(cuts) - size + 1):
            if any(standing_out[at : at + size]):
                passage = Passage(cuts[at : at + size])
                yield passage, logits(passage)


def _reads_harmless(kind: str, surely: float, passage: Passage, taught: tuple[Told, ...]) -> bool:
    """Whether a passage is more like a harmless example than like one of its kind, which is asked of those that are doubted, and
    of long ones: in many words a little of everything is said.

    One that has no end, a list run together, is like nothing, and so is a long one that is doubted."""
    numbers, words = settings()["all"], sum(len(cut.words) for cut in passage.cuts)
    doubted, many = surely < numbers["doubted"], words >= numbers["many_words"]
    if not (doubted or many):
        return False
    if words >= numbers["endless"] or (doubted and many):
        return True
    cut = _shown_by(kind, passage, taught)
    _, as_harmless = nearest(cut.words, cut.ideas, harmless())
    return as_harmless > nearest(cut.words, cut.ideas, _ones(kind, taught))[1]


def _shown_by(kind: str, passage: Passage, taught: tuple[Told, ...]) -> Cut:
    """The sentence of a passage that is most surely of a kind."""

    def shows(cut: Cut) -> float:
        return of_sentence(cut)[kind] + lessons(cut.words, cut.ideas, taught).get(kind, 0.0)

    return max(passage.cuts, key=shows)


def _ones(kind: str, taught: tuple[Told, ...]) -> tuple[str, ...]:
    """The examples of a kind, the user's own first."""
    return (*(one.text for one in taught if one.is_one and one.kind == kind), *ones_of(kind))


def _shown(kind: str, passage: Passage, taught: tuple[Told, ...]) -> Danger:
    cut = _shown_by(kind, passage, taught)
    return Danger(kind, cut.span, nearest(cut.words, cut.ideas, _ones(kind, taught))[0])
