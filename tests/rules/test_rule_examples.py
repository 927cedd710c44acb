"""Each rule's docstring is its documentation; here its examples are run, as they are and in every other shape."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.util import find_spec

import pytest

from vault_tool.jobs.lint.fixing import mend
from vault_tool.jobs.lint.judge import Judge, judge
from vault_tool.jobs.lint.note_index import identity, index
from vault_tool.jobs.lint.note_reading import Readable
from vault_tool.jobs.lint.rulebook.settings import Settings
from vault_tool.jobs.vault import Place
from vault_tool.knowledge.who_applies import Profile, Skill
from vault_tool.note import Note
from vault_tool.rules.docs.docstrings import RuleExample, documentation
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Rule
from vault_tool.rules.engine.run import all_rules, severity, titles
from vault_tool.statuses import STATUSES
from vault_tool.store import layout
from vault_tool.store.config import Config
from vault_tool.text import edits

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
PROFILE = Profile(
    name="Ines Halvard",
    rate_floor=40,
    currency="USD",
    tools=("Asana", "Toggl"),
    practised=(Skill("Operations", 8.0),),
    skills=("Operations",),
)
PLACE = Place(None, Config(), NOW)

ABLE = [rule for rule in all_rules() if not hasattr(rule, "NEEDS") or find_spec(rule.NEEDS)]
"""The rules whose optional package is installed; the others find nothing."""
CASES = [
    pytest.param(rule, example, id=f"{rule.CODE}-{number}")
    for rule in ABLE
    for number, example in enumerate(documentation(rule.__doc__ or "").examples, 1)
]
FIXED = [case for case in CASES if case.values[1].fixed is not None]


def by(rules: Iterable[Rule], beside: Iterable[tuple[str, str]] = ()) -> Judge:
    """All that judging by these rules needs, in a vault with these notes beside."""
    others = {path: identity(Note(text, path), layout.kind_of(path)) for path, text in beside}
    settings = Settings(tuple(rules), {}, {})
    return Judge(PLACE, all_rules(), lambda _path: settings, PROFILE, index=index(others, others))


def readable(text: str, example: RuleExample) -> Readable:
    return Readable(Note(text, example.path), layout.kind_of(example.path))


def judged(text: str, example: RuleExample, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    return judge(readable(text, example), by(rules, (*example.beside, (example.path, text)))).findings


def found(rule: Rule, text: str, example: RuleExample) -> list[tuple[int, int]]:
    result = judged(text, example, [rule])
    assert all(f.code == rule.CODE for f in result)
    lines = Note(text).lines
    return [tuple(lines.position(f.span.start)) for f in result]


def fix(rule: Rule, text: str, example: RuleExample) -> str:
    return mend(readable(text, example), by([rule], (*example.beside, (example.path, text))), unsafe=True).text


def crlf(text: str) -> str:
    return re.sub(r"(?<!\r)\n", "\r\n", text)


def in_longer_note(text: str) -> str:
    """One more property at the beginning of the block, and more text at the end of the note."""
    more = text.rstrip("\n") + "\n\n## Afterwards\n\nNothing of note was said on the day, as `code` and as text.\n"
    return more.replace("---\n", "---\nzz_mine: 1\n", 1) if more.startswith("---\n") else more


def lower_down(example: RuleExample, line: int) -> int:
    """Where a line of the example stands in the longer note: one further down below the line that opens the properties."""
    return line + 1 if line > 1 and example.text.startswith("---\n") else line


def with_tabs(text: str) -> str:
    """A tab after each heading's and list item's mark, where a space stood; the properties have to keep theirs."""
    head = re.match(r"---\n.*?^---\n", text, re.DOTALL | re.MULTILINE)
    start = head.end() if head else 0
    return text[:start] + re.sub(r"^(#{1,6}|[-*]|\d{1,2}\.) ", "\\1\t", text[start:], flags=re.MULTILINE)


def untabbed(text: str) -> str:
    """A fix that writes a mark writes it with a space."""
    return text.replace("\t", " ")


@dataclass(frozen=True)
class Shape:
    turn: Callable[[str], str]
    line: Callable[[RuleExample, int], int] = lambda _example, line: line


SHAPES = {
    "as it is": Shape(lambda text: text),
    "CRLF": Shape(crlf),
    "BOM": Shape(lambda text: "\ufeff" + text),
    "BOM and CRLF": Shape(lambda text: "\ufeff" + crlf(text)),
    "no last newline": Shape(lambda text: text.rstrip("\n")),
    "tabs": Shape(with_tabs),
    "in a longer note": Shape(in_longer_note, lower_down),
}


def shapes(example: RuleExample) -> dict[str, Shape]:
    """Those that an example can have; one that is about line endings stays as it is."""
    return {"as it is": SHAPES["as it is"]} if "\r" in example.text else SHAPES


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_finds_exactly_what_its_example_says(rule: Rule, example: RuleExample) -> None:
    for name, shape in shapes(example).items():
        expected = [(shape.line(example, line), column) for line, column in example.places]
        assert found(rule, shape.turn(example.text), example) == expected, name


@pytest.mark.parametrize(("rule", "example"), FIXED)
def test_fixes_its_example(rule: Rule, example: RuleExample) -> None:
    for name, shape in shapes(example).items():
        fixed = fix(rule, shape.turn(example.text), example)
        assert untabbed(fixed) == untabbed(shape.turn(example.fixed or "")), name
        assert fix(rule, fixed, example) == fixed, name


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_finds_the_same_after_the_fixes_of_all_other_rules(rule: Rule, example: RuleExample) -> None:
    """Unless a fix has changed the very words: then there may be less to find, and never more."""
    before = judged(example.text, example, [rule])
    text, touched = example.text, False
    others = [other for other in all_rules() if other is not rule]
    while fixes := {f.code: f.fix for f in reversed(judged(text, example, others)) if f.fix}:
        at = next(at for at, other in enumerate(others) if other.CODE in fixes)
        first = fixes[others[at].CODE]
        touched |= any(overlaps(e, f.span) for f in before for e in first.edits)
        text, others = edits.apply(text, first.edits), others[at + 1 :]
    after = found(rule, text, example)
    assert len(after) <= len(example.places)
    assert touched or len(after) == len(example.places)


def overlaps(edit: edits.Edit, span: edits.Span) -> bool:
    return edit.start <= span.end and span.start <= edit.end


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.CODE)
def test_a_rule_is_documented_whole(rule: Rule) -> None:
    said = documentation(rule.__doc__ or "")
    assert said.summary.endswith(".")
    assert len(said.why) > 60
    assert any(e.places for e in said.examples)
    assert any(not e.places for e in said.examples)
    assert rule.COST.endswith(".")
    assert rule.__name__.split(".")[-1][5:].replace("_", "-") == rule.NAME
    assert rule.CODE.lower() == rule.__name__.split(".")[-1][:4]
    assert rule.KINDS
    assert any(severity(rule, status) for status in STATUSES)
    assert set(rule.SEVERITY) <= {*STATUSES, ""}


@pytest.mark.parametrize("rule", [r for r in ABLE if "posting" in r.KINDS], ids=lambda rule: rule.CODE)
def test_a_rule_that_offers_a_fix_shows_it(rule: Rule) -> None:
    offers = False
    for example in documentation(rule.__doc__ or "").examples:
        offers |= any(f.fix for f in judged(example.text, example, [rule]))
    shown = any(e.fixed is not None for e in documentation(rule.__doc__ or "").examples)
    assert offers == shown


def test_codes_and_names_are_each_one_rule() -> None:
    rules = all_rules()
    assert len(rules) >= 30
    assert len({r.CODE for r in rules}) == len({r.NAME for r in rules}) == len(rules)
    assert {r.CODE[0] for r in rules} == set(titles())


def test_a_fixed_example_has_to_follow_one_that_fails() -> None:
    with pytest.raises(ValueError, match="Fixed"):
        documentation("Summary.\n\nFixed:\n    text\n")
