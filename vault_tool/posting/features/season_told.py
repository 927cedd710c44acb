r"""The season that a program for interns or trainees is for, as it is written: "Summer 2027"; the last of several.

Found:
    Internship in marketing, summer 2027 => "summer 2027"
    We look for interns for the Fall semester of 2025. => "Fall 2025"
    The internship runs in Spring 2026 or Summer 2026. => "Summer 2026"
Not found:
    Interns graduating in Spring 2026 are welcome.
    The shop opened in summer 2025.
    Our interns built the map in the summer.
"""

import re

from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features.feature import Feature

NAME = "season_told"

_SEASON = Pattern(r"\b(?P<name>{seasons.names})(?:[ ,]+(?:{seasons.between}))*[ ,]+(?P<year>20\d\d)\b", re.IGNORECASE)


def find(prose: Prose) -> Feature | None:
    """The season of the latest year, of one year the one named last, and its sentence."""
    found = []
    for sentence in prose.having(words("seasons", "cues")):
        if words("seasons", "other").isdisjoint(sentence.words):
            found += [(m["year"], m, sentence) for m in _SEASON.finditer(prose.text, *sentence.span)]
    if not found:
        return None
    year, season, sentence = max(found, key=lambda told: (told[0], told[1].start()))
    word = sentence.word_after(season.start())
    return Feature(NAME, f"{season['name']} {year}", (mention(prose.text, sentence, word, word),))
