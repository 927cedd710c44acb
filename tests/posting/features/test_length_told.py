"""Lengths behind a label, in texts whose lines run together."""

from vault_tool.language.prose import of
from vault_tool.posting.features import length_told

RUN_ON = (
    "Clean the lists of three museums and find out which rooms are seen most each week Experience with museums helps "
    "Data Visitors Rooms Tickets Guides Shops Reports per month What we get One workbook with six pages and a short "
    "text on what we should change "
)


def _told(text: str) -> float | None:
    found = length_told.find(of(text))
    return float(str(found.value)) if found else None


def test_a_label_names_the_length_whatever_else_stands_in_the_sentence() -> None:
    assert _told(f"{RUN_ON}Duration 3-5 weeks") == 1.15
    assert _told(f"{RUN_ON}Timeline: two months") == 2


def test_a_trial_has_a_length_of_its_own() -> None:
    assert _told(f"{RUN_ON}Trial duration 3-5 weeks") is None


def test_a_short_sentence_on_something_else_names_none() -> None:
    assert _told("Support after launch has a duration of 3 weeks.") is None
