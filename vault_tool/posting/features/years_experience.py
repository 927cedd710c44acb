r"""The years of experience asked for; the greatest where the post names several.

Found:
    5+ years of project management. => 5
    At least three years' experience in retail. => 3
    You have 2-4 years of experience with cameras. => 2
    Minimum 7 yrs experience. => 7
    At least 4 years of data analysis. => 4
    Minimum 3 years of sales. => 3
    At least 6 years of historical research. => 6
Not found:
    Our company is 12 years old.
    Pilots of 18 years of age may fly our kites.
    No experience needed, we train you for two years.
    We have over 20 years of experience in printing.
    The sheet holds six years of sales activity of our kite shop.
    We need someone with experience. The sheets include at least six years of sales activity.
    Minimum 5 years of bank statements from two accounts have to be entered.
"""

import re

from vault_tool.language.chains import Chain
from vault_tool.language.mention import Mention
from vault_tool.language.phrases import mention, negated
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.values import number_words
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.features.feature import Feature

NAME = "years_experience"

_YEARS = Chain(
    Pattern(r"(?<![\d.])(?:(\d{1,2})|({numbers.words}))(?:\s*\+|\s+or\s+more|\s*\(\d{1,2}\))?"),
    Pattern(r"(?:\s*(?:-|–|—|to)\s*\d{1,2}\s*\+?)?\s*(?:\+\s*)?(?:full\s+)?(?:years?|yrs?)\b"),
)
_ASKS = Pattern(r"{years_experience.asks}|exp\b|\+\s*(?:years|yrs)")
_OF_THE_CLIENT = Pattern(r"\b{years_experience.of_the_client}\b.{0,40}$")
_NOT_EXPERIENCE = Pattern(
    r"\W*(?:{years_experience.not_experience}\b|of {kept}{ends})",
    kept=r"(?:{years_experience.before_records} ){0,3}{years_experience.records}",
    ends=r"(?=\s*(?:[.,;:)\r\n]|\Z)| {years_experience.behind_records}\b)",
)


def find(prose: Prose) -> Feature | None:
    """The greatest number of years asked for, shown first."""
    found = []
    for sentence in prose.having(("year", "years", "yrs", "yr", "year's", "years'")):
        found += _asked(prose, sentence)
    if not found:
        return None
    found.sort(key=lambda f: -f[0])
    shown = {m.span: m for _, m in found}
    return Feature(NAME, found[0][0], tuple(shown.values()))


def _asked(prose: Prose, sentence: Sentence) -> list[tuple[int, Mention]]:
    text, (start, end) = prose.text, sentence.span
    got = []
    for m, unit in _YEARS.finditer(text, start, end):
        years = int(number_words.value(m[1] or m[2]))
        before, after = text[max(start, m.start() - 60) : m.start()], text[unit.end() : min(end, unit.end() + 60)]
        if not _ASKS.search(f"{re.split('[,;.]', before)[-1]}{m[0]}{unit[0]}{after}"):
            continue
        first = sentence.word_after(m.start())
        if (
            0 < years <= 40
            and not _OF_THE_CLIENT.search(before)
            and not _NOT_EXPERIENCE.match(after)
            and not negated(sentence, first, first)
        ):
            got.append((years, mention(text, sentence, first, first)))
    return got
