"""Kinds of work finer than a trade: what a post asks to be done, and which lines of experience have done it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.language.cues import Cue, CueIndex, blocks, kept_places, lists_of, spaced
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.features import texts
from vault_tool.posting.post import Post

_FOR_WHOM = Pattern(r" for (?:[\w'-]+ ){0,4}{judging.firms}\s*$")
"""What a title says of the client alone: "… for a young accounting firm"."""

_SURE, _TOGETHER, _ALONE = 1.0, 0.4, 0.15
"""How much a text tells of a kind of work: by a word of its own, by two words that any such work has, by one of those."""

_TITLE, _GOAL, _DUTY, _REQUIREMENT, _TAG, _WISH = 3.0, 1.5, 1.0, 0.7, 0.7, 0.3
"""What a place in a post counts: its title most, what would be nice to have least."""

_TOOL = 1.0
"""What a tool counts that the post names beside all that."""

_A_WORD, _A_HINT = 0.6, 0.25
"""How much of a kind a line of experience has done for each word that tells it; two words of its own make it whole."""

_IN_A_SKILL = 0.3
"""How much of a kind a skill with years shows by one further word: who knows Django writes Python."""

_ONLY_RESULT = 0.5
"""What is left of a kind of work that nothing but the result of a line tells: it tells what came of the work, not what was done."""

_ONLY_TAGGED = 0.5
"""What is left of a kind of work as proof where only the tags of a line tell it: "#excel" tells nothing of what was done."""


class Deed(NamedTuple):
    """A kind of work (`language/data/kinds/deeds.txt`), the words that tell it and those that tell it together.

    `of_a_product` says that who knows one product for it does not know another: Zapier is not Power Automate. `roles` are who does
    it, as titles name them: of a post that tells no more, such a line proves something. `behind_others`: where neither title nor
    goal asks for it, a line of any other work that is asked for comes first. `near` tells what such work only comes near to."""

    name: str
    sure: tuple[str, ...]
    also: tuple[str, ...]
    of_a_product: bool = False
    roles: tuple[str, ...] = ()
    behind_others: bool = False
    near: tuple[str, ...] = ()


class Call(NamedTuple):
    """What a post asks of one kind of work: how much, and the piece that asks most clearly; None where only title or tags do.

    `leads`: the title or the goal tells it by a word of its own."""

    weight: float
    piece: Segment | None
    leads: bool = False


def weights_of(calls: Mapping[str, Call]) -> dict[str, float]:
    """How much a post asks of each kind of work."""
    return {name: call.weight for name, call in calls.items()}


@cache
def deeds() -> tuple[Deed, ...]:
    """Every kind of work, in the file's order."""
    return tuple(_deed(name, lists_of(lines)) for name, lines in blocks("deeds"))


def _deed(name: str, lists: Mapping[str, tuple[str, ...]]) -> Deed:
    roles = tuple(map(spaced, lists.get("roles", ())))
    near = lists.get("near", ())
    return Deed(name, lists["sure"], lists["also"], "product" in lists, roles, "behind" in lists, near)


@cache
def of_a_product() -> frozenset[str]:
    """The names of the kinds of work that are of one product."""
    return frozenset(deed.name for deed in deeds() if deed.of_a_product)


@cache
def behind_others() -> frozenset[str]:
    """The names of the kinds of work that stand behind others."""
    return frozenset(deed.name for deed in deeds() if deed.behind_others)


@lru_cache(1024)
def _told(text: str) -> Mapping[str, tuple[int, int]]:
    """How many words of its own and how many further ones a text has of each kind of work that it tells of."""
    there: dict[str, list[tuple[bool, str]]] = defaultdict(list)
    for cue in _index().found_in(spaced(text.replace("/", " "))):
        name, is_sure = cue.tells
        there[name].append((is_sure, cue.words))
    return {name: _counted(words) for name, words in there.items()}


def _counted(words: list[tuple[bool, str]]) -> tuple[int, int]:
    """How many words of its own and how many further ones; what stands in a longer one is not counted again."""
    left = [is_sure for is_sure, word in words if not any(word in other and word != other for _, other in words)]
    return sum(left), len(left) - sum(left)


@cache
def _index() -> CueIndex[tuple[str, bool]]:
    return CueIndex(placed=kept_places("deeds", "judging/deeds.py", _cues))


def _cues() -> Iterator[Cue[tuple[str, bool]]]:
    """The words of every kind of work, each with its name and whether it is one of its own."""
    every = ((d.name, sure, w) for d in deeds() for sure, ws in ((True, d.sure), (False, d.also)) for w in ws)
    return (Cue(spaced(words), (name, sure)) for name, sure, words in every)


def _nearly_told(text: str) -> frozenset[str]:
    """The kinds of work that come near to what a text tells."""
    return frozenset(cue.tells for cue in _near_index().found_in(spaced(text.replace("/", " "))))


@cache
def _near_index() -> CueIndex[str]:
    return CueIndex(Cue(spaced(words), deed.name) for deed in deeds() for words in deed.near)


@lru_cache(64)
def done_in(line: ExperienceLine) -> Mapping[str, float]:
    """The kinds of work that a line of experience shows, each 0 to 1; what only its result says shows half."""
    plain = _told(" , ".join((line.text, *_tags(line))))
    return {name: much if name in plain else _ONLY_RESULT * much for name, much in _done(line).items()}


def _done(line: ExperienceLine) -> Mapping[str, float]:
    return _shown(" , ".join((line.said, *_tags(line))))


