"""Which questions of the banks fit a post, worded for it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from vault_tool.judging.asking import bank_relevance, same_question
from vault_tool.judging.brief import Brief
from vault_tool.knowledge.notes.banks import Bank, BankQuestion
from vault_tool.knowledge.notes.holes import GAP, filled
from vault_tool.language import likeness
from vault_tool.language.spelling import upper_first
from vault_tool.letters import quotable

FIRST = "Ask first"
"""The topic whose questions are put before all others, in a bank and in a note."""
MOST_BANKS = 2
"""Banks for kinds of work that are used at once: a post that names ten tools is still one trade, or two."""
FARTHEST = 1.5
"""A bank is used if the closest is at most so many times as close: others only met a word in passing. Own figure."""
MOST_OF_NEXT = 3
"""Questions of the bank that comes next to the closest."""
_TWO_ARTICLES = re.compile(r"\b(the) the\b", re.IGNORECASE)
_PLURAL = re.compile(r"(?<=..[^s])s$")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question ready to be put. `tied`: it quotes a piece of the post. `of_any`: its bank is for any kind of work. `turns`: it is
    one on which the job turns, of a bank used beside that of the trade."""

    topic: str
    text: str
    reason: str = ""
    tied: bool = False
    of_any: bool = False
    turns: bool = False

    @property
    def bare(self) -> str:
        """Its words in small letters, without the piece of the post that it quotes."""
        return self.text.rpartition("” ")[2].lower()


@dataclass
class Stock:
    """What questions are filled with, each once in a note: tools by name, pieces of the post whole."""

    tools: list[str]
    items: list[str]

    def take(self, values: Mapping[str, object], used: set[str]) -> None:
        """Take what the slots of a question were filled with."""
        for name, left in (("item", self.items), ("tool", self.tools)):
            if name in used:
                left.remove(str(values[name]))


def questions(
    banks: Iterable[Bank], brief: Brief, names: Mapping[str, object], items: Iterable[str] = ()
) -> list[Asked]:
    """Every question of the banks that fits the post, those of the closest banks first; none that its words answer.

    `items` are the post's duties, whole.
    """
    held = [bank for bank in banks if bank.when is None or bank.when.holds(names)]
    fitting = _closest([(r, b) for b in held if (r := bank_relevance.relevance(b, brief)) is not None], brief)
    whole = (" ".join(item.split()) for item in items)
    stock = Stock(list(brief.tools), [item for item in whole if _stands_alone(item)])
    asked = [list(_of_bank(bank, brief, names, stock)) for bank in fitting]
    nexts = [bank.name for bank in fitting if bank.about or bank.tools][1:]
    return [
        question
        for bank, of_it in zip(fitting, asked, strict=True)
        for question in of_it[: MOST_OF_NEXT if bank.name in nexts else None]
    ]


def _stands_alone(item: str) -> bool:
    """Whether a duty can be quoted before a question: whole, naming work, and no clause out of the middle of a sentence."""
    return item[:1].isupper() and quotable.is_whole(item) and quotable.names_work(item)


def _closest(fitting: Iterable[tuple[int, Bank]], brief: Brief) -> list[Bank]:
    """Those that are used beside any, the closest bank, or the one that stands alone, and one next to it if the title speaks of its
    trade too; those for any kind of work last."""
    ordered = sorted(fitting, key=lambda pair: (-pair[0], pair[1].path))
    alone = [bank for _, bank in ordered if bank.alone]
    near = [bank for r, bank in ordered if r and r * FARTHEST >= ordered[0][0]]
    near = [bank for n, bank in enumerate(near) if not n or bank_relevance.said_in_title(bank, brief)][:MOST_BANKS]
    others = [bank for r, bank in ordered if not r and not bank.alone]
    beside = [bank for bank in others if bank.beside]
    return [*beside, *(alone[:1] or near), *(bank for bank in others if not bank.beside)]


def _is_open(question: BankQuestion, names: Mapping[str, object]) -> bool:
    """Whether a question is one for this post, and not answered by it."""
    return all(c.holds(names) for c in question.when) and not any(c.holds(names) for c in question.unless)


def _of_bank(bank: Bank, brief: Brief, names: Mapping[str, object], stock: Stock) -> Iterator[Asked]:
    tools = bank_relevance.tools_of(bank, brief.tools)
    known = {**names, "tools": tools or None, "role": brief.role or None, "price": brief.price or None}
    for topic in bank.topics:
        for question in topic.questions:
            if _is_open(question, known) and (asked := _worded(topic.title, question, brief, tools, known, stock)):
                of_any = not (bank.about or bank.tools or bank.alone or bank.beside)
                yield replace(asked, of_any=of_any, turns=bank.beside)


def _worded(
    topic: str,
    question: BankQuestion,
    brief: Brief,
    tools: Sequence[str],
    known: Mapping[str, object],
    stock: Stock,
) -> Asked | None:
    """The question with its slots filled; None where the post has nothing for one of them, or none of its `about` words."""
    used = {m[1] for m in GAP.finditer(question.text)}
    if "item" not in used and question.about and not _is_about(question, brief):
        return None
    values = dict(known)
    if "item" in used:
        values["item"] = next((item for item in stock.items if _fits(question, item)), None)
    if "tool" in used:
        values["tool"] = next((tool for tool in tools if tool in stock.tools), None)
    text, reason = (_with_one_article(filled(words, values) or "") for words in (question.text, question.reason))
    if not text:
        return None
    stock.take(values, used)
    return Asked(topic, upper_first(text), reason, "item" in used)


def _is_about(question: BankQuestion, brief: Brief) -> bool:
    """Whether one of a question's `about` words stands in the title or in what the client asks for, and not only in passing: a tag of
    the site, or the story of the firm, makes no question one for this work."""
    return not _singulars(" ".join(question.about)).isdisjoint(_singulars(f"{brief.title}\n{brief.work}"))


def _with_one_article(text: str) -> str:
    """ "the {{ price }}" and a price that is "the fixed price of $1,250" make one article."""
    return _TWO_ARTICLES.sub(r"\1", text)


def _fits(question: BankQuestion, item: str) -> bool:
    first = likeness.stem(item.split()[0].lower())
    begins = not question.begins or any(likeness.stem(word) == first for word in question.begins)
    return begins and (not question.about or _has_one(question.about, item))


def _has_one(about: Sequence[str], text: str) -> bool:
    """Whether one of the words stands in a text as it is, or with an "s": "calls" is not in "called"."""
    return not _singulars(" ".join(about)).isdisjoint(_singulars(text))


def _singulars(text: str) -> set[str]:
    """The words of a text, each in the singular, roughly."""
    return {_PLURAL.sub("", word) for word in re.findall(r"[\w+#]+", text.lower())}


def distinct(asked: Iterable[Asked], before: Iterable[Asked] = ()) -> list[Asked]:
    """Without those that say or ask for what an earlier one does, or one `before` them, which are distinct already.

    Of two that quote the post, the questions behind count.
    """
    kept: list[Asked] = []
    texts = [question.bare for question in before]
    for question in asked:
        if not same_question.is_among(question.bare, texts):
            kept.append(question)
            texts.append(question.bare)
    return kept
