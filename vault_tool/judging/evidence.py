"""Which lines of a profile's experience prove something that a post asks for."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from vault_tool.judging import brief, opening_line
from vault_tool.judging.deeds import Call, proven_by, shown_by, told_anywhere, told_by_role
from vault_tool.judging.experience import stems_of
from vault_tool.judging.fit import Fit
from vault_tool.judging.fitting.how_much import SOME_SHOWN
from vault_tool.judging.matching import common_subjects, lines_of_business
from vault_tool.judging.matching.strongest_lines import (
    WHOLE,
    Search,
    Tools,
    mainly,
    points,
    stands_behind,
    tools_in_line,
)
from vault_tool.judging.matching.tools_asked import is_named_in
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.language import likeness
from vault_tool.language.wordlists import Pattern, table
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.post import Post

_SAME_TOOL = 3
"""Telling words that a tool counts for which a line was done with and the post names."""

_NEARER, _MOST_SHARED = 0.1, 4
"""What a telling word that a line shares with the post counts where several lines prove as much, and how many count."""

_TOLD_ANYWHERE = 1.7
"""What a kind of work counts at least that the words of a post tell where nothing is cut out of them as asked for, and whose trade
is the freelancer's own: so much that a line of it may be shown."""

_BY_ROLE, _BY_ROLE_IN_PART = 2, 1
"""Up to how many lines are filled up by the work of whoever the title names: in the freelancer's own trade, and in part."""


_ASKED = 1.0
"""What a kind of work counts in a post that asks for it beside naming who does it: a tool, or a duty."""

_FEW_SUBJECTS = 2
"""Subjects of a post up to which one of them is what it is about."""

_A_TOOL = 1.0
"""What it counts that a line was done with the tool of a title."""

_NOTHING = Call(0.0, None)


class Evidence(NamedTuple):
    """A line that proves something; `number` counts the profile's lines from 1, `answers` is the piece it answers, whole.

    `by_role`: nothing but who the title names speaks for it."""

    number: int
    line: ExperienceLine
    answers: Segment | None
    points: float
    by_role: bool = False


def evidence(post: Post, profile: Profile, fit: Fit) -> tuple[Evidence, ...]:
    """The lines that prove something: those that have most of its title first, of them the strongest; none for a post of another
    trade."""
    if fit.level == "none":
        return ()
    near = _shared_words(brief.of(post).words, profile)
    own_trade = fit.level == "strong"
    raised = _raised(post, fit.work.calls) if own_trade else {}
    other = _other_work(post)
    search = Search(post, profile, fit.work.calls, raised, near, is_own_trade=own_trade)
    lines, tools = profile.experience, search.tools
    chosen: Iterable[Evidence] = (Evidence(n, lines[n - 1], piece, much) for n, piece, much in search.found())
    if not own_trade:
        chosen = (one for at, one in enumerate(chosen) if _is_near(one, at, fit.work.calls, tools, near[one.number]))
    chosen = (
        one for one in chosen if mainly(one.line, {n: call.weight for n, call in search.asked.items()}) not in other
    )
    title = brief.of(post).title
    found = sorted(chosen, key=lambda one: _place(one.line, post, search.asked))
    if own_trade and len(found) < _BY_ROLE:
        found += _of_its_field(profile, fit.work.calls, [one.line for one in found], post)
    shown = (name for name, much in shown_by(profile).items() if much >= WHOLE) if own_trade else ()
    named = told_by_role(post, shown)
    roles = {name: fit.work.calls.get(name, _NOTHING).weight for name in named if other.isdisjoint(named)}
    if found:
        roles = {name: weight for name, weight in roles.items() if weight}
    nearer = {
        n: shared + _SAME_TOOL * bool(tools.named & tools_in_line(profile.experience[n - 1]))
        for n, shared in near.items()
    }
    by_role: Iterable[Evidence] = _of_the_role(profile, roles, [one.line for one in found], nearer)
    if not found and not own_trade:
        asked = common_subjects.asked_for_in(f"{title}\n{post.own_words}")
        by_role = (_of_its_subject(one, profile, asked) for one in by_role)
        of_title = {*tools_in(title)} if fit.is_own_trade else {*tools_in(title)} & {*profile.skills}
        by_role = tuple(by_role) or _of_the_titles_tool(profile, of_title, nearer)
    return (*found, *by_role)[: max(len(found), _BY_ROLE if own_trade else _BY_ROLE_IN_PART)]


def _is_near(one: Evidence, at: int, calls: Mapping[str, Call], tools: "Tools", shared: int) -> bool:
    """Whether a line has more in common with a post that fits in part than a kind of work: a tool that its words name, a telling
    word, or, for the first line (`at` 0), that the title or the goal tells that work."""
    first = calls.get(mainly(one.line, {name: call.weight for name, call in calls.items()}))
    leads = at == 0 and first is not None and first.leads
    return bool(shared or leads or tools.named & tools_in_line(one.line))


