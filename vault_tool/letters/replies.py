"""What a letter says to each thing that the post asks applicants for, in the post's own order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.language import prose
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters import missing, quotable, screening_answer
from vault_tool.letters.application import Application
from vault_tool.letters.quotable import LONGEST
from vault_tool.posting.asked.asks import Ask

_GAPS = {
    "samples": "the example they ask for, with a link if you have one",
    "link": "the link they ask for",
    "file": "attach this, then delete the line",
    "format": "your answer, in the form they ask for",
    "price": "your price",
    "availability": "when you can start, and for how many hours a week",
    "experience": "what you've done with this, in one or two sentences",
}
_LABELS = {
    "samples": "Samples of my work:",
    "link": "Links:",
    "file": "Attached:",
    "price": "My price:",
    "availability": "My availability:",
    "experience": "My experience:",
}
_ONCE = frozenset({"samples", "link", "price", "availability", "file"})
"""Kinds of requests that one answer settles, however often they are made."""
_VAGUE = frozenset({"format", "other"})
"""Kinds whose words tell too little to know whether a long piece of the post was rightly taken for a request."""
LONGEST_IN_A_GAP = 250
_NEXT_NUMBER = re.compile(r"(?<=\w) \d{1,2}[.)]$")
_A_HEADING_INSIDE = re.compile(r"(?:\b[A-Z]{2,}\b ?){3}")
_THIS_LETTER = Pattern(
    r"\b{answering.asks to send} (?:us |me |also )?(?:a|an|your) (?:[a-z]+ ){0,2}cover letter\b(?!,? and\b)"
)
"""A cover letter is what is being written."""
_POINTS_BACK = Pattern(r"^(?:please )?{answering.asks to send} (?:this|these|it|that|those)\b")
_SEVERAL = re.compile(r", [\w' -]+,? and [\w' -]+(?: in your \w+)?[.?]?$")
"""A request that ends in a list of three or more: "your approach, timeline, and cost"."""
_SHOWN = frozenset({"samples", "link", "file"})
"""Kinds whose answer is a thing to look at."""
_MORE_THAN_ONE = re.compile(r"\band\b|[,;&]\s(?!please\b)", re.IGNORECASE)
_KINDLY = re.compile(r"^(?:(?:please|kindly|to apply),? )+", re.IGNORECASE)
_REST = "what else they ask for here, which stands whole under “They ask you to send” in the Brief"
_ADDRESS_FIRST = re.compile(r"https?://")
_FURTHER = re.compile(r"^(?:and|also),? (?:also |please )?", re.IGNORECASE)
_LED_IN = re.compile(
    r"^(?:please )?(?:include|provide|send|share|state|answer)(?: the following)?: (?=\w)", re.IGNORECASE
)
"""What leads into a list, glued to its first item."""


_LONG_LIST, _MOST_WORDS = 4, 6
"""Entries of a list that are told one by one, and the words that each of them has at most."""
_BETWEEN = re.compile(r", (?:and )?|,? and | along with |; ")
_TOLD = Pattern(r"^.{0,60}?\b{answering.asks to send} ")
_ENTRY = re.compile(r"^(?:your |the |an? )?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a request. `ask` is the request, whole, or a label where it is too long to be quoted; `text` the answer or
    a marked gap. `screening`: it is one of the questions that the Screening Answers have, too. `gap` is what stands where nothing
    is left to say, `request` the request whole where `ask` may be a label."""

    ask: str
    text: str
    screening: bool
    gap: str = str(missing.gap("your answer"))
    request: str = ""


def replies(judged: Judgment, said: Application) -> tuple[Reply, ...]:
    """One for each request that is answered in writing."""
    return tuple(_replies(judged, said))


