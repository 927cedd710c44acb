"""To skip what is the freelancer's trade and asks for far more of it than they have."""

from collections import Counter
from collections.abc import Iterator

from vault_tool.judging.deciding.case import Case
from vault_tool.judging.decision import Decision
from vault_tool.judging.matching.known import Known, known_to
from vault_tool.judging.matching.tools_asked import is_named_in, wanted_in
from vault_tool.judging.matching.worth_telling import worth_a_reason
from vault_tool.judging.work.whose_work import listed_whole

FAR_FEWER = 0.5
"""The share of the years asked for under which nobody is taken for somebody who has them. Own threshold."""

MANY = 3
"""Demands for tools of which the profile has none from which a post asks for another's experience. Own threshold."""

_FEWER = "They ask for {1} years of {0}, and your profile has {2}."
_MANY = "It takes {}, which your profile doesn't show."


def far_fewer_years(case: Case) -> Decision | None:
    """Of the tool that the title names, less than half the years that are asked for."""
    asked = (r.fewer for r in case.fit.requirements if not r.wish and r.fewer)
    titled = (f for f in asked if is_named_in(case.post.title, f[0]))
    few = next((f for f in titled if float(f[2]) < FAR_FEWER * float(f[1])), None)
    return Decision("skip", _FEWER.format(*few)) if few else None


def many_musts(case: Case) -> Decision | None:
    """Several demands for tools of which the profile has none, and fewer with one that it has."""
    own = known_to(case.profile)
    named = [tools for r in case.fit.requirements if not r.wish and (tools := wanted_in(r.piece.words) or r.has)]
    lacking = [tools for tools in named if not any(_has(tool, own) for tool in tools)]
    if len(lacking) < MANY or len(named) >= 2 * len(lacking):
        return None
    tools = tuple(dict.fromkeys(_heaviest(case, lacking)))
    told = worth_a_reason(tools, case.post.title)
    return Decision("skip", _MANY.format(listed_whole(told))) if len(told) >= MANY else None


def _heaviest(case: Case, lacking: list[tuple[str, ...]]) -> Iterator[str]:
    """The first tool of each of these demands: those of the title first, then those that the post names most."""
    told = Counter(tool for piece in case.post.pieces for tool in set(wanted_in(piece.words)))
    firsts = [tools[0] for tools in lacking]
    yield from sorted(firsts, key=lambda tool: (not is_named_in(case.post.title, tool), -told[tool]))


def _has(tool: str, own: Known) -> bool:
    return bool(own.name(tool)) or own.comes_close_to(tool) or own.has_one_like(tool)
