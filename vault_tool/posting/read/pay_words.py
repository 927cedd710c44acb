"""Pay that no label names: in a sentence, below a line that announces it, or alone on a line under the title."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from vault_tool.language.values.money import Money, monies, tidy
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.fact import Fact
from vault_tool.posting.read import money_fields, page_menu
from vault_tool.posting.read.candidates import LOOSE, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.read.fields import ReadValue
from vault_tool.posting.read.post_parts import Zone
from vault_tool.text.regex import Regex

_NAMES = tuple(
    (period, Pattern(rf"(?<![\w-]){{pay.by {time}}}(?![\w-])"))
    for period, time in (
        ("hour", "the hour"), ("day", "the day"), ("week", "the week"), ("month", "the month"), ("year", "the year"), ("", "any time"),
    )
)  # fmt: skip
_PAYING = Pattern(r"(?<![\w-]){pay.who pays}(?![\w-])")
_BUDGET = Pattern(r"(?<![\w-]){pay.own budget}(?![\w-])")
_LINKED = Pattern(r"(?:.*(?<!\w))?{pay.link}\W{0,3}|\W{0,3}")
_LINKS = Pattern(r"(?:\s*{pay.link}(?!\w)){0,3}\W{0,3}")
_UP_TO_AMOUNT = Pattern(r"(?:.*(?<!\w))?(?:{values.at_least}|{values.at_most})\s*")
_EXTRA = Pattern(r"(?<!\w){pay.extra}")
_EXTRA_BEHIND = Pattern(r"[\s-]*(?!{pay.beside}(?!\w))(?:\w+[\s-]+)?{pay.extra}")
_SENTENCE_ENDS = Regex(r"[.!?](?=\s+[^\W\d_a-zа-я])|[;!?]")
_FARTHEST = 140
"""Characters between the name of the pay and its amount."""
_NEAR = 30
"""Characters between the one who pays and the amount."""
_HEAD = 8
"""Lines that a title, a company, a place and the pay take up at the top of a post."""
_REMARK = Pattern(r"(?!\s+(?:for|towards?|to|of|off|in|on)\b)(?:\s+[\w()/-]+){1,3}\.?")
"""A few words behind an amount with its time that say no other thing which it is for: "£500 per day outside IR35"."""
_IN_THOUSANDS = Regex(r"\d ?k(?![^\W_])", re.IGNORECASE)
_COUNTED = Pattern(r"\s+(?!{pay.goes on}\b)[a-z]+", re.NOFLAG)
"""A thing that a number counts: "20k users"."""
_SALARIES = Pattern(r"{pay.heading of salaries}")
_HEADING_REACH, _LONGEST_RANGE, _LEAST_A_YEAR = 6, 60, 10_000
"""Lines that a heading reaches down, characters of a line that is a range alone, and the least that a year pays."""
_BY_TIME = frozenset(("hourly", "salary"))
_WIDEST_RANGE = 3
"""How many times its least the most of a range is that pays for one job; a wider one has two things in it. Own threshold."""
_SEPARATED = Regex(r"\s*(?:[•·|,;(+]|\s[-–—]\s|\d{1,3}\s?\+?\s?h|$)")


class ToldPay(NamedTuple):
    """The line that tells an amount, and what it says."""

    line: Line
    parts: list[ReadValue]


def read(doc: Document, zone_of: Sequence[Zone]) -> Iterator[Candidate]:
    """The first amount that the post's own words name as its pay; nothing where there is none.

    An amount of money tells what it is for only by the words around it: without a name for pay before it, or a place
    right under the title, it is a price, a budget for something else, turnover or a benefit.
    """
    top = page_menu.end(doc) + _HEAD
    for line in _read_lines(doc, zone_of):
        found = (
            (_alone(line) if line.index < top else None)
            or _listed(line)
            or _in_sentence(line)
            or _announced(line, doc.lines[line.index + 1 : line.index + 2])
            or _below_a_heading(line, doc.lines[max(0, line.index - _HEADING_REACH) : line.index])
        )
        if found:
            for part in found.parts:
                stands = found.line.span(part.start, part.end)
                yield doc.candidate(part.key, part.value, stands, "words: pay", LOOSE)
            return


def with_top_of_range(doc: Document, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts, where a head shows one rate alone and the text has the range that begins with it, with the range's top: it is
    the least that is paid, and not the most."""
    by_key = {fact.key: fact for fact in facts}
    low, high = (by_key.get(f"compensation_{end}") for end in ("min", "max"))
    kind = by_key.get("compensation_type")
    if not (low and high and kind) or low.value != high.value or kind.value not in _BY_TIME:
        return facts
    period = by_key.get("compensation_period")
    top = _range_from(doc, float(str(low.value)), str(period.value) if period else "")
    return tuple(top.fact if top and fact is high else fact for fact in facts)


