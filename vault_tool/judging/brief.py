"""What a post is about as typed values: its title, tools and role, and what it pays."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from vault_tool.judging.role_names import spoken
from vault_tool.knowledge.conditions.job_kind import PLACEHOLDER
from vault_tool.language import spelling, wording
from vault_tool.posting.fact import Value
from vault_tool.posting.features import texts
from vault_tool.posting.post import Post


class Brief(NamedTuple):
    """A post in short. `price` is "the fixed price of $1,250", "$15 to $35 an hour" or ""; `role` a noun for whoever does it."""

    title: str
    tools: tuple[str, ...]
    role: str
    price: str
    words: str
    """Everything that says what the work is, for matching: title, roles, duties, requirements, skills, tools, industries."""
    work: str = ""
    """What the client's own sentences say of it: roles, duties, requirements, deliverables. Tags of the site are not in it."""
    own: str = ""
    """All of the client's own words, without the list of skills."""


def of(post: Post) -> Brief:
    """A post in short, by its facts, features and words."""
    features = post.features
    named = texts(features, "tools")
    return Brief(
        title=spelling.plain(post.title),
        tools=_unique(named),
        role=spoken(texts(features, "roles"), named, post.title),
        price=price(post.facts),
        words=_words(post),
        work="\n".join(text for name in _TOLD for text in texts(features, name)),
        own=_without_skills(post),
    )


def _without_skills(post: Post) -> str:
    """The client's own words but for the line of skills, which are tags of the site."""
    listed = post.evidence.get("skills")
    if listed is None:
        return post.own_words
    return f"{post.own_words[: listed.span.start]}\n{post.own_words[listed.span.end :]}"


def price(facts: Mapping[str, Value]) -> str:
    """What the post pays, in words; "" where it names no amount."""
    low, high, kind = facts.get("compensation_min"), facts.get("compensation_max"), facts.get("compensation_type")
    ends = sorted({float(a) for a in (low, high) if isinstance(a, int | float) and a > 0})
    if not ends or (kind == "fixed" and ends[-1] <= PLACEHOLDER):
        return ""
    amount = " to ".join(wording.money(a, str(facts.get("currency") or "USD")) for a in ends)
    period = {"hourly": "hour", "fixed": "project"}.get(str(kind), "")
    period = str(facts.get("compensation_period") or period)
    return (
        f"the fixed price of {amount}"
        if kind == "fixed" and period == "project"
        else f"{amount} {wording.period(period)}".strip()
    )


def _unique(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple({p.casefold(): p for p in reversed([p for p in phrases if p])}.values())[::-1]


_TOLD = ("roles", "duties", "duty_groups", "requirements", "deliverables")


def _words(post: Post) -> str:
    parts = [post.title, *(str(post.facts.get(name) or "") for name in ("category", "client_industry")), *post.tags]
    for name in (*_TOLD, "tools", "industries"):
        parts += texts(post.features, name)
    return "\n".join(p for p in parts if p)
