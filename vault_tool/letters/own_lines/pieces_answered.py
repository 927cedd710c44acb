"""Whether a line of experience did the work that a piece of a post tells, and whether a piece says again what another did."""

from collections.abc import Iterable

from vault_tool.judging.experience import stems_of
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import likeness, verbs
from vault_tool.letters import quotable
from vault_tool.letters.own_lines import common_ground

_FEW = 4
"""Words of a piece that a letter cannot say more of than that it was read."""


def does_it(line: ExperienceLine, words: str) -> bool:
    """Whether a line did the work that a piece tells, to the same thing: a tool alone is no thing."""
    tools = likeness.stems(" ".join((*tools_in(words), *tools_in(common_ground.own_words(line)))))
    plain = " ".join(word for word in words.split() if word.islower())
    things = likeness.stems(plain) & likeness.stems(common_ground.own_words(line)) - tools - stems_of("any trade")
    return (
        quotable.names_work(words)
        and len(words.split()) > _FEW
        and verbs.is_same(line.text, words)
        and any(not verbs.names_one(thing) for thing in things)
    )


def lists_again(words: str, used: Iterable[str]) -> bool:
    """Whether a piece has a list of tools that one quoted before has: nobody reads it twice."""
    tools = set(tools_in(words))
    return any(len(tools & set(tools_in(quote))) > 1 for quote in used)
