"""A post is of the site whose layout or own address it has, not of one that it speaks of."""

import pytest

from vault_tool.posting.reading import read

UPWORK_CARD = (
    "Posted 2 hours ago\nCopy job pages\nHourly: $20-$35 - Expert - Est. Time: 1 to 3 months, 30+ hrs/week\n{}\n"
    "Skills\nPython\nVerified\nPayment verified\n$3K+ spent\nPortugal\n"
)
CASES = [
    ("an address inside a sentence", UPWORK_CARD.format("Copy https://www.linkedin.com/jobs/view/4298161065 and more."), "upwork"),
    ("an address on its own line in a card", UPWORK_CARD.format("Copy this:\nhttps://www.linkedin.com/jobs/view/4298161065"), "upwork"),
    ("prose that speaks of another site", "Copy job pages\nWe need pages of https://www.workana.com/job/a-b copied, and pay $40.\nUpwork, Payment verified\n$3K spent\n", "upwork"),
    ("a label", "Kite Tailor\nLink: https://www.linkedin.com/jobs/view/4298161065\nWe fly kites.\n", "linkedin"),
    ("a label in bold and a link", "# Kite Tailor\n- **Job link:** [the post](https://www.linkedin.com/jobs/view/4298161065)\n", "linkedin"),
    ("a row of a table", "| Link | https://www.linkedin.com/jobs/view/4298161065 |\n| Title | Kite Tailor |\n", "linkedin"),
    ("nothing but a mention", "Kite tailor, as on https://www.linkedin.com/jobs/view/4298161065 where I saw it.\n", "linkedin"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "site"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_the_site_of_a_post(text: str, site: str) -> None:
    assert read(text).platform == site


def test_only_an_address_of_its_own_is_the_posts() -> None:
    text = UPWORK_CARD.format(
        "Copy https://www.upwork.com/jobs/~0149d9253d76e40dcc and https://www.upwork.com/jobs/~0249d9253d76e40dcc."
    )
    assert "url" not in read(text).values
    text = "https://www.upwork.com/jobs/~021890531871685536574\n" + text
    assert read(text).values["job_id"] == "021890531871685536574"
