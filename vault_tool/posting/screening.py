"""The screening questions a post asks applicants to answer."""

import re
from itertools import zip_longest

from vault_tool.language import pieces
from vault_tool.language.cues import all_kinds, words_of
from vault_tool.language.prose import SENTENCE_END
from vault_tool.language.spelling import upper_first
from vault_tool.language.wordlists import Pattern, table
from vault_tool.posting import sites
from vault_tool.posting.asked import cutting
from vault_tool.posting.screening_question import Question
from vault_tool.text.edits import Span
from vault_tool.text.markdown import marks
from vault_tool.text.regex import Regex

MOST = 40
LONGEST = 600
FARTHEST = 3000
"""How many characters after the words that ask for answers the questions may stand in the same line."""
_LONGEST_CLAUSE = 300
"""Characters on either side of those words that are looked at for what the law says."""


_ASKED = (
    Pattern(r"{screening.announced}[^.?!:\r\n]{0,80}"),
    Pattern(r"\b{screening.answering}\b(?: to)? {screening.which}\b[^.?!:\r\n]{0,40}\bquestions?\b[^.?!:\r\n]{0,80}"),
    Pattern(r"\b{screening.politely} {screening.answering_politely}\b(?! {screening.not_answered})[^.?!:\r\n]{0,80}"),
    Pattern(r"\b{screening.in_what_is_sent}\b[^.?!:\r\n]{0,30}?\b{screening.telling_whom}\b(?! letter)"),
    Pattern(r"\b{screening.when_applying}\b[^.?!:\r\n]{0,50}?\b{screening.telling_whom}\b(?! letter)"),
    Pattern(r"\b{screening.please_tell}\b"),
)
"""What asks for answers; of two that stand in one place, the first."""
_TELLING = Pattern(r"\b{screening.telling}\b(?! letter)")
_CUES = table("screening")["cues"]
_CONTEXTS = table("screening")["contexts"]
_REFUSED = Pattern(r"\b{screening.refused}\b\W*$")
_HEADING = Pattern("{screening.headings}")
_INLINE_MARK = Regex(
    r"(?:(?<=[,;]) [a-z]{2,3} |(?<=\s)|(?<=:)|^)"
    r"(?:\(?\d{1,2}[.)](?!\d)|\(?[a-h]\)|[•●▪]|\*(?=[ \t]))[ \t]*(?=\S)"
)
_ASKS = Pattern(r"{screening.asks}\b")
_COURTESY = Pattern(r"\W*{screening.courtesy}\b")
_NEXT_TOPIC = Pattern(r"\s(?:#{2,6}\s|-{3,}|={3,}|_{3,}|\*\*[A-Z]|{screening.next_topics}\b)", re.RegexFlag(0))
_FRAGMENT = Pattern(r"{screening.fragments}\b")
_LEAD = Regex(r"\s*[a-z][^?:\r\n]{0,80}:\s+(?=[A-Z])")
"""What is left of the words that ask, before the first question: "answer briefly in your proposal: What …"."""
_CLAUSES = Regex(r"\s*:\s*[a-z]")
"""How a sentence goes on that holds its questions: "answer two questions: if you draw, and how long …"."""
_FOLLOW_UP = Pattern(r"\s*{screening.follow_ups}\b")
_SENTENCE = Regex(r"[^?!.\r\n]*(?:\.(?=[^\s.])[^?!.\r\n]*)*[?!.]?")


def questions(text: str) -> tuple[Question, ...]:
    """The questions of a post that it asks to be answered, in their order; at most 40.

    They stand in a list under a heading or sentence that asks for answers, or in that very sentence ("in your proposal,
    tell us …"). A question that the description only puts ("Are you a developer?") is none.
    """
    found: dict[str, Question] = {}
    lines = pieces.lines(text)
    number = 0
    while number < len(lines) and len(found) < MOST:
        got, number = _called_for(text, lines, number)
        for question in got:
            if len(question.text.split()) > 1 or question.text.endswith("?"):
                found.setdefault(question.text.casefold(), question)
    return tuple(sorted(found.values(), key=lambda q: q.span))[:MOST]


def _without_site(label: str) -> str:
    """A heading without the job site's name before it: "upwork screening questions"."""
    first, _, rest = label.partition(" ")
    return rest if first in sites.names() else label


def _called_for(text: str, lines: tuple[pieces.Piece, ...], number: int) -> tuple[list[Question], int]:
    """The questions that a line calls for, and the number of the line to go on with."""
    line = lines[number]
    if line.kind != "rule" and len(line.plain) <= 90 and _HEADING.fullmatch(_without_site(pieces.label(line.plain))):
        got, after = _listed(text, lines, number + 1)
        if got:
            return got, after
    got = []
    asking = _asking(text, line)
    for asked, following in zip_longest(asking, asking[1:]):
        end = following.start() if following else line.span.end
        rest = Span(asked.end(), min(end, asked.end() + FARTHEST))
        if following is None and len(text[rest.start : rest.end].strip(" \t:.*_-–—)")) < 3:
            listed, after = _listed(text, lines, number + 1)
            return got + listed, after
        got += _inline(text, rest, asked)
    return got, number + 1


def _asking(text: str, line: pieces.Piece) -> list[re.Match[str]]:
    """Where a line asks for answers, not counting "we are happy to answer your questions"."""
    low = text[slice(*line.span)].lower()
    if not any(map(low.__contains__, _CUES)) or not any(map(low.__contains__, _CONTEXTS)):
        return []
    ways = (way for way in _ASKED if way.may_be_in(low))
    asked: list[re.Match[str]] = []
    for m in sorted((m for way in ways for m in way.finditer(text, *line.span)), key=re.Match.start):
        if len(asked) < MOST and (not asked or m.start() >= asked[-1].end()):
            asked.append(m)
    return [
        m
        for m in asked
        if not _REFUSED.search(text[max(line.span.start, m.start() - 24) : m.start()])
        and not _is_of_the_law(text, line.span, m)
    ]


