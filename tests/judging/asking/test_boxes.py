"""What a Brief lists to be sent: one thing a box, and first what an application is turned down without."""

import pytest

from vault_tool.judging.asking.boxes import boxes, things_in

THINGS = {
    "Reply with: your rate, your availability, and one harbor you drew.": (
        "Your rate",
        "Your availability",
        "One harbor you drew",
    ),
    "Please send your CV, a cover letter, two references and your expected salary.": (
        "Please send your CV",
        "A cover letter",
        "Two references",
        "Your expected salary",
    ),
    "Tell us about a map, how you drew it, and why.": ("Tell us about a map, how you drew it, and why.",),
    "Please send two maps.": ("Please send two maps.",),
    "Send links to two maps, as we keep them, and your rate.": (
        "Send links to two maps, as we keep them, and your rate.",
    ),
    "Send two maps (one old, one new, and one of a pier), and your rate.": (
        "Send two maps (one old, one new, and one of a pier), and your rate.",
    ),
}
SMALL = ["Your rate", "Your hours", "Your town", "Two maps", "A plan", "Your first day"]
VIDEO = "A one-minute video about yourself"


@pytest.mark.parametrize("quote", THINGS)
def test_the_things_of_one_request(quote: str) -> None:
    assert things_in(quote) == THINGS[quote]


def test_what_is_turned_down_without_it_stands_first() -> None:
    refusal = "Applications without the requested video will not be considered."
    assert boxes([*SMALL, VIDEO], [refusal], 6, 140) == ((VIDEO, *SMALL[:5]), 1)
    assert boxes([*SMALL, VIDEO], [], 6, 140) == (tuple(SMALL), 1)


def test_a_request_is_taken_apart_only_where_all_its_things_have_a_box() -> None:
    request = "Please send your CV, two references and your rate."
    assert boxes([request], [], 3, 140).shown == ("Please send your CV", "Two references", "Your rate")
    assert boxes([request, "A plan"], [], 3, 140).shown == (request, "A plan")
    assert boxes([request, "A plan"], [], 3, 40) == (("Please send your CV", "Two references", "Your rate"), 1)
