"""What a Brief lists to be sent: one thing a box, and first what an application is turned down without."""

import pytest

from vault_tool.judging.asking.boxes import boxes

SMALL = ["Your rate", "Your hours", "Your town", "Two maps", "A plan", "Your first day"]
VIDEO = "A one-minute video about yourself"


def quoted(*quotes: str) -> tuple[str, ...]:
    return tuple(f"“{quote}”" for quote in quotes)


def test_what_is_turned_down_without_it_stands_first() -> None:
    refusal = "Applications without the requested video will not be considered."
    assert boxes([*SMALL, VIDEO], [refusal], 6, 140) == (quoted(VIDEO, *SMALL[:5]), 1)


def test_the_weightiest_are_kept_in_the_order_of_the_post() -> None:
    assert boxes([*SMALL, "Two harbor samples"], [], 6, 140) == (quoted(*SMALL[:5], "Two harbor samples"), 1)


def test_a_request_is_taken_apart_into_its_things() -> None:
    request = "Please send your CV, two references and your rate."
    assert boxes([request, "A plan"], [], 6, 140).shown == quoted("Your CV", "Two references", "Your rate", "A plan")


LONG = " of a harbor that silted up, and of how the pilots found their way in the meantime, whatever the tide, season after season"
NAMED = {
    f"Please share examples{LONG}.": "Examples of your work (the post says more)",
    f"A harbor that you drew by yourself — tell us{LONG}": "“A harbor that you drew by yourself” (the post says more)",
    f"Our piers rot in salt water. How would you draw them{LONG}?": "Your answer to their question (the post says more)",
    f"Please record a video{LONG}.": "Your video (the post says more)",
    f"Please attach your CV{LONG}.": "Your résumé (the post says more)",
}


@pytest.mark.parametrize("quote", NAMED)
def test_what_is_too_long_is_named(quote: str) -> None:
    assert boxes([quote], [], 6, 140) == ((NAMED[quote],), 0)


def test_what_is_too_long_and_puts_no_question_is_not_called_one() -> None:
    assert boxes([f"When you apply, please include these in your letter: — A map{LONG}"], [], 6, 140) == ((), 0)


UNPAID = {
    "Submit a 10-minute Loom video.": True,
    "Explain how you would redesign our harbor.": True,
    "Complete a short test.": True,
    "Explain in two sentences how you would redesign our harbor.": False,
    "Send a 1-minute video about yourself.": False,
    "Two harbor samples": False,
}


@pytest.mark.parametrize("quote", UNPAID)
def test_work_for_nothing_is_marked(quote: str) -> None:
    assert boxes([quote], [], 6, 140, " (unpaid)").shown == (f"“{quote}”{' (unpaid)' if UNPAID[quote] else ''}",)


def test_what_leads_in_a_list_is_no_part_of_its_first_thing_and_nothing_is_asked_for_twice() -> None:
    found = boxes(
        ["Please include: A sketch of the harbor", "Include Your rate", "A plan", "A plan for each pier"], [], 6, 140
    )
    assert found == (quoted("A sketch of the harbor", "Your rate", "A plan for each pier"), 0)
    assert boxes(["Please include your rate"], [], 6, 140).shown == quoted("Please include your rate")