def _replies(judged: Judgment, said: Application) -> Iterator[Reply]:
    asked_in_list = {q.text.casefold() for q in judged.post.questions if screening_answer.is_asked(q.text)}
    done: set[str] = set()
    for ask in map(_as_said, judged.post.asks):
        asked = ask.quote.endswith("?") or ask.quote.casefold() in asked_in_list
        if (
            ask.kind == "word"
            or (ask.kind in _ONCE and ask.kind in done and not _has_more(ask))
            or not (asked or needs_answer(ask, foreign=said.foreign))
        ):
            continue
        found = screening_answer.answer(ask.quote, judged, said, _GAPS.get(ask.kind, "your answer"))
        gap = str(missing.gap(_GAPS.get(ask.kind, "your answer")))
        if found.is_gap and ask.kind not in _SHOWN and _SEVERAL.search(ask.quote):
            found = replace(found, text=str(missing.gap("your answer to each part of this")))
        if ask.kind in _ONCE and ask.kind in done:
            yield Reply("", _gap_for_all_of_it(ask._replace(kind="other")), asked, gap)
            continue
        done |= {ask.kind} if ask.kind in _ONCE else set()
        attached = ask.kind != "file" or found.is_gap
        shown = ask.kind != "samples" or found.is_gap or not _is_answered_otherwise(ask)
        label = _LABELS.get(ask.kind, "") if attached and shown else ""
        if not asked and (ask.quote[0].islower() or quotable.runs_on(ask.quote)):
            left = _has_more(ask) or len(ask.quote) > LONGEST
            text = (
                _gap_for_all_of_it(ask) if found.is_gap else f"{found.text}\n{_what_else(ask)}" if left else found.text
            )
            yield Reply(label, text, asked, gap if label else _gap_for_all_of_it(ask))
        elif len(ask.quote) <= LONGEST:
            heading = _heading(ask, named=attached and said.unfit is None and not said.foreign)
            heading = (label or heading) if not asked and _hangs(ask) else heading
            text = _gap_for_all_of_it(ask) if found.is_gap and heading == label else found.text
            yield Reply(heading, text, asked, gap, _heading(ask, named=False))
        elif found.is_gap:
            yield Reply(label, _gap_for_all_of_it(ask), asked)
        elif not asked and ask.kind in _VAGUE:
            continue
        else:
            yield Reply(label, f"{found.text}\n{_what_else(ask)}", asked, gap)


def _is_answered_otherwise(ask: Ask) -> bool:
    """Whether the facts that answer it show no work: "your portfolio" has links, "when you can start" a day."""
    kinds = screening_answer.kinds_of(ask.quote)
    return bool(kinds) and "links" not in kinds


def _parts_left(quote: str) -> str:
    """The entries of a long list that no fact of the freelancer answers; "" where it is no such list."""
    entries = [_ENTRY.sub("", entry.strip(" .!")) for entry in _BETWEEN.split(_TOLD.sub("", quote))]
    if len(entries) < _LONG_LIST or any(not entry or len(entry.split()) > _MOST_WORDS for entry in entries):
        return ""
    open_ones = [entry for entry in entries if not screening_answer.kinds_of(entry)]
    left = listed(open_ones, len(open_ones))
    return left if len(left) < LONGEST_IN_A_GAP else ""


def _gap_for_all_of_it(ask: Ask) -> str:
    """A marked gap with the request in it, where a letter may not quote it: all of it, or of a long one its whole sentences."""
    what, told = _GAPS.get(ask.kind, "your answer"), _told_whole(ask.quote)
    return str(missing.gap(f"{what}: “{told}”" if told else f"{what}: {_REST}"))


def _what_else(ask: Ask) -> str:
    """A marked gap for what of a request no fact of the freelancer answers."""
    left = _parts_left(ask.quote)
    told = "" if left else _told_whole(ask.quote)
    return str(missing.gap(left or (f"what else they ask for here: “{told}”" if told else _REST)))


def _told_whole(words: str) -> str:
    """A request where a gap has room for it, else those of its sentences that tell to send something; "" for none."""
    if len(words) < LONGEST_IN_A_GAP:
        return words
    told = ""
    for sentence in prose.of(words).sentences:
        said = words[slice(*sentence.span)].strip()
        wanted = said.endswith("?") or not word_list("answering", "asks to send").isdisjoint(sentence.words)
        if wanted and len(told) + len(said) + 1 < LONGEST_IN_A_GAP:
            told = f"{told} {said}".strip()
    return told


