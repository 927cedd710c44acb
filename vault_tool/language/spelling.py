"""How names, titles and nouns are spelled in a sentence: their capitals, their article."""

import re
from collections.abc import Iterable

from vault_tool.language.wordlists import words as word_list
from vault_tool.text.markdown import marks

_LINE_MARKS = "#>-•* \t\r\n\u00a0"


def plain(words: str) -> str:
    """One line without Markdown marks, quotes around it or closing punctuation."""
    return marks.plain(words.lstrip(_LINE_MARKS)).strip(" .;:,–—-\"“”'")


def sentence_case(words: str, names: frozenset[str]) -> str:
    """ "Train Custom AI Model for Brand Style" -> "Train custom AI model for brand style", but for the words in `names`.

    Only where most words have capitals: a title.
    """
    split = words.split(" ")
    long = [w for w in split if len(w) > 3]
    if len(long) < 2 or sum(w[:1].isupper() for w in long) < 0.7 * len(long):
        return words
    return " ".join(w.lower() if w.istitle() and w.strip(",.").casefold() not in names else w for w in split)


def lower_first(words: str) -> str:
    """The first letter small, unless the word is a name or an abbreviation."""
    first = words.split(" ", 1)[0]
    return words if len(first) > 1 and not first[1:].islower() else words[:1].lower() + words[1:]


def upper_first(words: str) -> str:
    """With a capital at its beginning, the rest as it is."""
    return words[:1].upper() + words[1:]


def spelled(words: str, names: Iterable[str]) -> str:
    """ "a shop on shopify" -> "a shop on Shopify": the names with their makers' capitals."""
    for name in names:
        if name.casefold() in words.casefold() and name != name.lower():
            words = re.sub(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", lambda _, n=name: n, words, flags=re.IGNORECASE)  # type: ignore[misc]
    return words


def article(noun: str) -> str:
    """The indefinite article, by sound as far as the first letters tell: "an SEO expert", "a UX designer", "an editor"."""
    first = re.split(r"[\s/-]", noun, maxsplit=1)[0]
    if first.isupper() and len(first) < 5 and first not in word_list("spelling", "spoken"):
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    return "an" if first[:1].lower() in "aeiou" and not noun.lower().startswith(("uni", "use", "eu", "one")) else "a"


def with_article(noun: str) -> str:
    """ "operations manager" -> "an operations manager"; one that has its article keeps it."""
    if not noun or noun.split()[0].lower() in ("a", "an", "the", "your"):
        return noun
    return f"{article(noun)} {noun}"
