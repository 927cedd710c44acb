"""How much of a post's work and subject a line of experience has to show, and how it is said to its client."""

from functools import lru_cache

from vault_tool.judging.deeds import proven_by
from vault_tool.judging.experience import stems_of
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import likeness
from vault_tool.letters import first_person
from vault_tool.letters.own_lines import common_ground, trades_of_both

A_SUBJECT = 0.7
"""What a subject in common counts next to a kind of work that a post tells as a duty. Own threshold."""
FURTHER = 0.3
"""What a line's further kinds of work count next to the one that is asked for most, as in the evidence."""
MOST_OF_IT = 5.0
"""How much of the work that is asked for a line has to have done for what came of it to be told, whatever it was about. Own threshold."""
SIMILAR = 2
"""Telling words that similar work shares with a post. Own threshold."""


def nearness(line: ExperienceLine, judged: Judgment) -> float:
    """How much a line did of the work that the post asks for, and how much of its subject it is about."""
    return work(line, judged) + A_SUBJECT * len(common_ground.subjects_of_both(line, judged))


def nearest(judged: Judgment) -> list[ExperienceLine]:
    """The lines nearest to a post whose work is at least in part the freelancer's, the nearest first: for whoever asks for examples
    where none proves it."""
    if judged.fit.level == "none":
        return []
    weights = judged.fit.shares.weights
    about = {
        line: nearness(line, judged) + sum(weights.get(name, 0.0) for name in trades_of_both.of_both(line, judged))
        for line in judged.knowledge.profile.experience
    }
    return sorted((line for line, much in about.items() if much), key=lambda line: -about[line])


def work(line: ExperienceLine, judged: Judgment) -> float:
    """How much a line did of the work that the post asks for."""
    calls = judged.fit.work.calls
    each = (calls[name].weight * much for name, much in proven_by(line).items() if name in calls)
    found = sorted(each, reverse=True)
    return found[0] + FURTHER * sum(found[1:]) if found else 0.0


@lru_cache(8)
def _tools_told(words: str) -> frozenset[str]:
    return frozenset(tools_in(words))


def named_in(judged: Judgment) -> frozenset[str]:
    """The tools that the client's own words and the title name."""
    return _tools_told(f"{judged.post.own_words} , {judged.brief.title}")


def told(line: ExperienceLine, judged: Judgment) -> str:
    """The line as it is said; what came of it only where it, or the line, is about what the post is about, or the line did much of
    its work."""
    words = likeness.stems(f"{judged.brief.title} {judged.post.own_words}")
    telling = likeness.stems(line.result) - stems_of("common") - stems_of("any trade")
    suits = (
        len(telling & words) >= SIMILAR
        or common_ground.of_one_subject(line, judged)
        or bool(common_ground.subjects_of_both(line, judged))
        or work(line, judged) >= MOST_OF_IT
    )
    return first_person.said(line if suits else line._replace(result=""))
