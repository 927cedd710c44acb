"""Feature notes: the examples of the shipped ones, what a vault's own does, and what is said of a broken one."""

from pathlib import Path

import pytest

from vault_tool import shipped
from vault_tool.knowledge.conditions.scope import known_names
from vault_tool.knowledge.notes import examples, feature_notes, signals
from vault_tool.knowledge.notes.everything import load
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.knowledge.notes.signals import Example
from vault_tool.note import Note
from vault_tool.posting.features.phrased import shipped_features
from vault_tool.posting.post import Post

FOLDER = shipped.folder("vault") / "Features"
NOTES = [Note(path.read_text("utf-8"), f"Features/{path.name}") for path in sorted(FOLDER.glob("*.md"))]
SHIPPED = {note.path: feature_notes.read(note) for note in NOTES}


@pytest.mark.parametrize("note", NOTES, ids=lambda note: Path(note.path).stem)
def test_examples(note):
    for sentence in feature_notes.examples(note):
        for text in (sentence.text, f"\ufeff{sentence.text}", f"{sentence.text}\r\n\r\nThank you."):
            trial = feature_notes.Trial(text, sentence.found, sentence.span)
            assert feature_notes.found_in(SHIPPED[note.path], trial) == sentence.found, text


@pytest.mark.parametrize("note", NOTES, ids=lambda note: Path(note.path).stem)
def test_every_shipped_note_is_complete(note):
    assert note.title.title == Path(note.path).stem
    assert {s.found for s in feature_notes.examples(note)} == {True, False}
    assert SHIPPED[note.path].meaning.endswith(".")
    assert SHIPPED[note.path] in shipped_features()
    assert not (shipped.folder("vault") / "Signals" / Path(note.path).name).exists()


NOTE = """---
feature: night_work
---

# Night work

The work is done at night.

It may be noisy.

## Phrases

```
at/by night unless moon
late
    hours
```

## Found

- You work at night.

## Not found

- No work at night.
"""


def test_a_feature_is_read_from_its_note():
    for text in (NOTE, NOTE.replace("\n", "\r\n"), NOTE.replace("```", "~~~")):
        feature = feature_notes.read(Note(text))
        assert (feature.name, feature.meaning) == ("night_work", "The work is done at night.")
        assert [p.source for p in feature.phrases] == ["at/by night", "late hours"]
        assert [(s.text, s.found) for s in feature_notes.examples(Note(text))] == [
            ("You work at night.", True), ("No work at night.", False),
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "message", "where"),
    [
        ("feature: night_work\n", "", "feature", "---"),
        ("feature: night_work", "feature: Night work", "feature: ", "feature: Night work"),
        ("feature: night_work", "feature: budget_stated", "worked out by the tool", "feature: budget_stated"),
        ("feature: night_work", "feature: client_hire_rate", "a fact or figure", "feature: client_hire_rate"),
        ("feature: night_work", "feature: pay", "a fact or figure", "feature: pay"),
        ("# Night work", "", "`# Name`", "\n"),
        ("```", "", "code block under `## Phrases`", "\n"),
        ("late\n    hours", "late/\n    /hours", "neither words parted", "late/"),
        ("at/by night", "(at/by) (night)", "every word of it may be missing", "(at/by) (night)"),
    ],
)
def test_a_broken_note(old, new, message, where):
    note = Note(NOTE.replace(old, new))
    with pytest.raises(KnowledgeError) as caught:
        feature_notes.read(note)
    assert message in caught.value.message
    assert note.text[caught.value.span.start :].startswith(where)


def test_a_vault_begins_with_the_shipped_features_and_its_own_take_their_place():
    assert load({}).features == shipped_features()
    nda = NOTE.replace("night_work", "nda").replace("at/by night", "keep quiet")
    own = load({"Features/Quiet.md": nda, "Features/Night work.md": NOTE})
    assert own.problems == ()
    assert {f.name for f in own.features} == {f.name for f in shipped_features()} | {"night_work"}

    def found(text):
        return set(Post(text, {}, phrased=own.features).features)

    assert "nda" in found("You keep quiet about us.")
    assert "nda" not in found("You sign an NDA before we talk.")
    assert "night_work" in found("You work at night.")


def test_a_vaults_own_feature_has_a_name_in_conditions():
    own = load({"Features/Night work.md": NOTE}).features
    assert "night_work" in known_names(own)
    assert "night_work" not in known_names()
    note = (shipped.folder("vault") / "Signals" / "Always reachable.md").read_text("utf-8")
    when = next(line for line in note.splitlines() if line.startswith("when: "))
    signal = signals.read(Note(note.replace(when, "when: night_work")), thorough=False)
    example = Example({"text": "You work at night."}, fires=True, span=signal.note.body_span)
    assert examples.run(signal, example, own)
    assert not examples.run(signal, example)
