"""Signals: red flags and good signs, a note each."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Any, Literal, NamedTuple

from vault_tool.knowledge.conditions import expressions
from vault_tool.knowledge.conditions.expressions import Expression, ExpressionError
from vault_tool.knowledge.conditions.figures import FROM
from vault_tool.knowledge.conditions.scope import Words
from vault_tool.knowledge.notes import list_items, severity, templates
from vault_tool.knowledge.notes.kinds import checked
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.knowledge.notes.severity import SEVERITIES, Grading, Severity
from vault_tool.language.mention import Mention
from vault_tool.note import Note
from vault_tool.text.edits import Span
from vault_tool.text.properties import property_block
from vault_tool.text.regex import Regex

_FENCE = Regex(r"^```ya?ml[ \t]*\n(.*?)^```[ \t]*$", re.DOTALL | re.MULTILINE)

TOPICS = ("safety", "client", "pay", "scope", "chances", "terms")
"""What a signal is about, the gravest first; each is a part of the score (judging/verdict.py)."""


class Example(NamedTuple):
    """What a signal must or must not fire on: facts and features by key, `text` for the words, `profile` for rates.

    `severity` is how grave it must then be; empty where the example does not say.
    """

    values: Mapping[str, Any]
    fires: bool
    span: Span
    severity: str = ""


@dataclass(frozen=True)
class Signal:
    """One thing a careful freelancer looks for.

    `weight` is the points it takes off (red flag) or gives (good sign). `evidence`, `risk`, `protection`, `measure` and
    `change` are Jinja lines. `source` is where the threshold comes from, `measure` what to do beside asking. `suppose`
    are the facts that would clear the flag, `change` says so in words. `replaces` names weaker signals, `under` those
    whose flag shows this one as a line of its own. `tells` is the kind of risk or merit, one of the schema's; it may be
    empty. Where the severity depends on the post, `grading` says how, and `severity` is the gravest until the signal
    has fired.
    """

    name: str
    kind: Literal["red-flag", "good-sign"]
    topic: str
    severity: Severity
    weight: int
    when: Expression
    evidence: str
    risk: str = ""
    protection: str = ""
    measure: str = ""
    source: str = ""
    change: str = ""
    suppose: tuple[tuple[str, object], ...] = ()
    replaces: frozenset[str] = frozenset()
    under: tuple[str, ...] = ()
    tells: str = ""
    grading: Grading | None = None
    note: Note = field(default=Note(""), repr=False, compare=False)

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        """What it must and must not fire on. Raises KnowledgeError where an example cannot be read."""
        return examples_of(self.note)

    @property
    def lines(self) -> tuple[str, ...]:
        """Its Jinja lines."""
        return self.evidence, self.change, self.risk, self.protection, self.measure

    @property
    def points(self) -> int:
        """What it adds to the score."""
        return self.weight if self.kind == "good-sign" else -self.weight


class Fired(NamedTuple):
    """A signal that holds for a post: with the numbers it fired on and the words it was read from, at most two places.

    The signal's severity is the one that holds for this post.
    """

    signal: Signal
    evidence: str
    quotes: tuple[Mention, ...]


def read(note: Note, *, thorough: bool = True) -> Signal:
    """A signal from its note. Raises KnowledgeError with the span of what is wrong.

    Not `thorough`, its Jinja lines and examples are taken on trust: reading a hundred notes then costs a third. A line
    that turns out to be broken is left out of the analysis; `vault lint` reads thoroughly and says so.
    """
    values = checked(note, "signal")
    name, sections = _body(note)
    at = "when"
    try:
        when = expressions.compile(str(values[at]))
        at = "severity"
        grades = severity.read(str(values[at]))
    except ExpressionError as e:
        raise KnowledgeError(f"{at}: {e.message}", note.properties.spans.get(at, Span(0, 0))) from e
    if values["kind"] != "good-sign" and not (sections.get("Risk") and sections.get("Protection")):
        raise KnowledgeError("a red flag needs a text under `## Risk` and under `## Protection`", note.body_span)
    signal = _signal(note, values, name, sections, when, grades)
    if thorough:
        _check_lines(signal)
    return signal


def of_note(note: Note) -> Signal:
    """The signal that a note of the package describes, taken on trust."""
    values = note.values
    grades = severity.on_trust(str(values["severity"]))
    return _signal(note, values, *_body(note), expressions.on_trust(str(values["when"])), grades)


def _signal(
    note: Note,
    values: Mapping[str, Any],
    name: str,
    sections: Mapping[str, str],
    when: Expression,
    grades: tuple[Severity, Grading | None],
) -> Signal:
    span = note.properties.spans.get
    gravest, grading = grades
    return Signal(
        name=name,
        kind="good-sign" if values["kind"] == "good-sign" else "red-flag",
        topic=str(values["topic"]),
        severity=gravest,
        weight=int(values["weight"]),
        when=when,
        evidence=str(values["evidence"]),
        risk=sections.get("Risk", ""),
        protection=sections.get("Protection", ""),
        measure=sections.get("Measure", ""),
        source=str(values["source"]),
        change=str(values.get("change", "")),
        suppose=tuple(_supposition(line, span("suppose", Span(0, 0))) for line in values.get("suppose", ())),
        replaces=frozenset(str(n) for n in values.get("replaces", ())),
        under=tuple(str(n) for n in values.get("under", ())),
        tells=str(values.get("risk") or values.get("merit") or ""),
        grading=grading,
        note=note,
    )


def _check_lines(signal: Signal) -> None:
    """Raises KnowledgeError where a Jinja line or an example cannot be read."""
    spans, body = signal.note.properties.spans, signal.note.body_span
    _check_template("evidence", signal.evidence, spans.get("evidence", Span(0, 0)))
    _check_template("change", signal.change, spans.get("change", Span(0, 0)))
    for title, source in (("Risk", signal.risk), ("Protection", signal.protection), ("Measure", signal.measure)):
        _check_template(title, source, body)
    _ = signal.examples


def _check_template(key: str, source: str, span: Span) -> None:
    try:
        templates.check(source)
    except templates.TemplateError as e:
        raise KnowledgeError(f"{key}: {e.message}", span) from e


def _body(note: Note) -> tuple[str, dict[str, str]]:
    """The signal's name and the text under each of its level-2 headings."""
    if note.title is None or not note.title.title.strip():
        raise KnowledgeError("the note needs a `# Name`: it heads the signal in every analysis", note.body_span)
    sections = {s.title.strip(): " ".join(note.text[slice(*s.body_span)].split()) for s in note.sections}
    return note.title.title.strip(), sections


