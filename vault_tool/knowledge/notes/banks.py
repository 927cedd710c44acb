"""Question banks: notes of questions to ask a client."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from vault_tool.knowledge.conditions import expressions
from vault_tool.knowledge.conditions.expressions import Expression, ExpressionError
from vault_tool.knowledge.notes import holes, list_items, templates
from vault_tool.knowledge.notes.kinds import checked
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.note import Note, Section
from vault_tool.text.edits import Span

_QUOTED = re.compile(r"""(["'])(?P<inside>.*)\1""")
_MARKS = ("when:", "unless:", "about:", "begins:")
_OF_MANY = ("when:", "unless:")
"""What may stand once above several questions."""


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question (Jinja: one whose gaps the post cannot fill is not asked) and why it is worth asking.

    Each of `when` must hold for it to be asked, and none of `unless` may: they say that the post has answered it. `about` are
    words; the question is asked if the post has one of them. A duty of the post that has one, whole, fills `{{ item }}`; where
    the question has `begins`, only one whose first word is among them.
    """

    text: str
    reason: str = ""
    span: Span = Span(0, 0)
    when: tuple[Expression, ...] = ()
    unless: tuple[Expression, ...] = ()
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
    that the bank is for, more than any other. One that stands `alone` takes the place of all banks for a kind of work; one
    `beside` them is used with each, and before it.
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
    beside: bool = False


def read(note: Note, *, thorough: bool = True) -> Bank:
    """The bank in a note. Raises KnowledgeError with the span of what is wrong.

    Not `thorough`, the Jinja of its questions is taken on trust: one that is broken is not asked.
    """
    values = checked(note, "bank")
    if note.title is None or not note.title.title.strip():
        raise KnowledgeError("the note needs a `# Name`", note.body_span)
    topics = tuple(
        Topic(section.title.strip(), tuple(_question(asked, thorough) for asked in _asked(_items(note, section))))
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
        beside=values.get("beside") is True,
    )


def _words(values: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(word for v in values.get(key) or () if (word := str(v).strip()))


class QuestionItem(NamedTuple):
    """The list item of a question, and those with the conditions that it stands under."""

    item: list_items.Item
    above: tuple[list_items.Item, ...] = ()


def _asked(items: Iterable[list_items.Item], above: tuple[list_items.Item, ...] = ()) -> Iterator[QuestionItem]:
    """The items that are questions: those of a list, and those under a `when: …` or `unless: …` in it, which holds for each."""
    for item in items:
        if item.under and item.text.startswith(_OF_MANY):
            yield from _asked(item.under, (*above, item))
        else:
            yield QuestionItem(item, above)


def _items(note: Note, section: Section) -> tuple[list_items.Item, ...]:
    return list_items.under(note, section.body_span)


def questions_of(note: Note) -> Iterator[list_items.Item]:
    """The list items of a bank's questions, as they are written."""
    for section in note.sections:
        yield from (asked.item for asked in _asked(_items(note, section)))


def _question(asked: QuestionItem, thorough: bool) -> BankQuestion:
    """A question from its list item; under it `when: …`, `unless: …`, `about: …`, `begins: …` and the reason, in any order."""
    item = asked.item
    if item.text.startswith(_OF_MANY):
        raise KnowledgeError("no question stands under this condition: indent those that it holds for", item.span)
    try:
        if thorough:
            holes.check(item.text)
    except templates.TemplateError as e:
        raise KnowledgeError(f"the question: {e.message}", item.span) from e
    said = [(mark, i) for i in (*asked.above, *item.under) for mark in _MARKS if i.text.startswith(mark)]
    return BankQuestion(
        text=item.text,
        reason=" ".join(reasons(item)),
        span=item.span,
        when=_conditions(said, "when:"),
        unless=_conditions(said, "unless:"),
        about=_listed(said, "about:"),
        begins=_listed(said, "begins:"),
    )


def reasons(question: list_items.Item) -> tuple[str, ...]:
    """What stands under a question beside its conditions: why it is worth asking."""
    return tuple(i.text for i in question.under if not i.text.startswith(_MARKS))


_Said = Iterable[tuple[str, list_items.Item]]
"""What stands above and under a question, each with its mark."""


def _conditions(said: _Said, mark: str) -> tuple[Expression, ...]:
    return tuple(_condition(item.text.removeprefix(mark).strip(), item.span) for m, item in said if m == mark)


def _listed(said: _Said, mark: str) -> tuple[str, ...]:
    words = (word for m, item in said if m == mark for word in item.text.removeprefix(mark).split(","))
    return tuple(word.strip() for word in words if word.strip())


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
