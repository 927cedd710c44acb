"""What a post and a line are both about: the words of each side tell the same subject, and words alike tell none."""

import pytest

from vault_tool.judging.matching import common_subjects
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language.wordlists import table

POSTS = [
    ("You will work with our existing codebase.", "inherited code"),
    ("The kite shop is 80% complete, finish it.", "inherited code"),
    ("Kites that fly over by themselves.", ""),
    ("Automate the monthly reports of our kite club.", "reports made by themselves"),
    ("Report to the club's head.", ""),
    ("Bring together data from three different systems.", "several sources"),
    ("Integrate the kite data from our till and our diary.", "several sources"),
    ("We keep kites in several colors.", ""),
    ("Our members have a subscription plan.", "payments"),
    ("Prepare the financial statements of a kite club.", "money matters"),
    ("We write about personal finance.", ""),
    ("A store for easy retrieval of kites.", ""),
]
LINES = [
    ("Took over a kite shop's service that nobody had written down.", "inherited code"),
    ("Automated the weekly report of a kite club.", "reports made by themselves"),
    ("Merged the members' lists of two clubs.", "several sources"),
    ("Sold kites without a stop in sales.", ""),
]


@pytest.mark.parametrize(("words", "subject"), POSTS)
def test_what_a_post_asks_for(words: str, subject: str) -> None:
    assert common_subjects._told(words, " in a post") == frozenset({subject} - {""})


@pytest.mark.parametrize(("words", "subject"), LINES)
def test_what_a_line_shows(words: str, subject: str) -> None:
    assert common_subjects.shown_in(ExperienceLine(words)) == frozenset({subject} - {""})


def test_a_post_may_ask_for_several() -> None:
    words = "Merge the data of two kite clubs, and make a dashboard of it."
    assert common_subjects.asked_for_in(words) == {"several sources", "dashboards and charts"}


def test_each_subject_has_both_sides() -> None:
    sides = {"in a post", "in a line"}
    names = [name.rsplit(" in ", 1)[0] for name in table("common_subjects")]
    assert {name.rsplit(" in ", 1)[1] for name in table("common_subjects")} == {side[3:] for side in sides}
    assert all(names.count(name) == len(sides) for name in names)


def test_a_fast_page_says_nothing_to_whoever_has_slow_queries() -> None:
    faster = ExperienceLine(
        "Moved a kite shop to a new theme.", (), result="First paint went from four seconds to one."
    )
    assert not common_subjects.asked_for_in("Optimize the queries of our tide tables.") & common_subjects.shown_in(
        faster
    )
    assert common_subjects.asked_for_in("Mend the page speed of our kite shop.") & common_subjects.shown_in(faster)


def test_a_fast_page_says_nothing_to_whoever_has_a_crash() -> None:
    crash = "Our kite bot gets stuck in a loop and crashes. Find why it does."
    mended = ExperienceLine("Took over a tide service that fell over each Friday, and found a leak.", ())
    faster = ExperienceLine(
        "Moved a kite shop to a new theme.", (), result="First paint went from four seconds to one."
    )
    assert common_subjects.asked_for_in(crash) & common_subjects.shown_in(mended)
    assert not common_subjects.asked_for_in(crash) & common_subjects.shown_in(faster)
