"""How letters begin and end, and what only the one who hires says (`data/letters/`)."""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern
from vault_tool.text.regex import Regex

GREETING = Pattern(r"{letters.any_greeting}\b[^\r\n?]{0,60}$|{letters.greeting}(?: there| [A-Z][\w.]+){0,3}\s?[,!.–—-]")
"""A line that is a greeting, or begins with one."""
OPENING = Pattern(r"{letters.opening}\b|Since \d{4}, I", re.NOFLAG)
"""How a letter begins that greets nobody."""
SIGN_OFF = Pattern(r"{letters.ending}[ ,.!–—-]*(?:[A-Z][\w.]+(?: [A-Z][\w.]*){0,2})?[.!]?")
"""A last line, with the name perhaps."""
HIRING = Pattern(r"\b{letters.hiring}\b")
FIRST_PERSON = Regex(r"\bI\b|\bmy\b|\bI['’](?:m|ve|d|ll)\b")

_BEFORE_NAME = Pattern(
    r"^{letters.any_greeting}[ ,]{1,2}(?:{letters.title}\.? )?(?=[^\W\d_])", re.IGNORECASE | re.MULTILINE
)
_FIRST_LINE = Pattern(r"\s*{letters.any_greeting}\b[^\n]{0,60}\n")


def greeted(text: str, end: int) -> Iterator[int]:
    """Where, before an offset, whoever is greeted may be named: behind "Dear", "Hi" or "Hello Mr." at a line's beginning."""
    for greeting in _BEFORE_NAME.finditer(text, 0, end):
        yield greeting.end()


def begins_with_greeting(text: str) -> bool:
    """Whether the first line is a greeting."""
    return _FIRST_LINE.match(text) is not None
