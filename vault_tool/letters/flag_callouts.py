"""### Red Flags, ### Positive Indicators, ### Protective Measures: the signals that fired."""

from collections.abc import Iterable
from dataclasses import dataclass

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes import signals
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.language.mention import Mention
from vault_tool.language.spelling import upper_first
from vault_tool.letters.bullets import inline
from vault_tool.letters.quoted import Places

CALLOUTS = {"high": "danger", "medium": "warning", "low": "note"}
"""Obsidian's callout for each severity; elsewhere they read as quotes."""

_ALONE: dict[str, object] = {"quotes": [], "under": []}
"""A flag without the words it came from, which have just been read, and without the weaker ones."""
_FOLDED_FROM = 3


@dataclass(frozen=True, slots=True)
class Room:
    """How much is shown: flags in full and in a line each (None: all of them, grave ones in full), good signs, measures, the
    tables of pay and points, and entries of each list (None: what the list itself takes for enough)."""

    in_full: int | None = None
    in_a_line: int | None = None
    signs: int = 5
    measures: int = 6
    tables: bool = True
    entries: int | None = None

    @property
    def is_short(self) -> bool:
        """Whether something is left out that a longer note has."""
        return self.in_full is not None


ROOMS = (
    Room(),
    Room(3, 4, 3, 3),
    Room(2, 4, 2, 1, tables=False),
    Room(1, 3, 1, 1, tables=False),
    Room(1, 1, 1, 0, tables=False, entries=1),
)
"""What is tried, the fullest first, where a post of few words is to have a short note."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A red flag as it is shown: its number, and the weaker ones that stand under it."""

    number: int
    fired: Fired
    under: tuple[Fired, ...] = ()


@dataclass(frozen=True)
class Shown:
    """What the three subsections show, by the names that the template has for it.

    Grave flags in full and low ones in a line each; `more_flags`: the names of those that a thin
    post has no room for; `minor_folded`: the low ones are many and stand under the grave.
    """

    red_flags: list[dict[str, object]]
    minor_flags: list[dict[str, object]]
    more_flags: list[str]
    minor_folded: bool
    good_signs: list[dict[str, str]]
    more_signs: list[dict[str, str]]
    measures: list[str]


def arranged(found: Iterable[Fired]) -> list[Flag]:
    """The red flags in order of consequence, numbered; those that belong to a graver one stand under it."""
    red = [f for f in found if f.signal.kind == "red-flag"]
    heads = {f.signal.name: f for f in red}
    hosts = {f.signal.name: _host(f, heads) for f in red}
    top = [f for f in red if hosts[f.signal.name] is None]
    return [
        Flag(number, f, tuple(u for u in red if hosts[u.signal.name] == f.signal.name))
        for number, f in enumerate(top, 1)
    ]


def _host(item: Fired, heads: dict[str, Fired]) -> str | None:
    """The flag that an item stands under; never one that stands under another itself."""
    free = (name for name in item.signal.under if name in heads and name != item.signal.name)
    return next((name for name in free if not any(n in heads for n in heads[name].signal.under)), None)


def sections(judged: Judgment, room: Room = ROOMS[0]) -> Shown:
    """The flags and signs that hold for the post, as they are shown where there is so much room."""
    flags, places, names = arranged(judged.fired), Places(judged.post.text), judged.scope
    grave = [f for f in flags if f.fired.signal.severity != "low"]
    grave = grave[: room.in_full]
    minor = flags[len(grave) :]
    lines = minor[: room.in_a_line]
    signs = [{"name": f.signal.name, "evidence": inline(f.evidence)} for f in good(judged.fired)]
    return Shown(
        red_flags=[_flag(f, names, places) | (_ALONE if room.is_short else {}) for f in grave],
        minor_flags=[_in_short(f, names) if room.is_short else _flag(f, names, places) for f in lines],
        more_flags=[f.fired.signal.name for f in minor[len(lines) :]],
        minor_folded=len(minor) > _FOLDED_FROM and bool(grave),
        good_signs=signs[: room.signs],
        more_signs=[] if room.is_short else signs[room.signs :],
        measures=_measures(flags, names)[: room.measures],
    )


def good(found: tuple[Fired, ...]) -> list[Fired]:
    """The good signs, the weightiest first."""
    return sorted((f for f in found if f.signal.kind == "good-sign"), key=lambda f: -f.signal.weight)


def _flag(flag: Flag, names: Scope, places: Places) -> dict[str, object]:
    signal = flag.fired.signal
    return {
        "number": flag.number,
        "callout": CALLOUTS[signal.severity],
        "name": signal.name,
        "evidence": upper_first(inline(flag.fired.evidence).rstrip(".")),
        "quotes": _quoted(flag.fired.quotes[: 1 if signal.severity == "low" else None], places),
        "risk": signals.text(signal.risk, names),
        "protection": signals.text(signal.protection, names),
        "under": [_line(item, names) for item in flag.under],
    }


def _in_short(flag: Flag, names: Scope) -> dict[str, object]:
    """Without quotes, and without what stands under it."""
    return {**_line(flag.fired, names), "number": flag.number} | _ALONE


def _line(item: Fired, names: Scope) -> dict[str, str]:
    """What a flag says that stands under another."""
    protection = signals.text(item.signal.protection, names)
    return {"name": item.signal.name, "evidence": inline(item.evidence).rstrip("."), "protection": protection}


def _quoted(quotes: Iterable[Mention], places: Places) -> list[str]:
    """The words it came from, each behind a link to their place; those of one place together."""
    found: dict[str, list[str]] = {}
    for mention in quotes:
        found.setdefault(places.link(mention.span.start), []).append(f"“{inline(mention.quote)}”")
    return [f"{link}: {', '.join(quotes)}" for link, quotes in found.items()]


def _measures(flags: list[Flag], names: Scope) -> list[str]:
    """What to do beside asking, each once, the gravest flag's first."""
    every = (f for flag in flags for f in (flag.fired, *flag.under))
    texts = (signals.text(f.signal.measure, names) for f in every if f.signal.measure)
    return list(dict.fromkeys(texts))
