"""How firmly a demand is meant: what says that it is a must, and what says that it is only wished for."""

from functools import lru_cache

from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.regex import Regex

_OPTIONAL = Pattern(r"(?<!\w){matching.optional}(?!\w)(?! (?:years?|yrs?)\b)")
"""What says that a demand is none; "3 plus years" does not."""
_LITTLE = Pattern(r"\W*(?:{matching.before little}\s+)*{matching.little}(?!\w)")
_WORD = Regex(r"[\w-]+")


def says(what: str, words: str) -> bool:
    """Whether one of the words of a list of `language/data/judging.txt` stands in these words."""
    return not word_list("judging", what).isdisjoint(_WORD.findall(words.lower()))


def is_optional(words: str, heading: str = "") -> bool:
    """Whether a demand, or what it stands under, says that it is none."""
    return says_optional(words) or says_optional(heading) or asks_little(words)


def asks_little(words: str) -> bool:
    """Whether a demand asks for no more than to have seen what it names: "Familiarity with …"; where it is called a must, it does."""
    return _LITTLE.match(words) is not None and not says("musts", words)


def begins_as_a_wish(words: str) -> bool:
    """Whether words begin with what heads all that would only be nice: "Bonus: …", "Nice to have …"."""
    return _OPTIONAL.match(words) is not None


@lru_cache(2048)
def says_optional(words: str) -> bool:
    """Whether these words themselves say that what they name is no must."""
    return _OPTIONAL.search(words) is not None
