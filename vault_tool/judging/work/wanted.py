"""Whether a piece of a post wants a thing made, or only speaks of it: by the verbs and prepositions before it."""

from functools import cache
from typing import Literal

from vault_tool.language import verbs
from vault_tool.language.wordlists import words as word_list

Kind = Literal["title", "duty", "item", "other"]
"""What a piece is: the title, a duty, an entry of a list of duties or of things to hand over, or none of these."""

_REACH = 9
"""Words between the deed and the thing that is made."""
_FIRST = 3
"""Words that may stand before a thing in a list of things to hand over, and before work that is done."""


def is_wanted(words: tuple[str, ...], first: int, last: int, kind: Kind, *, service: bool) -> bool:
    """Whether what stands at words `first` to `last` of a piece is to be made or done, and not only spoken of.

    `kind` is what the piece is; `service` says that the work is done rather than made. A title that names who is looked
    for tells of tools and fields rather than of things to make, unless a verb says so.
    """
    if words[last + 1 : last + 2] and words[last + 1] in word_list("efforts", "spoken of"):
        return False
    told = kind != "other" or _is_deed(words[0])
    if told and _opens(words, first) and _is_deed(words[first]):
        return True
    deeds = _deeds(service=service) if told else word_list("efforts", "wants")
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if _forms(words[at]) & deeds:
            return True
        if _is_other_deed(words, at):
            return at > 1 and words[at - 1] in ("and", "or") and bool(_forms(words[at - 2]) & deeds)
        if _relates(words, at):
            return False
    if kind == "title":
        return word_list("efforts", "people").isdisjoint(words)
    return told and first <= _FIRST and (kind == "item" or service)


@cache
def _deeds(*, service: bool) -> frozenset[str]:
    made = word_list("efforts", "makes") | word_list("efforts", "wants")
    return made | word_list("efforts", "does") if service else made


def _is_deed(word: str) -> bool:
    return bool(_forms(word) & (verbs.ALL | _deeds(service=True)))


def _is_other_deed(words: tuple[str, ...], at: int) -> bool:
    """Whether a verb stands there: at the beginning, or behind "to", "and" and the like."""
    return _opens(words, at) and bool(_forms(words[at]) & verbs.ALL)


def _opens(words: tuple[str, ...], at: int) -> bool:
    return at == 0 or words[at - 1] in word_list("efforts", "opens a deed")


def _relates(words: tuple[str, ...], at: int) -> bool:
    """Whether what follows is what the work is for: "for the shop", "of our shop"."""
    if words[at] == "of":
        return words[at + 1] in word_list("efforts", "owns")
    if words[at] not in word_list("efforts", "relates"):
        return False
    return not (at and words[at - 1] in word_list("efforts", "makers"))


def _forms(word: str) -> frozenset[str]:
    """What a word may be a form of: "designs" and "designing" of "design"."""
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    if word.endswith("ing"):
        forms |= {word[:-3], f"{word[:-3]}e", word[:-4]}
    return frozenset(forms)
