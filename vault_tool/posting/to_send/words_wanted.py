"""The words that a post wants in a letter: those at its beginning, and those anywhere in it."""

from typing import NamedTuple

from vault_tool.language.wordlists import Pattern
from vault_tool.posting.features.feature import Feature

_OPENING = Pattern(r"{demands.to open with}")


class WordsWanted(NamedTuple):
    """The words, as the post writes them."""

    first: list[str]
    anywhere: list[str]


def wanted(required_words: Feature | None) -> WordsWanted:
    """Which of the words that a post requires stand where; a letter begins with one at most."""
    found = WordsWanted([], [])
    if required_words is None or not isinstance(required_words.value, tuple):
        return found
    for word, mention in zip(required_words.value, required_words.mentions, strict=False):
        opens = _OPENING.search(mention.quote) is not None and not found.first
        (found.first if opens else found.anywhere).append(str(word))
    return found
