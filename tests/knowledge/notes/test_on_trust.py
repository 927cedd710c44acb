"""A note that stands as it was shipped is not judged again, and says the same as if it were."""

from vault_tool import shipped
from vault_tool.knowledge.notes.everything import load

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
        assert load(notes, shipped={path}) == judged, path
