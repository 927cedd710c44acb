"""Rules of the user's own: lint rules as notes in Rules/, without a line of Python."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from vault_tool.knowledge.conditions import expressions, scope
from vault_tool.knowledge.conditions.expressions import Expression, ExpressionError
from vault_tool.knowledge.notes import examples
from vault_tool.knowledge.notes.kinds import checked
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.knowledge.notes.signals import Example, examples_of
from vault_tool.knowledge.who_applies import EMPTY, Profile
from vault_tool.note import Note
from vault_tool.notemaking.frontmatter import from_properties
from vault_tool.posting import features
from vault_tool.posting.features import Phrased
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.text.edits import Span

NAMES = frozenset({"proposal", "answers", "status"})
"""What a rule may ask beside all that a signal may: words that are sent, and where the application stands."""

_NOT_A_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class OwnRule:
    """A rule note. `name` is its title in small letters with hyphens; no `statuses` means all."""

    code: str
    name: str
    title: str
    why: str
    when: Expression
    message: str
    severity: str
    statuses: tuple[str, ...]
    cost: str
    examples: tuple[Example, ...]


def read(note: Note, phrased: Phrased = None) -> OwnRule:
    """The rule in a note. Raises KnowledgeError with the span of what is wrong. `phrased` as in `features.find`."""
    values = checked(note, "rule")
    span = note.properties.spans.get("when", Span(0, 0))
    try:
        when = expressions.compile(str(values["when"]))
    except ExpressionError as e:
        raise KnowledgeError(f"when: {e.message}", span) from e
    unknown = sorted(scope.unknown_names(when, phrased) - NAMES)
    if unknown:
        raise KnowledgeError(f"when: no fact, feature or figure is called {', '.join(unknown)}", span)
    title = note.title.title if note.title else note.path.rsplit("/", 1)[-1].removesuffix(".md")
    message = str(values["message"])
    return OwnRule(
        code=str(values["code"]),
        name=_NOT_A_NAME.sub("-", title.casefold()).strip("-") or str(values["code"]).lower(),
        title=title,
        why=_why(note),
        when=when,
        message=message,
        severity=str(values["severity"]),
        statuses=tuple(str(s) for s in values.get("statuses") or ()),
        cost=str(values.get("cost") or f"{title.rstrip('.')}."),
        examples=examples_of(note, "finds"),
    )


def finds(rule: OwnRule, example: Example, phrased: Phrased = None) -> bool:
    """Whether the rule finds something in an example. Raises ValueError for a name that nothing has."""
    values = dict(example.values)
    said = {key: values.pop(key) for key in NAMES & values.keys()}
    return rule.when.evaluate(examples.scope_of(values, phrased) | _sent(said)) is True


def holds(
    rule: OwnRule,
    facts: Mapping[str, object],
    sent: Mapping[str, str],
    words: str,
    profile: Profile | None,
    assumptions: Assumptions,
    today: date,
    phrased: Phrased = None,
) -> bool:
    """Whether a posting has the rule's finding. `sent` has the texts by NAMES, `words` are the post's own."""
    said = scope.Words(words, features.find(words, phrased=phrased))
    names = scope.of_facts(from_properties(facts), said, profile or EMPTY, assumptions, today)
    return rule.when.evaluate(names | _sent(sent)) is True


def _sent(texts: Mapping[str, Any]) -> dict[str, object]:
    return {k: str(v) if k == "status" else scope.Words(str(v)) for k, v in texts.items()}


def _why(note: Note) -> str:
    """The text between the title and the first section."""
    start = note.title.span.end if note.title else note.body_span.start
    end = next((s.span.start for s in note.sections if s.span.start >= start), len(note.text))
    return note.text[start:end].strip()
