"""How a letter's gap names the tools that a post asks for and the profile lacks: each with what would do as well, none twice."""

import re
from collections.abc import Iterable

from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching.tools_asked import SIMILAR, is_named_in
from vault_tool.language import likeness
from vault_tool.letters import unfit
from vault_tool.text.grammar import grammar

_ROW = grammar(
    r"(?P<kind>(?:[\w'-]+ ){0,3}\(?)(?P<names>(?:{name}, ){0,4}{name}),? $",
    name=r"[A-Z][\w.+#]*(?: [A-Z][\w.+#]*){0,2}",
)
"""Tools of which any will do, before "or similar": "map makers (Inkwell, Chartly, or similar)"."""
LONGEST_ROW = 100
"""Characters of such a row at most."""
_TOLD_IN_WORDS = frozenset(("experience", "question", "other"))
"""Kinds of requests that words answer, and no link or figure."""
OF_A_KIND = 2
"""Words before a bracket that say of what kind the tools in it are."""


def lacking(judged: Judgment) -> list[str]:
    """The tools and kinds of work that a letter leaves a gap for, none that a request to applicants asks about: it has one already."""
    words = " ".join(judged.post.own_words.split())
    asked = [ask.quote for ask in judged.post.single_asks if ask.kind in _TOLD_IN_WORDS]
    named = (_as_a_choice(name, words) for name in unfit.asked_and_lacking(judged))
    return list(dict.fromkeys(said for said, kind in named if not _is_asked_about(said, kind, asked)))


def _as_a_choice(name: str, words: str) -> tuple[str, str]:
    """The name, or the row of a choice in which it stands, and of what kind the tools of that row are."""
    rows = (_ROW.search(words, max(0, end.start() - LONGEST_ROW), end.start()) for end in SIMILAR.finditer(words))
    for row in filter(None, rows):
        if is_named_in(row["names"], name):
            kind = row["kind"].removesuffix("(") if row["kind"].endswith("(") else ""
            return f"{re.sub(r', (?=[^,]*$)', ' or ', row['names'])} or similar", " ".join(kind.split()[-OF_A_KIND:])
    return name, ""


def _is_asked_about(name: str, kind: str, asked: Iterable[str]) -> bool:
    of_kind = likeness.stems(kind)
    return any(is_named_in(quote, name) or (of_kind and of_kind <= likeness.stems(quote)) for quote in asked)
