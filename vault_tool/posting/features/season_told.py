r"""The season that a program for interns or trainees is for, as it is written: "Summer 2027"; the last of several.

Found:
    Internship in marketing, summer 2027 => "summer 2027"
    We look for interns for the Fall semester of 2025. => "Fall 2025"
    Kite engineering student (co-op) - January 2026\nYou test kites. => "January 2026"
    The internship runs in Spring 2026 or Summer 2026. => "Summer 2026"
Not found:
    Interns graduating in Spring 2026 are welcome.
    The shop opened in summer 2025.
    Tutor for a student\nHe starts in January 2026.
    Our interns built the map in the summer.
"""

import re

from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features.feature import Feature

NAME = "season_told"

_AT_THE_END = Pattern(r"[-–—|,(] ?(?P<name>{seasons.months}) (?P<year>20\d\d)\)?\s*$", re.IGNORECASE)
"""The month in which a term begins, behind the name of who is sought."""
_SEASON = Pattern(r"\b(?P<name>{seasons.names})(?:[ ,]+(?:{seasons.between}))*[ ,]+(?P<year>20\d\d)\b", re.IGNORECASE)


def find(prose: Prose) -> Feature | None:
    """The season of the latest year, of one year the one named last, and its sentence."""
    found = []
    for sentence in prose.having(words("seasons", "cues")):
        if words("seasons", "other").isdisjoint(sentence.words):
            found += [(m["year"], m, sentence) for m in _SEASON.finditer(prose.text, *sentence.span)]
    if not found:
        return _of_title(prose)
    year, season, sentence = max(found, key=lambda told: (told[0], told[1].start()))
    word = sentence.word_after(season.start())
    return Feature(NAME, f"{season['name']} {year}", (mention(prose.text, sentence, word, word),))


def _of_title(prose: Prose) -> Feature | None:
    """The month that a title for students ends with."""
    title = prose.title
    if title is None or words("seasons", "of a term").isdisjoint(title.words):
        return None
    line = prose.text[title.span.start :].partition("\n")[0]
    month = _AT_THE_END.search(line)
    return Feature(NAME, f"{month['name']} {month['year']}", (mention(prose.text, title, 0, 0),)) if month else None
