"""Which lines of experience stand beside the first: each adds up a few cues, with the weights of `language/data/further_lines.txt`."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from vault_tool.judging.deeds import Call, of_a_product, proven_by, told_anywhere, weights_of
from vault_tool.judging.matching import common_subjects, lines_of_business
from vault_tool.judging.matching.strongest_lines import WHOLE, Tools, mainly, points, tools_in_line
from vault_tool.judging.matching.tools_asked import wanted_in
from vault_tool.knowledge.own_names import key
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

_SHOWN = 0.1
"""What is left of a kind of work that a line before has shown already: the lines together should cover the post."""

_MOST_TOOLS = 2
"""Tools that count at most."""


class Further(NamedTuple):
    """A further line, by its number in the profile, and how much it did of the work that none before shows."""

    number: int
    points: float


class Unanswered:
    """What a post asks for that no line told so far answers: kinds of work, tools by their keys, lines of business and subjects."""

    def __init__(self, post: Post, calls: Mapping[str, Call], *, is_own_trade: bool) -> None:
        self.weights = weights_of(calls)
        self.named = frozenset(map(key, Tools.of(post).named))
        self.told = dict.fromkeys(told_anywhere(post), 1.0)
        self.tools, self.business = _asked_for(post), lines_of_business.of_post(post)
        subjects = common_subjects.of_post(post)
        self.subjects = subjects & word_list("judging", "subjects of a further line")
        self.is_own_trade = is_own_trade

    def answer(self, line: ExperienceLine) -> None:
        """Takes out what a line answers."""
        for name in (name for name, much in proven_by(line).items() if much >= WHOLE):
            for left in (self.weights, self.told):
                left[name] = left.get(name, 0.0) * _SHOWN
        self.tools -= _tools_of(line)
        self.business -= lines_of_business.of_line(line)
        self.subjects -= common_subjects.shown_in(line)

    def further(self, lines: Mapping[int, ExperienceLine], near: Mapping[int, int]) -> Iterator[Further]:
        """Those of some lines that answer enough of it, the best first; `near` are the telling words that each shares with the post."""
        left = dict(lines)
        while left:
            sums = {n: self._sum(line, near[n]) for n, line in left.items()}
            number = max(sums, key=lambda n: sums[n])
            if sums[number] < _weights()["enough"]:
                return
            yield Further(number, points(left[number], self.weights, 0))
            self.answer(left.pop(number))

    def _sum(self, line: ExperienceLine, words: int) -> float:
        weigh, work = _weights(), points(line, self.weights, 0)
        if mainly(line, self.weights) in of_a_product() and _tools_of(line).isdisjoint(self.named):
            return 0.0
        of_its_own = max((much * self.told.get(name, 0.0) for name, much in proven_by(line).items()), default=0.0)
        return (
            weigh["work"] * work / (work + weigh["half"])
            + weigh["told"] * of_its_own
            + weigh["tool"] * min(len(_tools_of(line) & self.tools), _MOST_TOOLS)
            + weigh["word"] * words
            + weigh["business"] * bool(lines_of_business.of_line(line) & self.business)
            + weigh["subject"] * bool(common_subjects.shown_in(line) & self.subjects)
            + weigh["own trade"] * self.is_own_trade
        )


def _asked_for(post: Post) -> frozenset[str]:
    """The tools of the goal, the duties and the demands."""
    asked = post.asked
    pieces = (*((asked.goal,) if asked.goal else ()), *asked.duties, *asked.requirements)
    return frozenset(key(tool) for piece in pieces for tool in wanted_in(piece.words))


def _tools_of(line: ExperienceLine) -> frozenset[str]:
    return frozenset(map(key, tools_in_line(line)))


@cache
def _weights() -> Mapping[str, float]:
    return {name: float(numbers[0]) for name, numbers in table("further_lines").items()}
