"""What a title says of software: that somebody is sought who makes it, that a program is to be built, or a service's API called."""

import re
from itertools import takewhile

from vault_tool.judging.trades.trade_cues import told_by
from vault_tool.judging.trades.trade_table import marked
from vault_tool.language.cues import spaced
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list

_BEFORE_AN_ORDER = 5
"""Words of a title among which stands the verb of one that orders something: "Need someone to build …"."""
_BY_ITS_API = Pattern(
    r"(?<![\w-])(?P<name>[A-Z][\w.]*(?:[ \t]+[A-Z][\w.]*){0,2})(?='s APIs?\b|[ \t]+APIs?\b)", re.NOFLAG
)
"""A service of which a title names the API: to call it is a programmer's work, whatever the service is for."""


def reached_by_api(title: str) -> tuple[str, ...]:
    """The services whose API a title names and that are no tools of those who make software: "Google Ads API"."""
    names = (found["name"] for found in _BY_ITS_API.finditer(title))
    return tuple(name for name in names if (told := told_by(name)) and told.isdisjoint(marked("maker")))


def seeks_a_maker(title: str) -> bool:
    """Whether a title names a developer or engineer: "Developer needed for our shop"."""
    return not word_list("judging", "makers").isdisjoint(spaced(title).replace("/", " ").split())


def orders_software(title: str) -> bool:
    """Whether a title asks for a program to be built, whatever it is for: "Build a reading app for schools"."""
    words = spaced(title).replace("/", " ").split()
    verb = next(
        (at for at, word in enumerate(words[:_BEFORE_AN_ORDER]) if word in word_list("judging", "builds")), None
    )
    if verb is None:
        return False
    if not word_list("judging", "any trade").isdisjoint(words[verb + 1 : verb + 2]):
        return False  # a "program manager" programs nothing
    thing = list(takewhile(lambda word: word not in word_list("judging", "ties"), words[verb + 1 :]))
    at = next((at for at, word in enumerate(thing) if word in word_list("judging", "software")), None)
    return at is not None and word_list("judging", "not the software").isdisjoint(thing[at + 1 :])
