"""Which questions of the banks fit a post, worded for it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from vault_tool.judging.asking import same_question
from vault_tool.judging.brief import Brief
from vault_tool.knowledge.notes.banks import Bank, BankQuestion
from vault_tool.knowledge.notes.holes import GAP, filled
from vault_tool.language import likeness
from vault_tool.letters import quotable

FIRST = "Ask first"
"""The topic whose questions are put before all others, in a bank and in a note."""
ALIKE = 85
"""Token-set likeness (rapidfuzz, of 100) above which two questions are one in other words."""
MOST_BANKS = 2
"""Banks for kinds of work that are used at once: a post that names ten tools is still one trade, or two."""
SHARE = 1.5
"""A bank is used if the closest is at most so many times as close: others only met a word in passing."""
MOST_OF_NEXT = 3
"""Questions of the bank that comes next to the closest."""
LEAST_KINDS = 2
"""Cues that a bank needs: words of its trade in title or role, one in what is asked, and its tools or one in the site's tags."""
_MOST_HITS = 4
_SHORT = 5
_FIRST = 3
_LITTLE = 3
_BLANK = re.compile(" ")
_TWO_ARTICLES = re.compile(r"\b(the) the\b", re.IGNORECASE)
_MOST_OTHERS = 4096
TIMES = 1
"""Questions in which one tool is named."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question ready to be put. `tied`: it quotes a piece of the post."""

    topic: str
    text: str
    reason: str = ""
    tied: bool = False


@dataclass
class Stock:
    """What questions are filled with, each used so often and no more: tools by name, pieces of the post whole."""

    tools: list[str]
    items: list[str]


def relevance(bank: Bank, brief: Brief) -> int | None:
    """How often the post has the bank's words and tools; None where the bank is for other kinds of work, 0 for any.

    One cue alone is chance: "sales" stands in posts of every trade.
    """
    if not bank.about and not bank.tools:
        return 0
    title, _, rest = brief.words.partition("\n")
    in_head = sum(times > 0 for times in _times(bank.about, f"{title} {brief.title} {brief.role}"))
    in_body = sum(min(times, _MOST_HITS) for times in _times(bank.about, rest))
    tools = min(len(_family(bank, brief.tools)), _MOST_HITS) if bank.tools else 0
    in_work = any(_times(bank.about, brief.work))
    kinds = min(in_head, LEAST_KINDS) + in_work + (tools > 0 or (in_body > 0 and not in_work))
    return 6 * in_head + in_body + 3 * tools if kinds >= LEAST_KINDS else None


def times_said(word: str, text: str) -> int:
    """How often a word begins in the text ("illustrat" in "illustrator"); a short one stands alone, or with an "s"."""
    return next(_times((word,), text), 0)


def _times(about: tuple[str, ...], text: str) -> Iterator[int]:
    """How often each of these words begins in the text, of those that do begin in it."""
    said, beginnings = _said(text)
    for start, beginning in _starts(about):
        if beginning in beginnings:
            short = len(start) <= _SHORT + 1
            yield said.count(f"{start} ") + said.count(f"{start}s ") if short else said.count(start)


