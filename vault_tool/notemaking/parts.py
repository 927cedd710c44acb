"""A dropped text told apart into the parts of a posting note, each found by what it says.

People keep everything of one job in one file: the post, an analysis, the proposal they sent, answers, the reply,
questions, jottings; with labels or without, and with no consistent heading levels. A part begins where a line labels it
("Cover letter", "=== Client reply ===") or where its words can be nothing else (a letter with a sign-off after the post
has ended, a list of questions "to ask the client during the meeting"). A text that is only a post is one part: inside
the post a label counts only where what follows bears it out.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vault_tool.language import pieces
from vault_tool.language.lead_ins import letter_words
from vault_tool.language.lead_ins import part_labels as say
from vault_tool.text.edits import Span
from vault_tool.text.markdown import marks

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_QUESTION = re.compile(r"\?[\s*_\"'”’)\]]*(?:\(.{0,80}\)[\s*_.]*|[^?]{0,120})$")
_MARK = re.compile(r"[ \t]*(?:[-*+•]|\(?\d{1,3}[.)]|Q\d{0,3}[.:)])[ \t]+|[ \t]*#{1,6}[ \t]")
_INLINE = re.compile(r"[ \t]*(?:#{1,6}[ \t]*)?[*_=\[]*([A-Za-z][A-Za-z' ’&-]{2,40}?)[*_]*:[*_]*[ \t]+(?=\S)")
NEAR = 14
"""How many lines with words are looked at to bear out a label."""


class Part(NamedTuple):
    """A stretch of the text that belongs under one section; `section` is one of section_order.usual()."""

    section: str
    span: Span


class _PartLine(NamedTuple):
    """A line with words in it: its start, words, label, blank lines before it; `inside` a fence or a quote."""

    start: int
    raw: str
    words: str
    label: str
    blanks: int
    inside: bool

    @property
    def marked(self) -> bool:
        return bool(_MARK.match(self.raw))

    @property
    def asks(self) -> bool:
        return bool(_QUESTION.search(self.words))


def split(text: str) -> tuple[Part, ...]:
    """The parts of a text in their order; together they cover every character that is not blank.

    The same section may come twice. A blank text has no part.
    """
    lines = _lines(text)
    if not lines:
        return ()
    openings = _with_trailing_notes(lines, list(_openings(lines)))
    starts = [lines[at].start if at else 0 for at, _ in openings] + [len(text)]
    return tuple(
        Part(section, Span(start, end))
        for (_, section), start, end in zip(openings, starts, starts[1:], strict=False)
        if text[start:end].strip()
    )


def _lines(text: str) -> list[_PartLine]:
    found, blanks, fence = [], 0, ""
    for m in _LINE.finditer(text):
        raw = m[0].rstrip()
        mark = _FENCE.match(raw)
        inside = bool(fence) or bool(mark) or raw.lstrip().startswith(">")
        if mark:
            fence = "" if fence and raw.strip().startswith(fence) else fence or mark[1]
        if not raw.strip():
            blanks += 1
            continue
        words = marks.plain(raw.strip().lstrip("#=-~ \t\ufeff")) if len(raw) < 400 else raw.strip()[:400]
        found.append(_PartLine(m.start(), raw, words, pieces.label(words) if len(words) <= 100 else "", blanks, inside))
        blanks = 0
    return found


def _openings(lines: list[_PartLine]) -> Iterator[tuple[int, str]]:
    """Each line at which another part begins, and its section."""
    now, since, seen, ended = "Posting", 0, {"Posting"}, False
    for at, line in enumerate(lines):
        section = None if line.inside else _opened(lines, at, now, ended and at > since, seen)
        ended = ended or now != "Posting" or bool(say.POST_ENDED.search(line.raw))
        if at == 0:
            now = section or now
            yield 0, now
        elif section and section != now:
            at = _first_of_analysis(lines, since, at) if section == "Analysis" and now == "Posting" else at
            now, since, ended = section, at, section != "Posting"
            yield at, now
        seen.add(now)


def _opened(lines: list[_PartLine], at: int, now: str, ended: bool, seen: set[str]) -> str | None:
    """The section that begins at a line, if one does; `ended`: the post, as far as is known, has been said."""
    line = lines[at]
    if label := _labeled(line):
        return label if _borne_out(lines, at, label, now, ended, seen) else None
    if now == "Posting" and ended and line.label and say.STRONG_ANALYSIS.fullmatch(line.label):
        return "Analysis" if _judges(lines, at) else None
    if questions := _announced(lines, at):
        return questions
    if now in ("Analysis", "Posting") and ended and _begins_letter(lines, at, now):
        return "Proposal"
    return None


def _labeled(line: _PartLine) -> str | None:
    """The section that a line names: by being its label, or by beginning with it ("Reply: …")."""
    names = [line.label] if (line.label and not line.marked) or line.raw.lstrip().startswith("#") else []
    if (inline := _INLINE.match(line.raw)) and not line.marked:
        names.append(inline[1].lower().replace("’", "'").strip())
    return next((section for name in names if (section := say.section_of(name))), None)


def _borne_out(lines: list[_PartLine], at: int, label: str, now: str, ended: bool, seen: set[str]) -> bool:
    """Does what follows a label, or went before it, show that it is one?"""
    line, after = lines[at], lines[at + 1 : at + 1 + NEAR]
    heading = _is_heading(line)
    if label == now:
        return True
    if label == "Posting":
        return (
            (heading and now != "Posting" and "Posting" not in seen)
            or (heading and at == 0)
            or (heading and now == "Notes" and seen <= {"Posting", "Notes"})
        )
    if label == "Analysis":
        return heading and _judges(lines, at + 1)
    if label == "Proposal":
        return (_is_letter(lines, at) or now not in ("Posting", "Analysis")) and (heading or now != "Posting")
    if label in ("Interview Questions", "Vetting Questions"):
        return heading and sum(x.asks for x in after) >= 3 and (ended or bool(say.PERSONAL.search(line.label)))
    if label == "Notes":
        return heading and (now != "Posting" or bool(say.PERSONAL.search(line.label)))
    if label == "Response":
        return now != "Posting" or (ended and heading and bool(say.PERSONAL.search(line.label)))
    return heading and bool(after) and (now != "Posting" or ended)


def _is_heading(line: _PartLine) -> bool:
    """Stands the label alone in its line?"""
    return bool(line.label) and say.section_of(line.label) is not None


def _judges(lines: list[_PartLine], at: int) -> bool:
    """Do at least two of the following headings judge a post: red flags, pros, verdict…?"""
    judging = {x.label.split(" ")[0] + x.label[-6:] for x in lines[at : at + 150] if not x.inside and _is_judgment(x)}
    return len(judging) >= 2 or (
        len(judging) == 1 and any(say.END_OF_ANALYSIS.fullmatch(x.words) for x in lines[at : at + 300])
    )


def _is_judgment(line: _PartLine) -> bool:
    if line.label and say.STRONG_ANALYSIS.fullmatch(line.label):
        return True
    name = line.words.partition(":")[0].lower().strip(" -*•")
    return ":" in line.words and len(name) <= 40 and bool(say.STRONG_ANALYSIS.fullmatch(name))


def _first_of_analysis(lines: list[_PartLine], since: int, at: int) -> int:
    """An analysis often begins with a summary of the post, under headings that alone would prove nothing."""
    for number in range(max(since + 1, at - 120), at):
        line = lines[number]
        if (
            not line.inside
            and line.label
            and not line.marked | (":" in line.words[:-1])
            and say.WEAK_ANALYSIS.fullmatch(line.label)
        ):
            return number
        if line.raw.lstrip().startswith("#") and say.WEAK_ANALYSIS.fullmatch(line.label):
            return number
    return at


def _announced(lines: list[_PartLine], at: int) -> str | None:
    """A sentence that announces questions for the client, followed by them."""
    line = lines[at]
    if line.marked or len(line.words) < 25 or not say.ASKING.search(line.words) or not say.ANNOUNCES.search(line.words):
        return None
    if sum(x.asks for x in lines[at + 1 : at + 1 + NEAR]) < 3:
        return None
    if say.TO_VET.search(line.words):
        return "Vetting Questions"
    return "Interview Questions" if say.IN_MEETING.search(line.words) else None


def _begins_letter(lines: list[_PartLine], at: int, now: str) -> bool:
    """A paragraph that begins as a letter, after a blank line or the analysis' last, and has a sign-off below."""
    line = lines[at]
    if line.marked or not (line.blanks or say.END_OF_ANALYSIS.fullmatch(lines[at - 1].words)):
        return False
    if not (letter_words.GREETING.match(line.words) or letter_words.OPENING.match(line.words)):
        return False
    if now == "Posting" and (letter_words.HIRING.search(_near(lines, at)) or not _signed(lines, at, within_post=True)):
        return False
    return _is_letter(lines, at - 1)


