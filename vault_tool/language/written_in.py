"""Which language a text is in."""

import re
from functools import cache

from vault_tool.language import likeness
from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list

_READ = 8000


@cache
def _little_words() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table("written_in").items()}


def language_of(text: str) -> str:
    """The two letters of a text's language; "" for English, "xx" for one that is neither English nor known."""
    if not likeness.is_foreign(text):
        return ""
    words = re.findall(r"[^\W\d_]+", text[:_READ].lower())
    counts = {name: sum(word in some for word in words) for name, some in _little_words().items()}
    best = max(counts, key=lambda name: counts[name])
    return best.partition(" ")[0] if counts[best] else "xx"


def is_foreign_sentence(text: str) -> bool:
    """Whether a sentence of three words or more is in another language: "Sí, trabajo en español" in an English letter."""
    words = re.findall(r"[^\W\d_]+", text[:_READ].lower())
    english = sum(len(word) > 1 and word in word_list("likeness", "stop words") for word in words)
    elsewhere = sum(word in word_list("likeness", "elsewhere") for word in words)
    marked = any(not word.isascii() for word in words)
    return len(words) > 2 and elsewhere > english and elsewhere > (0 if marked else 1)


def name_of(code: str) -> str:
    """ "es" -> "Spanish"; "another language" for one that is not known."""
    return next((name.partition(" ")[2] for name in _little_words() if name.startswith(f"{code} ")), "another language")
