"""Which line of experience stands first: the Brief shows it so, and a letter opens with it."""

from collections import Counter
from functools import lru_cache

from vault_tool.judging.matching import common_subjects
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.posting.post import Post

MOST_ASKED, AGAIN_AND_AGAIN = 2, 3
"""What the tool that a post asks for most counts next to one of its title, and how many pieces ask for it. Own thresholds."""


def nearness(line: ExperienceLine, post: Post, title: str) -> int:
    """How much of the title a line has, and twice as much where it names the one tool that the post asks for again and again."""
    tools = set(tools_in(line.said))
    return of_title(line, title) + (MOST_ASKED * len(tools & asked_for_most(post, title)) if tools else 0)


def of_title(line: ExperienceLine, title: str) -> int:
    """How many tools and subjects of the title a line has in its own words."""
    subjects = common_subjects.asked_for_in(title) & common_subjects.shown_in(line)
    return len(set(tools_in(title)) & set(tools_in(line.said))) + len(subjects)


def asked_for_most(post: Post, title: str) -> frozenset[str]:
    """The tool that most pieces of a post ask for, where several do and no other one is asked for as often; else none."""
    pieces = (p.words for p in (*post.asked.duties, *post.asked.requirements))
    return _most_named((title, *dict.fromkeys((*pieces, *(ask.quote for ask in post.asks)))))


@lru_cache(16)
def _most_named(pieces: tuple[str, ...]) -> frozenset[str]:
    times = Counter(tool for words in dict.fromkeys(pieces) for tool in set(tools_in(words)))
    (first, much), (_, second) = (*times.most_common(2), ("", 0), ("", 0))[:2]
    return frozenset({first}) if much >= AGAIN_AND_AGAIN and much > second else frozenset()
