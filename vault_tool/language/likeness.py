"""How much two texts are about the same thing: stems, synonyms, weights. For choosing experience lines and answers."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.regex import Regex

_WORD = Regex(r"[^\W_](?:[\w'’+#]*[\w+#])?")


@cache
def _endings() -> tuple[tuple[str, str], ...]:
    """Each ending that is taken off, and what is written instead."""
    return tuple(
        (ending, instead) for ending, _, instead in (line.partition(" ") for line in table("likeness")["endings"])
    )


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """The word without its inflection, roughly: "managing", "managers" and "management" are one.

    A few endings taken off once, then a last "e" or doubled letter: enough to count what two short texts share.
    """
    word = word.lower().replace("’", "'").removesuffix("'s")
    if not word.isalpha():
        return word
    for ending, instead in _endings():
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not (ending == "s" and word.endswith("ss")):
            word = word[: len(word) - len(ending)] + instead
            break
    word = word.removesuffix("e") if len(word) > 3 else word
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "aeiouls" else word


@lru_cache(maxsize=8192)
def stems(text: str) -> frozenset[str]:
    """The stems of a text's words that carry meaning."""
    return frozenset(map(stem, _telling(text)))


def _telling(text: str) -> list[str]:
    stop = word_list("likeness", "stop words")
    return [w for w in _WORD.findall(text.lower()) if w not in stop and len(w) > 1]


@lru_cache(maxsize=4096)
def plain_name(words: str) -> str:
    """Small letters, digits, "+" and "#" with single blanks between: "Monday.com, C++" -> "monday com c++"."""
    return " ".join(re.findall(r"[\w+#]+", words.lower()))


FOREIGN = 0.12
"""Share of such words from which a text is in another language. Own threshold: such posts have 15 to 40 in 100."""


@cache
def _languages() -> tuple[frozenset[str], frozenset[str]]:
    english = word_list("likeness", "stop words")
    return word_list("likeness", "elsewhere").union(*table("written_in").values()) - english, english


@lru_cache(maxsize=16)
def is_foreign(text: str) -> bool:
    """Whether a text is in another language rather than in English."""
    words = re.findall(r"[^\W\d_]+", re.sub(r"\S+://\S+", " ", text[:8000].lower()))
    elsewhere, english = (sum(map(some.__contains__, words)) for some in _languages())
    return len(words) >= 12 and elsewhere > FOREIGN * len(words) and elsewhere > english


def same_as(groups: Iterable[Iterable[str]]) -> Mapping[str, str]:
    """From groups of words that mean the same: each stem to the first of its group. Only single words take part."""
    found: dict[str, str] = {}
    for group in groups:
        words = [stem(w.lower()) for w in group if " " not in w.strip()]
        for word in words:
            found.setdefault(word, words[0])
    return found


def about(text: str, same: Mapping[str, str]) -> frozenset[str]:
    """What a text is about: its stems, each by the first word of its group of like words."""
    return frozenset(same.get(s, s) for s in stems(text))


def spelled(text: str, same: Mapping[str, str]) -> dict[str, str]:
    """What a text is about, each with the word it stands there as."""
    return {same.get(stem(w), stem(w)): w for w in _telling(text)}


@lru_cache(maxsize=8192)
def likeness(one: str, other: str) -> float:
    """How alike two questions are, 0 to 100: the stems they share, and how far their words agree as sets."""
    a, b = stems(one), stems(other)
    if not a or not b or not a & b:
        return 0.0
    shared = 200 * len(a & b) / (len(a) + len(b))
    return float(max(shared, 0.5 * shared + 0.5 * _as_sets(" ".join(sorted(a)), " ".join(sorted(b)))))


def same_question(one: str, other: str) -> bool:
    """Whether two questions say the same in other words (rapidfuzz's token-set likeness above 85)."""
    return _as_sets(one.lower(), other.lower()) > ALIKE


def _as_sets(one: str, other: str) -> float:
    from rapidfuzz import fuzz  # a judgment compares no questions

    return fuzz.token_set_ratio(one, other)


ALIKE = 85
