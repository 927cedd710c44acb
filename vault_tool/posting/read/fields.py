"""What a label's words mean: a reader for each kind of field, from the words behind a label to keys and values."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from vault_tool.language import wordlists
from vault_tool.language.values import ages, dates
from vault_tool.language.values.money import amount, number, tidy
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.fact import Value
from vault_tool.text.regex import Regex


class ReadValue(NamedTuple):
    """One value read from some words; `start` and `end` say where in those words it stands."""

    key: str
    value: Value
    start: int
    end: int


Reader = Callable[[str], Iterator[ReadValue]]
"""From the words behind a label to the values in them; nothing where they are no such value."""

_OPENING = {'"': '"', "'": "'", "“": "”"}
_LANGUAGES = ("english", "german", "french", "spanish", "portuguese", "russian")
_MISSING = Pattern("|".join(f"{{missing.{language}}}" for language in _LANGUAGES))
_REMARK = Regex(r"\s*(?:[.;:–—(\[].*| -.*)?")
_NEAR = 20
"""Characters behind a label before which its amount begins."""
_DAY_LENGTH = len("2020-10-27")
_SOME = r"\d[\d,.]*\+?"
_COUNTED = Pattern(
    rf"(?:{{values.at_most}} |{{values.at_least}} )?{_SOME}(?:\s?(?:[-–]|{{values.to}}(?!\w))\s?{_SOME})?(?=\W|\Z)"
)
_RECENTLY = Pattern("{facts.recently}")
_LEVELS = Pattern(r"\b{facts.level}\b")
_LEVEL_JOINED = Pattern(r"\s?[-–/]\s?|\s{facts.joins levels}\s")
_OF_LEVEL = Pattern(r"\s?{facts.of a level}\b")
_DURATION = Pattern(
    r"(?:{values.rough}\s?)?(?:{values.few}|\d{1,3})\s?\+?\s?{range}?\+?\s?{unit}\b",
    range=r"(?:[-–]|{values.to})\s?\d{1,3}\s?",
    unit="{time.days}|{time.weeks}|{time.months}|{time.years}",
)
HOURS = Pattern(
    r"(?:(?:{values.rough}|under)\s?)?\d{1,3}\+?{range}?\+?\s?{time.hours}\s?{each}?\s?{time.weeks}(?<!s)\b",
    range=r"\s?(?:[-–]|{values.to})\s?\d{1,3}",
    each="/|{values.per}|{values.each}",
)
_HOURS_UNDECIDED = Pattern(r"{time.hours} to be {missing.settled}")
_HOURS_AS_NUMBER = Pattern(
    r"\s*((?:{values.rough}\s?)?\d{1,3}\+?(?:\s?[-–]\s?\d{1,3}\+?)?)(?!\s?[:.,]?\d|\s?[ap]\.?m|\s?%)"
)
_SEPARATOR = Regex(r"\s*(?:,|;|\||·|•)\s+|\s*(?<!\d),\s*|\s*,(?!\d{3}(?!\d))\s*|\s{3,}")
_JOINING = Pattern(r"^{facts.joins}\s+|\s+{facts.joins}$", re.NOFLAG)
_NO_COMPANY = Pattern(r"{facts.no company}\b")
_ADDRESS = Regex(r"https?://[^\s<>()\[\]\"'|]{4,500}")
_END_OF_ADDRESS = ".,;"


def says_missing(words: str) -> bool:
    """Whether some words say that a value is missing, whatever remark stands behind them: "TBD", "Not stated (ask)"."""
    plain = words.strip(" \t.()[]*_")
    found = _MISSING.match(plain) if plain else None
    return found is not None and _REMARK.fullmatch(plain, found.end()) is not None


def text(key: str, longest: int = 160) -> Reader:
    """A reader that takes the words as they stand."""

    def read(words: str) -> Iterator[ReadValue]:
        value = words.strip(" \\").rstrip("_*")
        if len(value) > 1 and value[0] in _OPENING and value[-1] == _OPENING[value[0]] and value[0] not in value[1:-1]:
            value = value[1:-1].strip()
        start = words.find(value)
        if value and len(value) <= longest and not says_missing(value) and not re.fullmatch(r"\[.*\]|<.*>", value):
            yield ReadValue(key, value, start, start + len(value))

    return read


def count(key: str) -> Reader:
    """A reader of whole numbers: "4,597 hours", "34"."""

    def read(words: str) -> Iterator[ReadValue]:
        match = re.match(r"\D{0,12}?(\d[\d.,]{0,14}\d|\d)\s?([KkMm]\b)?", words)
        if match:
            value = number(match[1])
            if value is not None:
                value *= {"k": 1e3, "m": 1e6}.get((match[2] or "").lower(), 1)
                yield ReadValue(key, tidy(value), match.start(1), match.end())

    return read


def about_how_many(key: str) -> Reader:
    """A reader of counts as a site rounds them, without a remark behind them: "20 to 50", "50+", "Less than 5"."""

    def read(words: str) -> Iterator[ReadValue]:
        value = words.strip()
        found = _COUNTED.match(words, len(words) - len(words.lstrip()))
        if found and " " in value and not _COUNTED.fullmatch(value):
            yield ReadValue(key, found[0].rstrip(" .,"), found.start(), found.start() + len(found[0].rstrip(" .,")))
        else:
            yield from text(key, 60)(words)

    return read


def percent(key: str) -> Reader:
    """A reader of shares of a hundred: "42%", "42", "0.42" stays 0.42."""

    def read(words: str) -> Iterator[ReadValue]:
        match = re.match(r"\D{0,12}?(\d{1,3}(?:[.,]\d{1,4})?)\s?%?", words)
        value = number(match[1]) if match else None
        if match and value is not None and value <= 100:
            yield ReadValue(key, tidy(value), match.start(1), match.end())

    return read


def money(key: str) -> Reader:
    """A reader of one amount, with or without a sign: "$88K", "13K", "17190.68"."""

    def read(words: str) -> Iterator[ReadValue]:
        found = amount(words[:200])
        if found and found.start < _NEAR:
            yield ReadValue(key, tidy(found.value), found.start, found.end)

    return read


def date(key: str) -> Reader:
    """A reader of days and months."""

    def read(words: str) -> Iterator[ReadValue]:
        found = dates.read_date(words[:200])
        if found:
            yield ReadValue(key, found.iso[:_DAY_LENGTH], found.start, found.end)

    return read


def posted(words: str) -> Iterator[ReadValue]:
    """When the job was posted: an exact time as `posted_at`, else the site's own words as `posted`."""
    words = words[:200]
    found = dates.read_date(words)
    if found and len(found.iso) >= _DAY_LENGTH:
        at = found.iso if "T" in found.iso else f"{found.iso}T00:00:00Z"
        yield ReadValue("posted_at", at, found.start, found.end)
        return
    match = ages.find(words) or _RECENTLY.search(words)
    if match:
        yield ReadValue("posted", match[0].strip(), match.start(), match.end())


