"""The notation of the word lists in `data/`: a phrase as a person writes it, turned into a regular expression.

    [word]      may be missing:                  "[full] analysis"
    (one|two)   one of these; also in […]:       "(red|green) flags", "[my|the] notes"
    […]*        any number of them:              "[my|quick|short]* analysis"
    <name>      the list of that name:           "notes from <client>"
    ...         up to 40 more characters, or as many as a number behind it says: "benefits ...20"
    *           any further letters of a word:   "reliab*"
    #           a number of up to three digits
    \\          the next character as it stands:  "\\*"

A space stands for one space, and goes with a part that is missing; "'" also finds "’". All else stands for itself.
"""

import re
from collections.abc import Callable

from vault_tool.text.needed_words import small
from vault_tool.text.regex import Regex

_TOKEN = Regex(r"\\.|\[|\]\*?|[()|#*]|<[^<>]+>|\.\.\.\d*|\s+|[^\\\[\]()|#*<.\s]+|.")
_LONGEST_REST = 40

Lists = Callable[[str], str]
"""From the name of another list to its regular expression."""


class NotationError(ValueError):
    """A phrase with a bracket that is not closed, or one too many."""


def to_regex(phrase: str, lists: Lists) -> str:
    """The regular expression of one phrase, with no group of its own that captures."""
    tokens = _TOKEN.findall(phrase.strip())
    found = _alternatives(tokens, lists, "")
    if tokens:
        raise NotationError(f"{phrase!r}: {tokens[0]!r} closes nothing")
    return found


def needed(phrase: str, lists: Callable[[str], frozenset[str]]) -> frozenset[str]:
    """Pieces of words, in small letters, one of which every text has that has the phrase; none where that cannot be said."""
    return _needed(_TOKEN.findall(phrase.strip()), lists)


def _needed(tokens: list[str], lists: Callable[[str], frozenset[str]]) -> frozenset[str]:
    """The same for what stands up to the bracket that ends it; `tokens` are used up from the front."""
    ways: list[list[frozenset[str]]] = [[]]
    while tokens and tokens[0][0] not in "])":
        token = tokens.pop(0)
        if token == "|":
            ways.append([])
        elif token in "([":
            inside = _needed(tokens, lists)
            ways[-1] += [inside] if tokens[:1] == [")"] else []
            del tokens[:1]
        elif token[0] == "<" and len(token) > 1:
            ways[-1].append(lists(token[1:-1]))
        elif token[0].isalnum():
            ways[-1].append(frozenset((max(small(token).split("'"), key=len),)))
    best = [max(way, key=_telling, default=frozenset[str]()) for way in ways]
    return frozenset[str]().union(*best) if all(best) else frozenset()


def _telling(pieces: frozenset[str]) -> tuple[int, int]:
    """How rarely a text has one of them by chance: the length of the shortest, then of the longest."""
    lengths = [*map(len, pieces)]
    return min(lengths, default=0), max(lengths, default=0)


def _alternatives(tokens: list[str], lists: Lists, end: str) -> str:
    """What stands up to the bracket that ends it; `tokens` are used up from the front."""
    ways: list[list[tuple[str, str]]] = [[]]
    while tokens:
        token = tokens[0]
        if token[0] in "])":
            if not end or token[0] != end:
                break
            return "|".join(map(_joined, ways))
        tokens.pop(0)
        if token == "|":
            ways.append([])
        else:
            ways[-1].append(_part(token, tokens, lists))
    if end:
        raise NotationError(f"a bracket lacks its {end!r}")
    return "|".join(map(_joined, ways))


def _part(token: str, tokens: list[str], lists: Lists) -> tuple[str, str]:
    """A token's kind (space, once, maybe, any) and regular expression."""
    if token.isspace():
        return "space", " "
    if token in "([":
        inside = _alternatives(tokens, lists, ")" if token == "(" else "]")
        closing = tokens.pop(0)
        return {")": "once", "]": "maybe", "]*": "any"}[closing], inside
    if token[0] == "<" and len(token) > 1:
        return "once", lists(token[1:-1])
    if token.startswith("..."):
        return "maybe", f".{{0,{token[3:] or _LONGEST_REST}}}"
    if token in "*#":
        return "word", r"\w*" if token == "*" else r"\d{1,3}"
    return "word", re.escape(token.removeprefix("\\")).replace("'", "['’]").replace(r"\-", "-")


def _joined(parts: list[tuple[str, str]]) -> str:
    """The parts in a row. One that may be missing takes the space behind it along, at the end the one before it."""
    last = max((at for at, (kind, _) in enumerate(parts) if kind in ("once", "word")), default=-1)
    found: list[str] = []
    spent = False
    for at, (kind, words) in enumerate(parts):
        before = parts[at - 1][0] if at else "space"
        after = parts[at + 1][0] if at + 1 < len(parts) else ""
        if kind == "space":
            trailing = at > last and after in ("maybe", "any")
            found += [] if spent or trailing else [" "]
            spent = False
        elif kind in ("once", "word"):
            found.append(words if kind == "word" else _grouped(words))
        else:
            lead, tail = " " * (at > last >= 0 and before == "space"), ""
            if not lead and before == "space" and after == "space":
                tail, spent = " ", True
            inside = _grouped(words) if lead or tail else words
            found.append(f"(?:{lead}{inside}{tail}){'*' if kind == 'any' else '?'}")
    return "".join(found)


def _grouped(words: str) -> str:
    return f"(?:{words})" if "|" in words else words
