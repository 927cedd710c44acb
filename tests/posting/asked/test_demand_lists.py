"""Demands that one sentence lists: each by itself, or the sentence as it is."""

import pytest

from vault_tool.posting.asked.demand_lists import demands_in
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.text.edits import Span

APART = {
    "Experience with charts, tides and ropes, a good eye for piers, and fluent English.": [
        "Experience with charts, tides and ropes",
        "a good eye for piers",
        "fluent English",
    ],
    "Whoever draws should have a deep understanding of tides, strong drawing skills, and the ability to sail (alone, at night).": [
        "a deep understanding of tides",
        "strong drawing skills",
        "the ability to sail (alone, at night)",
    ],
    "Proficiency in inks, chalk, and experience with ropes": ["Proficiency in inks, chalk", "experience with ropes"],
}
WHOLE = [
    "A strong understanding of tides, as well as proficiency in charts, is essential.",
    "Strong drawing skills, including experience with ink",
    "Enjoys learning new knots, skills, and ropes",
    "Strong drawing, writing and sailing skills",
    "Experience with harbors (their piers, knowledge of tides)",
    "Knowledge of pier management, harbor experience",
]


@pytest.mark.parametrize("words", APART)
def test_each_demand_stands_for_itself(words: str) -> None:
    assert [part.words for part in demands_in(words, _piece(words))] == APART[words]


@pytest.mark.parametrize("words", WHOLE)
def test_what_does_not_stand_for_itself_stays_together(words: str) -> None:
    assert list(demands_in(words, _piece(words))) == [_piece(words)]


def test_a_post_requires_each_of_them() -> None:
    text = f"Map drawing\n\nWe need a map of our harbor.\n\nRequirements:\n- Two years at sea\n- {next(iter(APART))}\n"
    required = [piece.words for piece in Post.of(text, read(text)).asked.requirements]
    assert required == ["Two years at sea", *APART[next(iter(APART))]]


def _piece(words: str) -> Segment:
    return Segment(words, Span(0, len(words)), "requirements", item=True)
