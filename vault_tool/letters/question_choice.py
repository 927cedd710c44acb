"""Which questions of the banks to ask about a post, worded for it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from vault_tool.judging.brief import Brief
from vault_tool.knowledge.notes.banks import Bank, BankQuestion
from vault_tool.knowledge.notes.holes import GAP, filled
from vault_tool.language import likeness

ALIKE = 85
"""Token-set likeness (rapidfuzz, of 100) above which two questions are one in other words."""
MOST_BANKS = 3
"""Banks for kinds of work that are used at once: a post that names ten tools is still one trade, or three."""
SHARE = 3
"""A bank is used if it is at least one part in so many as close as the closest: others only met a word in passing."""
_MOST_HITS = 4
_LEAST_HITS = 4
_SHORT = 5
TIMES = 2
"""Questions in which a tool is named."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question ready to be put. `named`: it names something of the post."""

    topic: str
    text: str
    reason: str
    named: bool


def relevance(bank: Bank, brief: Brief) -> int | None:
    """How often the post has the bank's words and tools; None where the bank is for other kinds of work, 0 for any."""
    if not bank.about and not bank.tools:
        return 0
    said, head = _folded(brief.words), _folded(f"{brief.title} {brief.role}")
    hits = sum(min(times_said(word, said), _MOST_HITS) + 6 * (times_said(word, head) > 0) for word in bank.about)
    hits += 3 * min(len(_family(bank, brief.tools)), _MOST_HITS)
    return hits if hits >= _LEAST_HITS else None


def times_said(word: str, folded: str) -> int:
    """How often a word begins in the text ("illustrat" in "illustrator"); a short one stands alone, or with an "s"."""
    start, text = f" {_folded(word)}", f" {folded} "
    return text.count(start) if len(start) > _SHORT + 1 else text.count(f"{start} ") + text.count(f"{start}s ")


@lru_cache(maxsize=2048)  # the words of the banks meet every post, and a post's meet every bank
def _folded(words: str) -> str:
    return " ".join(re.findall(r"[\w+#]+", words.lower()))


def _family(bank: Bank, tools: Sequence[str]) -> tuple[str, ...]:
    family = {_folded(t) for t in bank.tools}
    return tuple(t for t in tools if _folded(t) in family) if family else tuple(tools)


def questions(banks: Iterable[Bank], brief: Brief, names: Mapping[str, object]) -> list[Asked]:
    """Every question of the banks that fits the post, those of the closest banks first; none that its words answer."""
    fitting = _closest([(r, b) for b in banks if (r := relevance(b, brief)) is not None])
    pool = list(brief.tools) * TIMES
    return [a for bank in fitting if _holds(bank, names) for a in _of_bank(bank, brief, names, pool)]


def _closest(fitting: Iterable[tuple[int, Bank]]) -> list[Bank]:
    """The closest banks first, those for any kind of work last."""
    ordered = sorted(fitting, key=lambda pair: (-pair[0], pair[1].path))
    near = [bank for r, bank in ordered if r and r * SHARE >= ordered[0][0]][:MOST_BANKS]
    return [*near, *(bank for r, bank in ordered if not r)]


def _holds(item: Bank | BankQuestion, names: Mapping[str, object]) -> bool:
    if item.when is not None and item.when.evaluate(names) is not True:
        return False
    return not (isinstance(item, BankQuestion) and item.unless is not None and item.unless.evaluate(names) is True)


def _of_bank(bank: Bank, brief: Brief, names: Mapping[str, object], pool: list[str]) -> Iterator[Asked]:
    family = _family(bank, brief.tools)
    known = {**names, **_gaps(brief, family)}
    for topic in bank.topics:
        for question in topic.questions:
            if _holds(question, known) and (asked := _worded(topic.title, question, brief, family, known, pool)):
                yield asked


def _gaps(brief: Brief, tools: tuple[str, ...]) -> dict[str, object]:
    """What a question's gaps are filled with beside the scope; what the post lacks is not there."""
    found = {
        "tools": tools,
        "role": brief.role,
        "price": brief.price,
    }
    return {name: value or None for name, value in found.items()}


def _worded(
    topic: str,
    question: BankQuestion,
    brief: Brief,
    tools: tuple[str, ...],
    known: Mapping[str, object],
    pool: list[str],
) -> Asked | None:
    used = {m[1] for m in GAP.finditer(question.text)}
    values = dict(known)
    if "tool" in used:
        if (tool := _next(question, tools, pool)) is None:
            return None
        values["tool"] = tool
    if question.about and not _about(question, brief.words):
        return None
    text, reason = (_once(filled(words, values) or "") for words in (question.text, question.reason))
    return Asked(topic, text[:1].upper() + text[1:], reason, bool(used) or "{%" in question.text) if text else None


def _once(text: str) -> str:
    """ "the {{ price }}" and a price that is "the fixed price of $1,250" make one article."""
    return re.sub(r"\b(the) the\b", r"\1", text, flags=re.IGNORECASE)


def _next(question: BankQuestion, tools: tuple[str, ...], pool: list[str]) -> str | None:
    """The next tool to ask about: one the question is about, not asked about twice before, and, for a question about any
    tool, not asked about at all."""
    fits = [tool for tool in tools if not question.about or _about(question, tool)]
    tool = max(fits, key=pool.count, default=None)
    if tool is None or pool.count(tool) < (1 if question.about else TIMES):
        return None
    pool.remove(tool)
    return tool


def _about(question: BankQuestion, words: str) -> bool:
    return bool(likeness.stems(" ".join(question.about)) & likeness.stems(words))


def distinct(asked: Iterable[Asked]) -> list[Asked]:
    """Without those that say what an earlier one says."""
    kept: list[Asked] = []
    texts: list[str] = []
    for question in asked:
        text = question.text.lower()
        alike = process.extractOne(text, texts, scorer=fuzz.token_set_ratio, score_cutoff=ALIKE)
        if alike is None or alike[1] == ALIKE:
            kept.append(question)
            texts.append(text)
    return kept


def chosen(
    asked: Sequence[Asked], most: int, most_in_topic: int, least: int, before: Sequence[Asked] = ()
) -> list[Asked]:
    """At most `most` questions beside those `before`, `most_in_topic` of a topic; of those that name nothing of the post
    only as many as keep the others above three fifths of all, but `least` questions in any case. Topics stay together,
    in the order they come."""
    named = _spread([q for q in asked if q.named], most - len(before), most_in_topic)
    count = {topic: sum(q.topic == topic for q in named) for topic in {q.topic for q in asked}}
    telling = len(named) + sum(q.named for q in before)
    plain = sum(not q.named for q in before)
    room = min(most - len(before) - len(named), max(2 * telling // 3 - plain, least - len(before) - len(named)))
    general: list[Asked] = []
    for question in (q for q in asked if not q.named):
        if len(general) < room and count[question.topic] < most_in_topic:
            general.append(question)
            count[question.topic] += 1
    picked = [q for q in asked if q in named or q in general]
    topics = list(dict.fromkeys(q.topic for q in picked))
    return [q for topic in topics for q in sorted((q for q in picked if q.topic == topic), key=lambda q: not q.named)]


def _spread(asked: Sequence[Asked], most: int, most_in_topic: int) -> list[Asked]:
    """One of each topic in turn, until there are enough."""
    by_topic: dict[str, list[Asked]] = {}
    for question in asked:
        by_topic.setdefault(question.topic, []).append(question)
    rounds = [[group[n] for group in by_topic.values() if n < len(group)] for n in range(most_in_topic)]
    return [q for round_ in rounds for q in round_][:most]
