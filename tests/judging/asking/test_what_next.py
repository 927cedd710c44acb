"""What to do after reading a Brief."""

import pytest

from tests.judging.test_decision import WORK, judged
from vault_tool.judging.asking import what_next

LACKING = WORK.replace("Django developer", "Django and Kubernetes developer").replace(
    "- PostgreSQL\n", "- Kubernetes\n"
)
WORDS = [
    ("", "send two lines before you write a full proposal: "),
    ("Please mention the word HERON when applying.\n", "put in the word they want, begin with what "),
    ("Begin your letter with the word HERON.\n", "begin with the word they want, tell right below it "),
    (
        "Begin your letter with the word HERON. Please send a link to two APIs of yours.\n",
        "answer what they ask for, begin with the word they want, tell right below it ",
    ),
]


@pytest.mark.parametrize(("asked", "begins"), WORDS)
def test_a_word_is_put_where_it_is_wanted(asked: str, begins: str) -> None:
    judgment = judged(LACKING + asked)
    assert what_next.step(judgment, asks=bool(asked)).startswith(begins)


@pytest.mark.parametrize(("telling", "said"), [(what_next._SAY, "whether"), (what_next._ANSWER_SAYING, "and ask if")])
def test_two_lines_are_about_what_one_does_and_a_letter_begins_with_it(telling: dict[str, str], said: str) -> None:
    words = telling["closest"].format(full="first", done=what_next._DONE[True], begun=what_next._BEGUN[True])
    assert f"the closest thing you've done, {said}" in words or f", and {said}" in words
