"""Which red flags are worth a question before a letter is, and which of them together say that no letter is."""

from collections.abc import Iterator, Mapping

from vault_tool.knowledge.notes.signals import Fired, text
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import words as word_list

_CROWDED = "crowded"
_ENOUGH = 2
"""How many other things speak against a post then."""


def grave(red_flags: tuple[Fired, ...]) -> tuple[Fired, ...]:
    """Those that change the decision by themselves."""
    return tuple(f for f in red_flags if f.signal.severity == "high")


def to_settle(red_flags: tuple[Fired, ...]) -> tuple[Fired, ...]:
    """Of the others, those whose kind one has to ask about before agreeing (`to settle` in `judging.txt`)."""
    return tuple(_of_kind(red_flags, "to settle"))


def poor_odds(red_flags: tuple[Fired, ...]) -> str:
    """Why a letter would be wasted among so many, where two other things speak against the post; else empty."""
    crowd = next((f for f in red_flags if f.signal.tells == _CROWDED and f.signal.severity == "medium"), None)
    beside = tuple(_of_kind(red_flags, "poor odds"))
    if crowd is None or len({f.signal.tells for f in beside}) < _ENOUGH:
        return ""
    names = [f.signal.name[:1].lower() + f.signal.name[1:] for f in (crowd, *beside)]
    return f"A letter would hardly be worth your time: {listed(names[: _ENOUGH + 1])}."


def first_question(flags: tuple[Fired, ...], names: Mapping[str, object]) -> str:
    """What to ask about the first of the flags that has a question; empty where none has."""
    return next(filter(None, (text(f.signal.protection, names) for f in flags)), "")


def _of_kind(red_flags: tuple[Fired, ...], which: str) -> Iterator[Fired]:
    kinds = word_list("judging", which)
    return (f for f in red_flags if f.signal.severity == "medium" and f.signal.tells in kinds)
