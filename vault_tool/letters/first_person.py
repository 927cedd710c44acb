"""A line of experience as one says it: "Ran delivery at an agency." -> "I ran delivery at an agency."."""

import re

from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import verbs
from vault_tool.language.wordlists import words as word_list

_GOES_ON = re.compile(r"(?:,|\band|\bor|;) (?:then )?(?P<word>[a-z]+s)(?= [a-z])(?! and\b| or\b)")
"""A further deed of a line: a word of the third person with something behind it; "invoices," is what one deals with."""


def said(line: ExperienceLine) -> str:
    """The line with its result, in the first person where its first word shows how; else as it stands."""
    text = line.text.strip()
    first, blank, rest = text.partition(" ")
    if deed := _deed(first, rest):
        text = f"I {deed}{blank}{rest}"
    return f"{_ended(text)} {_ended(line.result)}".strip()


def _deed(first: str, rest: str) -> str:
    """The first word as it follows "I"; "" where it is no verb, or others behind it would have to change with it."""
    if not first.isalpha() or not first[1:].islower():
        return ""
    word = first.lower()
    if word in word_list("first_person", "past") or _is_past(word) or word in verbs.OPENING:
        return word
    base = _base(word)
    return base if base and not any(_base(m["word"]) for m in _GOES_ON.finditer(rest)) else ""


def _is_past(word: str) -> bool:
    return word.endswith("ed") and len(word) > 4 and word not in word_list("first_person", "describing")


def _base(word: str) -> str:
    """ "keeps" -> "keep"; "" where it is no verb of the third person."""
    forms = (f"{word[:-3]}y" if word.endswith("ies") else "", word[:-2] if word.endswith("es") else "", word[:-1])
    return next((form for form in reversed(forms) if form in verbs.ALL), "") if word.endswith("s") else ""


def _ended(text: str) -> str:
    """With a full stop where it has no mark at its end."""
    text = text.strip()
    return text if not text or text[-1] in '.!?…:›"”' else f"{text}."