def level(words: str) -> Iterator[ReadValue]:
    """The level asked for, in the post's words."""
    head = words[:80]
    match = _LEVELS.search(head)
    if match:
        end = match.end()
        while (more := _LEVEL_JOINED.match(head, end)) and (other := _LEVELS.match(head, more.end())):
            end = other.end()
        if end > match.end() and (same := _OF_LEVEL.match(head, end)):
            end = same.end()
        yield ReadValue("experience_level", head[match.start() : end], match.start(), end)


def duration(words: str) -> Iterator[ReadValue]:
    """How long the work lasts: "1 to 3 months", "More than 6 months", "< 1 month"."""
    match = _DURATION.search(words[:120])
    if match:
        yield ReadValue("duration", match[0].strip(), *match.span())


def weekly_hours(words: str) -> Iterator[ReadValue]:
    """Hours a week, in the post's words."""
    match = HOURS.search(words[:160])
    if match:
        yield ReadValue("weekly_hours", match[0].strip(), *match.span())
    elif undecided := _HOURS_UNDECIDED.search(words[:160]):
        yield ReadValue("weekly_hours", undecided[0], *undecided.span())


def hours_or_number(words: str) -> Iterator[ReadValue]:
    """Hours a week behind a label that says so: "30+", "20-30", "Less than 30 hrs/week"."""
    found = tuple(weekly_hours(words))
    match = _HOURS_AS_NUMBER.match(words)
    if found or not match:
        yield from found
    else:
        yield ReadValue("weekly_hours", match[1], *match.span(1))


def skills(words: str) -> Iterator[ReadValue]:
    """A list of skills on one line: "API,     Web Design" or "API, Web Design" or ["API", "Web Design"]."""
    inside = words.strip().strip("[]")
    names = [name.strip().strip("\"'") for name in _SEPARATOR.split(inside)]
    names = [_JOINING.sub("", name) for name in names if name and len(name) <= 80]
    if names and not says_missing(inside):
        yield ReadValue("skills", names, 0, len(words))


def yes(key: str) -> Reader:
    """A reader of yes and no."""

    def read(words: str) -> Iterator[ReadValue]:
        low = words.lower().strip(" .")
        if low in wordlists.words("facts", "yes") | wordlists.words("facts", "verified"):
            yield ReadValue(key, True, 0, len(words))
        elif low in wordlists.words("facts", "no"):
            yield ReadValue(key, False, 0, len(words))

    return read


def company(words: str) -> Iterator[ReadValue]:
    """A company's name."""
    if not _NO_COMPANY.match(words):
        yield from text("client_company", 120)(words)


def url(words: str) -> Iterator[ReadValue]:
    """The post's address."""
    match = _ADDRESS.search(words)
    if match:
        address = match[0].rstrip(_END_OF_ADDRESS)
        yield ReadValue("url", address, match.start(), match.start() + len(address))


def nothing(_words: str) -> Iterator[ReadValue]:
    """A label that is known, so that it is no title and no company, but has no key of ours."""
    return iter(())
