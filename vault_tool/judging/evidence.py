"""Which lines of a profile's experience prove something that a post asks for."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from typing import NamedTuple

from vault_tool.judging import brief, opening_line
from vault_tool.judging.deeds import Call, nearly_asked_in, proven_by, shown_by, told_anywhere, told_by_role, weights_of
from vault_tool.judging.experience import stems_of
from vault_tool.judging.fit import Fit
from vault_tool.judging.fitting.how_much import A_QUARTER
from vault_tool.judging.fitting.how_much import MOST as MOST_OF_IT
from vault_tool.judging.matching import common_subjects
from vault_tool.judging.matching.further_lines import Unanswered
from vault_tool.judging.matching.strongest_lines import (
    MOST,
    WHOLE,
    Search,
    Tools,
    mainly,
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
"""Up to how many lines are shown for the work of whoever the title names where none did the work asked for: in the freelancer's
own trade, and in part."""

_ASKED = 1.0
"""What a kind of work counts in a post that asks for it beside naming who does it: a tool, or a duty."""

_FEW_SUBJECTS = 2
"""Subjects of a post up to which one of them is what it is about."""

_A_TOOL = 1.0
"""What it counts that a line was done with the tool of a title."""

_NOTHING = Call(0.0, None)


class Evidence(NamedTuple):
    """A line that proves something; `number` counts the profile's lines from 1, `answers` is the piece it answers, whole.

    `by_role`: nothing but who the title names, or work that only comes near to it, speaks for it."""

    number: int
    line: ExperienceLine
    answers: Segment | None
    points: float
    by_role: bool = False


def evidence(post: Post, profile: Profile, fit: Fit) -> tuple[Evidence, ...]:
    """The lines that prove something, those that have most of its title first; none for a post of another trade.

    The first to be found is the strongest, or, where none did any of the work, that of whoever the title names, or else what
    comes near. The others answer what it does not."""
    if fit.level == "none":
        return ()
    near, other = _shared_words(brief.of(post).words, profile), _other_work(post)
    own_trade = fit.level == "strong"
    raised = _raised(post, fit.work.calls) if own_trade else {}
    search = Search(post, profile, fit.work.calls, raised, near, is_own_trade=own_trade)
    lines = _but_of_other_work(profile, search.weights, other)
    first = next(_of_the_work(search, lines, near, fit), None)
    found = [first] if first else [*_of_whoever_does_it(post, profile, fit, near, other)]
    found = found or [*islice(_of_work_near_to_it(post, profile, fit, near, other), 1)]
    found += _beside(found, lines, post, fit, near) if found else []
    return tuple(sorted(found, key=lambda one: _place(one.line, post, search.asked)))


def _of_the_work(
    search: Search, lines: Mapping[int, ExperienceLine], near: Mapping[int, int], fit: Fit
) -> Iterator[Evidence]:
    """The lines that did the work that is asked for."""
    for number, piece, much in search.found():
        if number not in lines:
            continue
        line = lines[number]
        if fit.level == "strong" or _is_near(number, line, search, near) or _is_most_of_own_work(line, search, fit):
            yield Evidence(number, line, piece, much)


def _beside(
    told: Iterable[Evidence], lines: Mapping[int, ExperienceLine], post: Post, fit: Fit, near: Mapping[int, int]
) -> Iterator[Evidence]:
    """Of some lines those that answer what none of those told does."""
    calls = fit.work.calls
    wanted = Unanswered(post, calls, is_own_trade=fit.level == "strong")
    left = dict(lines)
    for one in told:
        wanted.answer(one.line)
        left.pop(one.number, None)
    for number, much in islice(wanted.further(left, near), MOST - 1):
        first = mainly(left[number], weights_of(calls))
        yield Evidence(number, left[number], calls[first].piece if first else None, much)


def _of_whoever_does_it(
    post: Post, profile: Profile, fit: Fit, near: Mapping[int, int], other: frozenset[str]
) -> Iterable[Evidence]:
    """Where no line did the work that is asked for, those that did what whoever the title names does."""
    own_trade = fit.level == "strong"
    shown = (name for name, much in shown_by(profile).items() if much >= WHOLE) if own_trade else ()
    named = told_by_role(post, shown)
    roles = {name: fit.work.calls.get(name, _NOTHING).weight for name in named if other.isdisjoint(named)}
    tools = Tools.of(post).named
    nearer = {
        n: shared + _SAME_TOOL * bool(tools & tools_in_line(profile.experience[n - 1])) for n, shared in near.items()
    }
    by_role = _of_the_role(profile, roles, nearer)
    if own_trade:
        return islice(by_role, _BY_ROLE)
    asked = common_subjects.of_post(post)
    of_subject = tuple(_of_its_subject(one, profile, asked) for one in by_role)
    of_title = {*tools_in(post.title)} if fit.is_own_trade else {*tools_in(post.title)} & {*profile.skills}
    return (of_subject or tuple(_of_the_titles_tool(profile, of_title, nearer)))[:_BY_ROLE_IN_PART]


def _of_work_near_to_it(
    post: Post, profile: Profile, fit: Fit, near: Mapping[int, int], other: frozenset[str]
) -> Iterator[Evidence]:
    """Where nothing else is found for a post of the freelancer's own trade, the lines whose work comes near to it."""
    if fit.core < A_QUARTER:
        return
    calls = nearly_asked_in(post)
    lines = _but_of_other_work(profile, weights_of(calls), other)
    for number, piece, much in Search(post, profile, calls, {}, near, is_own_trade=fit.level == "strong").found():
        if number in lines:
            yield Evidence(number, lines[number], piece, much, by_role=True)


