r"""Hours of work a day: as stated, else as long as the working hours are.

Found:
    You work 6 hours a day. => 6.0
    4-5 hours per day, any time. => 5.0
    From 9 AM to 4 PM. => 7.0
Not found:
    We answer within 24 hours a day or night.
    8 hours of video.
"""

from vault_tool.language.chains import Chain
from vault_tool.language.phrases import mention, negated
from vault_tool.language.prose import Prose
from vault_tool.language.values.shifts import shifts
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.features.feature import Feature

NAME = "daily_hours"

_STATED = Chain(
    Pattern(r"(?<![\d.$])(?:\d{1,2}(?:\.\d)?\s*(?:-|–|to)\s*)?(\d{1,2}(?:\.\d)?)\s*\+?\s*(?:hours?|hrs?|h)"),
    Pattern(r"\s*(?:/\s*|(?:per|a|each|every)\s+)(?:work(?:ing)?\s+)?day\b|\s+daily\b"),
)


def find(prose: Prose) -> Feature | None:
    """The hours a day, up to 16: "24 hours a day" is a service, not a working day."""
    for sentence in prose.having(("day", "daily")):
        for m, _ in _STATED.finditer(prose.text, *sentence.span):
            number = float(m[1])
            first = sentence.word_after(m.start())
            if 0 < number <= 16 and not negated(sentence, first, first):
                return Feature(NAME, number, (mention(prose.text, sentence, first, first),))
    for sentence, first, found in shifts(prose):
        if found.hours <= 16:
            return Feature(NAME, found.hours, (mention(prose.text, sentence, first, first),))
    return None
