"""What a post is about in a few words of its own: the goal, the duties, the tools, the role, what it pays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vault_tool.judging.goal import BROKEN_OFF, Goal
from vault_tool.judging.goal import of as goal_of
from vault_tool.judging.role_names import is_role, spoken
from vault_tool.language import likeness, phrasing, wording
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.fact import Value
from vault_tool.posting.features import Features
from vault_tool.posting.post import Post

MOST_DUTIES = 24
PLACEHOLDER = 10.0
"""A fixed price under this stands there because the site's form asks for one."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A post in short: phrases that fit into a sentence, each in the post's own words said to the client.

    `duties` follow "someone to". `deliverables` are things. `price` is "the fixed price of $1,250", "$15 to $35 an hour" or "".
    """

    title: str
    goal: Goal | None
    duties: tuple[str, ...]
    deliverables: tuple[str, ...]
    tools: tuple[str, ...]
    role: str
    industry: str
    price: str
    words: str
    """Everything that says what the work is, for matching: title, roles, duties, requirements, skills, tools, industries."""


def of(post: Post) -> Brief:
    """The brief of a post; one in another language has no phrases that fit into English sentences."""
    facts, features = post.facts, post.features
    names = _names(facts, features)
    roles = strings(features, "roles")
    foreign = likeness.is_foreign(post.text)
    said = () if foreign else strings(features, "duties")
    said = tuple(d for d in said if not is_role(d, roles) and not BROKEN_OFF.search(d))
    named, tools = strings(features, "tools"), _tools(features)
    mended = (phrasing.mended(phrasing.sentence_case(phrasing.duty(d), names), tools) for d in said)
    duties = _unique(mended)[:MOST_DUTIES]
    return Brief(
        title=phrasing.plain(str(facts.get("title") or "")),
        goal=None if foreign else goal_of(post, duties, roles, named, names),
        duties=duties,
        deliverables=() if foreign else _unique(_thing(d) for d in strings(features, "deliverables")),
        tools=tools,
        role=spoken(roles, named, str(facts.get("title") or "")),
        industry=next(
            (
                i
                for i in strings(features, "industries")
                if i.casefold() not in word_list("judging", "in every industry")
            ),
            "",
        ),
        price=price(facts),
        words=_words(facts, features),
    )


def _names(facts: Mapping[str, Value], features: Features) -> frozenset[str]:
    """Words that keep their capitals in a sentence: those of the tools and skills."""
    skills = facts.get("skills")
    named = [
        *strings(features, "tools"),
        *strings(features, "time_zones"),
        *(skills if isinstance(skills, list) else ()),
    ]
    return frozenset(w.casefold() for n in named for w in str(n).split())


def strings(features: Features, name: str) -> tuple[str, ...]:
    """The texts of a feature that is a list; empty where the post has none."""
    found = features.get(name)
    return tuple(str(v) for v in found.value) if found and isinstance(found.value, tuple) else ()


def price(facts: Mapping[str, Value]) -> str:
    """What the post pays, in words; "" where it names no amount."""
    low, high, kind = facts.get("compensation_min"), facts.get("compensation_max"), facts.get("compensation_type")
    ends = sorted({float(a) for a in (low, high) if isinstance(a, int | float) and a > 0})
    if not ends or (kind == "fixed" and ends[-1] < PLACEHOLDER):
        return ""
    amount = " to ".join(wording.money(a, str(facts.get("currency") or "USD")) for a in ends)
    period = {"hourly": "hour", "fixed": "project"}.get(str(kind), "")
    period = str(facts.get("compensation_period") or period)
    return (
        f"the fixed price of {amount}"
        if kind == "fixed" and period == "project"
        else f"{amount} {wording.period(period)}".strip()
    )


def _tools(features: Features) -> tuple[str, ...]:
    """The tools the post's sentences name; a site's own list of skills beside the post often has many more."""
    return _unique(strings(features, "tools"))


def _unique(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple({p.casefold(): p for p in reversed([p for p in phrases if p])}.values())[::-1]


def _thing(words: str) -> str:
    """What is handed over, whole: "- Photos of each hive." -> "photos of each hive"; "" for what is rather a deed or a condition."""
    short = phrasing.plain(words)
    said = short.lower().replace(",", "").split()
    if len(short) > phrasing.LONGEST or phrasing.has_more_clauses(short) or phrasing.verb_of(short):
        return ""
    return phrasing.lower_first(phrasing.to_reader(short)) if word_list("judging", "no thing").isdisjoint(said) else ""


def _words(facts: Mapping[str, Value], features: Features) -> str:
    skills = facts.get("skills")
    parts = [str(facts.get("title") or ""), str(facts.get("category") or ""), str(facts.get("client_industry") or "")]
    parts += [str(s) for s in skills] if isinstance(skills, list) else []
    for name in ("roles", "duties", "duty_groups", "requirements", "deliverables", "tools", "industries"):
        parts += strings(features, name)
    return "\n".join(p for p in parts if p)
