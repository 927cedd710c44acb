r"""How many hours all of the work is to take, as the client's own sentences say it.

Found:
    The whole project should take around 4 hours at most. => 4.0
    Estimated 10-15 hours of work. => 15.0
    This is a 6 hour job for one who knows bees. => 6.0
    I anticipate that this planning phase needs approximately 3-5 hours. => 5.0
    I think it takes two to three hours to complete. => 3.0
    Paid 30-minute interview with beekeepers. => 0.5
    My budget is $60 for one 45-minute video call. => 0.75
    Current oven is fine Skills needed: rye, flour Estimated time: 1–3 hours => 3.0
    Deliverable: A 2-hour working session about rye. => 2.0
Not found:
    You work 20 hours a week on the project.
    The job is 10-30 hrs/week.
    Please finish the task within 24 hours.
    Our project has 3 hours of video.
    The project needs 4 hours of overlap with us.
    We hold a 30-minute interview with each applicant.
    There is a paid 30-minute test call before hiring.
    You get paid each month, and there is a 30-minute call a week.
"""

from collections.abc import Iterator

from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.values import number_words
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features.feature import Feature

NAME = "hours_told"

_HOURS = Pattern(r"\b(?P<n>\d{1,3}|{numbers.words})[ \t]?\+?[- ]?{length.hours}\b")
_FROM = r"(?:\d{1,3} ?(?:-|–|{values/en.to}) ?)?"
_LABELED = (
    Pattern(
        r"\b{length.labels of hours}:? (?:{length.about} )?{from}(?P<n>\d{1,3}) ?{length.hours}\b(?! ?/| {length.of a while}\b)",
        **{"from": _FROM},
    ),
    Pattern(
        r"\bdeliverable: (?:an? )?{from}(?P<n>\d{1,3})[- ]{length.hours}(?: \w+){0,2}?[ -]{length.talks}\b",
        **{"from": _FROM},
    ),
)
"""Hours behind what names them, wherever it stands: "Skills: rye Estimated time: 1-3 hours"; a talk that is all there is to do."""
_LABEL_REACH = 24
"""Characters before a sentence in which its label stands."""
_CUES = words("length", "hours in all")
_OTHER = words("length", "no hours in all")
_UNITS = words("length", "hours")
_TALK = Pattern(
    r"\b(?P<n>\d{1,3}|{numbers.words})[- ]?{unit}\b{between}[ -]{length.talks}\b",
    unit="(?:(?P<minutes>{length.minutes})|{length.hours})",
    between=r"(?:[ -][\w/]+){0,4}?",
)
"""A talk with its length: "a 30-minute video call"."""
_PAID = words("length", "paid talks")
_UNPAID = words("length", "no paid talks")


_MINUTES = 60


def find(prose: Prose) -> Feature | None:
    """The most hours that are told for all of the work, and the sentence."""
    found = sorted(_hours(prose), key=lambda pair: -pair[0]) or list(_paid_talks(prose))
    if not found:
        return None
    return Feature(NAME, found[0][0], (mention(prose.text, found[0][1], 0, 0),))


def _hours(prose: Prose) -> Iterator[tuple[float, Sentence]]:
    for sentence in prose.having(_UNITS):
        start = max(0, sentence.span.start - _LABEL_REACH)
        labeled = (m for one in _LABELED for m in one.finditer(prose.text, start, sentence.span.end))
        yield from ((float(m["n"]), sentence) for m in labeled if m.end() > sentence.span.start)
        if _CUES.isdisjoint(sentence.words) or not _OTHER.isdisjoint(sentence.words):
            continue
        for m in _HOURS.finditer(prose.text, *sentence.span):
            count = number_words.value(m["n"])
            if count:
                yield count, sentence


def _paid_talks(prose: Prose) -> Iterator[tuple[float, Sentence]]:
    """Where a talk is what is paid for, its hours."""
    for sentence in prose.having(_PAID):
        if not _UNPAID.isdisjoint(sentence.words):
            continue
        for m in _TALK.finditer(prose.text, *sentence.span):
            if count := number_words.value(m["n"]):
                yield (count / _MINUTES if m["minutes"] else count), sentence
