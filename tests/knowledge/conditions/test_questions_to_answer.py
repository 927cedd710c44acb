"""How many questions applicants are to answer in words."""

from datetime import date

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.judging.judgment import Judgment
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

SHIPPED = vault_notes.shipped_with_package()
ASKED = "You will be asked to answer the following questions when submitting a proposal:"


@pytest.mark.parametrize(
    ("questions", "count"),
    [
        ("1. Attach your updated resume.\n2. Which silk do you like?", 1),
        ("1. Describe a kite of yours.\n2. Which silk do you like?", 2),
    ],
)
def test_to_attach_a_file_is_no_question(questions: str, count: int) -> None:
    text = f"Kite tailor\n\nSew kites.\n\n{ASKED}\n{questions}"
    judged = Judgment(Post.of(text, read(text)), SHIPPED, date(2026, 3, 10))
    assert judged.scope["screening_questions"] == count
