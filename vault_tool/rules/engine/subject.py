"""A posting as its rules look at it: facts, the post's words, the proposal. Worked out once a note, for all rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from math import isfinite
from typing import TYPE_CHECKING

from vault_tool.note import SECTIONS, Note, Section
from vault_tool.posting.fact import Fact, Value
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.posting.screening import Question
    from vault_tool.text.markdown.blocks import Heading

_SECTIONS = frozenset(title.casefold() for title in SECTIONS)
_FULL_WEEK = ("full", "fulltime", "40", "45", "48", "8", "eight")
_GOES_ON = ("ongoing", "continuous", "continuously", "long", "longterm", "retainer", "month", "monthly", "weekly")
_MAY_ASK = frozenset([
    "question", "questions", "kindly", "apply", "applying", "submitting", "bidding", "interested",
    "considered", "respond", "responding", "answer", "answering", "preguntas", "perguntas",
    "bewerbungsfragen", "dm",
])  # fmt: skip
_REQUESTS = ("respond", "reply", "address", "tell", "let")
_SENT_AS = ("proposal", "application", "letter", "bid", "reply", "response", "message", "pitch", "email", "mail")
_IN_IT = re.compile(
    r"(?:in|with|within|on|to|for) (?:your|the|a) (?:short |brief )?"
    r"(?:proposal|application|cover letter|bid|reply|response|message|pitch|e-?mail)"
)
_CALLED = {"letter": "cover letter", "mail": "e-mail"}
_OF = ("your", "your short", "your brief", "the", "a")
"""Where none of these stands, `posting.screening` finds no question: its costly reading is left out."""
_NOT_WORDS = bytes.maketrans(
    bytes(c for c in range(128) if not chr(c).isalnum()), b" " * sum(not chr(c).isalnum() for c in range(128))
)
_LINE = re.compile(r"[^\r\n]+")


@dataclass(frozen=True)
class Posting:
    """A posting note, or (`raw`) the bare words of a post, whose facts are then read from them."""

    note: Note
    raw: bool = False

    @cached_property
    def facts(self) -> Mapping[str, object]:
        """Values by key: the frontmatter's, or those read from a bare post."""
        if not self.raw:
            return self.note.values
        return {fact.key: fact.value for fact in self.read}

    @cached_property
    def read(self) -> tuple[Fact, ...]:
        """The facts that a bare post's words give, each with where it was read."""
        from vault_tool.posting.read import reading

        return reading.read(self.note.text, file_name=self.note.path.rsplit("/", 1)[-1]).facts

    def number(self, key: str) -> float | None:
        """A fact that is a finite number, else None."""
        value = self.facts.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
            return None
        return value

    def text(self, key: str) -> str:
        """A fact as text; empty where it is missing."""
        value = self.facts.get(key)
        return "" if value is None else str(value).strip()

    def day(self, key: str) -> date | None:
        """A fact as a day that can be counted from (a time's day counts); None where it is none."""
        value = self.facts.get(key)
        if isinstance(value, datetime):
            value = value.date()
        if not isinstance(value, date):
            try:
                value = date.fromisoformat(str(value)[:10])
            except ValueError:
                return None
        return value if date.min.year < value.year < date.max.year else None

    @cached_property
    def words_span(self) -> Span:
        """Where the post's own words stand: the Posting section, else the body before the first other section."""
        found = self.note.section("Posting")
        if found:
            return found.body_span
        others = (s.span.start for s in self.note.sections if s.title.strip().casefold() in _SECTIONS)
        return Span(self.note.body_span.start, next(others, len(self.note.text)))

    @cached_property
    def words(self) -> str:
        """The post's own words."""
        return self.note.text[slice(*self.words_span)]

    @cached_property
    def words_lower(self) -> str:
        """The post's own words in lower case, each character where it stands in them."""
        return lowered(self.words)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the post (letters and digits, ASCII ones in lower case): what is not here need not be looked for."""
        plain = self.words.encode("utf-8", "surrogatepass").lower().translate(_NOT_WORDS)
        return frozenset(plain.decode("utf-8", "surrogatepass").split())

    @cached_property
    def proposal(self) -> Section | None:
        """The section to be sent; None where it is missing or empty."""
        return self.filled("Proposal")

    @cached_property
    def proposal_span(self) -> Span | None:
        """The proposal's text without the space around it; None where there is none."""
        return trimmed(self.note.text, self.proposal.body_span) if self.proposal else None

    @cached_property
    def proposal_text(self) -> str:
        """What is sent; empty where there is no proposal."""
        return self.note.text[slice(*self.proposal_span)] if self.proposal_span else ""

    @cached_property
    def proposal_lower(self) -> str:
        """What is sent, in lower case and with straight apostrophes, each character where it stands in it."""
        return lowered(self.proposal_text).replace("’", "'")

    @cached_property
    def sent_lower(self) -> str:
        """All of `sent` in lower case, to see at once what is not in it."""
        return "\n".join(self.note.text[slice(*span)] for span in self.sent).lower().replace("’", "'")

    def filled(self, title: str) -> Section | None:
        """The section of that title if it has a word in it."""
        found = self.note.section(title)
        return found if found and self.note.text[slice(*found.body_span)].strip() else None

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The screening questions that the post asks; looked for only where a word says that it may ask some."""
        if not self._may_ask:
            return ()
        from vault_tool.posting import screening

        return screening.questions(self.words)

    @property
    def _may_ask(self) -> bool:
        if not self.vocabulary.isdisjoint(_MAY_ASK):
            return True
        sent, asked = self.vocabulary.intersection(_SENT_AS), self.vocabulary.intersection(_REQUESTS)
        calls = [f"{of} {_CALLED.get(word, word)}" for word in sent for of in _OF]
        if any(call in self.words_lower for call in calls) and _IN_IT.search(self.words_lower):
            return True
        return any(f"{word} {request}" in self.words_lower for request in asked for word in ("please", "must"))

    @cached_property
    def answers(self) -> tuple[tuple[Heading, Span], ...]:
        """Each question under Screening Answers (a level-3 heading), and its answer's text without space around it."""
        section = self.filled("Screening Answers")
        if section is None:
            return ()
        headings = [h for h in self.note.headings if h.level > 2 and h.span.start >= section.body_span.start]
        inside = [h for h in headings if h.span.start < section.body_span.end]
        ends = [*(h.span.start for h in inside[1:]), section.body_span.end]
        spans = (Span(h.span.end, end) for h, end in zip(inside, ends, strict=False))
        return tuple((h, trimmed(self.note.text, span)) for h, span in zip(inside, spans, strict=False))

    @cached_property
    def sent(self) -> tuple[Span, ...]:
        """What goes to the client: the proposal, and the answers without the questions that they stand under."""
        proposal, answers = self.note.section("Proposal"), self.note.section("Screening Answers")
        spans = [proposal.body_span] if proposal else []
        if answers:
            first = self.answers[0][0].span.start if self.answers else answers.body_span.end
            spans += [Span(answers.body_span.start, first), *(span for _, span in self.answers)]
        return tuple(span for span in spans if span.start < span.end)

    @cached_property
    def full_time(self) -> bool:
        """The post asks for a full working week."""
        return self._feature("full_time", _FULL_WEEK)

    @cached_property
    def ongoing(self) -> bool:
        """The post says that the work goes on."""
        return self._feature("ongoing", _GOES_ON)

    def _feature(self, name: str, cues: tuple[str, ...]) -> bool:
        """Whether the post has a feature, looked for only in the lines that have one of its words."""
        lines = self.lines_with(cues)
        return bool(lines) and _says(name, "\n\n".join(lines))

    def lines_with(self, words: Iterable[str]) -> list[str]:
        """The lines of the post that have one of these words (lower case), in order."""
        cues = self.vocabulary.intersection(words)
        return [self.words[slice(*span)] for span in self.line_spans_with(cues)] if cues else []

    def line_spans_with(self, cues: Iterable[str]) -> list[Span]:
        """Where in `words` the lines stand that have one of these pieces of text (lower case), in order."""
        lower = self.words_lower
        ends = "\n\r" if "\r" in lower else "\n"
        spans: set[Span] = set()
        for cue in cues:
            at = lower.find(cue)
            while at >= 0:
                line = line_around(lower, at, ends)
                spans.add(line)
                at = lower.find(cue, line.end)
        return sorted(spans)

    @cached_property
    def weekly_hours(self) -> float | None:
        """Hours a week that the post asks for: a stated number, or 40 where it only says "full-time"."""
        from vault_tool.posting.pay import hours

        stated = self.facts.get("weekly_hours")
        if isinstance(stated, str | int | float) and not isinstance(stated, bool):
            found = hours.parse(str(stated))
            if found:
                return found.working
        return 40.0 if self.full_time else None

    @property
    def amount(self) -> float | None:
        """The most that the post offers; None where it names nothing above zero."""
        ends = [self.number("compensation_min"), self.number("compensation_max")]
        return max((end for end in ends if end), default=None)

    @property
    def currency(self) -> str:
        """The code of the note's amounts; USD where none is stated."""
        return self.text("currency") or "USD"


