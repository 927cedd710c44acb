"""What no dictionary is needed for: numbers and nouns that agree, articles, rounding, words and quotes that come in twos."""

import re
from collections.abc import Iterable, Iterator

import pytest

from tests.wording import generated
from tests.wording.said import Said, everything

_UNITS = "hour|day|week|month|year|minute|word|line|note|job|hire|review|proposal|question|connect|point|character|file|rule|skill|time"
_SOUNDS_LIKE_YOU = r"uni(?!n)|us(?:er|e\b|ed|ual|age)|eu|one\b|once|URL|UTF|UX|UI|USB|US\b|USD"
_SILENT_H = r"hour|honest|honor|heir|HTML|HR\b|HTTP"
_SPELLED = r"[FHLMNRSX](?:[A-Z]{1,4}\b|-)|x-|8|11\b|18"
FORMS = {
    "agreement": rf"(?<![\d.,/:–-])\b(?:1|one) (?:{_UNITS})s\b|(?<![\d.,$])\b(?!1\b)\d[\d,.]* (?:{_UNITS})\b(?![-' ]?\w*(?:long|old|rate|week|limit|table))",
    "an before a consonant": rf"\b[Aa]n (?!{_SILENT_H}|{_SPELLED})[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]\w*|\b[Aa]n (?:{_SOUNDS_LIKE_YOU})\w*",
    "a before a vowel": rf"(?<![\w'’.-])a (?!{_SOUNDS_LIKE_YOU})[aeiouAEIOU]\w*|(?<![\w'’.-])a (?:hour|honest)\w*",
    "rounding": r"\d\.\d{3,}(?![\d.]*[/)])|\$[\d,]+\.\d(?!\d)|\b0 (?:hours?|minutes?|days?|weeks?)\b|(?<![/.])\b\d+\.0 (?:hours?|minutes?|days?|weeks?)",
    "doubled word": r"\b(?!that\b|had\b|is\b)([A-Za-z]{2,}) \1\b(?![-'’])",
    "space before a mark": r"\w [,;.?!](?=\s|$)",
    "marks doubled": r"[,;:?!]{2,}|(?<![.(])\.\.(?![./])|[.?!]”\.",
    "slot left open": r"\{\{|\}\}|\{%|%\}|\bundefined\b|\bNone\b(?! of)|\bTrue\b|\bFalse\b|\bnan\b|\[object|“\s*”",
}
"""What must not stand in a text, by what is wrong with it."""
_CODE = re.compile(r"`[^`\n]*`|^( {4}|\t)(?![-•*] ).*$", re.MULTILINE)
_SHOWN = re.compile(r"\"an test\"")
"""What a rule shows of the faults it finds."""
_PAIRS = (("“", "”"), ("‹", "›"), ("(", ")"), ("[", "]"))
_LISTED = re.compile(r"(?:^|\s)[\w.]{1,3}\)|[:;]-?\)|[([][<>]?=?")


def texts() -> Iterable[Said]:
    return (*everything(), *generated.lines())


def wrong(form: str, said: Iterable[Said]) -> Iterator[str]:
    for one in said:
        text = _SHOWN.sub("", _CODE.sub("`code`", one.text))
        for m in re.finditer(FORMS[form], text):
            yield f"{one.where}: {m[0]!r} in {text[max(0, m.start() - 30) : m.end() + 30]!r}"


@pytest.mark.parametrize("form", FORMS)
def test_it_is_nowhere(form: str) -> None:
    """A slot is filled only in what is generated; pages speak of slots and values themselves."""
    assert list(wrong(form, generated.lines() if form == "slot left open" else texts())) == []


def test_what_opens_closes() -> None:
    def balanced(text: str, opening: str, closing: str) -> bool:
        return text.count(opening) == text.count(closing)

    odd = [
        f"{said.where}: {opening} {closing} in {said.text[:160]!r}"
        for said in texts()
        for opening, closing in _PAIRS
        if not balanced(_CODE.sub("", said.text), opening, closing)
    ]
    assert odd == []


SEEN = {
    "agreement": ["1 hours of work", "8 hour of work", "one weeks"],
    "an before a consonant": ["an developer", "an user"],
    "a before a vowel": ["a editor", "a hour"],
    "rounding": ["$33.333 an hour", "$3.5 an hour", "0 hours", "25.0 minutes", "1.0 weeks"],
    "doubled word": ["of the the site"],
    "space before a mark": ["Two weeks , then"],
    "marks doubled": ["All of it.. And", "reads “so.”."],
    "slot left open": ["My rate is {{ rate }}", "None an hour", "“”"],
}


@pytest.mark.parametrize(("form", "text"), [(form, text) for form, seen in SEEN.items() for text in seen])
def test_it_is_seen(form: str, text: str) -> None:
    assert list(wrong(form, [Said("here", text)])) != []
