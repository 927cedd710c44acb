"""How much two texts are about the same thing: stems, synonyms, weights. For choosing experience lines and answers."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz import fuzz

_WORD = re.compile(r"[^\W_](?:[\w'’+#]*[\w+#])?")
STOP = frozenset([
    "a", "about", "across", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be",
    "been", "before", "but", "by", "can", "could", "did", "do", "does", "each", "etc", "for", "from",
    "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "me", "more", "most", "my",
    "no", "not", "of", "on", "or", "our", "out", "over", "please", "should", "so", "some", "such", "than",
    "that", "the", "their", "them", "then", "these", "they", "this", "those", "to", "too", "up", "us",
    "was", "we", "were", "what", "when", "where", "which", "who", "whom", "why", "will", "with", "within",
    "would", "you", "your", "yours", "new", "good", "great", "well", "need", "needs", "want", "looking",
    "work", "working", "job", "role", "able", "ability", "per", "via", "use", "using", "used",
    "including", "include", "includes", "other", "various", "within", "related", "based", "ensure",
    "strong", "high", "quality", "get", "make",
])  # fmt: skip
_ENDINGS = (
    ("ational", "ate"), ("ization", "ize"), ("isation", "ize"), ("ations", "ate"), ("ation", "ate"), ("ments", ""), ("ment", ""),
    ("iness", "y"), ("ness", ""), ("ities", "ity"), ("ising", "ize"), ("izing", "ize"), ("ise", "ize"), ("ied", "y"), ("ies", "y"),
    ("ingly", ""), ("edly", ""), ("ings", ""), ("ing", ""), ("ers", ""), ("ors", ""), ("er", ""), ("or", ""), ("ed", ""), ("ly", ""), ("es", ""), ("s", ""),
)  # fmt: skip


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """The word without its inflection, roughly: "managing", "managers" and "management" are one.

    A few endings taken off once, then a last "e" or doubled letter: enough to count what two short texts share.
    """
    word = word.lower().replace("’", "'").removesuffix("'s")
    if not word.isalpha():
        return word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not (ending == "s" and word.endswith("ss")):
            word = word[: len(word) - len(ending)] + instead
            break
    word = word.removesuffix("e") if len(word) > 3 else word
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "aeiouls" else word


@lru_cache(maxsize=8192)
def stems(text: str) -> frozenset[str]:
    """The stems of a text's words that carry meaning."""
    return frozenset(stem(w) for w in _WORD.findall(text.lower()) if w not in STOP and len(w) > 1)


def plain_name(words: str) -> str:
    """Small letters, digits, "+" and "#" with single blanks between: "Monday.com, C++" -> "monday com c++"."""
    return " ".join(re.findall(r"[\w+#]+", words.lower()))


_ELSEWHERE = frozenset(
    re.findall(
        r"\S+",
        "de la el los las una que por con para del como su es está más y en um uma não com em dos das ao seu "
        "você são e der und ist nicht mit für ein eine zu von den wir sie auf le les et du pour nous vous est "
        "dans avec sur и в на с по не для что мы как это il lo di che gli per sono della een het van voor met "
        "niet wij ",
    )
)
"""Little words of Spanish, Portuguese, German, French, Russian, Italian and Dutch that English does not have."""
FOREIGN = 0.12
"""Share of such words from which a text is in another language. Own threshold: such posts have 15 to 40 in 100."""


def is_foreign(text: str) -> bool:
    """Whether a text is in one of the languages above rather than in English."""
    words = re.findall(r"[^\W\d_]+", text[:8000].lower())
    elsewhere, english = (sum(word in some for word in words) for some in (_ELSEWHERE, STOP))
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
    words = (w for w in _WORD.findall(text.lower()) if w not in STOP and len(w) > 1)
    return {same.get(stem(w), stem(w)): w for w in words}


@lru_cache(maxsize=8192)
def likeness(one: str, other: str) -> float:
    """How alike two questions are, 0 to 100: the stems they share, and how far their words agree as sets."""
    a, b = stems(one), stems(other)
    if not a or not b or not a & b:
        return 0.0
    shared = 200 * len(a & b) / (len(a) + len(b))
    return float(max(shared, 0.5 * shared + 0.5 * fuzz.token_set_ratio(" ".join(sorted(a)), " ".join(sorted(b)))))


def same_question(one: str, other: str) -> bool:
    """Whether two questions say the same in other words (rapidfuzz's token-set likeness above 85)."""
    return bool(fuzz.token_set_ratio(one.lower(), other.lower()) > ALIKE)


ALIKE = 85
