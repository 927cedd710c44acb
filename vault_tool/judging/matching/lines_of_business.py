"""Which lines of business a post and a line of experience are both of, whatever was done there: a clinic, a shop."""

from functools import cache, lru_cache

from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language.wordlists import Pattern, table
from vault_tool.posting.post import Post

_FILE = "fields"
_OF_A_POST, _OF_A_LINE = " in a post", " in a line"

LEAST = 2
"""Places of a post that tell a line of business whose title does not: one named in passing is none."""


def of_post(post: Post) -> frozenset[str]:
    """The lines of business that a post's title tells, or its words more than once."""
    return _of_words(post.title, post.own_words)


def of_title(post: Post) -> frozenset[str]:
    """Those that its title tells."""
    return frozenset(name for name, pattern in _patterns(_OF_A_POST).items() if pattern.search(post.title))


@lru_cache(16)
def _of_words(title: str, words: str) -> frozenset[str]:
    every = _patterns(_OF_A_POST).items()
    return frozenset(name for name, p in every if p.search(title) or sum(1 for _ in p.finditer(words)) >= LEAST)


@lru_cache(64)
def of_line(line: ExperienceLine) -> frozenset[str]:
    """The lines of business that a line tells, in its words, its tags or whom it was for."""
    words = f"{line.text} , {line.client} , {' , '.join(line.tags).replace('-', ' ')}"
    return frozenset(name for name, pattern in _patterns(_OF_A_LINE).items() if pattern.search(words))


@cache
def _patterns(side: str) -> dict[str, Pattern]:
    names = (name for name in table(_FILE) if name.endswith(side))
    return {name.removesuffix(side): Pattern(rf"(?<!\w){{{_FILE}.{name}}}(?!\w)") for name in names}
