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
    assert [condition.source for condition in question.when] == [source]


@pytest.mark.parametrize("written", ["true", '"1 > 0"', "1 ="])
def test_a_condition_that_asks_about_nothing_is_a_fault_of_the_note(written: str) -> None:
    with pytest.raises(KnowledgeError) as said:
        banks.read(Note(BANK.format(written), "Questions/Gardens.md"))
    assert said.value.span.start == BANK.index("when:")


GROUPS = """---
kind: interview
---
# Gardens

## Beds

- How many beds are there?
- unless: job_kind == "role"
  - Which beds come first?
    - Tells you where to start.
    - when: tasks >= 3
  - when: urgent
    - Until when do they have to be dug?
- Who waters them?
"""


def test_a_condition_above_questions_holds_for_each_of_them() -> None:
    (topic,) = banks.read(Note(GROUPS, "Questions/Gardens.md")).topics
    asked = {q.text: ([c.source for c in q.when], [c.source for c in q.unless]) for q in topic.questions}
    assert asked == {
        "How many beds are there?": ([], []),
        "Which beds come first?": (["tasks >= 3"], ['job_kind == "role"']),
        "Until when do they have to be dug?": (["urgent"], ['job_kind == "role"']),
        "Who waters them?": ([], []),
    }
    assert topic.questions[1].reason == "Tells you where to start."


def test_a_condition_above_no_question_is_a_fault_of_the_note() -> None:
    text = BANK.replace("  - when: {}", "- when: urgent")
    with pytest.raises(KnowledgeError) as said:
        banks.read(Note(text, "Questions/Gardens.md"))
    assert "no question stands under" in said.value.message
    assert text[said.value.span.start :].startswith("when: urgent")
