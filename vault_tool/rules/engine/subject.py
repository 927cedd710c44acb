"""A posting as its rules look at it: its facts, the client's words, the words sent. Made once a note, for all rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from vault_tool.notemaking.property_types import usable
from vault_tool.posting.fact import as_number
from vault_tool.rules.engine.client_words import ClientWords
from vault_tool.rules.engine.sent_words import SentWords
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.posting.fact import Fact

_QUOTED = re.compile(r"“(?P<words>[^“”]{3,300})”")
_VERDICT = re.compile(r"^> \[![a-z]+\] (?:Apply|Ask first|Your call|Check first|Skip)\b", re.MULTILINE)
_SKIP = re.compile(r"^> \[!danger\] (?P<choice>Skip)[ \t]*(?:\r?\n> (?P<why>[^\r\n]{3,}))?", re.MULTILINE)


@dataclass(frozen=True)
class Posting(ClientWords, SentWords):
    """A note as a posting. `kind` is what the note is (`rule.ALL_KINDS`): the facts of a "post" are read from its words."""

    kind: str = "posting"

    @cached_property
    def facts(self) -> Mapping[str, object]:
        """Values by key: the frontmatter's, but those of a wrong type, or those read from a bare post."""
        if self.kind != "post":
            return usable(self.note.values)
        return {fact.key: fact.value for fact in self.read}

    @cached_property
    def read(self) -> tuple[Fact, ...]:
        """The facts that a bare post's words give, each with where it was read."""
        return facts_read(self.note.text, self.note.path.rsplit("/", 1)[-1])

    @cached_property
    def advised_against(self) -> re.Match[str] | None:
        """Where the Brief says to skip: `choice` is the word, `why` the line below it, if there is one."""
        section = self.filled("Brief")
        return _SKIP.search(self.note.text, *section.body_span) if section else None

    @cached_property
    def has_verdict(self) -> bool:
        """The Brief says whether to apply."""
        section = self.filled("Brief")
        return section is not None and _VERDICT.search(self.note.text, *section.body_span) is not None

    @property
    def is_passed_over(self) -> bool:
        """The Brief says to skip, and there is no letter: nobody means to apply."""
        return self.kind == "posting" and self.advised_against is not None and self.proposal_span is None

    @cached_property
    def quotes(self) -> tuple[Span, ...]:
        """Where in the proposal's text the post is quoted, in quotation marks and word for word."""
        found = _QUOTED.finditer(self.proposal_text) if "“" in self.proposal_text else ()
        return tuple(Span(*m.span()) for m in found if self.says(m["words"]))

    def is_quoted(self, span: Span) -> bool:
        """Whether a place in the note is in such a quotation of the proposal's."""
        start = self.proposal_span.start if self.proposal_span else 0
        return any(start + quote.start <= span.start < start + quote.end for quote in self.quotes)

    def number(self, key: str) -> float | None:
        """A fact that is a finite number, else None."""
        return as_number(self.facts.get(key))

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

    def hours_a_week(self, full_time: float) -> float | None:
        """Hours a week that the post asks for: a stated number, or those of a full week where it only says "full-time"."""
        from vault_tool.posting.pay import hours

        stated = self.facts.get("weekly_hours")
        if isinstance(stated, str | int | float) and not isinstance(stated, bool):
            found = hours.parse(str(stated))
            if found:
                return found.working
        return full_time if self.full_time else None

    @property
    def amount(self) -> float | None:
        """The most that the post offers; None where it names nothing above zero."""
        ends = [self.number("compensation_min"), self.number("compensation_max")]
        return max((end for end in ends if end), default=None)

    @property
    def amount_key(self) -> str:
        """The property that a finding about the amount stands at: the upper end, unless there is none above zero."""
        return "compensation_max" if self.number("compensation_max") else "compensation_min"

    @property
    def currency(self) -> str:
        """The code of the note's amounts; USD where none is stated."""
        return self.text("currency") or "USD"


@lru_cache(maxsize=2)
def facts_read(text: str, file_name: str) -> tuple[Fact, ...]:
    """The facts that a bare post's words give, each with where it was read."""
    from vault_tool.posting import reading

    return reading.read(text, file_name=file_name).facts
