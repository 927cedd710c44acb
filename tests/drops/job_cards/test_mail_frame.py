"""A mail's frame goes where a program wrote it; what a person wrote stays, but for a phone's signature."""

import pytest

from vault_tool.drops.job_cards.mail_frame import blocks, without_frame
from vault_tool.posting.sites import is_job_address

LINK = "[Sign for a tuner](https://www.upwork.com/jobs/~022028486522173576839)"
POST = f"{LINK}\n\nA sign that says that he is in.\n\nBudget: $150"
OWN = "Hello Robin,\n\nwe need a letter to our readers with an\n\nUnsubscribe link\n\nBudget: $300\n\nDana"


@pytest.mark.parametrize(
    ("mail", "post"),
    [
        (f"Hi Robin,\n\nA new job matching your saved search was posted.\n\n{POST}\n\nUnsubscribe", POST),
        (f"View in browser\n\n{POST}\n\n-----\nYou receive this email because you saved a search.\n© 2026", POST),
        (f"{POST}\n\nManage your job alerts: https://www.upwork.com/x", POST),
    ],
)
def test_what_a_program_wrote(mail: str, post: str) -> None:
    assert without_frame(mail, is_job_address, by_machine=True).strip() == post


def test_what_a_person_wrote() -> None:
    assert without_frame(OWN, is_job_address, by_machine=False) == OWN
    assert without_frame(f"{OWN}\n\nSent from my phone\n", is_job_address, by_machine=False).strip() == OWN


def test_blocks_between_rules() -> None:
    rule = "~" * 20
    mail = f"Open in browser\n\n{rule}\n\nHi Robin,\nsee what we found\n\n{rule}\n\nBe an early applicant\nTuner\n\n=>\nReed\nBern\n\n{rule}\n\nUnsubscribe"
    assert blocks(mail, is_job_address) == ["Tuner\nReed\nBern"]
    assert blocks(OWN, is_job_address) == []