def _as_said(ask: Ask) -> Ask:
    """A request by itself: without the "And" that hangs it on another one. For a file it is where it names one or tells to
    attach it: to tell of "PDF parsing" is none."""
    further = _FURTHER.sub("", ask.quote)
    if further != ask.quote and further.split(" ", 1)[0] in word_list("answering", "asks to send"):
        ask = ask._replace(quote=f"{further[0].upper()}{further[1:]}")
    names_one = not word_list("answering", "is sent as a file").isdisjoint(re.findall(r"[\w-]+", ask.quote.lower()))
    return ask if ask.kind != "file" or names_one else ask._replace(kind="other")


def _has_more(ask: Ask) -> bool:
    """Whether a request wants something beside what has been sent already: "…, along with a timeline"."""
    return any(words in ask.quote.lower() for words in word_list("answering", "asks for more beside it"))


def _heading(ask: Ask, *, named: bool) -> str:
    """The request without the number of the next one, where that hangs on its end, and without what is said by the way. One that tells applicants to do something
    is no sentence of a letter: where it may be `named` and wants one thing to be shown, of no tool, a label stands for it, else it
    is quoted."""
    words = _without_aside(_LED_IN.sub("", _NEXT_NUMBER.sub("", ask.quote)))
    if words.endswith("?") or not _is_order(words) or "“" in words:
        return words
    one_thing = named and ask.kind in _SHOWN and not _MORE_THAN_ONE.search(words) and not tools_in(words)
    return _LABELS[ask.kind] if one_thing else f"“{words}”"


def _without_aside(words: str) -> str:
    """The words before a dash where what follows it asks for nothing: "Tell us your favorite silk — we read every letter."."""
    asked, dash, aside = words.partition(" — ")
    more = {*re.findall(r"[a-z]+", aside.lower())} & (word_list("answering", "asks to send") | {"your", "you"})
    return words if not dash or more or aside.endswith("?") or len(asked.split()) < _LONG_LIST else asked


def _is_order(words: str) -> bool:
    """Whether it is said to applicants as a sentence or begins with what they are to do; "Your hourly rate" is neither."""
    bare = _KINDLY.sub("", words)
    opens = bare.split(" ", 1)[0].lower()
    told = opens in word_list("answering", "asks to send") or quotable.names_work(bare)
    return bare != words or told or words.endswith((".", "!"))


def _hangs(ask: Ask) -> bool:
    """Whether its first word hangs on what was said before: it is named, then, and not quoted."""
    return ask.quote.split(" ", 1)[0].lower().rstrip(",") in word_list("answering", "begins after another")


def needs_answer(ask: Ask, *, foreign: bool) -> bool:
    """Whether a request that is no question wants an answer in writing; of one that is not in English, that is not looked at."""
    words = re.sub(r"^(please|kindly),? ", "please ", ask.quote.lower().replace("’", "'"))
    no_answer = any(f"{words} ".startswith(f"{start} ") for start in word_list("answering", "no answer needed"))
    hanging = words.split(" ", 1)[0] in word_list("answering", "hanging on")
    if (
        _THIS_LETTER.search(words)
        or _POINTS_BACK.search(words)
        or hanging
        or _ADDRESS_FIRST.match(words)
        or words.endswith(":")
        or no_answer
        or (_A_HEADING_INSIDE.search(ask.quote) and not ask.quote.isupper())
    ):
        return False
    return foreign or _speaks_to_applicants(words.removeprefix("please "))


def _speaks_to_applicants(words: str) -> bool:
    """Whether a piece tells applicants to send something, names what to send, or speaks to "you"."""
    first = re.match(r"[a-z]*", words)
    opens = first[0] if first else ""
    names_it = opens in word_list("answering", "to be sent") and not re.search(r"\b(is|are)\b", words)
    return names_it or opens in word_list("answering", "asks to send") or re.search(r"\byour?\b", words) is not None
