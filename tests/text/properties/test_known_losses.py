"""What editors and linters of notes have lost for their users, each a fact that must not come true here."""

import pytest

from vault_tool.note import Note
from vault_tool.text.edits import apply
from vault_tool.text.properties import property_edits


def test_windows_line_endings_give_no_second_block() -> None:
    """obsidian-linter 1537."""
    text = "---\r\na: 1\r\n---\r\n\r\n# T\r\n"
    new = apply(text, property_edits.edit(text, {"b": 2}))
    assert new == "---\r\na: 1\r\nb: 2\r\n---\r\n\r\n# T\r\n"


def test_yaml_is_not_mangled() -> None:
    """obsidian-linter 958: quotes, comments, odd spacing, long lines and block text of other keys."""
    block = (
        "---\ntitle:   'It''s: a job'   # mine\ntags: [ a,b , 'c d' ]\n\n# how I found it\nlong: "
        + "word " * 60
        + '\ntext: |-\n   kept   \n\n   as it is\nempty:\nlink: "[[Note|x]]"\nwhen: 2025-02-14 10:00\nn: 007\nlast: ~\n'
    )
    text = block + "status: draft\n---\nbody"
    new = apply(text, property_edits.edit(text, {"status": "ready", "rate": 4.5}))
    assert new == block + "status: ready\nrate: 4.5\n---\nbody"


def test_line_beginnings_in_lists_stay() -> None:
    """obsidian-linter 1093."""
    body = "- a\n\t- b\n\t  c\n  * d\n1) e\n   - [ ] f\n- \n-\n"
    text = "---\na: 1\n---\n" + body
    assert apply(text, property_edits.edit(text, {"a": 2, "b": ["x"]})).endswith("---\n" + body)


@pytest.mark.parametrize("body", ["---\nb: 2\n---\n", "\n---\nb: 2\n---\n", "# T\n---\nb: 2\n---\n", "text\n\n---\n"])
def test_a_later_rule_is_not_taken_for_properties(body: str) -> None:
    """obsidian-linter 34."""
    text = "---\na: 1\n---\n" + body
    assert dict(Note(text).values) == {"a": 1}
    assert apply(text, property_edits.edit(text, {"b": 3})) == "---\na: 1\nb: 3\n---\n" + body
    assert dict(Note("x\n" + body).values) == {}


@pytest.mark.parametrize("block", ["a: [1", "a: b: c", "\ta: 1", "a: 1\na: 2", "- a", "a: 'x", "a: {{date}}"])
def test_invalid_yaml_is_left_where_it_is(block: str) -> None:
    """obsidian.nvim 712: it was deleted whole."""
    text = f"---\n{block}\n---\nbody\n"
    with pytest.raises(ValueError, match=r"\w"):
        property_edits.edit(text, {"status": "draft"})
    assert Note(text).text == text
