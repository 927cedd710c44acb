"""What the summary tells of hours, length and duties is what the post says, whole."""

import pytest

from tests.judging.coder import judged
from vault_tool.writers.analysis import project, role

_LONG = (
    "You take down the nets of both our pools each evening, count the cones and the rings, hang the lines to dry on the rack "
    "behind the boathouse, and write the numbers of all that is torn into the book by the door"
)


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("You work 2-4 hours daily.", "**Hours:** 10 to 20 a week"),
        ("You work 4 hours a day.", "**Hours:** 20 a week"),
        ("This is a one-month project.", "**Length:** one month"),
        ("This is a 6-month contract.", "**Length:** 6 months"),
    ],
)
def test_hours_and_length(told: str, line: str) -> None:
    assert line in role.lines(judged(f"Kite maker\n\n{told}\n").scope)


@pytest.mark.parametrize(
    ("given", "line"),
    [({"date": "2026-03-02"}, "**Added:** 2026-03-02"), ({"posted": "2 days ago"}, "**Posted:** 2 days ago")],
)
def test_a_post_without_a_time_is_not_called_posted(given: dict[str, object], line: str) -> None:
    found = judged("Kite maker\n\nYou make kites.\n")
    told = [words for words in project.lines(found.scope.with_names(given), found.post) if "ed:**" in words]
    assert told == [line]


def test_a_duty_ends_with_a_clause_and_what_tells_the_work_is_one() -> None:
    (group,) = role.duties(judged(f"Help at the pool\n\n{_LONG}.\n").post)
    assert group["items"] == [_LONG[: _LONG.index(", and write")]]