def _tags(line: ExperienceLine) -> tuple[str, ...]:
    return (*(tag.replace("-", " ") for tag in line.tags), *line.tags)


def _shown(words: str) -> Mapping[str, float]:
    return {
        name: min(1.0, _A_WORD * sure + _A_HINT * also)
        for name, (sure, also) in _told(words).items()
        if sure or also > 1
    }


def _practised(skill: str) -> Mapping[str, float]:
    """The kinds of work that a skill with years shows: a further word alone tells one, too."""
    return {**dict.fromkeys(_told(skill), _IN_A_SKILL), **_shown(skill)}


@lru_cache(64)
def proven_by(line: ExperienceLine) -> Mapping[str, float]:
    """The same, what came of the line with it; but what only its tags say proves half, and nothing of a product."""
    said = _told(line.said)
    tagged = {name: 0.0 if name in of_a_product() else _ONLY_TAGGED for name in _done(line).keys() - said.keys()}
    return {name: much * tagged.get(name, 1.0) for name, much in _done(line).items()}


@lru_cache(8)
def shown_by(profile: Profile) -> Mapping[str, float]:
    """How much of each kind of work the line that shows most of it has done, or a skill with years, 0 to 1."""
    skills = (_practised(" , ".join((skill.name, *skill.tools))) for skill in profile.practised if skill.years)
    shown: dict[str, float] = {}
    for name, much in chain.from_iterable(done.items() for done in (*map(done_in, profile.experience), *skills)):
        shown[name] = max(much, shown.get(name, 0.0))
    return shown


def tells(words: str, deed: str) -> bool:
    """Whether these words, the name of a tool, tell of a kind of work."""
    return deed in _told(words)


def told_anywhere(post: Post) -> frozenset[str]:
    """The kinds of work that the client's words tell by a word of its own, be it in no piece of what is asked."""
    return _surely_told(post.own_words)


def told_in_title(post: Post) -> frozenset[str]:
    """The kinds of work that a title tells by a word of its own."""
    return _surely_told(without_client(post.title))


def _surely_told(words: str) -> frozenset[str]:
    return frozenset(name for name, (sure, _) in _told(words).items() if sure)


def told_by_role(post: Post, beside: Iterable[str]) -> tuple[str, ...]:
    """The kinds of work that whoever the title names does: "Data analyst" tells dashboards. None where the title tells other work
    than theirs and these `beside` it."""
    words = without_client(post.title)
    title = spaced(words.replace("/", " "))
    roles = tuple(deed.name for deed in deeds() if any(role in title for role in deed.roles))
    of_another = any(spaced(word) in title for word in word_list("judging", "role of another work"))
    return roles if _surely_told(words) <= {*roles, *beside} and not of_another else ()


def without_client(title: str) -> str:
    """A title without who the work is for: "Planner for a film studio" -> "Planner"."""
    found = _FOR_WHOM.search(title)
    return title[: found.start()] if found else title


def asked_in(post: Post) -> Mapping[str, Call]:
    """What a post asks of each kind of work that it tells of."""
    leads = _surely_told(without_client(post.title)) | _surely_told(post.asked.goal_words)
    return _asked(post, _much_told, leads)


def nearly_asked_in(post: Post) -> Mapping[str, Call]:
    """What a post asks of the kinds of work that come near to what it tells of."""
    leads = _nearly_told(without_client(post.title)) | _nearly_told(post.asked.goal_words)
    return _asked(post, lambda text: dict.fromkeys(_nearly_told(text), _TOGETHER), leads)


def _much_told(text: str) -> Mapping[str, float]:
    return {name: _SURE if sure else _TOGETHER if also > 1 else _ALONE for name, (sure, also) in _told(text).items()}


def _asked(post: Post, told: Callable[[str], Mapping[str, float]], leads: frozenset[str]) -> Mapping[str, Call]:
    """What a post asks of each kind of work, by how much each of its texts tells of it."""
    weights: dict[str, float] = {}
    best: dict[str, tuple[float, Segment]] = {}

    def add(text: str, worth: float, piece: Segment | None = None) -> None:
        for name, much in told(text).items():
            counts = worth * much
            weights[name] = weights.get(name, 0.0) + counts
            if piece and counts > best.get(name, (0.0, piece))[0]:
                best[name] = counts, piece

    add(without_client(post.title), _TITLE)
    for tag in post.tags:
        add(tag, _TAG)
    for worth, pieces in _places(post):
        for piece in pieces:
            add(piece.words, worth, piece)
    for tool in _named_elsewhere(post):
        add(tool, _TOOL)
    return {n: Call(weight, best[n][1] if n in best else None, n in leads) for n, weight in weights.items()}


def _named_elsewhere(post: Post) -> Iterable[str]:
    """The tools that the post names where nothing is cut out of it as asked for: "we use React and PostgreSQL"."""
    asked = post.asked
    pieces = chain((asked.goal,) if asked.goal else (), asked.duties, asked.requirements, asked.wishes)
    counted = spaced(" , ".join((post.title, *post.tags, *(p.words for p in pieces))))
    return (tool for tool in texts(post.features, "tools") if spaced(tool) not in counted)


def _places(post: Post) -> Iterable[tuple[float, Iterable[Segment]]]:
    asked = post.asked
    yield _GOAL, (asked.goal,) if asked.goal else ()
    yield _DUTY, asked.duties
    yield _REQUIREMENT, asked.requirements
    yield _WISH, asked.wishes
