"""A note that stands as it was shipped is not judged again, and says the same as if it were."""

import pickle

import pytest

from vault_tool import shipped
from vault_tool.jobs import vault_notes
from vault_tool.knowledge.notes.everything import as_it_is, load
from vault_tool.note import Note

VAULT = shipped.folder("vault")
PATHS = sorted(
    file.relative_to(VAULT).as_posix()
    for file in (
        VAULT / "Profile.md",
        *(f for room in ("Signals", "Features", "Efforts") for f in (VAULT / room).glob("*.md")),
    )
)


def test_a_shipped_note_says_the_same_on_trust() -> None:
    for path in PATHS:
        text = (VAULT / path).read_text("utf-8")
        judged = load({path: text})
        assert judged.problems == ()
        assert load({path: text}, shipped={path: as_it_is(Note(text, path))}) == judged, path


def test_what_is_kept_of_the_shipped_notes_is_every_one_of_them_as_it_stands() -> None:
    came = vault_notes.as_they_came()
    assert sorted(came) == PATHS
    for path, note in came.items():
        text = (VAULT / path).read_text("utf-8")
        assert (note.text, note.made) == (text, as_it_is(Note(text, path))), path
        assert pickle.loads(pickle.dumps(note.made)) == note.made, path


@pytest.mark.parametrize("kept", [b"", b"silk", pickle.dumps(len)[:-1]], ids=["none", "no pickle", "cut short"])
def test_the_shipped_notes_are_read_where_nothing_of_use_is_kept(kept: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    came = vault_notes.as_they_came()
    monkeypatch.setattr(shipped, "made_of", lambda *_: kept)
    assert vault_notes.as_they_came.__wrapped__() == came
