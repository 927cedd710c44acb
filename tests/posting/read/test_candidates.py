"""Of several values for a key one holds; what disagrees with it as surely is a conflict."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.posting.fact import Fact, Value
from vault_tool.posting.read.candidates import EXACT, LABELED, LOOSE, Candidate, agree, choose
from vault_tool.text.edits import Span

AGREE = [
    (88000, 88123), (4.8, 4.83), (50, 50.0), ("Portugal", "Faro, Portugal"), ("1 to 3 months", "1 TO 3 months."), (True, True), (["Silk"], ["Silk", "Glue"]),
]  # fmt: skip
DISAGREE = [(50, 500), (42, 24), ("Portugal", "Spain"), (True, False), (True, "yes"), (5, "six")]


def candidate(key: str, value: Value, at: int, weight: int) -> Candidate:
    return Candidate(Fact(key, value, str(value), Span(at, at + 1), "a test"), weight)


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_values_that_say_the_same(one: Value, other: Value) -> None:
    assert agree(one, other)
    assert agree(other, one)


@pytest.mark.parametrize(("one", "other"), DISAGREE)
def test_values_that_do_not(one: Value, other: Value) -> None:
    assert not agree(one, other)
    assert not agree(other, one)


def test_the_surer_value_holds_and_of_equals_the_earlier_one() -> None:
    facts, conflicts = choose([
        candidate("title", "A loose title", 0, LOOSE), candidate("title", "The exact title", 9, EXACT),
        candidate("duration", "2 weeks", 7, LABELED), candidate("duration", "3 weeks", 3, LABELED),
    ])  # fmt: skip
    assert {f.key: f.value for f in facts} == {"title": "The exact title", "duration": "3 weeks"}
    assert [(c.kept.value, c.other.value) for c in conflicts] == [("3 weeks", "2 weeks")]


def test_what_is_less_sure_contradicts_nothing() -> None:
    _, conflicts = choose([candidate("duration", "2 weeks", 0, LABELED), candidate("duration", "3 weeks", 5, LOOSE)])
    assert conflicts == ()


@pytest.mark.parametrize("key", ["compensation_period", "compensation_type", "currency"])
def test_a_looser_word_about_pay_belongs_to_another_amount(key: str) -> None:
    facts, _ = choose([candidate("compensation_max", 50, 0, EXACT), candidate(key, "hour", 5, LABELED)])
    assert [f.key for f in facts] == ["compensation_max"]
    facts, _ = choose([candidate("compensation_max", 50, 0, EXACT), candidate(key, "hour", 5, EXACT)])
    assert [f.key for f in facts] == ["compensation_max", key]


KEYS = st.sampled_from(["title", "duration", "compensation_max", "compensation_period", "currency"])
VALUES = st.sampled_from(["hour", "USD", 5, 50, True])
MANY = st.lists(
    st.builds(candidate, KEYS, VALUES, st.integers(0, 99), st.sampled_from([LOOSE, LABELED, EXACT])), max_size=12
)


@given(MANY)
def test_one_fact_a_key_in_the_order_of_the_text(candidates: list[Candidate]) -> None:
    facts, conflicts = choose(candidates)
    keys = [f.key for f in facts]
    assert len(keys) == len(set(keys))
    assert keys == [f.key for f in sorted(facts, key=lambda f: f.span.start)]
    proposed = [c.fact for c in candidates]
    assert all(f in proposed for f in facts)
    assert all(c.kept in facts and c.other in proposed and not agree(c.kept.value, c.other.value) for c in conflicts)
