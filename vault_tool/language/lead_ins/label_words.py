"""The labels that posts put before their values: `language/data/labels/`, a file a language."""

from collections.abc import Mapping
from functools import cache

from vault_tool.language import wordlists
from vault_tool.text.regex import Regex

_NOISE = Regex(r"^[\d.]{0,12}\s+(?=\D)|^\d+\.\s*|[^\w\s%&'’/.-]+")
_SPACES = Regex(r"\s+")
LONGEST_LABEL = 60


@cache
def _fields() -> Mapping[str, str]:
    """Label in small letters -> field, of every language; the words are alike enough across them to be one table."""
    return {label: field for field, labels in wordlists.table("labels").items() for label in labels}


def is_label(words: str) -> bool:
    """Whether some words are a label just as they stand, but for capitals."""
    return words.lower() in _fields()


@cache
def _signs() -> Mapping[str, str]:
    return {sign: field for field, signs in wordlists.table("signs").items() for sign in signs}


def sign_before(words: str) -> tuple[str, int] | None:
    """The field that a picture before some words stands for, and where the words begin: "📍 Bern"; None where none does."""
    field = _signs().get(words[:1])
    if field is None:
        return None
    return field, len(words) - len(words[1:].lstrip(" \ufe0f\u200d"))


def field_of(label: str) -> str | None:
    """The field that a label names, whatever its numbering, capitals, underscores, emoji and closing colon."""
    if len(label) > LONGEST_LABEL:
        return None
    low = label.lower().replace("_", " ")
    found = _fields().get(low)
    if found:
        return found
    plain = _SPACES.sub(" ", _NOISE.sub(" ", low)).strip(" .:-%")
    return _fields().get(plain)
