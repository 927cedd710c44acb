"""Effort notes: the examples of the shipped ones, what a vault's own does, and what is said of a broken one."""

from pathlib import Path

import pytest

from vault_tool import shipped
from vault_tool.judging.work.named_work import is_named_in
from vault_tool.knowledge.notes import efforts, feature_notes
from vault_tool.knowledge.notes.efforts import More
from vault_tool.knowledge.notes.everything import load
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.note import Note

FOLDER = shipped.folder("vault") / "Efforts"
NOTES = [Note(path.read_text("utf-8"), f"Efforts/{path.name}") for path in sorted(FOLDER.glob("*.md"))]
SHIPPED = {note.path: efforts.read(note) for note in NOTES}
LEAST = 80
"""Kinds of work there are at the least."""


@pytest.mark.parametrize("note", NOTES, ids=lambda note: Path(note.path).stem)
def test_examples(note: Note) -> None:
    for sentence in feature_notes.examples(note):
        for text in (sentence.text, f"{sentence.text}\r\n\r\nThank you.", f"- {sentence.text}\n"):
            assert is_named_in(SHIPPED[note.path], text) == sentence.found, text


@pytest.mark.parametrize("note", NOTES, ids=lambda note: Path(note.path).stem)
def test_every_shipped_note_is_complete(note: Note) -> None:
    effort = SHIPPED[note.path]
    assert effort.name == Path(note.path).stem
    assert {s.found for s in feature_notes.examples(note)} == {True, False}
    assert effort.meaning.endswith(".")
    assert effort.source.startswith("Founders' estimate: ")
    assert effort in efforts.shipped_efforts()
    assert 1.2 <= effort.high / effort.low <= 6


def test_there_are_enough_and_what_they_include_is_there() -> None:
    names = {effort.name for effort in SHIPPED.values()}
    assert len(names) >= LEAST
    assert {name for effort in SHIPPED.values() for name in effort.includes} <= names


NOTE = """---
low: 4
high: 12
unit: meter/meters
per: 2
usual: 3
each:
- "tail/tails over 1: 0.5 to 1"
includes:
- Kite string
source: Our own kites
---

# Kite

A kite that flies.

It may be red.

## Phrases

```
kite/kites
```

## Found

- I need a kite.

## Not found

- Our kite is red.
"""


def test_an_effort_is_read_from_its_note() -> None:
    for text in (NOTE, NOTE.replace("\n", "\r\n")):
        effort = efforts.read(Note(text))
        assert (effort.name, effort.low, effort.high, effort.per, effort.usual) == ("Kite", 4, 12, 2, 3)
        assert effort.unit == ("meter", "meters")
        assert effort.each == (More(("tail", "tails"), 1, 0.5, 1),)
        assert effort.includes == {"Kite string"}
        assert (effort.meaning, effort.source) == ("A kite that flies.", "Our own kites")


@pytest.mark.parametrize(
    ("old", "new", "message", "where"),
    [
        ("low: 4\n", "", "low", "---"),
        ("high: 12", "high: 2", "less than `low`", "high: 2"),
        ("high: 12", "high: long", "high: ", "high: long"),
        ("source: Our own kites\n", "", "source", "---"),
        ("over 1: 0.5 to 1", "beyond 1", "is not like `page/pages over 5: 2 to 4`", "each:"),
        ("# Kite\n", "", "`# Name`", "\n"),
        ("```", "", "code block under `## Phrases`", "\n"),
        ("kite/kites", "(kite)", "every word of it may be missing", "\n"),
    ],
)
def test_a_broken_note(old: str, new: str, message: str, where: str) -> None:
    note = Note(NOTE.replace(old, new))
    with pytest.raises(KnowledgeError) as caught:
        efforts.read(note)
    assert message in caught.value.message
    assert note.text[caught.value.span.start :].startswith(where)


def test_a_vault_has_its_own_efforts_and_one_without_any_the_shipped_ones() -> None:
    assert load({}).efforts == efforts.shipped_efforts()
    own = load({"Efforts/Logo.md": NOTE.replace("# Kite", "# Logo"), "Efforts/Kite.md": NOTE})
    assert own.problems == ()
    assert [(effort.name, effort.low) for effort in own.efforts] == [("Kite", 4), ("Logo", 4)]
