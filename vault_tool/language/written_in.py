"""Which language a text is in."""

import re
from functools import cache

from vault_tool.language import likeness
from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list

_READ = 8000

_WRITTEN = 0.2
"""The share of a text's letters from which it is in the language that they belong to, whatever English names stand in it."""


@cache
def _little_words() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table("written_in").items()}


@cache
def _letters() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each language that is known by its letters, and these."""
    return tuple((name, re.compile(f"[{''.join(ranges)}]")) for name, ranges in table("scripts").items())


def _by_letters(text: str) -> str:
    """The name of the language whose own letters a text is written in; empty where it has none such."""
    if text.isascii():
        return ""
    least = _WRITTEN * len(re.findall(r"[^\W\d_]", text)) or 1
    return next((name for name, letters in _letters() if len(letters.findall(text)) > least), "")


def language_of(text: str) -> str:
    """The two letters of a text's language; "" for English, "xx" for one that is neither English nor known."""
    if name := _by_letters(text[:_READ]):
        return name.partition(" ")[0]
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
    names = (*_little_words(), *table("scripts"))
    return next((name.partition(" ")[2] for name in names if name.startswith(f"{code} ")), "another language")
