"""Phrases that Upwork prints as whole lines, or as cells between bars: "42% hire rate, 5 open jobs"."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from vault_tool.language.values.money import number, scaled, tidy
from vault_tool.posting.fact import Value
from vault_tool.posting.read import fields
from vault_tool.posting.read.candidates import LABELED, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.text.regex import Regex

LONGEST = 260


class PrintedLine(NamedTuple):
    """`needle` is in every such phrase (a quick look before the pattern); `keys` are the groups' keys in order."""

    needle: str
    pattern: Regex
    keys: tuple[str, ...]
    client: bool = False


_USD = r"\$\s?([\d.,]{1,14}\s?[KkMm]?)\+?"


def _phrase(needle: str, pattern: str, *keys: str, client: bool = False) -> PrintedLine:
    return PrintedLine(needle, Regex(pattern, re.IGNORECASE), keys, client)


PHRASES = (
    _phrase("verified", r"(payment (?:method )?(?:not verified|verified|unverified))", "client_payment_verified"),
    _phrase("verified", r"(phone (?:number )?verified)", "client_phone_verified"),
    _phrase("rating is", r"rating is ([0-5](?:\.\d+)?) out of 5\.?", "client_rating"),
    _phrase("review", r"([0-5]\.\d{1,2}) of ([\d,]+) reviews?", "client_rating", "client_reviews"),
    _phrase("out of 5", r"([0-5](?:\.\d+)?) out of 5(?: \(?(?:from )?([\d,]+) reviews?\)?)?", "client_rating", "client_reviews"),
    _phrase("★", r"([0-5](?:\.\d+)?)\s?★(?: \(([\d,]+) reviews?\))?", "client_rating", "client_reviews"),
    _phrase("posted", r"([\d,]+) jobs? posted", "client_jobs_posted"),
    _phrase("hire rate", r"(\d{1,3})% hire rate(?:, ([\d,]+) open jobs?)?", "client_hire_rate", "client_open_jobs"),
    _phrase("open job", r"([\d,]+) open jobs?", "client_open_jobs"),
    _phrase("spent", _USD + r" (?:total )?spent", "client_total_spent"),
    _phrase("total", _USD + r" total", "client_total_spent", client=True),
    _phrase("hire", r"([\d,]+) (?:total )?hires?(?:(?:,| with) ([\d,]+) (?:currently )?active)?", "client_hires", "client_active_contracts"),
    _phrase("rate paid", _USD + r"\s?/?\s?hr avg\.?(?: hourly)? rate paid", "client_avg_hourly_rate"),
    _phrase("hour", r"([\d,]+) hours?", "client_hours_paid", client=True),
    _phrase("(", r"((?:small|mid-sized|large) company \([\d,]+(?:-[\d,]+|\+) ?(?:people)?\))", "client_company_size"),
    _phrase("individual client", r"(individual client)", "client_company_size"),
    _phrase("member since", r"member since:? (.{4,24})", "client_member_since"),
    _phrase("upwork since", r"on upwork since:? (.{4,24})", "client_member_since"),
    _phrase("proposal", r"((?:less than|fewer than) \d+|\d+ to \d+|\d+-\d+|\d+\+) proposals?(?: competing)?", "proposals"),
    _phrase("proposals", r"proposals?: ((?:less than|fewer than) \d+|\d+ to \d+|\d+-\d+|\d+\+?)(?:\s+number of freelancers needed: (\d+))?", "proposals", "hires_needed"),
    _phrase("connects", r"(?:send a proposal for|required connects to submit a proposal|this proposal requires|requires):? (\d+)(?: connects)?\.?", "connects_required"),
    _phrase("connects", r"(\d+) connects", "connects_required"),
    _phrase("connects", r"(?:available )?connects: (\d+)", "connects_available"),
    _phrase("freelancers", r"needs to hire (\d+) freelancers?", "hires_needed"),
    _phrase("freelancers", r"number of freelancers needed: (\d+)", "hires_needed"),
    _phrase("located", r"(only freelancers located in .{2,60} may apply\.?)", "job_location"),
    _phrase("only", r"(u\.?s\.?(?: located freelancers)? only)", "job_location"),
    _phrase("location requirement", r"local job location requirement: (.{2,60})", "job_location"),
    _phrase("worldwide", r"(worldwide)", "job_location"),
    _phrase("contract-to-hire", r"(contract-to-hire(?: opportunity)?)", "contract_to_hire"),
)  # fmt: skip


