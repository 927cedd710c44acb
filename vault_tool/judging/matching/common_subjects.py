"""What a post and a line of experience are both about, whatever the tools, so that the line answers something in it."""

from functools import cache, lru_cache

from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language.wordlists import Pattern, table
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

_FILE = "common_subjects"
_OF_A_POST, _OF_A_LINE = " in a post", " in a line"


def asked_for_in(words: str) -> frozenset[str]:
    """The subjects that the words of a client ask for."""
    return _told(words, _OF_A_POST)


def of_post(post: Post) -> frozenset[str]:
    """Those that a post asks for in its title or the client's own words."""
    return asked_for_in(f"{post.title}\n{post.own_words}")


def shown_in(line: ExperienceLine) -> frozenset[str]:
    """The subjects that a line shows, in its own words: its tags alone tell nothing of what was done."""
    return _told(line.said, _OF_A_LINE)


def told_for_itself() -> frozenset[str]:
    """The subjects that a line answers in any post that fits in part."""
    return word_list("answering", "subjects that speak for themselves")


@lru_cache(64)
def _told(words: str, side: str) -> frozenset[str]:
    return frozenset(name for name, pattern in _patterns(side).items() if pattern.search(words))


@cache
def _patterns(side: str) -> dict[str, Pattern]:
    names = (name for name in table(_FILE) if name.endswith(side))
    return {name.removesuffix(side): Pattern(rf"(?<!\w){{{_FILE}.{name}}}(?!\w)") for name in names}