def _but_of_other_work(
    profile: Profile, asked: Mapping[str, float], other: frozenset[str]
) -> Mapping[int, ExperienceLine]:
    """The lines by number, but for those that mainly did what the post only sounds like."""
    return {n: line for n, line in enumerate(profile.experience, 1) if mainly(line, asked) not in other}


def _is_near(number: int, line: ExperienceLine, search: Search, near: Mapping[int, int]) -> bool:
    """Whether a line has more in common with a post that fits in part than a kind of work: a tool that its words name, a telling
    word, or that the title or the goal tells that work."""
    first = search.asked.get(mainly(line, search.weights))
    leads = first is not None and first.leads
    return bool(near[number] or leads or search.tools.named & tools_in_line(line))


def _is_most_of_own_work(line: ExperienceLine, search: Search, fit: Fit) -> bool:
    """Whether a line mainly did what is asked for most, in a post that is mostly of the freelancer's own trade and whose title tells
    that trade and names a tool or skill of the profile."""
    is_own = fit.title.tells_own and fit.title.names_own and fit.core >= MOST_OF_IT
    return is_own and search.weights.get(mainly(line, search.weights)) == search.most


def _place(line: ExperienceLine, post: Post, calls: Mapping[str, Call]) -> tuple[bool, int]:
    """Where a line stands among those found: what stands behind other work last, then what has most of the title first."""
    return stands_behind(line, weights_of(calls), calls), -opening_line.nearness(line, post, brief.of(post).title)


def _other_work(post: Post) -> frozenset[str]:
    """The kinds of work that a post is not about for all that its words sound like them."""
    goal = post.asked.goal_words
    told = f"{post.facts.get('title') or ''}\n{goal}"
    return frozenset(name for name, pattern in _sounds_like_it().items() if pattern.search(told))


@cache
def _sounds_like_it() -> Mapping[str, Pattern]:
    return {name: Pattern(rf"(?<!\w){{other_work.{name}}}(?!\w)") for name in table("other_work")}


def _of_the_role(profile: Profile, roles: Mapping[str, float], near: Mapping[int, int]) -> Iterator[Evidence]:
    """For each kind of work of whoever the title names, that no line before shows, the line that did it. `roles` are these kinds,
    with what the post asks of them elsewhere."""
    told: list[ExperienceLine] = []
    for name in roles:
        if any(proven_by(line).get(name, 0.0) >= WHOLE for line in told):
            continue
        left = {n: line for n, line in enumerate(profile.experience, 1) if line not in told}
        much = {n: proven_by(line).get(name, 0.0) for n, line in left.items()}
        number = max(much, key=lambda n: much[n] + _NEARER * near[n], default=0)
        if number and much[number] >= WHOLE:
            told.append(left[number])
            yield Evidence(number, left[number], None, much[number], by_role=roles[name] < _ASKED)


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
