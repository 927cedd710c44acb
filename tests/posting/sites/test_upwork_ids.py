"""The moment inside an id of Upwork's, and which ids have none."""

import pytest

from vault_tool.posting.reading import read
from vault_tool.posting.sites.upwork.ids import posted_at

IDS = {
    "021890531871685536574": "2025-02-14T22:41:37Z", "~022041671804986303299": "2026-04-08T00:17:45Z", "1890531871685536574": "2025-02-14T22:41:37Z",
    "0149d9253d76e40dcc": None, "42": None, "": None, "02189053187168553657x": None,
}  # fmt: skip


@pytest.mark.parametrize(("job_id", "moment"), IDS.items())
def test_the_time_inside_an_id(job_id: str, moment: str | None) -> None:
    assert posted_at(job_id) == moment


def test_it_is_a_derived_fact_that_quotes_the_id() -> None:
    text = "Kite tailor\nhttps://www.upwork.com/jobs/Kite-tailor_~021890531871685536574/\n"
    fact = next(f for f in read(text).facts if f.key == "posted_at")
    assert (fact.value, fact.quote, fact.derived) == ("2025-02-14T22:41:37Z", "021890531871685536574", True)