def _true(_words: str) -> Value | None:
    return True


def _payment(words: str) -> Value | None:
    return not ("unverified" in words.lower() or "not verified" in words.lower())


def _rating(words: str) -> Value | None:
    value = number(words)
    return tidy(value) if value else None


def _count(words: str) -> Value | None:
    value = number(words)
    return None if value is None else int(value)


def _dollars(words: str) -> Value | None:
    scale = words[-1] if words[-1:] in "KkMm" else None
    value = scaled(words.rstrip("KkMm "), scale)
    return None if value is None else tidy(value)


def _member_since(words: str) -> Value | None:
    return next((str(part.value) for part in fields.date("client_member_since")(words)), None)


_VALUE: dict[str, Callable[[str], Value | None]] = {
    "client_payment_verified": _payment, "client_phone_verified": _true, "contract_to_hire": _true, "client_rating": _rating,
    "client_total_spent": _dollars, "client_avg_hourly_rate": _dollars, "client_member_since": _member_since,
    "proposals": str, "job_location": str, "client_company_size": str,
}  # fmt: skip
NEEDLES = tuple(dict.fromkeys(phrase.needle for phrase in PHRASES))


def read(doc: Document, lines: Sequence[Line], *, client: bool, weight: int = LABELED) -> Iterator[Candidate]:
    """The phrases in some lines; `client` says that they stand in the client's block, where "11 hours" is a fact."""
    rate_above = False
    for line in lines:
        if len(line.text) > LONGEST * 2:
            continue
        low = line.low
        if any(needle in low for needle in NEEDLES):
            yield from _line(doc, line, client=client or rate_above, weight=weight)
        rate_above = low.endswith("rate paid")  # below it stand the client's hours, wherever the block has come from


def _line(doc: Document, line: Line, *, client: bool, weight: int) -> Iterator[Candidate]:
    for cell in re.finditer(r"[^|•·;]+", line.text):
        words = cell[0].strip()
        start = cell.start() + len(cell[0]) - len(cell[0].lstrip())
        label = re.match(r"(?:Client|Clients? facts|Activity):\s*", words)
        if label:
            client = client or label[0].startswith("Client")
            words, start = words[label.end() :], start + label.end()
        for match, phrase in _matches(words, client=client):
            for group, key in enumerate(phrase.keys, start=1):
                value = _VALUE.get(key, _count)(match[group]) if match[group] else None
                if value is not None:
                    span = line.span(start + match.start(group), start + match.end(group))
                    yield doc.candidate(key, value, span, "upwork: phrase", weight)


def _matches(words: str, *, client: bool) -> Iterator[tuple[re.Match[str], PrintedLine]]:
    low = words.lower()
    for phrase in PHRASES:
        if phrase.needle in low and (client or not phrase.client):
            match = phrase.pattern.fullmatch(words) or _with_remark(phrase, words)
            if match:
                yield match, phrase
                return


def _with_remark(phrase: PrintedLine, words: str) -> re.Match[str] | None:
    """The phrase with a remark in brackets behind it: "42% hire rate (moderate)"."""
    match = phrase.pattern.match(words)
    return match if match and re.fullmatch(r"\s+\([^()]{1,80}\)\.?", words[match.end() :]) else None


def read_spent(words: str) -> Iterator[Value]:
    """An amount spent, as cards print it: "30k"."""
    value = _dollars(words)
    if value is not None:
        yield value
