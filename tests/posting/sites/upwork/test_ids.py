"""The time inside a job id, and ids in addresses."""

import pytest

from vault_tool.posting.sites.upwork import SITE


@pytest.mark.parametrize(
    ("job_id", "at"),
    [
        ("021890531871685536574", "2025-02-14T22:41:37Z"),
        ("~021890531871685536574", "2025-02-14T22:41:37Z"),
        ("0149d9253d76e40dcc", None),
        ("not an id", None),
        ("", None),
    ],
)
def test_newer_ids_carry_the_time_of_posting(job_id: str, at: str | None) -> None:
    assert SITE.posted_at(job_id) == at


@pytest.mark.parametrize(
    ("address", "job_id"),
    [
        ("https://www.upwork.com/jobs/~021890531871685536574", "021890531871685536574"),
        ("https://www.upwork.com/jobs/Some-Title_%7E0149d9253d76e40dcc?source=rss", "0149d9253d76e40dcc"),
        ("https://www.upwork.com/nx/search/jobs", None),
    ],
)
def test_the_id_in_an_address(address: str, job_id: str | None) -> None:
    assert SITE.id_in(address) == job_id


def test_ids_are_compared_without_what_stands_before_them() -> None:
    forms = ("021890531871685536574", "~021890531871685536574", "1890531871685536574")
    assert {SITE.plain_id(form) for form in forms} == {"1890531871685536574"}
    assert SITE.plain_id("~0149d9253d76e40dcc") == "0149d9253d76e40dcc"


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("https://www.upwork.com/jobs/~01", True),
        ("HTTPS://UPWORK.COM", True),
        ("https://notupwork.com/jobs", False),
        ("https://example.com/?next=upwork.com", False),
        ("https://[broken", False),
        ("", False),
    ],
)
def test_whose_an_address_is(address: str, own: bool) -> None:
    assert SITE.owns(address) == own
