"""The names of tools in `data/tools.txt`, by their first word."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from vault_tool import shipped
from vault_tool.language import verbs
from vault_tool.text.regex import Regex

_WORD = Regex(r"[^\W_]+(?:['’][^\W_]+)*")


class ToolName(NamedTuple):
    """One way to write a tool's name: its words in small letters, the name, and whether it is an everyday word too."""

    words: tuple[str, ...]
    name: str
    everyday: bool


@cache
def known() -> Mapping[str, tuple[ToolName, ...]]:
    """Each name by its first word, the longest first."""
    found = shipped.made_of_word_lists("tools", "tools", (), _of_the_list)
    return {first: tuple(map(ToolName._make, names)) for first, names in found.items()}


def _of_the_list() -> dict[str, tuple[tuple[tuple[str, ...], str, bool], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    (text,) = shipped.word_lists("tools")
    for line in (line for line in text.splitlines() if line.strip() and not line.startswith("#")):
        ways = [way.strip() for way in line.lstrip("~").split("|")]
        for way in ways:
            words = tuple(word.lower() for word in _WORD.findall(way))
            found.setdefault(words[0], []).append((words, ways[0], line.startswith("~") and len(words) == 1))
    return {first: tuple(sorted(names, key=lambda name: -len(name[0]))) for first, names in found.items()}


@lru_cache(maxsize=4096)
def called(way: str) -> str:
    """The name of a tool that may be written in several ways; empty where it is none of the list."""
    words = tuple(word.lower() for word in _WORD.findall(way))
    return next((tool.name for tool in known().get(words[0], ()) if tool.words == words), "") if words else ""


def any_in(words: str) -> bool:
    """Whether some words name a tool, by a name that is no everyday word."""
    said = tuple(word.lower() for word in _WORD.findall(words))
    ways = ((at, tool) for at, first in enumerate(said) for tool in known().get(first, ()) if not tool.everyday)
    return any(said[at : at + len(tool.words)] == tool.words for at, tool in ways)


@lru_cache(maxsize=4096)
def longest_in(words: str) -> tuple[str, ...]:
    """The names of the tools that some words name, of several that begin with one word the longest alone."""
    said = tuple(word.lower() for word in _WORD.findall(words))
    ways = (
        (tool for tool in known().get(first, ()) if said[at:][: len(tool.words)] == tool.words)
        for at, first in enumerate(said)
    )
    return tuple(tool.name for found in ways if (tool := next(found, None)))


@lru_cache(maxsize=4096)
def is_everyday(name: str) -> bool:
    """Whether a name is an everyday word or a verb too ("Notion", "Make"), which small letters leave to be just that."""
    word = name.lower()
    return word in verbs.ALL or any(tool.everyday and tool.words == (word,) for tool in known().get(word, ()))
