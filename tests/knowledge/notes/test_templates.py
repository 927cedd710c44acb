"""Templates: filled, limited, and errors with their line."""

import marshal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.knowledge.notes import templates
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.knowledge.notes.templates import TemplateError
from vault_tool.language import wording
from vault_tool.note import Note


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("plain", "plain"),
        ("{{ rate|money }} an hour", "$18.14 an hour"),
        ("{{ 88000|short_money }}", "$88K"),
        ("{{ ['a', 'b', 'c']|listed }}", "a, b and c"),
        ("{{ 1|plural('job') }}, {{ 3|plural('duty', 'duties') }}", "1 job, 3 duties"),
        ("{% if absent is defined %}x{% endif %}{{ absent|default('-') }}", "-"),
        ("{% for n in range(3) %}{{ n }}{{ ',' if not loop.last }}{% endfor %}", "0,1,2"),
        ("{{ 'a' ~ 1 ~ 'b' }}", "a1b"),
    ],
)
def test_render(source, expected):
    assert templates.render(source, {"rate": 18.14}) == expected


@pytest.mark.parametrize(
    ("source", "line", "message"),
    [
        ("a\nb\n{{ absent }}", 3, "'absent' is undefined"),
        ("a\n{% if %}", 2, "Expected an expression"),
        ("\n\n{{ 1 / 0 }}", 3, "division by zero"),
        ("{{ x.__class__.__mro__ }}", 1, "unsafe"),
        ("{% macro f() %}{% endmacro %}", 1, "macros cannot be used"),
        ("{% include 'x' %}", 1, "include cannot be used"),
        ("{% import 'x' as y %}", 1, "import cannot be used"),
        ("{% set a %}x{% endset %}", 1, "set blocks"),
        ("{{ x.format(1) }}", 1, ""),
        ("{{ 'x'.center(9) }}", 1, "unsafe"),
        ("{{ 2 ** 8 }}", 1, "powers"),
        ("{{ 'x'|random }}", 1, "random"),
        ("x" * 60_000 + "{{ 1 }}", 0, "at most"),
    ],
)
def test_errors_have_line_and_reason(source, line, message):
    with pytest.raises(TemplateError) as caught:
        templates.render(source, {"x": "text"})
    assert caught.value.line == line
    assert message in caught.value.message


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}",
        "{% set s = 'xxxxxxxx' %}" + "{% set s = s ~ s %}" * 60,
        "{% set s = 'xxxxxxxx' %}" + "{% set s = s + s %}" * 60,
        "{% set s = ['xxxxxxxx'] %}" + "{% set s = [s|join, s|join] %}" * 60 + "{{ s }}",
        "{% set n = 9 %}" + "{% set n = n * n %}" * 60,
        "{{ '{:999999999}'.format(1) }}",
        "{{ 'x'|replace('x', 'y' * 999999999) }}",
        "{% for a in range(19000) %}xxxxxxxxxxxxxxxxxxxx{% endfor %}",
        "{% for a in [[1, 2]] recursive %}{{ loop(a) }}{% endfor %}",
        "{{ " + "(" * 400 + "1" + ")" * 400 + " }}",
    ],
)
@pytest.mark.usefixtures("no_runaway")
def test_hostile_templates_end_with_an_error(source):
    with pytest.raises(TemplateError):
        templates.render(source, {})


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="{}%ab |=()'for in if end.0123456789~+*", max_size=50))
def test_any_text_renders_or_is_a_template_error(source):
    try:
        written = templates.render(source, {"a": 1})
    except TemplateError:
        return
    assert isinstance(written, str)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_line_of_the_template_is_found_in_its_note(newline):
    note = Note(newline.join(["---", "section: Analysis", "---", "", "first", "{{ absent }}", "last", ""]))
    assert templates.text_of(note) == "first\n{{ absent }}\nlast\n"
    with pytest.raises(TemplateError) as caught:
        templates.render(templates.text_of(note), {})
    assert note.text[slice(*templates.line_in(note, caught.value.line))] == "{{ absent }}"
    assert note.text[slice(*templates.line_in(note, 0))].startswith("first")


@pytest.mark.parametrize(
    ("value", "currency", "expected"),
    [
        (1250, "USD", "$1,250"),
        (8.241, "USD", "$8.24"),
        (8.5, "EUR", "€8.50"),
        (90, "PLN", "90 PLN"),
        (3.0, "USD", "$3"),
    ],
)
def test_money(value, currency, expected):
    assert wording.money(value, currency) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(88000, "$88K"), (1_500_000, "$1.5M"), (2800, "$2,800"), (17190.68, "$17.2K"), (100_000, "$100K")],
)
def test_short_money(value, expected):
    assert wording.short_money(value) == expected


def test_a_template_for_nothing_says_what_there_is() -> None:
    note = Note("---\nsection: Poem\n---\nRoses\n", "Templates/Poem.md")
    with pytest.raises(KnowledgeError, match=r"'Poem'.*Proposal.*Client") as raised:
        templates.read(note, thorough=True)
    assert note.text[slice(*raised.value.span)] == "section: Poem"


def test_a_template_of_the_package_is_compiled_once_for_all_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    source, known = "{% for kite in kites %}{{ kite|upper }} {% endfor %}{{ string }}", {}
    monkeypatch.setattr(templates, "_known", lambda: known)
    templates.keep(source)
    templates._code(source)
    templates._code("{{ kites }}")
    assert known.keys() == {source}
    known = marshal.loads(marshal.dumps(known))
    monkeypatch.setattr(templates.sandbox(), "compile", None)
    assert templates.render(source, {"kites": ("red", "blue"), "string": "long"}) == "RED BLUE long"
    with pytest.raises(TemplateError, match="line 1: 'string' is undefined"):
        templates.render(source, {"kites": ()})
