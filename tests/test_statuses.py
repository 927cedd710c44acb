"""The statuses are those of the schema, and a letter is sent from one of them on."""

from vault_tool import shipped
from vault_tool.statuses import SENT, STATUSES


def test_the_statuses_are_those_of_the_schema() -> None:
    assert list(STATUSES) == shipped.schema("posting")["properties"]["status"]["enum"]


def test_those_with_a_letter_that_has_gone_out_stand_together() -> None:
    first = STATUSES.index("applied")
    assert STATUSES[first : first + len(SENT)] == SENT
