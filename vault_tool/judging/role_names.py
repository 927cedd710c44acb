"""Whom a post looks for, as one speaks of them: by the roles it names, else by its title."""

import re
from collections.abc import Iterable

from vault_tool.language import spelling
from vault_tool.language.cues import words_of
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list

LONGEST_TITLE = 96
"""Characters of a title that stands in a sentence."""
_WHOLE_WORD = 3
"""Letters of a word in small letters that is no part of one: the "co" of "Co-op engineer"."""


def spoken(roles: tuple[str, ...], tools: tuple[str, ...], title: str) -> str:
    """The first role as one speaks of whoever has it: "customer support" -> "customer support role"."""
    role = named_role(roles, tools, title)
    return role if not role or is_person(role) else f"{role} role"


def named_role(roles: tuple[str, ...], tools: tuple[str, ...], title: str) -> str:
    """The first role with the capitals that its tools and abbreviations have: "power bi developer" -> "Power BI developer"."""
    if not roles:
        return ""
    words = roles[0].removeprefix("com ").replace("e commerce", "e-commerce").split()
    short, proper = word_list("judging", "abbreviations"), word_list("judging", "proper names")
    words = ["full-stack" if i == 0 and w == "stack" else w for i, w in enumerate(words)]
    role = " ".join(w.upper() if w in short else w.title() if w in proper else w for w in words)
    odd = [w for w in re.findall(r"[^\W\d_]{3,}", title) if not w.istitle() and not w.islower() and not title.isupper()]
    return spelling.spelled(role, (*tools, *odd))


def in_title(roles: tuple[str, ...], tools: tuple[str, ...], title: str) -> str:
    """The role that a title names whole, as one speaks of whoever has it; empty where it names none."""
    role = named_role(roles, tools, title)
    words, vague = words_of(role), word_list("judging", "roles of no trade")
    whole = not any(word in vague or (len(word) < _WHOLE_WORD and word in role.split()) for word in words)
    return role if whole and is_person(role) and _stands_in(title, words) else ""


def _stands_in(title: str, role: tuple[str, ...]) -> bool:
    """Whether a role stands in a title whole, as one or several: "Software Engineers"."""
    named = f" {' '.join(words_of(title))} "
    return any(f" {' '.join(role)}{ending} " in named for ending in ("", "s"))


def trade(title: str, tools: Iterable[str]) -> str:
    """The title as a role, where it is the name of a person's trade and no more: "Senior Kite Tutor (remote)" -> "senior kite tutor"."""
    return spelling.spelled(somebody(spelling.sentence_case(spelling.plain(title), frozenset()), frozenset()), tools)


def is_person(role: str) -> bool:
    """Whether the words end as the name for somebody who works does."""
    return role.endswith(tuple(word_list("judging", "person endings")))


_SOUGHT = Pattern(r"{judging.before a title}\b[: ]*(?:an? )?")
_MORE = Pattern(r"[,&/]| {judging.more than a trade} ", re.NOFLAG)
"""What stands in a title that says more than whose work it is."""
_WANTED = Pattern(r" {judging.after a title}$")


def somebody(title: str, names: frozenset[str]) -> str:
    """Whom a title names: "Senior Data Scientist | remote" -> "senior data scientist"; "" where it is no person's trade."""
    words = spelling.sentence_case(_without_filler(short_title(title)), names)
    who = words if words.split(" ", 1)[0].casefold() in names else spelling.lower_first(words)
    return who if 1 < len(who.split()) < 7 and is_person(who) and not _MORE.search(who) else ""


def _without_filler(title: str) -> str:
    sought = _SOUGHT.match(title)
    return _WANTED.sub("", title[sought.end() :] if sought else title)


def short_title(title: str) -> str:
    """A title without what stands behind its first dash, bar, colon, bracket or sentence, if two words are left."""
    first = re.split(r"\s+[|–—·-]+\s+|\s*[|:(\[–—]\s*", title, maxsplit=1)[0].strip()
    words = first if len(first.split()) > 1 else title
    words = re.split(r"(?<=\w{3})[.!?]\s", words, maxsplit=1)[0]
    return words if len(words) <= LONGEST_TITLE else f"{words[:LONGEST_TITLE].rsplit(' ', 1)[0]} …"
