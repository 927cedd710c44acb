"""The single things that one request asks for: "your rate, two maps, and when you could start" are three."""

import re
from collections.abc import Iterator
from itertools import pairwise

from vault_tool.language.cues import first_kind, words_of
from vault_tool.language.spelling import upper_first
from vault_tool.language.wordlists import Pattern, words
from vault_tool.text.regex import Regex

_COLON_LEAD = Pattern(r"[^:]{3,220}\b(?:{pieces.request goes on}|{pieces.details follow}): ?(?=\S)")
_LEAD = Pattern(
    r".{0,120}?\b{pieces.tells to send}(?: (?:us|me|along|over|in))?(?: the following)?:? (?={pieces.opens a thing to send}\b)"
)
_LEADS_IN = Pattern(
    r"^(?:please )?{pieces.leads in a thing} (?=(?:A|An|Your|The|Any|Links?|Examples?) [a-z])", re.NOFLAG
)
"""What has run into a list's first entry, which begins with a capital: "Please include: A plan"."""
_BESIDE = Pattern(r",? {pieces.beside it} ")
_NEXT_ENTRY = Pattern(r"(?:[,;] (?:and |& )?| (?:and|&) (?={pieces.opens a thing to send}\b))(?!and\b|why\W*$)")
_MARKED = Regex(r"(?:^|[,;] (?:and )?|(?<=\s))\(?[a-h1-9][.)] (?=\w)")
_RUN_ON = Regex(r"(?<=[a-z)]) (?=([A-Z][a-z]*)(?: ([A-Za-z])|$))")
_HANGS = Pattern(r"(?i){pieces.may hang on a thing} .*\b{pieces.said before}\b")
"""What goes on with the story of the entry before it: "how you proved that it worked"."""
_DONE = Pattern(r"\b{pieces.you did}\b")
"""What tells of work done: "workflows you have set up" is a thing in a list of such."""
_BEHIND = Pattern(r"(?:,? (?:and )?{pieces.behind what is sent}\b.*| to \S+@\S+.*)$")
_NOTHING_WITH = Pattern(r"^(?:your |a |an )?{pieces.nothing to send} with (?={pieces.opens a thing to send}\b)")
_NEXT_QUESTION = Pattern(r", (?:and |or )?(?={pieces.opens a further question}\b)")
_OPENS_A_QUESTION = Pattern(r"{pieces.opens a further question}\b")
_NEXT_SENTENCE = Regex(r"(?<=[.!?]) (?=¿)")
_LABELS = Regex(r"(?:(?:[A-Z][^:.?!“”]{0,40}): ){3,}\S")
_NEXT_LABEL = Regex(r"(?<=:) ")
_TWO_LABELS = Regex(r"[A-Z][^:.?!]{2,30}: [A-Z][^:.?!]{2,40}")
A_LIST = 3
"""Things in a row that make a list."""
LONGEST_THING = 140
"""Characters of a thing that is still one."""
_SHORT = 4
"""Words of a thing behind a colon that is one however it begins."""
_SURE = frozenset(("file", "samples", "link", "price", "availability"))
"""Kinds of things so plain that two of them make a list."""
_SURE_UNASKED = frozenset(("experience", "timeline"))
"""The same where no question is put: a question about experience goes on with what came of it."""
_NO_THING = ("", "question")


def things_in(quote: str) -> tuple[str, ...]:
    """Each thing that a request asks for, in its own words; the request itself where it asks for one, or is no plain list."""
    if is_form(quote):
        return tuple(upper_first(label.rstrip(" :")) for label in _labels(quote))
    if len(asked := _questions(quote)) > 1:
        return asked
    lead = _COLON_LEAD.match(quote) or _LEAD.match(quote)
    start = lead.end() if lead else 0
    found = [upper_first(thing) for thing in _entries(quote[start:].rstrip(" .!"), has_colon=":" in quote[:start])]
    return tuple(found) if len(found) > 1 else (_LEADS_IN.sub("", quote),)


def _questions(quote: str) -> tuple[str, ...]:
    """The questions that one sentence puts to applicants, one behind the other; of Spanish words also the sentence before the first.

    Two may hang on each other, so that they stay together.
    """
    if len(sentences := _NEXT_SENTENCE.split(quote)) > 1:
        return tuple(sentences)
    asked = _outer(quote.rstrip("?"), _NEXT_QUESTION) if quote.endswith("?") else []
    if len(asked) < A_LIST or not _OPENS_A_QUESTION.match(asked[0]):
        return ()
    return tuple(f"{upper_first(question)}?" for question in asked)


def is_form(quote: str) -> bool:
    """Whether it is the template that applicants are to fill in: "Name: Town: Years at sea:"."""
    if _LABELS.match(quote):
        return True
    kinds = {first_kind("ask_kinds", words_of(label)) for label in quote.split(": ")}
    return _TWO_LABELS.fullmatch(quote) is not None and len(kinds) == len(quote.split(": ")) and kinds <= _SURE


