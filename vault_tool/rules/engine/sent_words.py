"""What a note holds to be sent to the client: the proposal, and the answers to screening questions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from vault_tool.note import Note, Section
from vault_tool.rules.engine.line_spans import lowered, trimmed
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.text.markdown.blocks import Heading

_UNWRITTEN = re.compile(r"\s*(?P<line>‹(?!fill in|drafted by|started from|check: )[^›\r\n]{0,600}›)[ \t]*(?=[\r\n]|\Z)")
_GAP = re.compile(r"‹[^›\r\n]{0,600}›|\{\{[^{}\r\n]{0,200}\}\}|\{%[^%\r\n]{0,200}%\}")


@dataclass(frozen=True)
class SentWords:
    """The user's words to the client in a note."""

    note: Note

    @cached_property
    def proposal(self) -> Section | None:
        """The section to be sent; None where it is missing, empty or still unwritten."""
        return None if self.unwritten else self.filled("Proposal")

    @cached_property
    def unwritten(self) -> Span | None:
        """The line in angle quotes that says why no letter is written, where one opens the proposal; what stands below it
        are the client's words and gaps, no letter. None where there is no such line."""
        section = self.filled("Proposal")
        found = _UNWRITTEN.match(self.note.text, *section.body_span) if section else None
        return Span(*found.span("line")) if found else None

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
    def gaps(self) -> tuple[Span, ...]:
        """Where in what is sent the gaps stand that this tool's drafts and templates leave."""
        return tuple(Span(*m.span()) for span in self.sent for m in _GAP.finditer(self.note.text, *span))

    @cached_property
    def sent(self) -> tuple[Span, ...]:
        """What goes to the client: the proposal, and the answers without the questions that they stand under."""
        proposal = None if self.unwritten else self.note.section("Proposal")
        answers = self.note.section("Screening Answers")
        spans = [proposal.body_span] if proposal else []
        if answers:
            first = self.answers[0][0].span.start if self.answers else answers.body_span.end
            spans += [Span(answers.body_span.start, first), *(span for _, span in self.answers)]
        return tuple(span for span in spans if span.start < span.end)
