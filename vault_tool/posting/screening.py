"""The screening questions a post asks applicants to answer."""

import re
from dataclasses import dataclass
from itertools import islice, zip_longest

from vault_tool.language import pieces
from vault_tool.language.prose import SENTENCE_END
from vault_tool.posting import sites
from vault_tool.posting.screening_cues import IN_IT, LETTERS, MESSAGES
from vault_tool.text.edits import Span

MOST = 40
LONGEST = 600
FARTHEST = 3000
"""How many characters after the words that ask for answers the questions may stand in the same line."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question in the post's words, Markdown marks removed; `span` is where it stands in the post."""

    text: str
    span: Span


_APPLYING = "(?:" + "|".join([*(f"{name}s?" for name in LETTERS), *MESSAGES]) + ")"
_TELLING = (
    r"(?:tell|let|include|answer|state|mention|specify|describe|share|provide|explain|cover|address|"
    r"confirm|indicate|send|attach)"
)
_REST = r"[^.?!:\r\n]{0,80}"
_ASKED = re.compile(
    rf"(?:you(?:['’]ll| will| would| may) be asked to answer the following questions?{_REST}"
    rf"|\b(?:answer|respond to|reply to)\b(?: to)? (?:the|these|this|all|my|our|each|a few|some|few|"
    rf"following|below)?\b[^.?!:\r\n]{{0,40}}\bquestions?\b{_REST}"
    rf"|\b(?:please|kindly|must) (?:answer|respond to|reply with|address)\b(?! (?:the )?(?:phone|call|"
    rf"email|ticket|customer)){_REST}"
    rf"|{IN_IT}{_APPLYING}\b[^.?!:\r\n]{{0,30}}?\b{_TELLING}\b(?: (?:us|"
    rf"me))?(?: know)?(?: about)?(?: the following| following)?(?: questions| information| details|"
    rf" points| items)?"
    rf"|\b(?:when|to|before|while|if) (?:you(?:['’]re| are)? )?(?:apply(?:ing)?|submitting|bidding|"
    rf"interested|be considered|responding|respond)\b[^.?!:\r\n]{{0,50}}?\b{_TELLING}\b(?: (?:us|"
    rf"me))?(?: know)?(?: about)?(?: the following| following)?(?: questions| information| details|"
    rf" points| items)?"
    rf"|\b(?:please|kindly) (?:tell|let) (?:us|me)(?: know)?(?: about)?)",
    re.IGNORECASE,
)
_CUES = (
    "answer", "respond", "reply", "tell", "let", "include", "state", "mention", "specify", "describe",
    "share", "provide", "explain", "cover", "address", "confirm", "indicate", "send", "attach",
)  # fmt: skip
_CONTEXTS = (
    "question", "answer", "proposal", "appl", "cover letter", "bid", "please", "kindly", "respon", "reply",
    "message", "pitch", "submit", "interested", "be considered", "mail", "dm",
)  # fmt: skip
_REFUSED = re.compile(
    r"\b(?:not|no need to|never|don't|do not|happy to|glad to|will gladly|able to|ability to|we will|"
    r"we'll|and|or|you will)\b\W*$",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"(?:screening|application|applicant|pre-?screening|pre-?interview|interview|proposal|"
    r"cover letter|candidate|qualifying|qualification)"
    r" questions?(?: (?:to|for|you).{0,40})?|questions (?:to answer|for (?:applicants|freelancers|"
    r"candidates|you|the freelancer))(?: .{0,30})?"
    r"|(?:please )?answer(?: the(?:se)?| following| all| my| our| questions?| below)+|when (?:applying|"
    r"you apply)(?:,? please)?(?: .{0,30})?"
    r"|preguntas(?: de (?:selección|filtro))?|perguntas(?: de triagem)?|bewerbungsfragen|questions de présélection"
)
_INLINE_MARK = re.compile(r"(?:(?<=\s)|(?<=:)|^)(?:\(?\d{1,2}[.)](?!\d)|\(?[a-h]\)|[•●▪])[ \t]*(?=\S)")
_ASKS = re.compile(
    r"(?:what|which|how|why|when|where|who|do|does|did|have|has|are|is|can|could|would|will|should|if|"
    r"in which|on a scale|describe|tell|explain|"
    r"share|list|provide|include|give|name|state|send|please|briefly|confirm|specify|attach|mention|"
    r"show|links?|outline|rate|talk|examples?|"
    r"your|number of|years of)\b",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"\W*(?:if (?:there|you (?:have|need|require|want|would|are|feel))|and we|we are|we're|so we)\b", re.IGNORECASE
)
_NEXT_TOPIC = re.compile(
    r"\s(?:#{2,6}\s|-{3,}|={3,}|\*\*[A-Z]|Skills (?:&|and) Expertise|Bonus points|Budget\b|If you(?:r|"
    r"'re| are)? |Please |Looking forward|Thank)"
)
_FRAGMENT = re.compile(
    r"(?:(?:\d{1,2}|an?|any|one|two|three|your|examples?|links?|samples?|experience|relevant|brief|"
    r"short|whether|availab\w+|estimated?|proposed|"
    r"confirmation|details?|portfolio|similar|previous|past|rates?|hourly|cost|timeline|how|what|which|"
    r"why|when|where|have|do|are|describe|explain|share|"
    r"tell|recent|resume|cv|name|number|years|overview|summary|screenshots?|github|case stud\w+|start)\b)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^?!.\r\n]*(?:\.(?=[^\s.])[^?!.\r\n]*)*[?!.]?")


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