def _labels(quote: str) -> list[str]:
    """The labels of a form; a question behind the last one belongs to it."""
    labels = _NEXT_LABEL.split(quote)
    return labels if not labels[-1].endswith("?") else [*labels[:-2], " ".join(labels[-2:])]


def _entries(listed: str, *, has_colon: bool) -> list[str]:
    """The entries of a list; none where one of them is no thing to send."""
    found = [
        _BEHIND.sub("", _NOTHING_WITH.sub("", entry))
        for row in _marked(listed) or _outer(listed, _BESIDE)
        for entry in _of_a_row(row, has_colon)
    ]
    found = [entry for entry in found if not _is_nothing(entry)]
    return found if all(len(entry) <= LONGEST_THING for entry in found) else []


def _marked(listed: str) -> list[str]:
    """The entries behind marks: "a) your rate, b) two maps"; none where no marks are."""
    marks = list(_MARKED.finditer(listed))
    ends = [*(m.start() for m in marks[1:]), len(listed)]
    return [listed[m.end() : end] for m, end in zip(marks, ends, strict=True)] if len(marks) > 1 else []


def _of_a_row(row: str, has_colon: bool) -> list[str]:
    """What stands between commas, where all of it are things; of entries that have run together each one."""
    found = _outer(row, _NEXT_ENTRY) if ": " not in row else [row]
    kinds = {_kind(entry) for entry in found}
    has_more = (
        " and " in row
        and ", and" not in row
        and found[-1].split(" ", 1)[0] not in words("pieces", "opens another thing")
        and not words("pieces", "more of it").isdisjoint(words_of(found[0]))
    )
    hangs = any(map(_HANGS.match, found[1:]))
    sure = _SURE if row.endswith("?") else _SURE | _SURE_UNASKED
    plain = len(kinds) == len(found) and not kinds.isdisjoint(sure) and not has_more and not hangs
    if len(found) > 1 and (plain or len(found) >= A_LIST) and _are_things(found, has_colon):
        return [part for entry in found for part in _run_together(entry)]
    return list(_run_together(row))


def _are_things(entries: list[str], has_colon: bool) -> bool:
    """Whether each is a thing; between the first and the last also what one has done."""
    inner = entries[1:-1]
    return all(is_thing(one, has_colon=has_colon) or (one in inner and _DONE.search(one)) for one in entries)


def _kind(entry: str) -> str:
    said = words_of(entry)
    return first_kind("ask_kinds", said) or first_kind("answer_kinds", said)


def _run_together(entry: str) -> Iterator[str]:
    """Entries whose line ends are lost: each opens with a capital and a word that opens a thing to send."""
    starts = [0, *(m.end() for m in _RUN_ON.finditer(entry) if _opens_one(m) and _is_outside(entry, m.start()))]
    yield from (entry[a:b].strip(" .") for a, b in pairwise([*starts, len(entry)]))


def _opens_one(mark: re.Match[str]) -> bool:
    """Whether an entry begins at a word with a capital; before another capital only one that is a thing by itself."""
    word, before = mark[1].lower(), mark.string[: mark.start()].rpartition(" ")[2].lower()
    if not mark[2] or mark[2].islower():
        return word in words("pieces", "opens a thing to send")
    return word in words("pieces", "is a thing by itself") and before not in words("pieces", "no entry begins behind")


def _outer(said: str, mark: Pattern) -> list[str]:
    """The parts between the marks that stand in no brackets and quotes."""
    marks = [m for m in mark.finditer(said) if _is_outside(said, m.start())]
    starts, ends = [0, *(m.end() for m in marks)], [*(m.start() for m in marks), len(said)]
    return [said[a:b] for a, b in zip(starts, ends, strict=True)]


def _is_outside(said: str, at: int) -> bool:
    before = said[:at]
    return (
        before.count("(") <= before.count(")") and before.count("“") <= before.count("”") and before.count('"') % 2 == 0
    )


def is_thing(said: str, *, has_colon: bool = False) -> bool:
    """Whether it names what can be sent or told: "your rate", "work samples"; behind a colon any few words do."""
    first, more, _ = said.partition(" ")
    last = said.rpartition(" ")[2].lower()
    named = first[:1].isdigit() or first.lower() in words("pieces", "opens a thing to send")
    plain = last in words("pieces", "ends a thing to send")
    short = said.count(" ") < _SHORT and (has_colon or plain)
    return (named or short) and (plain or more != "" or first_kind("ask_kinds", words_of(said)) not in _NO_THING)


def _is_nothing(entry: str) -> bool:
    """Whether what is to be sent is the letter itself: "your interest"."""
    return not words("pieces", "nothing to send").isdisjoint(words_of(entry)[:2]) and entry.count(" ") < A_LIST
