r"""The years of experience asked for; the greatest where the post names several.

Found:
    5+ years of project management. => 5
    At least three years' experience in retail. => 3
    You have 2-4 years of experience with cameras. => 2
    Minimum 7 yrs experience. => 7
Not found:
    Our company is 12 years old.
    No experience needed, we train you for two years.
    We have over 20 years of experience in printing.
"""

import re

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import mention, negated
from vault_tool.language.prose import Prose, Sentence
from vault_tool.posting.features.feature import Feature

NAME = "years_experience"

_NUMBERS = {
    w: n for n, w in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1)
}
_YEARS = re.compile(
    r"(?<![\d.])(?:(\d{1,2})|(one|two|three|four|five|six|seven|eight|nine|ten))(?:\s*\+|\s+or\s+more|\s*\(\d{1,2}\))?"
    r"(?:\s*(?:-|–|—|to)\s*\d{1,2}\s*\+?)?\s*(?:\+\s*)?(?:full\s+)?(?:years?|yrs?)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"experience|exp\b|background|track record|years['’]? (?:of|in|with|as|working)|yrs? (?:of|in)|"
    r"minimum|at least|\+\s*(?:years|yrs)",
    re.IGNORECASE,
)
_OF_THE_CLIENT = re.compile(
    r"\b(?:we have|we've|we are|our|i have|i've|founded|company|business for|been (?:in|running|around)|"
    r"history|in business|old|warranty|contract|ago)\b.{0,40}$",
    re.IGNORECASE,
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
    for m in _YEARS.finditer(text, start, end):
        years = int(m[1]) if m[1] else _NUMBERS[m[2].lower()]
        before, after = text[max(start, m.start() - 60) : m.start()], text[m.end() : min(end, m.end() + 60)]
        if not _ASKS.search(f"{re.split('[,;.]', before)[-1]}{m[0]}{after}"):
            continue
        first = sentence.word_after(m.start())
        if (
            0 < years <= 40
            and not _OF_THE_CLIENT.search(before)
            and not re.match(r"\W*(?:old|ago|warranty|contract|in business)\b", after)
            and not negated(sentence, first, first)
        ):
            got.append((years, mention(text, sentence, first, first)))
    return got
