"""Numbers learned from labeled posts: which posts are learned from, and that what speaks for a danger counts for it."""

import json
from pathlib import Path

import pytest

from training.danger_numbers import FOLDS, Case, cases, learned, left_out, of_folder
from training.danger_posts import LabeledPost
from vault_tool.language.dangers.danger_weights import DangerWeights, danger_weights

POSTS = {
    "danger": ("You receive parcels at home, put on our label and ship them on.", [{"kind": "money-or-parcels"}]),
    "unsure": ("Write to me on Telegram.", [{"kind": "contact-outside", "sure": False}]),
    "honest": ("Our bakery needs a page with a form.", []),
    "ordinary": ("We look for a gardener in spring.", None),
    "empty": ("", []),
}


def test_posts_that_are_sure_are_learned_from_and_the_kinds_of_those_that_are_dangers(tmp_path: Path) -> None:
    for folder in ("posts", "labels"):
        (tmp_path / folder).mkdir()
    for name, (text, flags) in POSTS.items():
        (tmp_path / "posts" / f"{name}.txt").write_text(text, "utf-8")
        if flags is not None:
            (tmp_path / "labels" / f"{name}.json").write_text(json.dumps({"flags": flags}), "utf-8")
    posts, kinds = cases(of_folder(tmp_path))
    assert sorted((case.is_one, case.counts) for case in posts) == [(False, 0.6), (False, 1.0), (True, 1.0)]
    assert [case.is_one for case in kinds].count(True) == 1


def test_what_speaks_for_a_danger_counts_for_it_and_what_speaks_against_it_against() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is in the dev extra")
    found = [Case((sign * (4.0 + at % 3), -sign * (at % 2)), sign > 0, 1.0) for at in range(FOLDS) for sign in (1, -1)]
    (likely, against), least, left_out = learned(found)
    assert likely > 0 > against
    assert abs(least) < likely
    assert [sure > 0 for sure in left_out] == [case.is_one for case in found]


def test_each_post_is_judged_by_weights_that_were_not_learned_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[LabeledPost] = []

    def without(share: list[LabeledPost]) -> DangerWeights:
        left.extend(share)
        return danger_weights()

    some = [
        LabeledPost(f"Write to me on Telegram, number {number}.", frozenset({"contact-outside"}))
        for number in range(60)
    ]
    monkeypatch.setattr("training.danger_numbers.danger_posts", lambda: tuple(some))
    monkeypatch.setattr("training.danger_numbers.without", without)
    posts, of_kinds = left_out()
    assert sorted(left) == sorted(some)
    assert len(posts) == len(some)
    assert sum(case.is_one for case in of_kinds) == len(some)