def _supposition(line: object, span: Span) -> tuple[str, object]:
    key, colon, value = str(line).partition(":")
    if not colon:
        raise KnowledgeError(f"suppose: {str(line)!r} is not `fact: value`", span)
    said = property_block.read(f"---\nvalue: {value.strip()}\n---\n")
    if said.problem:
        raise KnowledgeError(f"suppose: {said.problem.message}", span)
    return key.strip(), said.values["value"]


def examples_of(note: Note, fires_title: str = "fires") -> tuple[Example, ...]:
    """The YAML blocks and the list items under `## Examples`: those that must fire stand under the heading of that title.

    A list item is a sentence of a post, the same as `text: …` in a block.
    """
    section = note.section("Examples")
    if section is None:
        return ()
    found = []
    parts = [h for h in note.headings if h.level == 3 and section.span.start <= h.span.start < section.span.end]
    for part, end in zip(parts, [*(h.span.start for h in parts[1:]), section.span.end], strict=True):
        fires = part.title.strip().casefold() == fires_title
        body = note.text[part.span.end : end].replace("\r\n", "\n")
        blocks = [_mapping(m[1], part.span) for m in _FENCE.finditer(body)]
        grades = [str(values.pop("severity", "")) for values in blocks]
        found += [Example(values, fires, part.span, grade) for values, grade in zip(blocks, grades, strict=True)]
        items = list_items.under(note, Span(part.span.end, end))
        found += [Example({"text": item.text}, fires, item.span) for item in items]
    return tuple(found)