def _range_from(doc: Document, least: float, period: str) -> Candidate | None:
    """The top of the first range of the text, for the same time, that begins with an amount."""
    digits = f"{least:,g}"
    for line in doc.lines:
        if digits not in line.text:
            continue
        for told in monies(line.text):
            is_range = told.low == least < told.high <= least * _WIDEST_RANGE
            if is_range and told.period in ("", period):
                span = line.span(told.start, told.end)
                return doc.candidate("compensation_max", tidy(told.high), span, "words: the range it begins", LOOSE)
    return None


def _read_lines(doc: Document, zone_of: Sequence[Zone]) -> Iterator[Line]:
    for line in takewhile(lambda line: not zone_of[line.index].after, doc.lines):
        if not zone_of[line.index].client:
            yield line


def _alone(line: Line) -> ToldPay | None:
    """ "$25 - $50/hr · 30 hrs/wk": an amount with its time, or a range, that begins one of the first lines and has no word behind it."""
    if line.bullet or not any(c.isdigit() for c in line.text[:12]):
        return None
    money = next(iter(monies(line.text[:80])), None)
    if money is None or money.start > 0 or money.high >= 1e6:
        return None
    behind = line.text[money.end : money.end + 40]
    kinds = [part for part in money_fields.kind(behind) if part.start <= 2]
    is_pay = kinds or money.period or money.low != money.high
    is_remarked = money.period and _REMARK.fullmatch(line.text, money.end)
    if not is_pay or not (kinds or is_remarked or _SEPARATED.match(line.text, money.end)):
        return None
    return ToldPay(line, _parts(line.text, money, ""))


def _listed(line: Line) -> ToldPay | None:
    """An item of a list that is nothing but a range with its time; a benefit is one amount, or says what it is for."""
    money = next(iter(monies(line.text[:80])), None) if line.bullet and len(line.text) < 80 else None
    if money is None or money.start > 0 or not money.period or money.low == money.high:
        return None
    return None if line.text[money.end :].strip(" .") else ToldPay(line, _parts(line.text, money, ""))


def _below_a_heading(line: Line, before: Sequence[Line]) -> ToldPay | None:
    """A range alone on its line, of the size of a year's pay, a few lines below a heading for salaries."""
    money = next(iter(monies(line.text[:_LONGEST_RANGE])), None) if len(line.text) < _LONGEST_RANGE else None
    if money is None or money.start > 0 or money.low == money.high or money.low < _LEAST_A_YEAR:
        return None
    headed = any(_SALARIES.fullmatch(one.text.strip(" #*:")) for one in before)
    alone = headed and not line.text[money.end :].strip(" .*")
    return ToldPay(line, _parts(line.text, money, "year")) if alone else None


def _names(words: str) -> list[tuple[str, re.Match[str]]]:
    """Each name for pay in some words, and the period that it says, the more telling one first where two begin alike."""
    low = words.lower()
    told = (named for named in _NAMES if named[1].may_be_in(low))
    found = [(period, name) for period, pattern in told for name in pattern.finditer(words)]
    return sorted(found, key=lambda one: one[1].start())