@lru_cache(maxsize=512)
def _starts(about: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The words as they stand in a text, each with a blank before it, and their first letters."""
    return tuple((f" {folded}", folded[:_FIRST]) for folded in map(_folded, about))


@lru_cache(maxsize=8)
def _said(text: str) -> tuple[str, frozenset[str]]:
    """A text's words with a blank on either side, and the first letters with which a word can begin in it."""
    said = f" {_folded(text)} "
    firsts = {said[m.end() : m.end() + _FIRST] for m in _BLANK.finditer(said)}
    return said, frozenset(first[:n] for first in firsts for n in range(_FIRST + 1))


@lru_cache(maxsize=2048)  # the words of the banks meet every post, and a post's meet every bank
def _folded(words: str) -> str:
    return " ".join(re.findall(r"[\w+#]+", words.lower()))


def _family(bank: Bank, tools: Sequence[str]) -> tuple[str, ...]:
    family = {_folded(t) for t in bank.tools}
    return tuple(t for t in tools if _folded(t) in family) if family else tuple(tools)


def questions(
    banks: Iterable[Bank], brief: Brief, names: Mapping[str, object], items: Iterable[str] = ()
) -> list[Asked]:
    """Every question of the banks that fits the post, those of the closest banks first; none that its words answer.

    `items` are the post's duties, whole.
    """
    held = [bank for bank in banks if _holds(bank, names)]
    fitting = _closest([(r, b) for b in held if (r := relevance(b, brief)) is not None])
    whole = (" ".join(item.split()) for item in items)
    stock = Stock(list(brief.tools) * TIMES, [i for i in whole if quotable.is_whole(i) and quotable.names_work(i)])
    asked = [list(_of_bank(bank, brief, names, stock)) for bank in fitting]
    nexts = [bank.name for bank in fitting if bank.about or bank.tools][1:]
    return [
        a
        for bank, of_it in zip(fitting, asked, strict=True)
        for a in of_it[: MOST_OF_NEXT if bank.name in nexts else None]
    ]


def _closest(fitting: Iterable[tuple[int, Bank]]) -> list[Bank]:
    """The closest banks first, or the one that stands alone; those for any kind of work last."""
    ordered = sorted(fitting, key=lambda pair: (-pair[0], pair[1].path))
    alone = [bank for _, bank in ordered if bank.alone]
    near = [bank for r, bank in ordered if r and r * SHARE >= ordered[0][0]][:MOST_BANKS]
    return [*(alone[:1] or near), *(bank for r, bank in ordered if not r and not bank.alone)]


def _holds(item: Bank | BankQuestion, names: Mapping[str, object]) -> bool:
    if item.when is not None and not item.when.holds(names):
        return False
    return not (isinstance(item, BankQuestion) and item.unless is not None and item.unless.holds(names))


def _of_bank(bank: Bank, brief: Brief, names: Mapping[str, object], stock: Stock) -> Iterator[Asked]:
    family = _family(bank, brief.tools)
    known = {**names, "tools": family or None, "role": brief.role or None, "price": brief.price or None}
    for topic in bank.topics:
        for question in topic.questions:
            if _holds(question, known) and (asked := _worded(topic.title, question, brief, family, known, stock)):
                yield asked


def _worded(
    topic: str,
    question: BankQuestion,
    brief: Brief,
    tools: tuple[str, ...],
    known: Mapping[str, object],
    stock: Stock,
) -> Asked | None:
    used = {m[1] for m in GAP.finditer(question.text)}
    values = dict(known)
    if "item" in used:
        values["item"] = next((item for item in stock.items if _fits(question, item)), None)
    elif question.about and not _about(question, brief.words):
        return None
    if "tool" in used:
        values["tool"] = next((tool for tool in tools if tool in stock.tools), None)
    text, reason = (_once(filled(words, values) or "") for words in (question.text, question.reason))
    if not text:
        return None
    for name, pool in (("item", stock.items), ("tool", stock.tools)):
        if name in used:
            pool.remove(str(values[name]))
    return Asked(topic, text[:1].upper() + text[1:], reason, tied="item" in used)


def _once(text: str) -> str:
    """ "the {{ price }}" and a price that is "the fixed price of $1,250" make one article."""
    return _TWO_ARTICLES.sub(r"\1", text) if "the the" in text.lower() else text


def _fits(question: BankQuestion, item: str) -> bool:
    first = likeness.stem(item.split()[0].lower())
    begins = not question.begins or any(likeness.stem(word) == first for word in question.begins)
    return begins and (not question.about or _about(question, item))


def _about(question: BankQuestion, words: str) -> bool:
    """Whether one of the words stands in these as it is, or with an "s": "calls" is not in "called"."""
    said = {_one(word) for word in _folded(words).split()}
    return any(_one(word) in said for word in _folded(" ".join(question.about)).split())


def _one(word: str) -> str:
    """A word in the singular, roughly."""
    return word[:-1] if len(word) > _LITTLE and word[-1] == "s" and word[-2] != "s" else word


def distinct(asked: Iterable[Asked], before: Iterable[Asked] = ()) -> list[Asked]:
    """Without those that say or ask for what an earlier one does, or one `before` them, which are distinct already.

    Of two that quote the post, the questions behind count.
    """
    kept: list[Asked] = []
    texts = set(map(_bare, before))
    things = set(map(same_question.thing, texts)) - {""}
    for question in asked:
        text = _bare(question)
        thing = same_question.thing(text)
        if thing not in things and not _is_among(texts, text):
            kept.append(question)
            texts.add(text)
            things |= {thing} - {""}
    return kept


def _bare(question: Asked) -> str:
    return question.text.rpartition("” ")[2].lower()


def _is_among(texts: set[str], text: str) -> bool:
    """Whether one of the texts says the same as another."""
    others = _others(text)
    new = texts - others
    alike = process.extractOne(text, new, scorer=fuzz.token_set_ratio, score_cutoff=ALIKE) if new else None
    if alike is not None and alike[1] > ALIKE:
        return True
    if len(others) + len(new) > _MOST_OTHERS:
        others.clear()
    others.update(new)
    return False


@lru_cache(maxsize=512)
def _others(text: str) -> set[str]:  # noqa: ARG001
    """The texts that one was held against and found to say something else: a bank's meet each other for every post."""
    return set()
