"""What is read without a YAML parser is what the parser reads, and where it stands."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.note import Note
from vault_tool.text.properties import plain_reading, yaml_reading

PLAIN = [
    "date: 2026-03-02\n",
    "date: 2026-02-30\n",
    'title: "Kites, ledgers – and a café"\n',
    "url: https://example.com/jobs/~0218?a=b&c=d\n",
    "count: 0\nrate: 18.14\nwhole: 1234\n",
    "open: true\nclosed: false\n",
    "tags: [posting, up-work]\nstatus: ready\n",
    "words: Less than 5, more (or less) of it\n",
]
NOT_PLAIN = [
    "",
    "a: ~\n",
    "a: null\n",
    "a: 007\n",
    "a: 1e3\n",
    "a:\n",
    "a: b: c\n",
    "a: b #c\n",
    "a: b\n  c\n",
    "a: b\na: c\n",
]
NOT_PLAIN += [
    "a: False\n",
    'a: "b\\n"\n',
    "a: [b, null]\n",
    "a: [b,]\n",
    "a: b \n",
    "a: b\r\n",
    "a: 'b'\n",
    "<<: *a\n",
    "a: 12:30\n",
    "a: -1\n",
    "a: b",
]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_properties_are_read_as_the_parser_reads_them(text: str) -> None:
    assert plain_reading.parse(text) == yaml_reading.parse(text)


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_all_else_is_left_to_the_parser(text: str) -> None:
    assert plain_reading.parse(text) is None


LINE = st.builds(
    "{}: {}\n".format,
    st.sampled_from(["a", "b", "key", "true", "with-hyphen", "_x"]),
    st.text(st.sampled_from("ab10 9.:,-/~#[]\"'&*!%@`{}|>?=+()é–\u2028\x85\ttrue"), max_size=12)
    | st.sampled_from(
        ["true", "NULL", "0", "1.50", "2026-03-02", "2026-13-40", "[a, b]", "[a, true]", '"x"', "a, b", "a,b", "null"]
    ),
)


@given(st.lists(LINE, max_size=4))
@settings(deadline=None, max_examples=400)
def test_never_another_reading(lines: list[str]) -> None:
    text = "".join(lines)
    plain = plain_reading.parse(text)
    if plain is not None:
        parsed = yaml_reading.parse(text)
        assert plain == parsed
        assert [type(v) for v in plain.values.values()] == [type(v) for v in parsed.values.values()]


def test_hostile_values_take_no_longer() -> None:
    assert plain_reading.parse("a: " + "a," * 50_000 + "\x00\n") is None
    assert plain_reading.parse("a: " + "a, " * 50_000 + "#\n") is None


def test_real_notes(corpus: Path) -> None:
    for file in (corpus / "vaults").rglob("*.md"):
        note = Note(file.read_bytes().decode("utf-8", "surrogateescape"))
        block = note.properties.yaml_span
        plain = plain_reading.parse(note.text[slice(*block)]) if block else None
        if block and plain is not None:
            assert plain == yaml_reading.parse(note.text[slice(*block)]), file
