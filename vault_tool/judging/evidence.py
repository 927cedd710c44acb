"""Which lines of a profile's experience prove something that a post asks for."""

from collections.abc import Iterator
from dataclasses import dataclass

from vault_tool.judging import trades
from vault_tool.judging.fit import Fit
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.post import Post

ENOUGH = 6.0
"""Points from which a line is proof rather than a shared word; precision before count."""

SAME_WORK = 0.15
"""The least share of the post that is about the line's trades: a word out of another trade proves nothing."""

_IN_A_DUTY, _IN_THE_TITLE, _IN_THE_TAGS = 1.0, 0.5, 0.6
_A_TOOL, _SEVERAL_WORDS, _A_WORD, _ANY_TRADE = 4.5, 3.5, 2.5, 0.5
_OWN_TRADE = 2.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """A line that proves something; `number` counts the profile's lines from 1, `answers` is the piece it answers, whole."""

    number: int
    line: ExperienceLine
    answers: Segment | None
    points: float


def evidence(post: Post, profile: Profile, fit: Fit, most: int = 5) -> tuple[Evidence, ...]:
    """The lines that prove something, the strongest first; none for a post of another trade."""
    if fit.level == "none":
        return ()
    found = [e for e in _weighed(post, profile, fit) if e.points >= ENOUGH]
    return tuple(sorted(found, key=lambda e: (-e.points, e.number))[:most])


def _weighed(post: Post, profile: Profile, fit: Fit) -> Iterator[Evidence]:
    about = trades.of_post(post, post.asked)
    whole = sum(about.values()) or 1
    pieces = (*post.asked.duties, *post.asked.requirements, *post.asked.wishes)
    places = [(piece, trades.spaced(piece.words)) for piece in pieces]
    title = trades.spaced(str(post.facts.get("title") or ""))
    skills = post.facts.get("skills")
    tags = trades.spaced(" , ".join(map(str, skills if isinstance(skills, list) else ())))
    for number, line in enumerate(profile.experience, 1):
        own = trades.named_in(" , ".join((line.text, *line.tags)))
        if sum(count for name, count in about.items() if name in own) / whole < SAME_WORK:
            continue
        points, answers = _OWN_TRADE if fit.level == "strong" else 0.0, None
        for tag in line.tags:
            spoken = trades.spaced(tag)
            weight = _weight(spoken)
            piece = next((piece for piece, words in places if spoken in words), None)
            points += weight * (_IN_A_DUTY if piece else _IN_THE_TAGS if spoken in tags else 0)
            points += weight * (_IN_THE_TITLE if spoken in title else 0)
            answers = answers or (piece if weight > _A_WORD else None)
        yield Evidence(number, line, answers, points)


def _weight(tag: str) -> float:
    if set(tag.split()) <= word_list("judging", "any trade"):
        return _ANY_TRADE
    if tag in trades.tools():
        return _A_TOOL
    return _SEVERAL_WORDS if len(tag.split()) > 1 else _A_WORD
