"""A bank's questions and their conditions, as they are written in a note."""

import pytest

from vault_tool.knowledge.notes import banks
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.note import Note

BANK = "---\nkind: interview\n---\n# Gardens\n\n## Beds\n\n- How many beds are there?\n  - when: {}\n"

CONDITIONS = [
    ("'gardening' in industries", "'gardening' in industries"),
    ('''"'gardening' in industries"''', "'gardening' in industries"),
    ("""'"gardening" in industries'""", '"gardening" in industries'),
    ("'a' in tools or 'b' in tools", "'a' in tools or 'b' in tools"),
    ('"a" == title and title == "a"', '"a" == title and title == "a"'),
]


@pytest.mark.parametrize(("written", "source"), CONDITIONS)
def test_a_condition_may_be_quoted_as_in_yaml(written: str, source: str) -> None:
    bank = banks.read(Note(BANK.format(written), "Questions/Gardens.md"))
    (question,) = (q for t in bank.topics for q in t.questions)
    assert question.when is not None
    assert question.when.source == source


@pytest.mark.parametrize("written", ["true", '"1 > 0"', "1 ="])
def test_a_condition_that_asks_about_nothing_is_a_fault_of_the_note(written: str) -> None:
    with pytest.raises(KnowledgeError) as said:
        banks.read(Note(BANK.format(written), "Questions/Gardens.md"))
    assert said.value.span.start == BANK.index("when:")
