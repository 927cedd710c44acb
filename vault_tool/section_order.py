"""Floor 2: the sections of a posting note, in the order they stand in.

Those that people write are named in `schemas/posting.schema.json`. Each of the others has a file in `writers/`, which
says what the section is called (SECTION), after which one it stands (AFTER; "" for the top), and whether it waits to be
asked for (ON_DEMAND). Loading the writers takes longer than most commands do, so their files are read for these lines
only.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from vault_tool import shipped


class _Said(NamedTuple):
    """What a writer's file says of its section."""

    after: str
    on_demand: bool


@cache
def titles() -> tuple[str, ...]:
    """Every section's title. Raises ValueError where a writer's file names a section to stand after that there is not."""
    return ordered(tuple(shipped.schema("posting")["x-sections"]), {t: said.after for t, said in _generated().items()})


@cache
def usual() -> tuple[str, ...]:
    """The titles of those that a note has without anybody's asking."""
    return tuple(title for title in titles() if title not in on_demand())


@cache
def known() -> Mapping[str, str]:
    """The usual ones by their titles in folded case, as headings are compared."""
    return {title.casefold(): title for title in usual()}


@cache
def generated() -> tuple[str, ...]:
    """The titles of those that have a writer."""
    return tuple(title for title in titles() if title in _generated())


@cache
def on_demand() -> tuple[str, ...]:
    """The titles of those that are written only when they are asked for by name."""
    return tuple(title for title, said in _generated().items() if said.on_demand)


def ordered(fixed: tuple[str, ...], after: dict[str, str]) -> tuple[str, ...]:
    """`fixed` in its order, with every title of `after` put in right behind the one it names; of several, by the alphabet."""
    order, waiting = list(fixed), dict(after)
    while waiting:
        ready = sorted((title for title, before in waiting.items() if before in ("", *order)), reverse=True)
        if not ready:
            raise ValueError(f"AFTER names no section: {waiting}")
        for title in ready:
            before = waiting.pop(title)
            order.insert(order.index(before) + 1 if before else 0, title)
    return tuple(order)


@cache
def _generated() -> dict[str, _Said]:
    said = shipped.declared("writers", "SECTION", "AFTER", "ON_DEMAND")
    return {s["SECTION"]: _Said(s["AFTER"], s.get("ON_DEMAND", False)) for s in said if "SECTION" in s}
