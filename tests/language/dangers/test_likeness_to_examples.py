"""What the user's own examples add: those that cannot be like a sentence are passed over all at once, and none too many."""

from hypothesis import given
from hypothesis import strategies as st

from vault_tool.language.dangers.danger_examples import Told
from vault_tool.language.dangers.likeness_to_examples import lessons, nearest

KIND = "easy-money"
WORDS = st.lists(st.sampled_from([f"word{letter}" for letter in "abcdefghij"]), max_size=12)


def alike(words: list[str], example: list[str]) -> float:
    """The words of both, in shares of one."""
    one, other = set(words), set(example)
    return len(one & other) / (len(one) * len(other)) ** 0.5 if one & other else 0.0


@given(WORDS, st.lists(WORDS, min_size=1, max_size=4))
def test_each_example_that_is_alike_counts_and_no_other(words: list[str], examples: list[list[str]]) -> None:
    taught = tuple(Told(" ".join(example), KIND, True) for example in examples)
    likely = [share for example in examples if (share := alike(words, example)) >= 0.5]
    expected = sum(24 * (share - 0.5) / 0.5 for share in likely)
    assert abs(lessons(words, frozenset(), taught).get(KIND, 0.0) - expected) < 1e-9


def test_of_many_examples_the_one_that_is_most_like_is_found() -> None:
    many = [f"sails and boats of harbor {number}" for number in range(600)]
    same = "the brass lamps are polished on Tuesday"
    assert nearest(same.split(), frozenset(), [*many, same, *many])[0] == same