def _is_of_the_law(text: str, line: Span, asked: re.Match[str]) -> bool:
    """Whether the sentence only says what the law has employers say: "if you require accommodation, please let us know"."""
    first = max(line.start, asked.start() - _LONGEST_CLAUSE)
    start = max((m.end() for m in SENTENCE_END.finditer(text, first, asked.start())), default=first)
    end = _end_of_sentence(text, asked.end(), min(line.end, asked.end() + _LONGEST_CLAUSE))
    return "law" in all_kinds("not_asked", words_of(text[start:end]))


def _listed(text: str, lines: tuple[pieces.Piece, ...], number: int) -> tuple[list[Question], int]:
    """The list items from a line on, or, where it has no list, the lines that ask; and the line after them."""
    got: list[Question] = []
    marked = number < len(lines) and lines[number].kind == "item"
    while number < len(lines) and len(got) < MOST:
        line = lines[number]
        if line.kind in ("rule", "heading") or (pieces.kinds_of(line) and not line.plain.endswith("?")):
            break
        if marked and line.kind != "item" and line.gap:
            break
        if not marked and not _is_question(line.plain):
            break
        if line.kind == "item" or not marked:
            got.append(_question(text, line.span))
        number += 1
    return got, number


def _is_question(words: str) -> bool:
    return words.endswith("?") or (len(words) < 200 and bool(_ASKS.match(words)))


def _inline(text: str, span: Span, asked: re.Match[str]) -> list[Question]:
    """Questions in one line: "1) … 2) …" apart, else its questions, else the request itself."""
    marks = list(_INLINE_MARK.finditer(text, *span))[:MOST]
    if len(marks) >= 2:
        ends = [m.start() for m in marks[1:]] + [_end_of_entry(text, marks[-1].end(), span.end)]
        return [_question(text, Span(m.end(), end)) for m, end in zip(marks, ends, strict=True)]
    got: list[Question] = []
    for m in _SENTENCE.finditer(text, *span):
        words = text[m.start() : m.end()].strip(" \t:;,-*_")
        if not words:
            continue
        if not words.endswith("?"):
            break
        lead = None if got else _LEAD.match(text, *m.span())
        question = _question(text, Span(lead.end() if lead else m.start(), m.end()))
        if got and _FOLLOW_UP.match(text, m.start()):
            question = _question(text, Span(got.pop().span.start, m.end()))
        got.append(question)
    if got or ("question" in asked[0].lower() and not _CLAUSES.match(text, *span)):
        return got
    return _request(text, span, asked)


def _request(text: str, span: Span, asked: re.Match[str]) -> list[Question]:
    """ "In your proposal, tell us how you would …": the request itself, from its verb to the end of its sentence."""
    if len(text[span.start : span.end].split()) < 2 or (
        not _CLAUSES.match(text, *span) and _COURTESY.match(text, span.start)
    ):
        return []
    if text[span.start : span.end].lstrip("*_ \t").startswith(":") and (listed := _fragments(text, span)):
        return listed
    if text[span.start : span.start + 2].strip()[:1].isupper() and len(listed := _entries(text, span)) > 1:
        return listed
    verbs = list(_TELLING.finditer(asked[0]))
    start = asked.start() + (verbs[-1].start() if verbs else 0)
    return [_question(text, Span(start, _end_of_sentence(text, span.start, span.end)))]


def _fragments(text: str, span: Span) -> list[Question]:
    """ "Please include: Examples of … Your rate. Whether …" whose list marks are lost: a question a sentence."""
    got: list[Question] = []
    for m in _SENTENCE.finditer(text, span.start + text[span.start : span.end].index(":") + 1, span.end):
        words = m[0].strip(" \t:;,-*_.")
        if words and not _FRAGMENT.match(words):
            break
        if words:
            within = Span(m.start(), _end_of_sentence(text, m.start(), m.end()))
            cut = [piece.span for piece in cutting.pieces(text, within, item=True)]
            got += [_question(text, p) for n, p in enumerate(cut) if not n or _FRAGMENT.match(text, p.start)]
    return got


def _entries(text: str, span: Span) -> list[Question]:
    """ "To apply, include Examples of … Your rate": a question an entry, where the request itself has none of its words."""
    within = Span(span.start, _end_of_sentence(text, span.start, span.end))
    cut = [piece.span for piece in cutting.pieces(text, within, item=True)]
    return [_question(text, p) for n, p in enumerate(cut) if not n or _FRAGMENT.match(text, p.start)]


def _end_of_sentence(text: str, start: int, end: int) -> int:
    if topic := _NEXT_TOPIC.search(text, start, end):
        end = topic.start()
    found = SENTENCE_END.search(text, start, end)
    return found.start() + (text[found.start()] in ".?!") if found else end


def _end_of_entry(text: str, start: int, end: int) -> int:
    """Where the last entry of a run-on list ends, though another sentence may follow it without a full stop."""
    within = Span(start, _end_of_sentence(text, start, end))
    return next((piece.span.end for piece in cutting.pieces(text, within, item=True)), within.end)


def _question(text: str, span: Span) -> Question:
    piece = text[span.start : span.end][:LONGEST]
    start = span.start + len(piece) - len(piece.lstrip(" \t\r\n:;,*_-–—"))
    end = span.start + len(piece.rstrip(" \t\r\n;,"))
    words = marks.plain(text[start:end]) if start < end else ""
    return Question(upper_first(words), Span(start, max(start, end)))
