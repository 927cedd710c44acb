"""The line of experience that did most of the work which a post asks for: by the kind of work and its subject, then by tools."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from vault_tool.judging.deeds import Call, behind_others, of_a_product, proven_by, weights_of
from vault_tool.judging.matching import common_subjects, lines_of_business
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.post import Post

MOST, MOST_IN_PART = 3, 2
"""Lines that are tried for a post of the freelancer's own trade, and for one that fits in part, the strongest first."""

ENOUGH = 1.6
"""What a line has to show of the work asked for: a word of the title, or two of its duties."""

SHARE, PLENTY = 0.1, 6.0
"""The least share of all the work asked for that a line has to show, and what is enough of any."""

MAIN, MAIN_IN_PART = 0.5, 0.95
"""The least that a kind of work counts next to the one that is asked for most, where neither title nor goal tells it and the line
has done it with none of the tools that the post names: work on the side proves little. The second is for a post that fits in part."""

_WITH_A_TOOL = 0.3
"""The same in a post that fits in part for a line which has a tool that the post names, and no subject of it."""

_FURTHER = 0.3
"""What a line's further kinds of work count next to the one that is asked for most: words of one work go together."""

_TOOL, _OF_THE_WORK = 1.0, 0.6
"""What a tool that the post names and a line was done with counts, and how much all of them count at most next to the work."""

_BEHIND = 0.5
"""What is left of a line whose work stands behind any other where neither title nor goal asks for it."""

_NEARER = 0.1
"""What a telling word that a line shares with the post counts where several lines prove as much."""

_WITH_RESULT = 0.15
"""What it counts then that a line says what came of it."""

_A_SUBJECT, _A_BUSINESS = 0.4, 1.0
"""What a subject counts then that both are about, and a line of business that both are in."""

_SOME_OF_IT = 0.3
"""What a line has to show of the work asked for before its line of business counts as much as work, in the freelancer's own trade."""

_BESIDE = 3
"""Telling words that a line shares with a post, or else a tool, before it is shown for work that counts by these alone."""

WHOLE = 0.6
"""How much of a kind of work a line has to have done to show it."""


class Tools(NamedTuple):
    """The tools that a post names, and whether its title names one."""

    named: frozenset[str]
    in_the_title: bool

    @classmethod
    def of(cls, post: Post) -> "Tools":
        """Those in the client's words and the title: what only the site's tags name is often ticked by the way."""
        title = post.title
        return cls(frozenset(tools_in(f"{post.own_words} , {title}")), bool(tools_in(title)))


class Strongest(NamedTuple):
    """A line, by its number in the profile, the piece that asks for its work most clearly, and how much of the work it did."""

    number: int
    piece: Segment | None
    points: float


class Subjects(NamedTuple):
    """What a post and a line can both be about: what the post asks for, what of it its title does, and its lines of business."""

    asked: frozenset[str]
    of_title: frozenset[str]
    business: frozenset[str]

    @classmethod
    def of(cls, post: Post) -> "Subjects":
        """Those that are no kind of work themselves count: a dashboard is work already."""
        asked = common_subjects.of_post(post)
        counted = asked - word_list("judging", "subjects that are work")
        return cls(counted, common_subjects.asked_for_in(post.title), lines_of_business.of_post(post))