def _is_letter(lines: list[_PartLine], at: int) -> bool:
    """First person soon after line `at`, and a sign-off or a greeting."""
    if len(letter_words.FIRST_PERSON.findall(_near(lines, at + 1))) < 2:
        return False
    greeted = any(letter_words.GREETING.match(x.words) for x in lines[at + 1 : at + 3])
    return greeted or _signed(lines, at + 1)


def _signed(lines: list[_PartLine], at: int, *, within_post: bool = False) -> bool:
    """Is there a sign-off below line `at`, and, for a letter that no label opens, nothing of a post before it?"""
    for line in lines[at + 1 : at + 60]:
        if within_post and say.POST_ENDED.search(line.raw):
            return False
        if len(line.words) < 90 and letter_words.SIGN_OFF.fullmatch(line.words):
            return True
    return False


def _near(lines: list[_PartLine], at: int) -> str:
    return "\n".join(x.raw for x in lines[at : at + NEAR])[:3000]


def _with_trailing_notes(lines: list[_PartLine], openings: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Short lines at the very end, set apart from a list of questions, are jottings."""
    at, section = openings[-1]
    if section not in ("Interview Questions", "Vetting Questions"):
        return openings
    first = len(lines)
    while first - 1 > at and _is_jotting(lines[first - 1]):
        first -= 1
        if lines[first].blanks >= 2:
            break
    if first == len(lines):
        return openings
    apart = lines[first].blanks >= 2 or (lines[first].blanks and len(lines) - first >= 2)
    if not apart or sum(x.asks for x in lines[at:first]) < 3:
        return openings
    return [*openings, (first, "Notes")]


def _is_jotting(line: _PartLine) -> bool:
    return not (line.inside or line.marked or len(line.words) > 140 or line.raw.lstrip().startswith(("**", "#")))
