"""Comments that silence findings: what they cover, and what they are when they cover nothing."""

from datetime import date

import pytest

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Calendar, Context, VaultIndex
from vault_tool.rules.engine.run import all_rules, check
from vault_tool.rules.engine.subject import Posting
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


CONFLICT = "# Operations lead\n\n<!-- vault-lint-disable{} -->\n<<<<<<< mine\n=======\n>>>>>>> theirs\n"
CHOICES = [
    (" E005", "E", []),
    (" E005", "E091", []),
    (" L001", "E005 E091", ["E091", "E005"]),
    (" L001", "E005", ["E005"]),
    (" E", "E", []),
    ("", "E", []),
]


@pytest.mark.parametrize(("codes", "chosen", "expected"), CHOICES)
def test_what_is_left_by_a_comment_and_by_the_choice_of_rules(codes: str, chosen: str, expected: list[str]) -> None:
    """Of use is a comment that silences any rule there is, chosen or not."""
    note = Note(CONFLICT.format(codes))
    context = Context(Posting(note, "other"), "draft", Calendar(date(2026, 3, 10)), VaultIndex())
    rules = [rule for rule in all_rules() if not {rule.CODE, rule.CODE[0]}.isdisjoint(chosen.split())]
    assert [f.code for f in check(context, rules)] == expected
