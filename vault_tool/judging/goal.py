"""What the client wants, in the post's own words said to the client: "grow your shop"."""

import re
from dataclasses import dataclass
from typing import Literal

from vault_tool.judging.role_names import is_person, is_role, somebody, spoken
from vault_tool.language import phrasing, verbs
from vault_tool.posting.post import Post

LONGEST_GOAL = 96
"""Characters of a goal: an opening that names it still says who is writing within the 150 that the client's list shows."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What the client wants. `kind` says how `words` go on after "You": need someone to *do*, need to *have*, be *after*."""

    kind: Literal["do", "have", "want"]
    words: str


_VERB = "|".join(sorted(verbs.ALL, key=len, reverse=True))
_SOMEONE_TO = re.compile(
    rf"\b(?:seek|seeks|seeking|need|needs|looking for|want|wants|require|requires|hiring|hire|searching for|in search of)\b"
    rf"[^.!?\r\n;:]{{2,110}}?\b(?:to (?:help (?:us|me) )?|(?:who|that) (?:can|will|could|would|is able to|knows how to) (?:help (?:us|me) (?:to )?)?)"
    rf"(?P<said>(?:{_VERB})\b[^.!?\r\n]{{6,240}})",
    re.IGNORECASE,
)
_WE_WANT_TO = re.compile(
    rf"\b(?:we|i)(?:['’]d| would| am|['’]m| are|['’]re)? (?:want|need|like|looking|trying|hoping|planning|aiming) to (?P<said>(?:{_VERB})\b[^.!?\r\n]{{6,240}})"
    rf"|\b(?:the|our|my|main|primary) (?:goal|aim|objective) (?:of (?:this|the) (?:project|role|job|work) )?is to (?P<aim>(?:{_VERB})\b[^.!?\r\n]{{6,240}})",
    re.IGNORECASE,
)
_NOT_A_GOAL = re.compile(
    r"^(?:hear|talk|see|work (?:with|for|in|at|side|efficiently|alongside|closely|remotely|independently|under|together)|hire|find|get started|join|apply|start|"
    r"take (?:the|your) next step|visit (?:our|your|the)|enhance (?:our|your) (?:\w+ )?team|connect with (?:recent|other|like)|perform other|"
    r"learn more|speak|build a long|meet|know|discuss|make sure|explore a career|participate|collaborate with (?:you|your|various|cross)|communicate by|fix to|run with it|perform the|grow and make|supply and|take ownership|"
    r"add (?:to|\w+ [\w ,-]* to) your team|add to|contribute|support your work|help drive|become|demonstrate|combine your|bring your (?:talents|skills|passion)|make an impact|fill (?:his|her|their|your|this|the) (?:role|position)|"
    r"fulfill the tasks|build a lot|work effectively|attend|maintain the trust|drive your (?:vision|mission)|send (?:a|an|your)|be|engage a|provide likelihood)\b"
    r"|\b(?:these|take your|their time|days left|what the|career|your team in|then you(?:['’]d)?)\b|&#|&amp",
    re.IGNORECASE,
)
BROKEN_OFF = re.compile(r"\.{3}|…")
"""Where a site cut a post off."""
_NOUNS_TOO = frozenset(("design", "market", "program", "test", "support", "research", "lead", "sales", "supply", "show", "process", "trade"))  # fmt: skip
_ROLE_TITLE = re.compile(
    r"^(?P<role>[^|:–—(]{3,70}?)\s+(?:(?:urgently )?(?:needed|wanted|required)\b(?:\s+(?P<rest>(?:to|for)\s+\S.*))?|(?P<to>to\s+\S.*))",
    re.IGNORECASE,
)


def of(
    post: Post, duties: tuple[str, ...], roles: tuple[str, ...], tools: tuple[str, ...], names: frozenset[str]
) -> Goal | None:
    """The goal as the post says it: "… to grow our shop", else its title, else its first duties."""
    found = _said(post, duties, roles, tools, names)
    if found is None or found.kind == "have":
        return found
    return Goal(found.kind, phrasing.mended(found.words, tools))


def _said(
    post: Post, duties: tuple[str, ...], roles: tuple[str, ...], tools: tuple[str, ...], names: frozenset[str]
) -> Goal | None:
    text = re.sub(r"\*\*|__", "", post.own_words)[:12_000]
    title = phrasing.plain(str(post.facts.get("title") or ""))
    for m in _SOMEONE_TO.finditer(text):
        if not _broken_off(text, m[0]) and (found := _do("do", m["said"])):
            return found
    for m in _WE_WANT_TO.finditer(text):
        if not _broken_off(text, m[0]) and (found := _do("want", m["said"] or m["aim"])):
            return found
    role = spoken(roles, tools, title)
    title = "" if is_role(title, roles) and not _ROLE_TITLE.match(title) else phrasing.sentence_case(title, names)
    found = _from_title(title) or _from_duties(duties)
    who = role if role and is_person(role) else somebody(title, names)
    return found or (Goal("have", f"{phrasing.article(who)} {who}") if who else None)


def _broken_off(text: str, words: str) -> bool:
    """Whether a site cut the post off after these words ("edit professiona ... more")."""
    start = text.find(words)
    return bool(BROKEN_OFF.search(text[start : start + len(words) + 5]))


def _do(kind: Literal["do", "want"], said: str) -> Goal | None:
    words = phrasing.clipped(said, LONGEST_GOAL, whole_list=True)
    words = phrasing.duty(words, LONGEST_GOAL, whole_list=True)
    return Goal(kind, words) if len(words.split()) >= 3 and not _NOT_A_GOAL.search(words) else None


_DEEDS_ONLY = frozenset(
    ("help", "assist", "automate", "build", "create", "fix", "make", "set", "setup", "update", "write")
)


def _begins_with_deed(title: str) -> bool:
    """ "Help our shop move to …" names no role in front of its "to"."""
    return title.split(" ", 1)[0].lower() in _DEEDS_ONLY


def _from_title(title: str) -> Goal | None:
    m = None if _begins_with_deed(title) else _ROLE_TITLE.match(title)
    rest = (m["rest"] or m["to"] or "").removeprefix("to ").removeprefix("To ") if m else ""
    if m and rest and rest.split()[0].lower() in verbs.ALL:
        return _do("do", rest)
    first = title.split(" ", 1)[0].lower()
    if first in verbs.ALL and first not in _NOUNS_TOO:
        return _do("want", title)
    return None


def _from_duties(all_duties: tuple[str, ...]) -> Goal | None:
    duties = [d for d in all_duties if not _NOT_A_GOAL.search(d)]
    if not duties:
        return None
    both = " and ".join(duties[:2])
    return Goal("do", both if len(both) <= LONGEST_GOAL and " and " not in duties[0] else duties[0])
