"""How long a note may be: one reads a thin post in a moment, and should not need ten minutes for what is said of it."""

import pytest

from tests.wording.generated import PROFILES, posts, section
from vault_tool import section_order

THIN = 150
"""Words under which a post is thin."""
MOST_OF_A_THIN_POST = 700
"""Words that a note has beside such a post."""
MOST_OF_A_RICH_POST = 4400
"""Words of the whole note of any other: 1.3 times the longest that a freelancer has been seen to write by hand."""
UNASKED = [title for title in section_order.generated() if title not in section_order.on_demand()]


KNOWN = {
    ("posts/studio.txt", 2): "nearly 150 words, a whole letter, and six flags",
}
"""Thin posts whose notes are longer, and why."""
CASES = [(name, number) for name in posts() for number in range(len(PROFILES))]


@pytest.mark.parametrize(("name", "number"), CASES)
def test_a_note_is_no_longer_than_its_post_is_worth(name: str, number: int) -> None:
    words = len(posts()[name].split())
    ours = sum(len(section(name, number, title).split()) for title in UNASKED)
    if words < THIN:
        assert (ours <= MOST_OF_A_THIN_POST) is ((name, number) not in KNOWN)
    else:
        assert words + ours <= MOST_OF_A_RICH_POST
