"""The screening questions a post asks applicants to answer."""

import re
from dataclasses import dataclass

from vault_tool.posting.features import listing
from vault_tool.text.edits import Span

MOST = 40
LONGEST = 600


@dataclass(frozen=True, slots=True)
class Question:
    """One question in the post's words; `span` is where it stands in the post."""

    text: str
    span: Span


_ASKED = re.compile(
    r"(?:you will|you'll|you would|you may) be asked to answer the following questions?"
    r"|(?:please|kindly|must|to apply,?|when applying,?|applicants?|also,?|proposal,?|application,?|bid,?|apply:?)[^.?!:\r\n]{0,40}?"
    r"\b(?:answer|respond to|reply to|address|include answers? to)\b[^.?!:\r\n]{0,60}"
    r"|(?:answer|respond to|reply to) (?:the|these|all|my|our|each|a few|some)?[^.?!:\r\n]{0,40}questions?[^.?!:\r\n]{0,40}"
    r"|(?:in your|with your|your) (?:proposal|application|cover letter|bid|reply|response|message|pitch)[^.?!:\r\n]{0,40}?"
    r"\b(?:tell|let|include|answer|state|mention|specify|describe|share|provide|explain|cover)\b[^.?!:\r\n]{0,60}"
    r"|(?:please|kindly) (?:tell (?:us|me)|let (?:us|me) know)"
    r"|(?:when|to|before) (?:apply|applying|you apply|submitting|being considered|be considered)[^.?!:\r\n]{0,40}?"
    r"\b(?:tell|include|answer|provide|send|share|state|submit)\b[^.?!:\r\n]{0,60}",
    re.I,
)
_HEADING = re.compile(
    r"(?:upwork )?(?:screening|application|applicant|pre-?screening|interview|proposal|cover letter|candidate|qualifying|qualification)"
    r" questions?(?: (?:to|for|you).{0,40})?|questions (?:to answer|for (?:applicants|freelancers|candidates|you|the freelancer))"
    r"|answers? to screening questions?|(?:please )?answer(?: the(?:se)?| following| all| my| our| questions?| below)+"
    r"|preguntas(?: de (?:selección|filtro))?|perguntas(?: de triagem)?|fragen|questions de présélection"
)
_INLINE_MARK = re.compile(r"(?:(?<=\s)|^)(?:\(?\d{1,2}[.)](?!\d)|\(?[a-h]\)|[•●▪])[ \t]*(?=\S)")
_ASKS = re.compile(
    r"(?:what|which|how|why|when|where|who|do|does|did|have|has|are|is|can|could|would|will|should|if|in which|on a scale|"
    r"describe|tell|explain|share|list|provide|include|give|name|state|send|please|briefly|your|confirm|specify|attach|"
    r"mention|show|link|links|outline|rate|talk|any|examples?|number|years|availability|time|hourly|cost|estimated?|"
    r"a (?:brief|short|link|sample|few|description|list|portfolio)|an? \w+)\b",
    re.I,
)


def questions(text: str) -> tuple[Question, ...]:
    """The questions of a post that it asks to be answered, in their order; at most 40.

    They stand in a list under a heading or sentence that asks for answers, or in that very sentence. A question that
    the description only puts ("Are you a developer?") is none.
    """
    found: dict[Span, Question] = {}
    lines = listing.lines(text)
    taken = -1
    for number, line in enumerate(lines):
        if number <= taken:
            continue
        got, taken = _asked_in(text, lines, number, line)
        for question in got:
            found.setdefault(question.span, question)
    ordered = sorted(found.values(), key=lambda q: q.span)
    return tuple(ordered[:MOST])


def _asked_in(
    text: str, lines: tuple[listing.Line, ...], number: int, line: listing.Line
) -> tuple[list[Question], int]:
    """The questions that a line calls for, and the last line they reach to."""
    if line.kind != "rule" and _HEADING.fullmatch(listing.label(line.plain)):
        return _listed(text, lines, number)
    inline: list[Question] = []
    for asked in _ASKED.finditer(text, *line.span):
        if re.search(r"\b(?:not|no need to|never|don't|happy to|glad to)\b", text[max(line.span.start, asked.start() - 20) : asked.end()], re.I):
            continue
        rest = Span(asked.end(), line.span.end)
        if len(text[rest.start : rest.end].strip(" \t:.*_-–—)")) < 3:
            return _listed(text, lines, number)
        inline += _inline(text, rest, asked[0])
        break
    return inline, number


def _listed(text: str, lines: tuple[listing.Line, ...], number: int) -> tuple[list[Question], int]:
    """The list items after a line, or, where it has no list, the lines that ask."""
    got: list[Question] = []
    at = number + 1
    items = at < len(lines) and lines[at].kind == "item"
    while at < len(lines) and len(got) < MOST:
        line = lines[at]
        if line.kind in ("rule", "heading") or (items and line.kind != "item" and not _continues(line)):
            break
        if not items and (line.gap and got and not line.plain.endswith("?") or not _is_question(line.plain)):
            break
        if not (items and line.kind != "item"):
            got.append(_question(text, line.span))
        at += 1
    return got, at - 1


def _continues(line: listing.Line) -> bool:
    return line.kind == "text" and not line.gap


def _is_question(words: str) -> bool:
    return words.endswith("?") or (len(words) < 200 and bool(_ASKS.match(words)))


def _inline(text: str, span: Span, asking: str) -> list[Question]:
    """Questions in one line: "1) … 2) …" apart, or sentences that end in a question mark."""
    marks = list(_INLINE_MARK.finditer(text, *span))
    if len(marks) >= 2:
        ends = [m.start() for m in marks[1:]] + [_sentence_end(text, marks[-1].end(), span.end)]
        return [_question(text, Span(m.end(), end)) for m, end in zip(marks, ends, strict=True)][:MOST]
    got = []
    for m in re.finditer(r"[^?!.\r\n]*(?:\.(?=\S)[^?!.\r\n]*)*\?", text[span.start : span.end]):
        start = span.start + m.start()
        got.append(_question(text, Span(start, span.start + m.end())))
        if len(got) == MOST:
            break
    if not got and "question" not in asking.lower():
        return _request(text, span, asking)
    return got


_REQUEST = re.compile(r"\b(?:tell|let|state|mention|specify|describe|explain|share|include|provide)\b", re.I)


def _request(text: str, span: Span, asking: str) -> list[Question]:
    """"In your proposal, tell us how you would …": the request itself is the question."""
    return []


def _sentence_end(text: str, start: int, end: int) -> int:
    """Where the last numbered question of a line ends: at its question mark, else at its first full stop."""
    m = re.compile(r"\?|\.(?=\s+[A-Z]|\s*$)").search(text, start, end)
    return m.end() if m else end


def _question(text: str, span: Span) -> Question:
    piece = text[span.start : span.end][:LONGEST]
    start = span.start + len(piece) - len(piece.lstrip(" \t:*_-–—"))
    end = span.start + len(piece.rstrip(" \t\r\n;,"))
    return Question(listing.plain(text[start:end]), Span(start, max(start, end)))
