"""What the client wants, in the post's own words said to the client: "grow your shop"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from vault_tool.judging.role_names import is_person, is_role, somebody, spoken
from vault_tool.language import phrasing
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post
from vault_tool.text.markdown import marks

LONGEST_GOAL = 96
"""Characters of a goal: an opening that names it still says who is writing within the 150 that the client's list shows."""
_READ = 12_000
"""Characters of a post in which a goal is looked for."""


Kind = Literal["do", "have", "want"]


@dataclass(frozen=True, slots=True)
class Goal:
    """What the client wants. `kind` says how `words` go on after "You": need someone to *do*, need to *have*, *want* to."""

    kind: Kind
    words: str


_SOMEONE_TO = Pattern(
    r"\b{goals.looking for}\b[^.!?\r\n;:]{2,110}?\b{goals.who does} (?P<said>[^.!?\r\n]{6,240}+)(?! ?\.\.)"
)
_WE_WANT_TO = Pattern(r"\b{goals.we want} (?P<said>[^.!?\r\n]{6,240}+)(?! ?\.\.)")
BROKEN_OFF = re.compile(r"\.{3}|…")
"""Where a site cut a post off."""


def of(
    post: Post, duties: tuple[str, ...], roles: tuple[str, ...], tools: tuple[str, ...], names: frozenset[str]
) -> Goal | None:
    """The goal as a whole sentence of the post says it: "… to grow our shop", else its title, else its first duty."""
    title = phrasing.plain(str(post.facts.get("title") or ""))
    cased = phrasing.sentence_case(title, names)
    for kind, words in _places(post, "" if is_role(title, roles) else cased):
        if goal := _vouched(phrasing.duty(words, LONGEST_GOAL)):
            return Goal(kind, phrasing.mended(goal, tools))
    if first := next(filter(_vouched, duties), ""):
        return Goal("do", first)
    role = spoken(roles, tools, title)
    who = role if role and is_person(role) else somebody(cased, names)
    return Goal("have", f"{phrasing.article(who)} {who}") if who else None


def _places(post: Post, title: str) -> Iterator[tuple[Kind, str]]:
    yield from _said(post.own_words)
    yield "want", title


def _said(text: str) -> Iterator[tuple[Kind, str]]:
    """What follows each "we need someone to" and each "we want to", to the end of its sentence."""
    plain = marks.without(text)[:_READ]
    yield from (("do", m["said"]) for m in _SOMEONE_TO.finditer(plain))
    yield from (("want", m["said"]) for m in _WE_WANT_TO.finditer(plain))


def _vouched(deed: str) -> str:
    """The deed; "" for one that any job has."""
    return deed if deed.count(" ") > 1 and deed.split(" ", 1)[0] not in word_list("goals", "vague") else ""
