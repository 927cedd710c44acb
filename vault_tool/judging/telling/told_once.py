"""What of the risks the lines above them have told already: each thing is said once."""

from collections.abc import Collection, Iterable, Mapping

from vault_tool.judging.asking import what_next
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.musts import open_quote
from vault_tool.judging.stops import Kind
from vault_tool.judging.telling import fit_lines
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.language import likeness
from vault_tool.language.cues import words_of
from vault_tool.language.values import homes
from vault_tool.language.wordlists import Pattern, words
from vault_tool.text.regex import Regex

_NEXT_PART = Pattern(r"; |, {judging.joins parts of a title} ")
_AND_YOU = ", and you are in "
"""Between the place that the work is bound to, in a stop's words, and one's own."""
_FIGURES = Regex(r"\d[\d.,]*\b")
_STOPPED_BY: Mapping[str, frozenset[Kind]] = {
    "place-restricted": frozenset({"place"}),
    "on-site": frozenset({"place"}),
    "closed": frozenset({"closed"}),
    "The client has put it off": frozenset({"closed"}),
    "Others bid far below your floor": frozenset({"pay"}),
    "Full-time pay in the text below your floor": frozenset({"pay"}),
    "A language you don't list": frozenset({"language"}),
    "For students or interns": frozenset({"level"}),
    "For agencies only": frozenset({"level"}),
    "A pitch, not a job": frozenset({"safety"}),
    "price-below-scope": frozenset({"pay"}),
    "range-too-wide": frozenset({"pay"}),
}
"""The kinds of stops that say all that a risk of a kind, or of a name, would."""


def untold(risks: Iterable[Fired], judgment: Judgment, also: tuple[str, ...]) -> list[Fired]:
    """The risks that neither the verdict, the stops beside it (`also`) nor what the profile lacks have told in so many words: a
    post's age stands before the verdict, where one may apply."""
    lacking = tuple(fit_lines.missing(judgment))
    left = [fired for fired in risks if not what_next.is_told_in_why(fired, judgment)]
    left = [fired for fired in left if not _is_quoted(open_quote(fired, judgment.fit), lacking)]
    if judgment.decision.choice != "skip":
        return left
    said = (judgment.decision.why, *also)
    stops = [stop for stop in judgment.decision.stops if stop.words in said]
    kinds = {stop.kind for stop in stops}
    left = [fired for fired in left if kinds.isdisjoint(_stopped_by(fired)) and not _is_said(fired, said)]
    bound_to = [_places(stop.words.partition(_AND_YOU)[0]) for stop in stops if stop.kind == "place"]
    return [fired for fired in left if not (bound_to and _says_where(open_quote(fired, judgment.fit), bound_to))]


def _says_where(quote: str, bound_to: Collection[frozenset[str]]) -> bool:
    """Whether a sentence names the place that a stop has named, or says no more than what permit one needs there."""
    return _places(quote) in bound_to or not words("judging", "a permit to work").isdisjoint(words_of(quote))


def _places(words: str) -> frozenset[str]:
    return frozenset(place.name for place in homes.places_in(words))


def _is_quoted(quote: str, lacking: tuple[str, ...]) -> bool:
    return bool(quote) and any(f"“{quote}”" in line for line in lacking)


def _stopped_by(fired: Fired) -> frozenset[Kind]:
    names = (fired.signal.name, fired.signal.tells)
    return next((_STOPPED_BY[name] for name in names if name in _STOPPED_BY), frozenset())


def _is_said(fired: Fired, said: tuple[str, ...]) -> bool:
    """Whether sentences begin with the name of a risk, or say what its evidence does."""
    return any(one.startswith(f"{fired.signal.name}.") or _says_it(one, fired.evidence) for one in said)


def _says_it(sentence: str, evidence: str) -> bool:
    """Whether a sentence says what the first part of some evidence does, numbers and all."""
    next_part = _NEXT_PART.search(evidence)
    first = evidence[: next_part.start()] if next_part else evidence
    telling = likeness.stems(first) - words("judging", "adds nothing")
    return (
        bool(telling)
        and telling <= likeness.stems(sentence)
        and set(_FIGURES.findall(first)) <= set(_FIGURES.findall(sentence))
    )
