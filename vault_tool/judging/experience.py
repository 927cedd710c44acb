"""Which lines of a profile's experience a post asks for, and why."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from vault_tool.judging.brief import Brief, strings
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.language import likeness
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

_FEATURES = {"tools": 4.0, "roles": 3.0, "duties": 2.0, "deliverables": 2.0, "requirements": 1.5, "industries": 2.0}
_TITLE, _SKILLS = 3.0, 2.0
_TAG = 1.4
"""What a word of a line's tags counts against one of its text: the user chose it to be found by."""
_GENERIC = 0.25
"""What a word counts that any line of work shares."""
_REPEATED = 0.3
"""What a word counts that an earlier line has shown already: the lines together should cover the post."""
ENOUGH = 5.0
"""The score from which a line is worth a client's time: a tool, or two or three words of the post's duties."""
BESIDE = 2.5
"""The score from which a line may stand beside one that has enough."""
BESIDE_THE_BEST = 0.25
"""A line needs this share of the best one's score: beside a close match a vague one weakens the letter."""
PROVEN = 9.0
"""The best line's score from which the letter may say that this is the freelancer's work."""


@lru_cache(maxsize=1024)
def _stems_of(name: str) -> frozenset[str]:
    """The stems of a list of words: "common", "any trade"."""
    return frozenset(likeness.stem(word) for word in word_list("judging", name))


@dataclass(frozen=True, slots=True)
class Choice:
    """A line and how it fits a post: its score and the post's own words it answers to, the weightiest first."""

    line: ExperienceLine
    score: float
    words: tuple[str, ...]
    telling: bool = True
    """Whether one of the words is not such as any line of work shares."""

    @property
    def reason(self) -> str:
        """Why it was chosen, in a few words."""
        return f"{self.score:.1f}: {', '.join(self.words[:6])}"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A word that the post asks for: what it counts, and how the post spells it."""

    weight: float
    word: str


def choose(profile: Profile, post: Post, most: int = 5) -> tuple[Choice, ...]:
    """At most `most` lines that fit the post, the best first; each counts for what the ones before it have not shown."""
    found = ranked(profile, post, most)
    if not found or found[0].score < ENOUGH:
        return ()
    return tuple(c for c in found if c.score >= BESIDE and c.telling)


def ranked(profile: Profile, post: Post, most: int) -> tuple[Choice, ...]:
    """The first `most` lines with their scores, in the order they would be taken; one far below the best has 0."""
    same = likeness.same_as(profile.same)
    asked = _asked(post, same)
    stems = {line: _of(line, same) for line in profile.experience}
    spread = Counter(stem for line in profile.experience for stem in stems[line])
    left = list(profile.experience)
    chosen: list[Choice] = []
    shown: set[str] = set()
    while left and len(chosen) < most:
        best = max((_score(line, stems[line], asked, spread, shown) for line in left), key=lambda c: c.score)
        weak = bool(chosen) and best.score < BESIDE_THE_BEST * chosen[0].score
        chosen.append(Choice(best.line, 0, best.words) if weak else best)
        left.remove(best.line)
        shown |= stems[best.line].keys()
    return tuple(chosen)


def about(profile: Profile, question: str) -> tuple[ExperienceLine, ...]:
    """The lines that share a telling word with a question, those that share most first."""
    same = likeness.same_as(profile.same)
    asked = likeness.about(question, same) - _stems_of("common")
    shared = [(len(asked & _of(line, same).keys()), line) for line in profile.experience]
    return tuple(line for count, line in sorted(shared, key=lambda s: -s[0]) if count)


def naming(profile: Profile, tools: Iterable[str]) -> tuple[ExperienceLine, ...]:
    """The lines that name one of the tools, in their words or tags; those that name most first."""
    wanted = [likeness.plain_name(tool) for tool in tools]
    said = [(f" {likeness.plain_name(' '.join((line.said, *line.tags)))} ", line) for line in profile.experience]
    named = [(sum(f" {tool} " in words for tool in wanted), line) for words, line in said]
    return tuple(line for count, line in sorted(named, key=lambda n: -n[0]) if count)


def same_trade(profile: Profile, brief: Brief) -> bool:
    """Whether the post's role is the profile's own: named in its headline, or of a noun that stands there.

    "video editor" is the trade of a "designer and editor for creators". Nouns such as "manager" say little: there a skill
    must make the role, as "project management" makes an office manager a project manager, too.
    """
    role, headline = brief.role.lower(), (profile.headline or "").lower()
    if not role:
        return False
    head, trade = (
        likeness.stem(role.split()[-1]),
        likeness.stems(re.split(r"\b(?:for|who|with|in|at)\b", headline)[0]),
    )
    if role in headline or head not in trade:
        return role in headline
    return head not in _stems_of("any trade") or any(
        skill and skill <= likeness.stems(role) for skill in map(likeness.stems, profile.skills)
    )


def _asked(post: Post, same: Mapping[str, str]) -> dict[str, _Wanted]:
    """What the post asks for: each stem with the weight of the gravest place it stands in."""
    found: dict[str, _Wanted] = {}

    def add(texts: Iterable[str], weight: float) -> None:
        for stem, word in {s: w for text in texts for s, w in likeness.spelled(text, same).items()}.items():
            counts = weight * (_GENERIC if stem in _stems_of("common") else 1)
            if stem not in found or found[stem].weight < counts:
                found[stem] = _Wanted(counts, word)

    add([str(post.facts.get("title") or "")], _TITLE)
    skills = post.facts.get("skills")
    add([str(s) for s in skills] if isinstance(skills, list) else [], _SKILLS)
    for name, weight in _FEATURES.items():
        add(strings(post.features, name), weight)
    return found


def _of(line: ExperienceLine, same: Mapping[str, str]) -> dict[str, float]:
    """A line's stems: those of its tags and its kind of client count more."""
    words = dict.fromkeys(likeness.about(line.said, same), 1.0)
    tags = " ".join((*line.tags, line.client)).replace("-", " ").replace("/", " ").replace("_", " ")
    return words | dict.fromkeys(likeness.about(tags, same), _TAG)


def _score(
    line: ExperienceLine,
    stems: Mapping[str, float],
    asked: Mapping[str, _Wanted],
    spread: Counter[str],
    shown: set[str],
) -> Choice:
    worth = {
        stem: asked[stem].weight * weight * (_REPEATED if stem in shown else 1) / (1 + 0.15 * (spread[stem] - 1))
        for stem, weight in stems.items()
        if stem in asked
    }
    by_worth = sorted(worth, key=lambda s: (-worth[s], s))
    telling = [s for s in by_worth if s not in _stems_of("common")]
    words = tuple(asked[s].word for s in telling or by_worth)
    return Choice(line, sum(worth.values()), words, bool(telling))
