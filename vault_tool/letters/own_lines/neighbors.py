"""Tools of the profile that do the same thing as one that a post asks for and the profile does not name."""

from collections.abc import Iterable
from dataclasses import dataclass

from vault_tool.judging.matching.known import known_to
from vault_tool.knowledge.own_names import key
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wordlists import table


@dataclass(frozen=True, slots=True)
class Neighbors:
    """`tools` as the profile names them, and the `side` of the work that they are on: "cloud"."""

    side: str
    tools: tuple[str, ...]


def of(lacking: Iterable[str], profile: Profile) -> tuple[Neighbors, ...]:
    """The neighbors of these tools, each side of the work once; none where the profile has none."""
    wanted, mine = {key(tool) for tool in lacking}, known_to(profile)
    sides = {
        side: tuple(dict.fromkeys(own for tool in tools if (own := mine.name(tool))))
        for side, tools in table("neighbors").items()
        if wanted & {key(tool) for tool in tools}
    }
    return tuple(Neighbors(side, own) for side, own in sides.items() if own)