def _mapping(text: str, span: Span) -> dict[str, Any]:
    import yaml  # a post calls for no example

    try:
        loaded = yaml.load(text, _plain_date_loader())
    except yaml.YAMLError as e:
        raise KnowledgeError(f"an example is not YAML: {e}", span) from e
    if not isinstance(loaded, dict):
        raise KnowledgeError("an example is a list of `key: value` lines", span)
    return loaded


@cache
def _plain_date_loader() -> Any:
    """Dates stay the text they are, as facts have them."""
    from yaml import CSafeLoader, SafeLoader

    class PlainDateLoader(CSafeLoader):
        pass

    PlainDateLoader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in SafeLoader.yaml_implicit_resolvers.items()
    }
    return PlainDateLoader


def fire(signals: Iterable[Signal], scope: Mapping[str, object]) -> tuple[Fired, ...]:
    """The signals that hold in this scope, the one with the gravest consequence first.

    A signal that another one which holds `replaces` is left out: it would say the same more weakly.
    """
    holding = [_graded(s, scope) for s in signals if s.when.holds(scope)]
    replaced = frozenset(name for s in holding for name in s.replaces)
    kept = sorted((s for s in holding if s.name not in replaced), key=_consequence)
    return tuple(Fired(s, _evidence(s, scope), _quotes(s, scope)) for s in kept)


def _graded(signal: Signal, scope: Mapping[str, object]) -> Signal:
    return replace(signal, severity=signal.grading.of(scope)) if signal.grading else signal


def _consequence(signal: Signal) -> tuple[int, int, int, str]:
    topic = TOPICS.index(signal.topic)
    return SEVERITIES.index(signal.severity), topic if topic == 0 else 1, -signal.weight, signal.name


def text(source: str, scope: Mapping[str, object]) -> str:
    """A signal's Jinja line with its gaps filled; empty where a gap stays open."""
    try:
        return " ".join(templates.render(source, scope).split())
    except templates.TemplateError:
        return ""


def _evidence(signal: Signal, scope: Mapping[str, object]) -> str:
    """The evidence line; where it cannot be filled, the facts that the condition used."""
    used = {n: scope[n] for n in sorted(signal.when.names) if isinstance(scope.get(n), str | int | float)}
    told = [n.replace("_", " ") + ("" if value is True else f": {value}") for n, value in used.items()]
    return text(signal.evidence, scope) or ", ".join(told)


_MOST_QUOTES = 2
_ONLY_GATES = frozenset({"platform", "compensation_type", "compensation_period", "currency", "date", "posted_at"})
"""Facts that conditions ask for to know what kind of post it is; their words show nothing."""
_NAMES_SOMETHING = Regex(r"[^\W\d_]{2}|[$€£%]")
"""What a quote has that a person can recognize: a number alone shows nothing."""


def _quotes(signal: Signal, scope: Mapping[str, object]) -> tuple[Mention, ...]:
    """The post's words behind the features and phrases of the condition, else behind its facts; lists are too long."""
    words = scope.get("post")
    if not isinstance(words, Words):
        return ()
    names = sorted(signal.when.shown)
    used = [words.features[n] for n in names if n in words.features]
    found = [m for feature in used if not isinstance(feature.value, tuple) for m in feature.mentions[:_MOST_QUOTES]]
    found += [m for phrase in signal.when.phrases for m in words.mentions(phrase)]
    keys = dict.fromkeys(k for n in names if n not in _ONLY_GATES for k in FROM.get(n, (n,)))
    asked = [f for key in keys if (f := words.evidence.get(key))]
    facts = [f for f in asked if f.quote.strip() and f.value == scope.get(f.key)]  # not what its reader has corrected
    found = found or [words.line_of(f.span) for f in facts]
    told = {" ".join(m.quote.split()): m for m in reversed(found) if _NAMES_SOMETHING.search(m.quote)}
    return tuple(told.values())[::-1][:_MOST_QUOTES]