@lru_cache(maxsize=1024)
def _says(feature: str, text: str) -> bool:
    """Whether a text has a feature. Many notes have the same few lines of a site's form."""
    from importlib import import_module

    from vault_tool.language.prose import Prose

    return import_module(f"vault_tool.posting.features.{feature}").find(Prose(text)) is not None


def posting_of(note: Note, kind: str = "posting") -> Posting:
    """The posting that a note is; the same object for every rule that looks at the note, kept with the note itself."""
    kept: dict[str, Posting] = note.__dict__.setdefault("_postings", {})
    if kind not in kept:
        kept[kind] = Posting(note, raw=kind == "post")
    return kept[kind]


def lines_of(text: str, span: Span) -> Iterator[Span]:
    """The spans of the lines in `text[span]` that are not empty, without their line ends."""
    for m in _LINE.finditer(text, *span):
        yield Span(*m.span())


def lowered(text: str) -> str:
    """The text with its ASCII letters in lower case, each character where it was (in "İ".lower() it would not be)."""
    return text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")


def line_around(text: str, offset: int, ends: str = "\n\r") -> Span:
    """Where the line begins and ends (without its line ending) that the character at `offset` is in."""
    start = max(text.rfind(end, 0, offset) for end in ends) + 1
    return Span(start, min((at for end in ends if (at := text.find(end, offset)) >= 0), default=len(text)))


def trimmed(text: str, span: Span) -> Span:
    """A span without the space at both ends of its text."""
    words = text[slice(*span)]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def money(amount: float, currency: str = "USD") -> str:
    """An amount as people write it: $1,250, $8.24, 300 EUR."""
    figures = f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"
    return f"${figures}" if currency == "USD" else f"{figures} {currency}"


def plain_number(value: Value | float) -> str:
    """A number without a needless fraction: 4.4, 132."""
    return f"{value:,.10g}" if isinstance(value, int | float) else str(value)
