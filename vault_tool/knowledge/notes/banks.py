"""Question banks: notes of questions to ask a client."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from vault_tool.knowledge.conditions import expressions
from vault_tool.knowledge.conditions.expressions import Expression, ExpressionError
from vault_tool.knowledge.notes import holes, list_items, templates
from vault_tool.knowledge.notes.kinds import checked
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.note import Note
from vault_tool.text.edits import Span

_QUOTED = re.compile(r"""(["'])(?P<inside>.*)\1""")
_MARKS = ("when:", "unless:", "about:", "begins:")


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question (Jinja: one whose gaps the post cannot fill is not asked) and why it is worth asking.

    `when` must hold for it to be asked, and `unless` must not: it says that the post has answered it. `about` are words;
    the question is asked if the post has one of them. A duty of the post that has one, whole, fills `{{ item }}`; where the
    question has `begins`, only one whose first word is among them.
    """

    text: str
    reason: str = ""
    span: Span = Span(0, 0)
    when: Expression | None = None
    unless: Expression | None = None
    about: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """Questions that belong together, under the heading they are asked under."""

    title: str
    questions: tuple[BankQuestion, ...]


@dataclass(frozen=True, slots=True)
class Bank:
    """A note of questions. It is used where `when` holds and the post has one of the `about` words, where it has any.

    `tools` is a family of tools: the bank's questions see only those of the post's tools that are in it. `example` is a post
    that the bank is for, more than any other. One that stands `alone` takes the place of all banks for a kind of work.
    """

    name: str
    kind: Literal["interview", "vetting"]
    when: Expression | None
    topics: tuple[Topic, ...]
    about: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    example: str = ""
    path: str = ""
    alone: bool = False


def read(note: Note, *, thorough: bool = True) -> Bank:
    """The bank in a note. Raises KnowledgeError with the span of what is wrong.

    Not `thorough`, the Jinja of its questions is taken on trust: one that is broken is not asked.
    """
    values = checked(note, "bank")
    if note.title is None or not note.title.title.strip():
        raise KnowledgeError("the note needs a `# Name`", note.body_span)
    topics = tuple(
        Topic(section.title.strip(), tuple(_question(i, thorough) for i in list_items.under(note, section.body_span)))
        for section in note.sections
    )
    if not any(t.questions for t in topics):
        raise KnowledgeError(
            "the note has no question: write `## Topic`, and under it a list of questions", note.body_span
        )
    span = note.properties.spans.get("when") or Span(0, 0)
    return Bank(
        name=note.title.title.strip(),
        kind="vetting" if values["kind"] == "vetting" else "interview",
        when=_condition(str(values["when"]), span) if values.get("when") else None,
        topics=tuple(t for t in topics if t.questions),
        about=_words(values, "about"),
        tools=_words(values, "tools"),
        example="\n\n".join(_words(values, "example")),
        path=note.path,
        alone=values.get("alone") is True,
    )


def _words(values: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(word for v in values.get(key) or () if (word := str(v).strip()))


def _question(item: list_items.Item, thorough: bool) -> BankQuestion:
    """A question from its list item; under it `when: …`, `unless: …`, `about: …`, `begins: …` and the reason, in any order."""
    try:
        if thorough:
            holes.check(item.text)
    except templates.TemplateError as e:
        raise KnowledgeError(f"the question: {e.message}", item.span) from e
    found = {
        mark: (i.text.removeprefix(mark).strip(), i.span)
        for i in item.under
        for mark in _MARKS
        if i.text.startswith(mark)
    }
    reasons = [i.text for i in item.under if not i.text.startswith(_MARKS)]
    return BankQuestion(
        text=item.text,
        reason=" ".join(reasons),
        span=item.span,
        when=_condition(*found["when:"]) if "when:" in found else None,
        unless=_condition(*found["unless:"]) if "unless:" in found else None,
        about=_listed(found, "about:"),
        begins=_listed(found, "begins:"),
    )


def _listed(found: Mapping[str, tuple[str, Span]], mark: str) -> tuple[str, ...]:
    return tuple(w.strip() for w in found[mark][0].split(",") if w.strip()) if mark in found else ()


def _condition(source: str, span: Span) -> Expression:
    """A condition as it stands in a list item, quoted as in YAML or not."""
    quoted = _QUOTED.fullmatch(source)
    if quoted and quoted[1] not in quoted["inside"]:
        source = quoted["inside"]
    try:
        found = expressions.compile(source)
    except ExpressionError as e:
        raise KnowledgeError(f"the condition: {e.message}", span) from e
    if not found.names:
        raise KnowledgeError(f"the condition asks about nothing, so it is always the same: {source!r}", span)
    return found
