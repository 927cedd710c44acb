"""A profile's headline as it follows "I'm": "data analyst for shops, SQL and Excel" -> "a data analyst for shops"."""

import re

from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.language import spelling
from vault_tool.language.wordlists import Pattern

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


def _goes_on(first: str, rest: str) -> bool:
    """Whether what follows the first comma goes on with a list that was begun before it: things of one kind, the last after "and"."""
    begun = _FOR.search(first)
    if begun is None or _AND.search(first[begun.end() :]):
        return False
    last = _COMMA.split(rest)[-1]
    return _AND.search(last) is not None and bool(tools_in(first[begun.end() :])) == bool(tools_in(rest))
