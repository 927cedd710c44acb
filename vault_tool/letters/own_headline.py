"""A profile's headline as it follows "I'm": "data analyst for shops, SQL and Excel" -> "a data analyst for shops"."""

import re

from vault_tool.judging import experience
from vault_tool.judging.role_names import is_person
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language import likeness, spelling
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list

_BREAK = re.compile(r"\s+[|·•–—/-]\s+|(?<=[a-z)])[.;:]\s+|[|·•]")
"""What sets one entry of a headline off from the next."""
_FOR = Pattern(r"\b{first_person.before what one works on}\b")
_AND = re.compile(r"\b(?:and|or|&)\b")
_COMMA = re.compile(r",(?![^(]*\))\s*")


def said(headline: str) -> str:
    """With its article, and as far as it reads as one sentence; "" for none.

    A list that closes the sentence stays ("for agencies, studios and shops"); one that was set behind it is left out.
    """
    whole = _BREAK.split(headline.strip())[0].strip(" ,.;:")
    comma = _COMMA.search(whole)
    if comma and not _goes_on(whole[: comma.start()], whole[comma.end() :]):
        whole = whole[: comma.start()]
    return spelling.with_article(whole)


def is_a_role_of(profile: Profile, role: str) -> bool:
    """Whether a role is one that the freelancer has and that people call themselves."""
    return is_said(role) and is_own(role, profile)


def is_own(role: str, profile: Profile) -> bool:
    """Whether a role is a person's whom the profile describes: its headline or skills have all that the role is about."""
    mine = likeness.stems(" ".join((profile.headline or "", *profile.skills)))
    theirs = likeness.stems(role)
    about = theirs - experience.stems_of("any trade") - experience.stems_of("common") or theirs
    return is_person(role) and bool(about) and about <= mine


def is_said(role: str) -> bool:
    """Whether people call themselves that: nobody is "your data expert"."""
    return role.rpartition(" ")[2].lower() not in word_list("answering", "not said of oneself")


def _goes_on(first: str, rest: str) -> bool:
    """Whether what follows the first comma goes on with a list that was begun before it: things of one kind, the last after "and"."""
    begun = _FOR.search(first)
    if begun is None or _AND.search(first[begun.end() :]):
        return False
    last = _COMMA.split(rest)[-1]
    return _AND.search(last) is not None and bool(tools_in(first[begun.end() :])) == bool(tools_in(rest))
