r"""How long the work is to last, as the client's own sentences say it, in months.

Found:
    The project is expected to last 1 to 3 months. => 3.0
    This is a 6-month contract. => 6.0
    Everything has to be finished within two weeks. => 0.46
    La duración del proyecto es de 3 meses. => 3.0
    The course duration will be 32 weeks, with two lectures each. => 7.38
Not found:
    You have worked with bees for 3 years.
    We start with a trial of two weeks.
    Sales over the last 6 months went down.
    Our contract with the printer ran for a year.
    The trial's length is 2 weeks for every baker.
    Answer within 24 hours.
    Apply if you are available in the next 3 days, so that we finish soon.
"""

import re
from collections.abc import Iterator

from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.values import number_words
from vault_tool.language.values.time_lengths import MONTHS_IN
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features.feature import Feature

NAME = "length_told"

_TOLD_IN = ("day", "week", "month")
_SPAN = Pattern(r"(?<!last )(?<!past )\b(?P<n>\d{1,2}|{numbers.words})[- ]?(?P<unit>{length.units})\b")
_AS_WRITTEN = Pattern(
    r"(?:\b(?:\d{1,2}|{numbers.words})\s?(?:-|–|{values/en.to})\s?)?\b(?:\d{1,2}|{numbers.words})[- ]?{length.units}\b"
)
_LABEL_BEFORE = Pattern(
    r"(?P<before>[\w'-]*)\W+{length.labels}:?\s(?:(?:\d{1,2}|{numbers.words})\s?(?:-|–|{values/en.to})\s?)?\Z"
)
"""What names the length right before it, where lines run together: "… Insurance Duration 2-4 weeks"."""
_TOLD_OF_IT = Pattern(
    r"(?P<before>[\w'-]+ )?{length.labels} (?:{length.is} ){1,3}(?:(?:\d{1,2}|{numbers.words})\s?(?:-|–|{values/en.to})\s?)?\Z"
)
"""What says in a sentence that it is the length: "The course duration will be 32 weeks"."""
_RUN_TOGETHER, _LABEL_REACH = 40, 60
"""Words of a sentence that is several, and the characters before a length in which its label stands."""
_CUES = words("length", "cues")
_OTHER = words("length", "other")
_UNITS = words("length", "units")


def find(prose: Prose) -> Feature | None:
    """The longest length that is told, and its sentences."""
    found = sorted(_lengths(prose), key=lambda one: -one[0])
    if not found:
        return None
    return Feature(NAME, round(found[0][0], 2), tuple(mention(prose.text, s, at, at) for _, s, at in found))


def as_written(told: Feature) -> str:
    """The length in the words of the first of its sentences, "1 to 3 months", "6 months" for "6-month"; empty where the quote is
    cut before it."""
    found = _AS_WRITTEN.search(told.mentions[0].quote) if told.mentions else None
    if not found:
        return ""
    written = " ".join(found[0].split())
    one = number_words.value(re.split(r"[\s-]", written, maxsplit=1)[0]) == 1
    return re.sub(r"-([^\W\d_]+)$", r" \1" if one else r" \1s", written)


def _lengths(prose: Prose) -> Iterator[tuple[float, Sentence, int]]:
    """Each length in months, its sentence, and the number of its word there."""
    for sentence in prose.having(_UNITS):
        if _CUES.isdisjoint(sentence.words):
            continue
        is_other = not _OTHER.isdisjoint(sentence.words)
        for m in _SPAN.finditer(prose.text, *sentence.span):
            if not is_other or _is_labeled(prose.text, m.start(), sentence):
                at = sum(word.end <= m.start() for word in sentence.spans)
                yield number_words.value(m["n"]) * MONTHS_IN[_unit(m["unit"].lower())], sentence, at


def _is_labeled(text: str, at: int, sentence: Sentence) -> bool:
    """Whether a label stands right before a length, in a sentence that says so or is several without a stop; a trial's is none."""
    start = max(sentence.span.start, at - _LABEL_REACH)
    counted = _OTHER.intersection(sentence.words) <= words("length", "counted beside it")
    told = _TOLD_OF_IT.search(text, start, at) if counted else None
    label = told or (_LABEL_BEFORE.search(text, start, at) if len(sentence.words) >= _RUN_TOGETHER else None)
    return label is not None and (label["before"] or "").strip().lower().removesuffix("'s") not in _OTHER


def _unit(word: str) -> str:
    return next(unit for unit in _TOLD_IN if word in words("length", unit))
