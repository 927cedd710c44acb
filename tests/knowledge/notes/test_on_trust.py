"""A note that stands as it was shipped is not judged again, and says the same as if it were."""

import marshal

from vault_tool import shipped
from vault_tool.jobs import vault_notes
from vault_tool.knowledge.notes.everything import load
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
        notes = {path: (VAULT / path).read_text("utf-8")}
        judged = load(notes)
        assert judged.problems == ()
        assert load(notes, shipped={path: Note(notes[path], path)}) == judged, path


def test_a_shipped_note_is_the_same_from_what_is_kept_of_it() -> None:
    for path in PATHS:
        note = Note((VAULT / path).read_text("utf-8"), path)
        assert note.parts is not None, path
        again = Note.of_parts(note.text, path, marshal.loads(marshal.dumps(note.parts)))
        assert (again.properties, again.headings) == (note.properties, note.headings), path


def test_what_is_kept_of_the_shipped_notes_is_every_one_of_them_as_it_stands() -> None:
    came = vault_notes.as_they_came()
    assert sorted(came) == PATHS
    for path, note in came.items():
        plain = Note((VAULT / path).read_text("utf-8"), path)
        assert (note, note.properties, note.headings) == (plain, plain.properties, plain.headings)
