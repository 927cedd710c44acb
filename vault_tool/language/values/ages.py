"""How long ago a post says something was: "20 minutes ago", "yesterday", "hace 3 días", "vor 2 Wochen"."""

import re
from functools import cache

from vault_tool.language import wordlists
from vault_tool.language.wordlists import Pattern

_SECONDS = {
    "seconds": 1,
    "minutes": 60,
    "hours": 3600,
    "days": 86400,
    "weeks": 604800,
    "months": 2592000,
    "years": 31536000,
}
_COUNTED = r"(?P<count>\d{1,4}|{time.one})\+?\s?(?P<unit>{time.unit})"
_FORMS = (
    Pattern(rf"(?:{{time.about}}\s+)?(?<![^\W_]){_COUNTED}\s+{{time.ago}}(?![^\W_])"),
    Pattern(rf"(?<![^\W_]){{time.since}}\s+{_COUNTED}(?![^\W_])"),
    Pattern(r"(?<![^\W_])(?P<unit>{time.lone_unit})\s+{time.ago}(?![^\W_])"),
    Pattern(r"(?<![^\W_]){time.age_named}(?![^\W_])"),
)
_BARE = Pattern(_COUNTED)


def find(text: str) -> re.Match[str] | None:
    """The first age in a text."""
    found = [match for form in _FORMS if (match := form.search(text))]
    return min(found, key=lambda match: match.start(), default=None)


def begins(text: str, start: int) -> re.Match[str] | None:
    """The age that a text has at an offset."""
    return next((match for form in _FORMS if (match := form.match(text, start))), None)


def seconds_ago(text: str) -> float | None:
    """The seconds that a phrase says, a month as 30 days; None for what is no age."""
    words = " ".join(text.split()).strip(".")
    match = next((m for form in (*_FORMS, _BARE) if (m := form.fullmatch(words))), None)
    if match is None:
        return None
    said = match.groupdict()
    if "unit" not in said:
        return next(seconds for seconds, name in _named() if name.fullmatch(words))
    count = said.get("count") or "1"
    unit = next(seconds for seconds, words_of in _units() if words_of.fullmatch(said["unit"]))
    return (int(count) if count.isdigit() else 1) * unit


@cache
def _units() -> tuple[tuple[float, Pattern], ...]:
    """Seconds of each span, with its words."""
    spans = [(name, name.removesuffix("_letter")) for name in wordlists.table("time")]
    return tuple((_SECONDS[span], Pattern(f"{{time.{name}}}")) for name, span in spans if span in _SECONDS)


@cache
def _named() -> tuple[tuple[float, Pattern], ...]:
    """Seconds of each age that has a name ("age_86400": yesterday), with its words."""
    lists = [name for name in wordlists.table("time") if name.startswith("age_") and name != "age_named"]
    return tuple((float(name.removeprefix("age_")), Pattern(f"{{time.{name}}}")) for name in lists)
