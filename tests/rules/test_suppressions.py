"""Comments that silence findings: what they cover, and what they are when they cover nothing."""

import pytest

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.suppressions import comments, silencer
from vault_tool.text.edits import Span

CASES = [
    ("<!-- vault-lint-disable C001 -->\nHERE\n", True),
    ("HERE\n<!-- vault-lint-disable C001 -->\n", False),
    ("<!-- vault-lint-disable C001 -->\n<!-- vault-lint-enable C001 -->\nHERE\n", False),
    ("<!-- vault-lint-disable C001, K001 -->\n<!-- vault-lint-enable K001 -->\nHERE\n", True),
    ("<!-- vault-lint-disable C001 K001 -->\n<!-- vault-lint-enable C001 -->\nHERE\n", False),
    ("<!-- vault-lint-disable -->\nHERE\n", True),
    ("<!-- vault-lint-disable -->\n<!-- vault-lint-enable -->\nHERE\n", False),
    ("<!-- vault-lint-disable C -->\nHERE\n", True),
    ("<!-- vault-lint-disable K001 -->\nHERE\n", False),
    ("<!-- vault-lint-disable-next-line C001 -->\nHERE\n", True),
    ("<!-- vault-lint-disable-next-line C001 -->\r\nHERE\r\n", True),
    ("<!-- vault-lint-disable-next-line C001 -->\n\nHERE\n", False),
    ("<!-- vault-lint-disable-next-line C001 -- agreed with the client -->\nHERE\n", True),
    ("HERE\n<!-- vault-lint-disable-file C001 -->\n", True),
    ("---\ntitle: HERE\n---\n<!-- vault-lint-disable-file C001 -->\n", True),
    ("```\n<!-- vault-lint-disable C001 -->\n```\nHERE\n", False),
    ("<!-- vault-lint-disable C001\n-->\nHERE\n", False),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_a_comment_covers(text: str, expected: bool) -> None:
    at = text.index("HERE")
    found = silencer(Finding("C001", Span(at, at + 4), "said"), comments(Note(text)))
    assert (found is not None) == expected
