"""Who can't have a job asks nothing about it but what could open it; who can asks first what decides how much work it is."""

import pytest

from tests.letters.test_first_questions import LONG, judged
from vault_tool.judging.decision import Decision
from vault_tool.judging.stops import Kind, Stop
from vault_tool.letters import interview


@pytest.mark.parametrize("kind", ["level", "safety", "language"])
def test_who_is_barred_from_a_job_asks_nothing_about_the_work(kind: Kind) -> None:
    found = judged(f"Kite tailor\n\nFixed-price: $900\n\nSew and mend our kites for a year. {LONG}")
    found.__dict__["decision"] = Decision("skip", "It is for others.", (Stop(kind, "It is for others."),))
    assert interview.questions(found, 30) == []
    assert interview.room_for_vetting(found, 30) == 0


def test_who_is_barred_by_a_place_asks_about_the_place_alone() -> None:
    found = judged(f"Kite tailor\n\nFixed-price: $900\n\nSew and mend our kites for a year. {LONG}")
    found.__dict__["decision"] = Decision(
        "skip", "This isn't your trade.", (Stop("place", "They take nobody from there."),)
    )
    assert [q.text for q in interview.questions(found, 30)] == [interview.FROM_ELSEWHERE]


@pytest.mark.parametrize(
    ("text", "asked", "not_asked"),
    [
        (
            "Certified kite tailor (papers required)\n\nSew our kites of silk.",
            "Is the certificate a must",
            "the address",
        ),
        ("Crawler for winds\n\nScrape the winds of our coast per day.", "About how many pages a day", "a login"),
        (
            "Scrape images of kites\n\nScrape all images of a kite shop.",
            "How should the images be named",
            "which format",
        ),
        ("Data analyst\n\nBuild several dashboards of our winds in Tableau.", "How many dashboards", "Which tool"),
    ],
)
def test_what_decides_how_much_work_it_is_is_asked(text: str, asked: str, not_asked: str) -> None:
    found = judged(text)
    found.__dict__["decision"] = Decision("apply", "You fit.")
    texts = [q.text for q in interview.questions(found, 200)]
    assert any(asked in q for q in texts), texts
    assert not any(not_asked in q for q in texts), texts