def _in_sentence(line: Line) -> ToldPay | None:
    """ "The annual base salary range for this role is $90,000 to $120,000"; "we pay $20 an hour"; "our budget is $300"."""
    if not any(c.isdigit() for c in line.text):
        return None
    return _named(line) or _said_by_client(line, _PAYING, timed=True) or _said_by_client(line, _BUDGET, timed=False)


def _named(line: Line) -> ToldPay | None:
    """An amount behind a name for pay."""
    for period, name in _names(line.text):
        rest = line.text[name.end() : name.end() + _FARTHEST * 2]
        money = _named_amount(rest)
        if money and money.start <= _FARTHEST and _leads_to(rest[: money.start]) and not _is_extra(rest, money.end):
            return ToldPay(line, _parts(line.text, _moved(money, name.end()), period))
    return None


def _said_by_client(line: Line, words: Pattern, *, timed: bool) -> ToldPay | None:
    """An amount behind words by which a client speaks of it; `timed`: only one with its time is pay."""
    for said in words.finditer(line.text) if words.may_be_in(line.low) else ():
        rest = line.text[said.end() : said.end() + _FARTHEST]
        money = next(iter(monies(rest)), None)
        if money is None or (timed and not money.period) or _is_extra(rest, money.end):
            continue
        between = rest[: money.start]
        if _leads_at_once(between) if timed else _LINKS.fullmatch(between):
            return ToldPay(line, _parts(line.text, _moved(money, said.end()), ""))
    return None


def _named_amount(words: str) -> Money | None:
    """The first amount behind a name for pay; one in thousands needs no currency: "between 50k and 70k"."""
    signed = next(iter(monies(words)), None)
    bare = next(iter(monies(words, bare=True)), None) if _IN_THOUSANDS.search(words) else None
    if bare and _IN_THOUSANDS.search(words, bare.start, bare.end) and not _COUNTED.match(words, bare.end):
        return bare if signed is None or bare.start < signed.start else signed
    return signed


def _leads_at_once(between: str) -> bool:
    return not between.strip() or bool(_LINKED.fullmatch(between) and len(between) <= _NEAR)


def _leads_to(between: str) -> bool:
    if _SENTENCE_ENDS.search(between) or _EXTRA.search(between):
        return False
    return bool(_LINKED.fullmatch(between) or _UP_TO_AMOUNT.fullmatch(between))


def _is_extra(words: str, end: int) -> bool:
    return not words.endswith(" +", 0, end) and bool(_EXTRA_BEHIND.match(words, end))


def _announced(line: Line, following: Sequence[Line]) -> ToldPay | None:
    """A line that ends with the name of the pay, and the amount that begins the next one."""
    below = following[0] if following and len(line.text) <= _FARTHEST else None
    money = next(iter(monies(below.text[:120])), None) if below else None
    if below is None or money is None or money.start > 0 or _is_extra(below.text, money.end):
        return None
    period = next((period for period, name in _names(line.text) if _ends_with(line.text, name)), None)
    return None if period is None else ToldPay(below, _parts(below.text, money, period))


def _ends_with(words: str, name: re.Match[str]) -> bool:
    """Whether a line is nothing but the name of the pay, or introduces the next line with it."""
    rest = words[name.end() :]
    short = name.start() <= 20 and len(rest) <= 20
    return (short or rest.rstrip().endswith(":")) and not _EXTRA.search(rest) and not _SENTENCE_ENDS.search(rest)


def _moved(money: Money, by: int) -> Money:
    return Money(money.low, money.high, money.currency, money.sign, money.period, money.start + by, money.end + by)


def _parts(words: str, money: Money, named: str) -> list[ReadValue]:
    """What an amount says, and the time that its name says it is paid for."""
    found = list(money_fields.money_parts(money, words))
    keys = {part.key for part in found}
    period = money.period or named
    if "compensation_period" not in keys and period:
        found.append(ReadValue("compensation_period", period, money.start, money.end))
    if "compensation_type" not in keys:
        kind = "hourly" if period == "hour" else "salary" if period else ""
        near = kind or next((str(part.value) for part in money_fields.kind(words)), "")
        found += [ReadValue("compensation_type", near, money.start, money.end)] if near else []
    return found