class Search:
    """The lines of a profile that are left to choose from, with what is still to be shown."""

    def __init__(
        self,
        post: Post,
        profile: Profile,
        calls: Mapping[str, Call],
        raised: Mapping[str, Call],
        near: Mapping[int, int],
        *,
        is_own_trade: bool,
    ) -> None:
        self.tools, self.subjects = Tools.of(post), Subjects.of(post)
        self.asked, self.raised, self.near = {**calls, **raised}, raised, near
        self.is_own_trade = is_own_trade
        self.weights = weights_of(self.asked)
        self.least = min(max(ENOUGH, SHARE * sum(self.weights.values())), PLENTY)
        self.most = max(self.weights.values(), default=0.0)
        self.main = MAIN if is_own_trade else MAIN_IN_PART
        self.left = dict(enumerate(profile.experience, 1))
        self.with_tools = {n: len(self.tools.named & tools_in_line(line)) for n, line in self.left.items()}

    def found(self) -> Iterator[Strongest]:
        """The lines, the strongest first."""
        for _ in range(MOST if self.is_own_trade else MOST_IN_PART):
            worth = {n: points for n, line in self.left.items() if (points := self._worth(n, line)) >= self.least}
            if not worth:
                return
            number = max(worth, key=lambda n: worth[n] * self._place(self.left[n]) + self._beside(n))
            line = self.left.pop(number)
            if (first := mainly(line, self.weights)) and self._may_be_told(number, line, first):
                yield Strongest(number, self.asked[first].piece, worth[number])

    def _worth(self, number: int, line: ExperienceLine) -> float:
        """How much a line did of what is asked for."""
        work = points(line, self.weights, self.with_tools[number])
        of_business = _A_BUSINESS * len(self._business(line)) if self.is_own_trade and work >= _SOME_OF_IT else 0.0
        return work + of_business

    def _place(self, line: ExperienceLine) -> float:
        return _BEHIND if stands_behind(line, self.weights, self.asked) else 1.0

    def _beside(self, number: int) -> float:
        """What speaks for a line beside its work: subjects, its line of business, words, and what came of it."""
        line = self.left[number]
        subjects = self.subjects.asked & common_subjects.shown_in(line)
        business = 0 if self.is_own_trade else len(self._business(line))
        return (
            _A_SUBJECT * len(subjects)
            + _A_BUSINESS * business
            + _NEARER * self.near[number]
            + _WITH_RESULT * bool(line.result)
        )

    def _business(self, line: ExperienceLine) -> frozenset[str]:
        return self.subjects.business & lines_of_business.of_line(line)

    def _may_be_told(self, number: int, line: ExperienceLine, first: str) -> bool:
        """Whether a line's work is more than work on the side, and not done with another product than the title's."""
        call, with_tools = self.asked[first], self.with_tools[number]
        if first in self.raised and not with_tools and self.near[number] < _BESIDE:
            return False
        if self.tools.in_the_title and not with_tools and first in of_a_product():
            return False
        shown = common_subjects.shown_in(line)
        titled = call.leads or bool(self.subjects.of_title & shown)
        leads = titled and (self.is_own_trade or call.weight >= MAIN * self.most)
        borne_out = self.is_own_trade or bool(self.subjects.asked & shown)
        by_tool = with_tools > 0 and (borne_out or call.weight >= _WITH_A_TOOL * self.most)
        excused = leads or by_tool or (self.is_own_trade and not self.tools.named)
        return excused or call.weight >= self.main * self.most


def mainly(line: ExperienceLine, weights: Mapping[str, float]) -> str:
    """The kind of work of a line that is asked for most; "" where none is."""
    done = proven_by(line)
    asked = {name: much * weights[name] for name, much in done.items() if name in weights}
    return max(asked, key=lambda name: asked[name], default="")


def stands_behind(line: ExperienceLine, weights: Mapping[str, float], asked: Mapping[str, Call]) -> bool:
    """Whether what a line mainly did stands behind other work, since neither the title nor the goal asks for it."""
    first = mainly(line, weights)
    return first in behind_others() and not asked[first].leads


def points(line: ExperienceLine, weights: Mapping[str, float], tools: int) -> float:
    """How much a line did of the work asked for, with how many of the tools that are named."""
    found = sorted((much * weights.get(name, 0.0) for name, much in proven_by(line).items()), reverse=True)
    work = found[0] + _FURTHER * sum(found[1:]) if found else 0.0
    return work + min(_TOOL * tools, _OF_THE_WORK * work)


@lru_cache(64)
def tools_in_line(line: ExperienceLine) -> frozenset[str]:
    """The tools that a line or its tags name."""
    return frozenset(tools_in(f"{line.said} {' '.join(line.tags).replace('-', ' ')}"))
