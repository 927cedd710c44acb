"""Where fenced code stands."""

import pytest

from vault_tool.text.edits import Span
from vault_tool.text.markdown.fences import Fenced

TEXTS = [
    ("a\n```\nX\n```\nb", True),
    ("a\r\n```py\r\nX\r\n```\r\nb", True),
    ("~~~\nX\n~~~", True),
    ("```\nX", True),
    ("```\na\n```\nX", False),
    ("a `X` b", False),
    ("~~~\n```\n~~~\nX", False),
]


@pytest.mark.parametrize(("text", "inside"), TEXTS)
def test_x_stands_in_code(text: str, inside: bool) -> None:
    assert (text.index("X") in Fenced(text, Span(0, len(text)))) == inside
