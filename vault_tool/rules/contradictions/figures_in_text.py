"""Figures in a text, as several rules of this family read them."""

import re

from vault_tool.language.values.currencies import marks
from vault_tool.language.wordlists import Pattern
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

FIGURE = r"(?P<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
"""A number with or without thousands: 1,250.50."""
MARK = f"[{marks()}]"
"""The sign of a currency."""
AMOUNT = re.compile(rf"{MARK} ?{FIGURE}(?P<thousands> ?k\b)?", re.IGNORECASE)


def value_of(found: re.Match[str]) -> float:
    """The number that was found; $1.2K is 1200."""
    return float(found["figure"].replace(",", "")) * (1000 if found.groupdict().get("thousands") else 1)


def behind(label: Pattern, value: Regex, text: str, span: Span) -> re.Match[str] | None:
    """The first value in `text[span]` that stands right behind its label."""
    found = (value.match(text, m.end(), span.end) for m in label.finditer(text, *span))
    return next(filter(None, found), None)
