"""Sections are put in where they belong, and nothing else moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool import section_order
from vault_tool.note import Note
from vault_tool.notemaking.sections import filled, put
from vault_tool.text.edits import apply

CASES = [
    ("a body with no section", "# T\n\ntext\n", {"Analysis": "A"}, "# T\n\ntext\n\n## Analysis\n\nA\n"),
    ("no last newline", "# T", {"Notes": "N"}, "# T\n\n## Notes\n\nN\n"),
    ("before the later one", "## Notes\n\nn\n", {"Analysis": "A"}, "## Analysis\n\nA\n\n## Notes\n\nn\n"),
    ("an empty one stands there", "## Analysis\n\n## Notes\n\nn\n", {"Analysis": "A"}, "## Analysis\n\nA\n\n## Notes\n\nn\n"),
    ("an empty one at the end", "## Analysis", {"Analysis": "A"}, "## Analysis\n\nA\n"),
    ("a word in it makes it the user's", "## Analysis\nmine\n", {"Analysis": "A"}, "## Analysis\nmine\n"),
    ("two at one place keep their order", "## Notes\n\nn\n", {"Proposal": "P", "Analysis": "A"},
     "## Analysis\n\nA\n\n## Proposal\n\nP\n\n## Notes\n\nn\n"),
    ("line endings are the note's", "# T\r\n", {"Notes": "a\nb"}, "# T\r\n\r\n## Notes\r\n\r\na\r\nb\r\n"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "bodies", "after"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_put(before: str, bodies: dict[str, str], after: str) -> None:
    note = Note(before)
    assert apply(before, put(note, bodies)) == after


WORDS = st.text("ab #-`>\n", max_size=30)


@given(
    st.lists(st.tuples(st.sampled_from(section_order.usual()), WORDS), max_size=5),
    st.sets(st.sampled_from(section_order.usual())),
)
def test_what_stands_is_never_changed(standing: list[tuple[str, str]], wanted: set[str]) -> None:
    before = "".join(f"## {title}\n{body}\n" for title, body in standing)
    note = Note(before)
    edits = put(note, dict.fromkeys(wanted, "new"))
    done = filled(note)
    assert all(not before[e.start : e.end].strip() for e in edits)
    assert len(edits) == len(wanted - done)
