"""A rule note of the user's as a rule like every other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from vault_tool.knowledge.notes import own_rules
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Severity
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.knowledge.notes.own_rules import OwnRule
    from vault_tool.note import Note
    from vault_tool.rules.engine.rule import Context


class NoteRule:
    """Has what the module of a rule has (`rules.rule.Rule`)."""

    KINDS = frozenset({"posting"})

    def __init__(self, own: OwnRule) -> None:
        severity = cast("Severity", own.severity)
        self.CODE = own.code
        self.NAME = own.name
        self.SEVERITY: Mapping[str, Severity] = dict.fromkeys(own.statuses or ("",), severity)
        self.COST = own.cost
        self.__doc__ = f"{own.title.rstrip('.')}.\n\n{own.why}"
        self._own = own

    def check(self, note: Note, context: Context) -> Iterator[Finding]:
        """One finding where the condition holds, at what it is about: the proposal, or the first property it names."""
        posting = context.posting
        if note.properties.problem:
            return
        answers = note.section("Screening Answers")
        sent = {"proposal": posting.proposal_text, "answers": note.text[slice(*answers.body_span)] if answers else ""}
        known = {key: text for key, text in sent.items() if text} | {"status": context.status}
        today = context.calendar.today_alone()
        if own_rules.holds(
            self._own, note.values, known, posting.words, context.profile, context.pay, today, context.phrased()
        ):
            yield Finding(self.CODE, self._place(posting), self._own.message)

    def _place(self, posting: Posting) -> Span:
        names = self._own.when.names
        if "proposal" in names and posting.proposal_span:
            start = posting.proposal_span.start
            return Span(start, start + len(posting.proposal_text.split("\n", 1)[0].rstrip()))
        key = next((key for key in posting.note.values if key in names), "")
        return spans.value(posting.note, key) if key else spans.top(posting.note)
