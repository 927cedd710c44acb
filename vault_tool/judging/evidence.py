"""Which lines of a profile's experience prove something that a post asks for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vault_tool.judging.deeds import Call, asked_in, done_in
from vault_tool.judging.fit import Fit
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.post import Post

MOST, MOST_IN_PART = 3, 2
"""Lines that are named for a post of the freelancer's own trade, and for one that fits in part: precision before count."""

ENOUGH = 2.0
"""What a line has to show of the work asked for: a word of the title, or two of its duties."""

SHARE = 0.15
"""The least share of all the work asked for that a line has to show."""

MAIN = 0.5
"""The least that a kind of work counts next to the one that is asked for most, where a line has done it with none of the tools
that the post names: work on the side that was done with other tools proves little."""

_FURTHER = 0.3
"""What a line's further kinds of work count next to the one that is asked for most: words of one work go together."""

_SHOWN = 0.1
"""What is left of a kind of work that a line before has shown already: the lines together should cover the post."""

_WHOLE = 0.6
"""How much of a kind of work a line has to have done to show it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A line that proves something; `number` counts the profile's lines from 1, `answers` is the piece it answers, whole."""

    number: int
    line: ExperienceLine
    answers: Segment | None
    points: float


def evidence(post: Post, profile: Profile, fit: Fit) -> tuple[Evidence, ...]:
    """The lines that prove something, the strongest first; none for a post of another trade."""
    if fit.level == "none":
        return ()
    return tuple(_chosen(profile, asked_in(post), _tools_of(post), is_own_trade=fit.level == "strong"))


def _chosen(
    profile: Profile, asked: Mapping[str, Call], tools: frozenset[str], *, is_own_trade: bool
) -> Iterator[Evidence]:
    weights = {name: call.weight for name, call in asked.items()}
    least, main = max(ENOUGH, SHARE * sum(weights.values())), MAIN * max(weights.values(), default=0.0)
    left, named = dict(enumerate(profile.experience, 1)), 0
    while left and named < (MOST if is_own_trade else MOST_IN_PART):
        number = max(left, key=lambda n: _points(left[n], weights))
        line = left.pop(number)
        points = _points(line, weights)
        with_tools = not tools.isdisjoint(_tools_in_line(line))
        if points < least:
            return
        named += 1
        done = done_in(line)
        first = max(done, key=lambda name: done[name] * weights.get(name, 0.0))
        if asked[first].weight >= main or with_tools or not tools:
            yield Evidence(number, line, asked[first].piece, points)
            weights |= {n: weights[n] * _SHOWN for n, much in done.items() if n in weights and much >= _WHOLE}


def _tools_of(post: Post) -> frozenset[str]:
    skills = post.facts.get("skills")
    tags = skills if isinstance(skills, list) else ()
    return frozenset(tools_in(" , ".join((post.own_words, str(post.facts.get("title") or ""), *map(str, tags)))))


def _tools_in_line(line: ExperienceLine) -> tuple[str, ...]:
    return tools_in(f"{line.said} {' '.join(line.tags).replace('-', ' ')}")


def _points(line: ExperienceLine, weights: Mapping[str, float]) -> float:
    found = sorted((much * weights.get(name, 0.0) for name, much in done_in(line).items()), reverse=True)
    return found[0] + _FURTHER * sum(found[1:]) if found else 0.0