def _called_for(text: str, lines: tuple[pieces.Line, ...], number: int) -> tuple[list[Question], int]:
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


def _asking(text: str, line: pieces.Line) -> list[re.Match[str]]:
    """Where a line asks for answers, not counting "we are happy to answer your questions"."""
    lower = text[line.span.start : line.span.end].lower()
    if not any(cue in lower for cue in _CUES) or not any(c in lower for c in _CONTEXTS):
        return []
    found = islice(_ASKED.finditer(text, *line.span), MOST)
    return [m for m in found if not _REFUSED.search(text[max(line.span.start, m.start() - 24) : m.start()])]


def _listed(text: str, lines: tuple[pieces.Line, ...], number: int) -> tuple[list[Question], int]:
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
        ends = [m.start() for m in marks[1:]] + [_end_of_sentence(text, marks[-1].end(), span.end)]
        return [_question(text, Span(m.end(), end)) for m, end in zip(marks, ends, strict=True)]
    got: list[Question] = []
    for m in _SENTENCE.finditer(text, *span):
        words = text[m.start() : m.end()].strip(" \t:;,-*_")
        if not words:
            continue
        if not words.endswith("?"):
            break
        got.append(_question(text, Span(*m.span())))
    if got or "question" in asked[0].lower():
        return got
    return _request(text, span, asked)


def _request(text: str, span: Span, asked: re.Match[str]) -> list[Question]:
    """ "In your proposal, tell us how you would …": the request itself, from its verb to the end of its sentence."""
    if len(text[span.start : span.end].split()) < 2 or _COURTESY.match(text, span.start):
        return []
    if text[span.start : span.end].lstrip("*_ \t").startswith(":") and (listed := _fragments(text, span)):
        return listed
    verbs = list(re.finditer(rf"\b{_TELLING}\b", asked[0], re.IGNORECASE))
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
            got.append(_question(text, Span(m.start(), _end_of_sentence(text, m.start(), m.end()))))
    return got


def _end_of_sentence(text: str, start: int, end: int) -> int:
    if topic := _NEXT_TOPIC.search(text, start, end):
        end = topic.start()
    found = SENTENCE_END.search(text, start, end)
    return found.start() + (text[found.start()] in ".?!") if found else end


def _question(text: str, span: Span) -> Question:
    piece = text[span.start : span.end][:LONGEST]
    start = span.start + len(piece) - len(piece.lstrip(" \t\r\n:;,*_-–—"))
    end = span.start + len(piece.rstrip(" \t\r\n;,"))
    words = pieces.plain(text[start:end]) if start < end else ""
    return Question(words[:1].upper() + words[1:], Span(start, max(start, end)))
