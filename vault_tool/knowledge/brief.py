"""What a post is about in a few words of its own: the goal, the duties, the tools, the role, what it pays."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from vault_tool.knowledge import matching, phrasing, wording
from vault_tool.posting import verbs
from vault_tool.posting.facts import Value
from vault_tool.posting.features import Features
from vault_tool.posting.post import Post

LONGEST_GOAL = 96
"""Characters of a goal: an opening that names it still says who is writing within the 150 that the client's list shows."""
MOST_DUTIES = 24
PLACEHOLDER = 10.0
"""A fixed price under this stands there because the form asks for one; Upwork takes $5 at the least."""
_EVERYWHERE = frozenset(("software", "technology", "information technology", "it", "internet", "tech", "saas"))
"""Industries whose name says nothing of what a newcomer has to know."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What the client wants. `kind` says how `words` go on after "You": need someone to *do*, need to *have*, be *after*."""

    kind: Literal["do", "have", "want"]
    words: str


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
    foreign = matching.is_foreign(post.text)
    said = () if foreign else strings(features, "duties")
    said = tuple(d for d in said if not _is_role(d, roles) and not _BROKEN_OFF.search(d))
    tools = _tools(features)
    duties = _unique(_in_order(phrasing.sentence_case(phrasing.duty(d), names), tools) for d in said)[:MOST_DUTIES]
    return Brief(
        title=phrasing.plain(str(facts.get("title") or "")),
        goal=None if foreign else _goal(post, duties, roles, names),
        duties=duties,
        deliverables=() if foreign else _unique(_thing(d) for d in strings(features, "deliverables")),
        tools=tools,
        role=_role(roles, strings(features, "tools"), str(facts.get("title") or "")),
        industry=next((i for i in strings(features, "industries") if i.casefold() not in _EVERYWHERE), ""),
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


_ABBREVIATIONS = frozenset([
    "ai", "ml", "bi", "ui", "ux", "seo", "va", "it", "crm", "php", "aws", "ios", "qa", "3d", "2d", "api",
    "cto", "cfo", "coo", "llm", "erp", "sql", "vr", "ar", "hr", "pr",
])  # fmt: skip


_PROPER = frozenset(
    re.findall(
        r"\S+",
        "android java python linux windows excel salesforce google amazon facebook instagram microsoft azure "
        "unity django laravel angular kotlin english spanish french german arabic chinese japanese italian "
        "portuguese dutch russian korean hindi turkish polish ",
    )
)
_PERSON = re.compile(
    r"(?:er|or|ist|ant|ian|man|expert|lead|head|analyst|intern|chief|executive|representative|architect|tutor|agent|scientist|mechanic|clerk|"
    r"nurse|coach|guru|guide|VA|CTO|CFO|COO|CEO|ops|hand|aide|associate|advocate|scribe|chef|student|correspondent|guard|fellow|pro|technologist)$"
)
"""How the word for somebody who works ends; "customer support" is a role and nobody."""


def _role(roles: tuple[str, ...], tools: tuple[str, ...], title: str) -> str:
    """The first role as one speaks of whoever has it: "customer support" -> "customer support role"."""
    role = named_role(roles, tools, title)
    return role if not role or _PERSON.search(role) else f"{role} role"


def named_role(roles: tuple[str, ...], tools: tuple[str, ...], title: str) -> str:
    """The first role with the capitals that its tools and abbreviations have: "power bi developer" -> "Power BI developer"."""
    if not roles:
        return ""
    words = roles[0].removeprefix("com ").replace("e commerce", "e-commerce").split()
    words = ["full-stack" if i == 0 and w == "stack" else w for i, w in enumerate(words)]
    role = " ".join(w.upper() if w in _ABBREVIATIONS else w.title() if w in _PROPER else w for w in words)
    odd = [w for w in re.findall(r"[^\W\d_]{3,}", title) if not w.istitle() and not w.islower() and not title.isupper()]
    return spelled(role, (*tools, *odd))


def trade(title: str, tools: Iterable[str]) -> str:
    """The title as a role, where it is the name of a person's trade and no more: "Senior Kite Tutor (remote)" -> "senior kite tutor"."""
    return spelled(_somebody(phrasing.sentence_case(phrasing.plain(title), frozenset()), frozenset()), tools)


def spelled(words: str, names: Iterable[str]) -> str:
    """ "a shop on shopify" -> "a shop on Shopify": the names with their makers' capitals."""
    for name in names:
        if name.casefold() in words.casefold() and name != name.lower():
            words = re.sub(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", lambda _, n=name: n, words, flags=re.IGNORECASE)  # type: ignore[misc]
    return words


def _is_role(words: str, roles: tuple[str, ...]) -> bool:
    """A title such as "Document AI Consultant for Payslips" names a role, though it begins with a verb."""
    first = " ".join(words.lower().split()[:5])
    return any(role in first for role in roles)


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


_NO_THING = re.compile(
    r"[?!]|\b(?:will|you(?:'ve)?|we|they|is|are|examples? of|samples? of|portfolio|resume|timeline|functioning|this project|cover letter|references?"
    r"|your (?:recommended|approach|experience|rate|availability))\b|^(?:any|experience|ability|familiarity|proficiency|requested)\b",
    re.IGNORECASE,
)
"""What a post asks of an application, or says of one, and what is therefore nothing to be handed over."""


def _thing(words: str) -> str:
    short = phrasing.clipped(words, whole_list=True)
    if not short or _NO_THING.search(words) or _is_deed(short):
        return ""
    return phrasing.lower_first(phrasing.to_reader(short))


_DEEDS = frozenset(
    ["add", "assist", "build", "complete", "configure", "create", "deliver", "develop", "ensure", "fix", "handle", "help", "implement", "improve", "integrate", "maintain", "make", "manage", "optimize", "prepare", "produce", "provide", "run", "setup", "write"]
)  # fmt: skip
"""Verbs that begin no noun."""


def _is_deed(words: str) -> bool:
    """ "Prepare charts" is something to do; "research report" is a thing."""
    first, _, rest = words.lower().partition(" ")
    article = re.match(r"(?:an?|the|our|my|all|any|your)\b", rest)
    return first in _DEEDS or (first in verbs.ALL and article is not None)


def _words(facts: Mapping[str, Value], features: Features) -> str:
    skills = facts.get("skills")
    parts = [str(facts.get("title") or ""), str(facts.get("category") or ""), str(facts.get("client_industry") or "")]
    parts += [str(s) for s in skills] if isinstance(skills, list) else []
    for name in ("roles", "duties", "duty_groups", "requirements", "deliverables", "tools", "industries"):
        parts += strings(features, name)
    return "\n".join(p for p in parts if p)


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
    r"add (?:to|\w+ [\w ,-]* to) your team|add to|contribute|support your work|help drive|become|bring your (?:talents|skills|passion)|make an impact|fill (?:his|her|their|your|this|the) (?:role|position)|"
    r"fulfill the tasks|build a lot|work effectively|attend|maintain the trust|drive your (?:vision|mission)|send (?:a|an|your)|be|engage a|provide likelihood)\b"
    r"|\b(?:these|take your|their time|days left|what the|career|your team in|then you(?:['’]d)?)\b|&#|&amp",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"^(?:(?:we are |we're |i am )?(?:urgently )?(?:seeking|looking for|need(?:ed)?|wanted|hiring|searching for)\b[: ]*(?:an? )?)|\s+(?:needed|wanted|required|urgently)$",
    re.IGNORECASE,
)
_BROKEN_OFF = re.compile(r"\.{3}|…")
_ROLE_TITLE = re.compile(
    r"^(?P<role>[^|:–—(]{3,70}?)\s+(?:(?:urgently )?(?:needed|wanted|required)\b(?:\s+(?P<rest>(?:to|for)\s+\S.*))?|(?P<to>to\s+\S.*))",
    re.IGNORECASE,
)


def _goal(post: Post, duties: tuple[str, ...], roles: tuple[str, ...], names: frozenset[str]) -> Goal | None:
    """The goal as the post says it: "… to grow our shop", else its title, else its first duties."""
    found = _said_goal(post, duties, roles, names)
    if found is None or found.kind == "have":
        return found
    return Goal(found.kind, _in_order(found.words, strings(post.features, "tools")))


def _in_order(words: str, tools: Iterable[str]) -> str:
    """ "build a ecommerce site on shopify" -> "build an ecommerce site on Shopify"."""
    return spelled(re.sub(r"\b[Aa](?= [aeio][a-z]{2})(?! (?:uni|use|eu|one|once))", "an", words), tools)


def _said_goal(post: Post, duties: tuple[str, ...], roles: tuple[str, ...], names: frozenset[str]) -> Goal | None:
    text = re.sub(r"\*\*|__", "", post.own_words)[:12_000]
    title = phrasing.plain(str(post.facts.get("title") or ""))
    for m in _SOMEONE_TO.finditer(text):
        if not _broken_off(text, m[0]) and (found := _do("do", m["said"])):
            return found
    for m in _WE_WANT_TO.finditer(text):
        if not _broken_off(text, m[0]) and (found := _do("want", m["said"] or m["aim"])):
            return found
    role = _role(roles, strings(post.features, "tools"), title)
    title = "" if _is_role(title, roles) and not _ROLE_TITLE.match(title) else phrasing.sentence_case(title, names)
    found = _from_title(title) or _from_duties(duties)
    who = role if role and _PERSON.search(role) else _somebody(title, names)
    return found or (Goal("have", f"{article(who)} {who}") if who else None)


def _somebody(title: str, names: frozenset[str]) -> str:
    """Whom a title names: "Senior Data Scientist | remote" -> "senior data scientist"; "" where it is no person's trade."""
    words = phrasing.sentence_case(_FILLER.sub("", short_title(title)), names)
    who = words if words.split(" ", 1)[0].casefold() in names else phrasing.lower_first(words)
    return (
        who
        if 1 < len(who.split()) < 7
        and _PERSON.search(who)
        and not re.search(r"[,&/]| (?:in|on|from|into|using|with|of|via) ", who)
        else ""
    )


def short_title(title: str) -> str:
    """A title without what stands behind its first dash, bar, colon, bracket or sentence, if two words are left."""
    first = re.split(r"\s+[|–—·-]+\s+|\s*[|:(\[–—]\s*", title, maxsplit=1)[0].strip()
    words = first if len(first.split()) > 1 else title
    words = re.split(r"(?<=\w{3})[.!?]\s", words, maxsplit=1)[0]
    return words if len(words) <= LONGEST_GOAL else f"{words[:LONGEST_GOAL].rsplit(' ', 1)[0]} …"


def _broken_off(text: str, words: str) -> bool:
    """Whether a site cut the post off after these words ("edit professiona ... more")."""
    start = text.find(words)
    return bool(_BROKEN_OFF.search(text[start : start + len(words) + 5]))


def _do(kind: Literal["do", "want"], said: str) -> Goal | None:
    words = phrasing.clipped(said, LONGEST_GOAL, whole_list=True)
    words = phrasing.duty(words, LONGEST_GOAL, whole_list=True)
    return Goal(kind, words) if len(words.split()) >= 3 and not _NOT_A_GOAL.search(words) else None


def _from_title(title: str) -> Goal | None:
    m = _ROLE_TITLE.match(title)
    rest = (m["rest"] or m["to"] or "").removeprefix("to ").removeprefix("To ") if m else ""
    if m and rest and rest.split()[0].lower() in verbs.ALL:
        return _do("do", rest)
    first = title.split(" ", 1)[0].lower()
    if first in verbs.ALL and first not in (
        "design",
        "market",
        "program",
        "test",
        "support",
        "research",
        "lead",
        "sales",
    ):
        return _do("want", title)
    return None


def _from_duties(all_duties: tuple[str, ...]) -> Goal | None:
    duties = [d for d in all_duties if not _NOT_A_GOAL.search(d)]
    if not duties:
        return None
    both = " and ".join(duties[:2])
    return Goal("do", both if len(both) <= LONGEST_GOAL and " and " not in duties[0] else duties[0])


_SPOKEN = frozenset(("RAG", "REST", "LAMP", "MERN", "MEAN", "NASA"))
"""Abbreviations that are spoken as a word."""


def article(noun: str) -> str:
    """The indefinite article, by sound as far as the first letters tell: "an SEO expert", "a UX designer", "an editor"."""
    first = re.split(r"[\s/-]", noun, maxsplit=1)[0]
    if first.isupper() and len(first) < 5 and first not in _SPOKEN:
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    return "an" if first[:1].lower() in "aeiou" and not noun.lower().startswith(("uni", "use", "eu", "one")) else "a"
