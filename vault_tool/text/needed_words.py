"""What a text has to have for a pattern to stand in it: pieces of words, in small letters, in groups one of each of which it needs.

Looking for pieces is far quicker than a regular expression is to compile, and says of most texts that the pattern is not in them.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import chain

from vault_tool.text.grammar import grammar
from vault_tool.text.regex import Regex

Words = tuple[str, ...]
Lists = Callable[[str, str], Words]
"""From a list's file and name to pieces of words, one of which stands wherever one of its phrases does; none where that is unknown."""

_TOKEN = grammar(
    r"{escaped}|{one_of}|{slot}|{times}|{closed}|{opens}|[A-Za-z0-9]+|.",
    re.DOTALL,
    escaped=r"\\(?:x..|u.{4}|U.{8}|N\{[^}]+\}|.)",
    one_of=r"\[\^?\]?(?:\\.|[^\]\\])*\]",
    slot=r"\{[a-z_/]+(?:\.[^{}]+)?\}",
    times=r"\{\d*,?\d*\}",
    closed=r"\(\?P=\w+\)|\(\?[a-z-]+\)",
    opens=r"\((?:\?(?:P<\w+>|[:>=!]|<[=!]|[a-z-]+:|\(\w+\)))?",
)
_MAY_BE_MISSING = Regex(r"[?*]|\{0?,?\d*\}")
_MAY_NOT_BE_THERE = ("(?!", "(?<!", "(?(")
_SHORTEST = 2
"""Letters of a piece that tells something."""


@lru_cache(maxsize=256)
def small(text: str) -> str:
    """A text in small letters, the few among them that `re.IGNORECASE` takes for those of ASCII written as these."""
    if not text.isascii():
        text = text.replace("İ", "i").replace("ı", "i").replace("ſ", "s")
    return text.lower()


def needed(template: str, lists: Lists) -> tuple[Words, ...]:
    """Groups of pieces: a text in `small` letters that has a match has a piece of each."""
    tokens = _TOKEN.findall(template)
    tokens.reverse()
    return tuple(_groups(tokens, lists))


def _groups(tokens: list[str], lists: Lists) -> list[Words]:
    """Those of what stands up to the bracket that ends it; the tokens, the last of which is read first, are used up."""
    ways: list[list[Words]] = [[]]
    while tokens and (token := tokens.pop()) != ")":
        if token == "|":
            ways.append([])
            continue
        found = _of_token(token, tokens, lists)
        if tokens and _MAY_BE_MISSING.fullmatch(tokens[-1]):
            found = [(small(token[:-1]),)] if token[:1].isalnum() and len(token) > _SHORTEST else []
        ways[-1] += found
    if len(ways) == 1:
        return ways[0]
    best = [max(way, key=_telling, default=()) for way in ways]
    return [tuple(dict.fromkeys(chain.from_iterable(best)))] if all(best) else []


def _of_token(token: str, tokens: list[str], lists: Lists) -> list[Words]:
    if token.startswith(_MAY_NOT_BE_THERE):
        _groups(tokens, lists)
        return []
    if token[0] == "(" and token[-1] != ")":
        return _groups(tokens, lists)
    if token[0] == "{" and token[1].isalpha():
        file, _, name = token[1:-1].partition(".")
        return [pieces] if (pieces := lists(file, name)) else []
    return [(small(token),)] if token.isalnum() and len(token) >= _SHORTEST else []


def _telling(pieces: Words) -> tuple[int, int]:
    """How rarely a text has one of them by chance: the length of the shortest, then how few they are."""
    return min(map(len, pieces), default=0), -len(pieces)
