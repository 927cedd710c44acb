r"""Who answered: the names of person and company in a client's reply.

Only where a reply says so plainly: a first line "Name, Company", a signature under a closing, or "I am Name from Company".
"""

import re
from dataclasses import dataclass

from vault_tool.language.chains import Chain
from vault_tool.language.wordlists import Pattern
from vault_tool.posting import sites
from vault_tool.text.regex import Regex

_NAME = Regex(r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,3}")
_COMPANY = Regex(r"[^\W_][\w&'’+-]*(?:\.[\w&'’+-]+)*(?: (?:[^\W_a-z][\w&'’+-]*|&|and|of|the)){0,4}")
_BETWEEN = Regex(r"\s*(?:,|\||–|—|\s-\s|\bat\b|\bfrom\b|@)\s*")
_END = Regex(r"\.?\Z")
_CARD = Chain(_NAME, _BETWEEN, _COMPANY, _END)
_CLOSING = Pattern(r"{letters.closing}[,.!]*")
_WORD_ENDS = Regex(r"[\s,.!;–-]|\Z")
_SAID = Chain(Pattern(r"\b{reply.introducing} "), _NAME, _WORD_ENDS)
_OF_A_COMPANY = Chain(Pattern(r",? {reply.between} (?:the )?"), _COMPANY, _WORD_ENDS)
_TITLE = Pattern(r"\b{reply.titles}\b")
_NOT_A_NAME = Pattern(r"(?:{reply.not_names}|{time/en.weekday})\b")
LONGEST_LINE = 70


@dataclass(frozen=True, slots=True)
class Names:
    """Who answered; "" where the reply does not say."""

    person: str = ""
    company: str = ""


def names(text: str) -> Names:
    """The person and company of a reply, from its first line, its signature, or what it says of itself."""
    lines = [line.strip(" \t*_>#-") for line in text[:20_000].splitlines()]
    lines = [line for line in lines if line and not line.endswith(":")]
    signature = next((lines[n + 1 : n + 4] for n in range(len(lines)) if _CLOSING.fullmatch(lines[n])), [])
    for found in (_signed(signature), _card(lines[0]) if lines else Names(), _said(text[:20_000])):
        if found.person:
            return found
    return Names()


def _card(line: str) -> Names:
    """ "Jo Reed, Reed Studio"; a job title in the place of a company is none."""
    card = _CARD.match(line, 0, len(line)) if len(line) <= LONGEST_LINE else None
    if card is None:
        return Names()
    name, _, company, _ = (link[0] for link in card)
    if _is_no_name(name):
        return Names()
    return Names(name, "" if _TITLE.search(company) else company)


def _signed(lines: list[str]) -> Names:
    """A signature: the name alone or with the company; the company else in one of the next two lines."""
    if not lines:
        return Names()
    card = _card(lines[0])
    if card.company:
        return card
    alone = _NAME.fullmatch(lines[0])
    person = card.person or (alone[0] if alone and not _is_no_name(lines[0]) else "")
    return Names(person, _company(lines[1:]) if person else "")


def _is_no_name(words: str) -> bool:
    """Whether words begin as no person's name does: with a greeting, a day, the job site."""
    return bool(_NOT_A_NAME.match(words)) or words.split(" ", 1)[0].casefold() in sites.names()


def _company(lines: list[str]) -> str:
    """The company under a name: "Founder, Reed Studio", "CEO at Reed Studio", "Reed Studio"."""
    for line in lines:
        words = re.split(r"\s*(?:,|\||–|—|\bat\b|@)\s*", line)[-1]
        if len(line) <= LONGEST_LINE and _COMPANY.fullmatch(words) and not _TITLE.search(words) and words[0].isupper():
            return words
    return ""


def _said(text: str) -> Names:
    for _, name, _ in _SAID.finditer(text, 0, len(text)):
        if not _is_no_name(name[0]) and not _TITLE.match(name[0]):
            of = _OF_A_COMPANY.match(text, name.end(), len(text))
            return Names(name[0].rstrip("."), of[1][0].rstrip(".") if of else "")
    return Names()