def _place(line: ExperienceLine, post: Post, calls: Mapping[str, Call]) -> tuple[bool, int]:
    """Where a line stands among those found: what stands behind other work last, then what has most of the title first."""
    weights = {name: call.weight for name, call in calls.items()}
    return stands_behind(line, weights, calls), -opening_line.nearness(line, post, brief.of(post).title)


def _other_work(post: Post) -> frozenset[str]:
    """The kinds of work that a post is not about for all that its words sound like them."""
    goal = post.asked.goal.words if post.asked.goal else ""
    told = f"{post.facts.get('title') or ''}\n{goal}"
    return frozenset(name for name, pattern in _sounds_like_it().items() if pattern.search(told))


@cache
def _sounds_like_it() -> Mapping[str, Pattern]:
    return {name: Pattern(rf"(?<!\w){{other_work.{name}}}(?!\w)") for name in table("other_work")}


def _of_the_role(
    profile: Profile, roles: Mapping[str, float], found: Iterable[ExperienceLine], near: Mapping[int, int]
) -> Iterator[Evidence]:
    """For each kind of work of whoever the title names, and no line shows yet, the line that did it. `roles` are these kinds, with
    what the post asks of them elsewhere."""
    told = list(found)
    for name in roles:
        if any(proven_by(line).get(name, 0.0) >= WHOLE for line in told):
            continue
        left = {n: line for n, line in enumerate(profile.experience, 1) if line not in told}
        much = {n: proven_by(line).get(name, 0.0) for n, line in left.items()}
        number = max(much, key=lambda n: much[n] + _NEARER * near[n], default=0)
        if number and much[number] >= WHOLE:
            told.append(left[number])
            yield Evidence(number, left[number], None, much[number], by_role=roles[name] < _ASKED)


def _of_its_field(
    profile: Profile, calls: Mapping[str, Call], told: Iterable[ExperienceLine], post: Post
) -> Iterator[Evidence]:
    """The line that did most of the work asked for of those in a line of business of the post which none that is told is in; in one
    that its title tells it may have done other work."""
    weights = {name: call.weight for name, call in calls.items()}
    left = lines_of_business.of_post(post) - frozenset[str]().union(*map(lines_of_business.of_line, told))
    lines = {
        n: line
        for n, line in enumerate(profile.experience, 1)
        if line not in told and left & lines_of_business.of_line(line)
    }
    worth = {n: points(line, weights, 0) for n, line in lines.items()}
    number = max(worth, key=lambda n: worth[n], default=0)
    if number and (
        worth[number] >= SOME_SHOWN
        or lines_of_business.of_title(post) & left & lines_of_business.of_line(lines[number])
    ):
        yield Evidence(number, lines[number], None, worth[number])


def _of_the_titles_tool(profile: Profile, asked: Collection[str], near: Mapping[int, int]) -> Iterator[Evidence]:
    """Of the lines that name one of some tools the one nearest to the post."""
    lines = {n: line for n, line in enumerate(profile.experience, 1) if not {*tools_in(line.said)}.isdisjoint(asked)}
    if lines:
        number = max(lines, key=lambda n: near[n])
        yield Evidence(number, lines[number], None, _A_TOOL)


def _of_its_subject(one: Evidence, profile: Profile, asked: frozenset[str]) -> Evidence:
    """For a line that has none of the subjects (`asked`) that a post tells of, the one that has most of them; itself where none has."""
    shared = {n: len(asked & common_subjects.shown_in(line)) for n, line in enumerate(profile.experience, 1)}
    number = max(shared, key=lambda n: shared[n], default=0)
    if shared[one.number] or not shared[number] or len(asked) > _FEW_SUBJECTS:
        return one
    return one._replace(number=number, line=profile.experience[number - 1], by_role=True)


def comes_closest(one: Evidence, post: Post, fit: Fit) -> bool:
    """Whether a line only comes closest to what is asked for: the title names a tool that the profile lacks, and none that the line
    was done with; or the work is the freelancer's in part, and only who is wanted speaks for it."""
    title = post.title
    lacks = any(is_named_in(title, tool) for tool in fit.named.lacking)
    tools = {*fit.named.yours, *tools_in_line(one.line)}
    shared = any(is_named_in(title, tool) and is_named_in(_own_words(one.line), tool) for tool in tools)
    return (lacks and not shared) or (one.by_role and fit.level != "strong")


def _raised(post: Post, calls: Mapping[str, Call]) -> Mapping[str, Call]:
    """The kinds of work that count more for standing in the client's words, be it in no piece of what is asked."""
    found = ((name, calls.get(name, Call(0.0, None))) for name in told_anywhere(post))
    return {name: call._replace(weight=_TOLD_ANYWHERE) for name, call in found if call.weight < _TOLD_ANYWHERE}


def _shared_words(words: str, profile: Profile) -> Mapping[int, int]:
    """How many telling words of the post each line and its tags have, by its number."""
    said = likeness.stems(words) - stems_of("common") - stems_of("any trade")
    lines = enumerate(profile.experience, 1)
    return {n: min(len(said & likeness.stems(_own_words(line))), _MOST_SHARED) for n, line in lines}


def _own_words(line: ExperienceLine) -> str:
    return f"{line.text} {' '.join(line.tags).replace('-', ' ')}"
