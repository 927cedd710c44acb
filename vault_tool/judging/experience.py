"""Which lines of a profile's experience speak of what a question does, or name a tool."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.language import likeness
from vault_tool.language.wordlists import words as word_list

TELLING = 2
"""Telling words that a line shares with a question that has as many to be shown beside it. Own threshold."""


@lru_cache(maxsize=1024)
def stems_of(name: str) -> frozenset[str]:
    """The stems of a list of words: "common", "any trade"."""
    return frozenset(likeness.stem(word) for word in word_list("judging", name))


def about(profile: Profile, question: str) -> tuple[ExperienceLine, ...]:
    """The lines that share telling words with a question, those that share most first: a word that any trade has is none."""
    same = likeness.same_as(profile.same)
    asked = likeness.about(question, same) - stems_of("common") - stems_of("any trade")
    shared = [(len(asked & _of(line, same)), line) for line in profile.experience]
    least = max(1, min(TELLING, len(asked)))
    return tuple(line for count, line in sorted(shared, key=lambda s: -s[0]) if count >= least)


def naming(profile: Profile, tools: Iterable[str]) -> tuple[ExperienceLine, ...]:
    """The lines that name one of the tools, in their words or tags; those that name most first."""
    wanted = [likeness.plain_name(tool) for tool in tools]
    said = [(f" {likeness.plain_name(' '.join((line.said, *line.tags)))} ", line) for line in profile.experience]
    named = [(sum(f" {tool} " in words for tool in wanted), line) for words, line in said]
    return tuple(line for count, line in sorted(named, key=lambda n: -n[0]) if count)


def _of(line: ExperienceLine, same: Mapping[str, str]) -> frozenset[str]:
    """What a line is about, by its words, tags and kind of client."""
    tags = " ".join((*line.tags, line.client)).replace("-", " ").replace("/", " ").replace("_", " ")
    return likeness.about(f"{line.said} {tags}", same)
