r"""The day by which the client's own sentences want the work done, as ISO; without its year where they name none, and a day of the
week alone ("-W-5" is a Friday).

Found:
    The shop has to be finished by April 2024. => "2024-04-30"
    We want to launch the site before May 3, 2025. => "2025-05-03"
    Everything must be ready by the 12th of June 2026. => "2026-06-12"
    It has to be done before January 2019. => "2019-01-01"
    The map needs to be done by mid October. => "--10-20"
    The deadline is 15 March for all of it. => "--03-15"
    Deadline for completing the work: 10 July 2022 => "2022-07-10"
    Please have it done by 31 February. => "--02-28"
    It has to be live before our open day on 5 December. => "--12-05"
    The deadline is Friday. => "-W-5"
    All of it must be done by next Wednesday. => "-W-3"
Not found:
    Apply by April 2024, the position has to be filled.
    The bakery was founded in April 2019.
    Reports are due on the first Monday.
    It should be finished soon.
    Each report is due by Friday.
    The weekly list must be ready by Monday.
"""

import re
from calendar import monthrange
from itertools import chain

from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose
from vault_tool.language.values import dates
from vault_tool.language.values.clock import weekday
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features.feature import Feature
from vault_tool.text.regex import Regex

NAME = "due_told"

_BY = Pattern(r"\b(?:{due.by}):?\s+(?:{due.part})?[\s-]*", re.IGNORECASE)
_BEFORE_IT = Pattern(r"\b(?:{due.by})\s+(?:{due.what comes then})\s+", re.IGNORECASE)
_WEEKDAY = Pattern(r"(?:(?:this|next|coming|the|on)\s+)*(?P<day>{time/en.weekday})\b", re.IGNORECASE)
_DAY_FIRST = Regex(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>[^\W\d_]{3,10})\b")
_MONTH_FIRST = Regex(r"(?P<month>[^\W\d_]{3,10})\.?(?:\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d))?")
_CUES, _OTHER, _RECURS = words("due", "cues"), words("due", "other"), words("due", "recurs")
_LONGEST = 28
"""Characters of a date."""
_ANY_YEAR = 2025
"""One without a 29 February: the day has to be one in every year."""
_ENDS = {"before": 1, "until": 1, "early": 10, "beginning": 10, "mid": 20, "middle": 20}
"""The day of a month that is named alone, by the word in front of it; else it is the last."""


def find(prose: Prose) -> Feature | None:
    """The first such day and its sentence."""
    for sentence in prose.having(_CUES):
        if not _OTHER.isdisjoint(sentence.words):
            continue
        for by in chain(_BY.finditer(prose.text, *sentence.span), _BEFORE_IT.finditer(prose.text, *sentence.span)):
            at, part = by.end(), set(re.findall("[a-z]+", by[0].lower()))
            end = sentence.span.end if at < sentence.span.end else at + _LONGEST
            told = prose.text[at : min(at + _LONGEST, end)]
            day = _day(told, part) or ("" if not _RECURS.isdisjoint(sentence.words) else _weekday(told))
            if day:
                word = sentence.word_after(at)
                return Feature(NAME, day, (mention(prose.text, sentence, word, word),))
    return None


def _day(words: str, part: set[str]) -> str:
    """The date that `words` begin with, in the `part` of its month that is named; empty where they begin with none."""
    told = dates.read_date(re.sub(r"(?i)(?<=\d)(?:st|nd|rd|th)? of ", " ", words))
    if told and told.start == 0:
        year, _, rest = told.iso[:10].partition("-")
        month, _, day = rest.partition("-")
        return f"{year}-{month}-{day or _end(part, monthrange(int(year), int(month))[1]):0>2}"
    for form in (_DAY_FIRST, _MONTH_FIRST):
        m = form.match(words)
        number = dates.month_number(m["month"]) if m else None
        if m and number and m["month"][0].isupper():
            last = monthrange(_ANY_YEAR, number)[1]
            return f"--{number:02}-{min(max(int(m['day'] or _end(part, last)), 1), last):02}"
    return ""


def _end(part: set[str], last: int) -> int:
    return min((day for word, day in _ENDS.items() if word in part), default=last)


def _weekday(told: str) -> str:
    """The day of the week that `told` begins with, by its number; empty where it begins with none."""
    m = _WEEKDAY.match(told)
    return f"-W-{weekday(m['day'])}" if m else ""
