"""Whether a piece of a post wants a thing made, or only speaks of it: by the verbs and prepositions before it."""

from functools import cache
from typing import Literal

from vault_tool.language import verbs
from vault_tool.language.prose import Sentence
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.regex import Regex

Kind = Literal["title", "duty", "item", "other"]
"""What a piece is: the title, a duty, an entry of a list of duties or of things to hand over, or none of these."""

_REACH = 9
"""Words between the deed and the thing that is made."""
_GOES_ON = Regex(r"ing$|[^e]ed$|^\d")
"""A word behind a thing that tells of it: "tailored", "allowing", "5"."""
_PARTED = Regex(r"[|·•]")
"""What parts a line into things of which each stands for itself."""
_BEFORE = 3
"""Words before a thing among which one says that it is there already."""
_USERS = 4
"""Words before a verb among which one says that the thing's users do it."""
_SKILL = 6
"""Words before a verb among which one says that somebody can do it."""
_FIRST = 3
"""Words that may stand before a thing in a list of things to hand over, and before work that is done."""


def is_wanted(sentence: Sentence, first: int, last: int, kind: Kind, *, service: bool) -> bool:
    """Whether what stands at words `first` to `last` of a piece is to be made or done, and not only spoken of.

    `kind` is what the piece is; `service` says that the work is done rather than made. A title that names who is looked
    for tells of tools and fields rather than of things to make, unless a verb says so. What the client may not want, what
    is there already, what belongs to another thing ("app icon") and what others do or somebody can do is not wanted.
    """
    words = sentence.words
    if words[last + 1 : last + 2] and words[last + 1] in word_list("efforts", "spoken of"):
        return False
    if (
        not _is_whole(sentence, first, last)
        or _is_open(words, first)
        or (not service and _is_there(words, max(0, first - _BEFORE), last))
    ):
        return False
    told = kind != "other" or _is_deed(words[0])
    if told and _opens(words, first) and _is_deed(words[first]):
        return not _is_of_others(words, first)
    deeds = _deeds(service=service) if told else word_list("efforts", "wants")
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if _forms(words[at]) & deeds:
            if not service and _is_there(words, at, first):
                return False
            if _PARTED.search(sentence.text, sentence.spans[at].end, sentence.spans[first].start):
                return False
            return bool(_forms(words[at]) & word_list("efforts", "wants")) or not _is_of_others(words, at)
        if _is_other_deed(words, at):
            return at > 1 and words[at - 1] in ("and", "or") and bool(_forms(words[at - 2]) & deeds)
        if _relates(words, at):
            return False
    if kind == "title":
        return word_list("efforts", "people").isdisjoint(words)
    return told and first <= _FIRST and (kind == "item" or service) and ":" not in _behind(sentence, last)


def _behind(sentence: Sentence, last: int) -> str:
    """What stands between a word and the next one."""
    spans = sentence.spans
    return sentence.text[spans[last].end : spans[last + 1].start] if last + 1 < len(spans) else ""


def _is_whole(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the thing itself is meant, and not one that belongs to it: no "app icon"."""
    words = sentence.words
    if last + 1 >= len(words) or _behind(sentence, last).strip(" -_*/") or _is_deed(words[first]):
        return True
    word, goes_on = words[last + 1], word_list("efforts", "goes on")
    return word in goes_on or words[last] in goes_on or bool(_GOES_ON.search(word))


def _is_open(words: tuple[str, ...], first: int) -> bool:
    """Whether the thing may never be ordered: "Optionally, a dashboard", "somebody who specializes in dashboards"."""
    said = f" {' '.join(words)} "
    if any(f" {perhaps} " in said for perhaps in word_list("efforts", "perhaps at all")):
        return True
    return not (word_list("efforts", "perhaps") | word_list("efforts", "skilled in")).isdisjoint(words[:first])


def _is_there(words: tuple[str, ...], first: int, last: int) -> bool:
    """Whether one of these words says that the thing is there already, and none before that it's to be made anew."""
    if word_list("efforts", "there").isdisjoint(words[first : last + 1]):
        return False
    return not any(_forms(word) & word_list("efforts", "renews") for word in words[: last + 1])


def _is_of_others(words: tuple[str, ...], at: int) -> bool:
    """Whether the verb at `at` tells what others do ("we build") or what somebody can do ("experience building")."""
    while at > 1 and words[at - 1] in ("and", "or") and _is_deed(words[at - 2]):
        at -= 2
    before = at - 1
    while before >= 0 and words[before] in word_list("efforts", "beside a deed"):
        before -= 1
    if before >= 0 and words[before] in word_list("efforts", "others"):
        return True
    if not word_list("efforts", "for users").isdisjoint(words[max(0, at - _USERS) : at]):
        return True
    if word_list("efforts", "can do").isdisjoint(words[max(0, at - _SKILL) : at]):
        return False
    return words[at - 1] != "to" or (at > 1 and words[at - 2] in word_list("efforts", "able to"))


@cache
def _deeds(*, service: bool) -> frozenset[str]:
    made = word_list("efforts", "makes") | word_list("efforts", "wants")
    return made | word_list("efforts", "does") if service else made


def is_deed_before(words: tuple[str, ...], at: int) -> bool:
    """Whether a verb that orders something stands a few words before `at`."""
    return any(_is_deed(word) for word in words[max(0, at - _SKILL) : at])


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
    if word.endswith(("ing", "ed")):
        forms |= {word[:-3], f"{word[:-3]}e", word[:-4]}
    return frozenset(forms)
