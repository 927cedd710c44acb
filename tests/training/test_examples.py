"""The examples that weights are learned from, and whether the weights that are shipped are theirs."""

from pathlib import Path

import pytest

from training.examples import examples, posts
from training.train import KINDS, TARGET, digest, learned
from vault_tool.language.weighing import weighing

RIGHT = 0.93
"""The least share of the examples that are found to be what they are marked as."""


def test_weights_are_those_of_the_examples() -> None:
    assert f"# examples: {digest()}" in TARGET.read_text("utf-8"), "run `python -m training.train`"


def test_most_examples_are_told_for_what_they_are() -> None:
    weights = weighing("pieces")
    found = [(e.kind, weights.chances(weights.sums(e.traits))) for e in examples()]
    right = sum(max(chances, key=chances.__getitem__) == kind for kind, chances in found)
    assert right >= RIGHT * len(found)


def test_every_kind_has_examples() -> None:
    assert {e.kind for e in examples()} == set(KINDS)


def test_no_example_stands_twice() -> None:
    lines = [line for post in posts() for line in {post.text[a:b] for a, b, mark in post.marks if mark != "h"}]
    assert len(lines) - len(set(lines)) < len(lines) // 100


def test_a_trait_seen_with_one_kind_speaks_for_it() -> None:
    some = [e._replace(traits=("w=x",), kind="d") for e in list(examples())[:8]]
    weights = learned([*some, some[0]._replace(traits=("w=y",), kind="n"), some[0]._replace(traits=("w=y",), kind="n")])
    assert max(weights["w=x"]) == weights["w=x"][KINDS.index("d")] > 0


def test_an_unmarked_line_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("# Remark.\n===\nno mark here\n", "utf-8")
    monkeypatch.setattr("training.examples.FOLDER", tmp_path)
    with pytest.raises(ValueError, match="no mark"):
        list(posts())
