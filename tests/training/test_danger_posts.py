"""The posts that dangers are learned from: what their first lines say, and what they count in learning."""

import pytest

from training.danger_posts import LabeledPost, danger_posts, read
from training.dangers import CHANCES, OF_HONEST_POST, OTHER_KIND, of_posts, table
from vault_tool.language.dangers.likely_dangers import kinds

FILE = """=== easy-money asks-money?
Two hours a day, $900 a week.
Write to us.

=== honest
A bakery needs a baker.
=== contact-outside?
Write to us there.
"""


def test_a_first_line_names_the_kinds_and_those_that_are_doubtful() -> None:
    easy, honest, doubtful = read(FILE)
    assert easy == LabeledPost(
        "Two hours a day, $900 a week.\nWrite to us.", frozenset({"easy-money"}), frozenset({"asks-money"})
    )
    assert honest == LabeledPost("A bakery needs a baker.", frozenset())
    assert (easy.is_settled, honest.is_settled, doubtful.is_settled) == (True, True, False)


def test_a_post_without_a_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="no kind stands before 'A bakery"):
        list(read("===\nA bakery needs a baker.\n"))


def test_every_kind_has_posts_and_every_post_known_kinds() -> None:
    named = frozenset[str]().union(*(post.kinds for post in danger_posts()))
    doubtful = frozenset[str]().union(*(post.doubtful for post in danger_posts()))
    assert named == frozenset(kinds())
    assert doubtful <= named
    assert sum(not post.kinds and not post.doubtful for post in danger_posts()) > len(danger_posts()) / 3


def test_no_post_stands_twice() -> None:
    texts = [post.text for post in danger_posts()]
    assert len(texts) == len(set(texts))


def test_of_an_honest_post_each_sentence_is_harmless_and_of_a_danger_only_the_whole_is_one() -> None:
    easy, honest, doubtful = (of_posts([post]) for post in read(FILE))
    assert [(bool(row.kinds), row.length > 0) for row in easy] == [(True, True)]
    assert [(row.counts, row.length > 0) for row in honest] == [(1.0, True), (OF_HONEST_POST, False)]
    assert [row.doubtful for row in doubtful] == [frozenset({"contact-outside"})]


def test_what_is_doubtful_counts_nothing_and_another_kind_little(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("scipy", reason="scikit-learn of the dev extra brings scipy")
    monkeypatch.setattr("training.dangers.TOGETHER", 0)
    found = [row for post in read(FILE) for row in of_posts([post])]
    counts = table(found, ["asks-money", "contact-outside", "easy-money"]).counts
    assert [float(number) for number in counts[0]] == [0.0, OTHER_KIND, 1.0, 1.0]
    assert [float(number) for number in counts[-1]] == [1.0, 0.0, 1.0, 0.0]


def test_whole_posts_are_not_put_among_other_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("scipy", reason="scikit-learn of the dev extra brings scipy")
    monkeypatch.setattr("training.dangers.TOGETHER", 5)
    found = [row for post in read(FILE) for row in of_posts([post])]
    assert len(table(found, ["easy-money"]).counts) == len(found) + 5 * len(CHANCES)
