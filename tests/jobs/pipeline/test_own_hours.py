"""What the user's own jobs took, against the notes in Efforts/."""

import pytest

from vault_tool.jobs.pipeline.listing import Row
from vault_tool.jobs.pipeline.own_hours import offers
from vault_tool.knowledge.notes.efforts import shipped_efforts

LOGO = "Kite logo\n\nDesign a logo for our kite club.\n"
ARTICLES = "Kite texts\n\nWrite {} articles of 1,000 words about kites.\n"


def jobs(*done: tuple[str, object]) -> list[str]:
    rows = [Row(str(n), {"hours_worked": hours}, {}) for n, (_, hours) in enumerate(done)]  # type: ignore[dict-item]
    return [offer.said for offer in offers(rows, lambda row: done[int(row.path)][0], shipped_efforts())]


def test_three_jobs_of_a_kind_speak_against_the_note() -> None:
    assert jobs((LOGO, 6), (LOGO, 9.5), (LOGO, 7)) == [
        "Logo: your 3 jobs took 6, 7 and 9.5 hours, and Efforts/Logo.md says 4 to 16. "
        "To use your own numbers, set low: 6 and high: 10 there."
    ]


def test_the_hours_are_those_of_one_unit() -> None:
    (said,) = jobs((ARTICLES.format(2), 20), (ARTICLES.format(5), 50), (ARTICLES.format(3), 36))
    assert said.startswith("Article: your 3 jobs took 10, 10 and 12 hours, and Efforts/Article.md says 3 to 8.")


@pytest.mark.parametrize(
    "done",
    [
        [(LOGO, 6), (LOGO, 7)],
        [(LOGO, 4), (LOGO, 9), (LOGO, 16)],
        [(LOGO, 6), (LOGO, 7), (LOGO, None)],
        [(LOGO, 6), (LOGO, 7), (LOGO, 0)],
        [(LOGO, 6), (LOGO, 7), (LOGO + "Build a website for it.\n", 30)],
        [("We fly kites.\n", 6)] * 3,
    ],
    ids=["two jobs", "as the note says", "no hours", "none", "several kinds in one", "no work named"],
)
def test_otherwise_nothing_is_said(done: list[tuple[str, object]]) -> None:
    assert jobs(*done) == []
