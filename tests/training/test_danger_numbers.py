"""Numbers learned from labeled posts: which posts are learned from, and that what speaks for a danger counts for it."""

import json
from pathlib import Path

import pytest

from training.danger_numbers import FOLDS, Case, cases, learned

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
    posts, kinds = cases([tmp_path])
    assert sorted((case.is_one, case.counts) for case in posts) == [(False, 0.6), (False, 1.0), (True, 1.0)]
    assert [case.is_one for case in kinds].count(True) == 1


def test_what_speaks_for_a_danger_counts_for_it_and_what_speaks_against_it_against() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is in the dev extra")
    found = [Case((sign * (4.0 + at % 3), -sign * (at % 2)), sign > 0, 1.0) for at in range(FOLDS) for sign in (1, -1)]
    (likely, against), least, left_out = learned(found)
    assert likely > 0 > against
    assert abs(least) < likely
    assert [sure > 0 for sure in left_out] == [case.is_one for case in found]
