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
    "tags:\n  - posting\n  - up-work\nstatus: ready\n",
    'skills:\n- C#\n- Node.js\n- "a: b"\n- 2026-03-02\n- 7\n',
    "posted_at: 2026-03-02T11:24:49\n",
    "posted_at: 2026-13-02T11:24:49\n",
    "when: 'it''s late'\nempty: ''\nnone: \"\"\nlist: []\n",
    "about: [kite maker, Monday.com, C++, part (time)]\n",
    "industry: Health & Fitness\nhours: 30+ hrs/week\nbids: 20 to 50\nlength: 1-3 months\n",
    "a: 007\nb: 1e3\nc: False\nd: 12:30\ne: 1.\n",
    "when: client_hires == 0 and (rate < 4 or rate is undefined)\n",
    "duration: < 1 month\nskills: [.NET, C#, R & D]\nplus: $5+\npath: /jobs/(new)\n_x: _y\nhalf: .5\n",
    "town: Köln\nriver: Ядро 🪁\n",
    "a: b\n  c\n",
    "when: client_hires == 0 and\n  (rate < 4\n   or rate is undefined)\nkind: one\n",
    "a: 'it''s\n  late: yes'\nb: \"x: y\n  z\"\nc: '\n  d'\n",
    "a: true\n  story\nb: 12\n  13\n",
    "a: b\n  - c\n",
]
NOT_PLAIN = [
    "",
    "a: ~\n",
    "a: null\n",
    "a:\n",
    "a: b: c\n",
    "a: b #c\n",
    "a: b\na: c\n",
    "a: b\n\n  c\n",
    "a: b\n  c: d\n",
    "a: b\n  #c\n",
    "a: 'b \n  c'\n",
    "a: 'b\n  '\n",
    "a: 'b\nc'\n",
    "a: [b,\n  c]\n",
]
NOT_PLAIN += [
    'a: "b\\n"\n',
    "a: [b, null]\n",
    "a: [b,]\n",
    "a: b \n",
    "a: b\r\n",
    "<<: *a\n",
    "a: -1\n",
    "a: b",
    "a:\n  - b\n   - c\n",
    "a:\n  - b: c\n",
    "a:\n  - - b\n",
    "a:\n  -  b\n",
    "a:\n  - b\n    c\n",
    "a:\n  - ~\n",
    "a: [b, 7]\n",
    "a: [b c , d]\n",
    "a: 'b\n",
    "a: '\n",
    'a: "b" c\n',
    "a: 2026-03-02 11:24:49\n",
    "a: 2026-03-02T11:24:49Z\n",
    "a: 0x1F\n",
    "a: b:\n",
    "a: b\x85c\n",
    "a: .inf\n",
    "a: <<\n",
    "a: +5\n",
    "a: [b #c]\n",
]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_properties_are_read_as_the_parser_reads_them(text: str) -> None:
    assert plain_reading.parse(text) == yaml_reading.parse(text)


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_all_else_is_left_to_the_parser(text: str) -> None:
    assert plain_reading.parse(text) is None


KEY = st.sampled_from(["a", "b", "key", "true", "with-hyphen", "_x"])
VALUE = st.text(st.sampled_from("ab10 9.:,-/~#[]\"'&*!%@`{}|>?=+()é–\u2028\x85\ttrue🪁"), max_size=12) | st.sampled_from(
    [*["true", "NULL", ".NET", "< 1", "+5", ".nan", "$5", "_y", "[C#, .a]", "0", "1.50", "2026-03-02", "2026-13-40", "[a, b]", "[a, true]", '"x"', "a, b", "a,b", "null", "<<"],
     *["'x'", "''", "'a''b'", "2026-03-02T10:00:00", "1e3", "0o17", ".5", "12:30", "C#", "a #b", "[]", "[a b, c]"]]
)  # fmt: skip
ITEMS = st.builds(
    lambda key, indent, values: f"{key}:\n" + "".join(f"{indent}- {value}\n" for value in values),
    KEY,
    st.sampled_from(["", "  ", "    ", "      "]),
    st.lists(VALUE, max_size=3),
)
FOLDED = st.builds("{}: {}\n  {}\n".format, KEY, VALUE, VALUE) | st.builds("{}: '{}\n {}'\n".format, KEY, VALUE, VALUE)
LINE = st.builds("{}: {}\n".format, KEY, VALUE) | ITEMS | FOLDED


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
    assert plain_reading.parse("a: b" + "\n  a, " * 10_000 + "#\n") is None
    assert plain_reading.parse("a: 'b" + "\n  a" * 10_000 + "\n") is None


def test_real_notes(corpus: Path) -> None:
    for file in (corpus / "vaults").rglob("*.md"):
        note = Note(file.read_bytes().decode("utf-8", "surrogateescape"))
        block = note.properties.yaml_span
        plain = plain_reading.parse(note.text[slice(*block)]) if block else None
        if block and plain is not None:
            assert plain == yaml_reading.parse(note.text[slice(*block)]), file
