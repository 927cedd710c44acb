"""A card by its shape: who, where, pay and address; a post that is no card is not read as one."""

import pytest

from vault_tool.posting.read.document import parsed
from vault_tool.posting.read.listed_card import is_card
from vault_tool.posting.reading import read

URL = "https://a.example/jobs/1"
READ = [
    ("Tuner\nReed Works\nBern\n{}", {"title": "Tuner", "client_company": "Reed Works", "job_location": "Bern", "url": URL}),
    ("Tuner\nReed Works - Bern\n{}", {"client_company": "Reed Works", "job_location": "Bern"}),
    ("Tuner\nReed - Pipe Works - Bern\n{}", {"client_company": "Reed - Pipe Works", "job_location": "Bern"}),
    ("Tuner\nReed Works · Bern (Hybrid)\n{}", {"client_company": "Reed Works", "job_location": "Bern (Hybrid)"}),
    ("Tuner\nReed Works 4.1 (212 Reviews)\n3-5 Yrs\nNot disclosed\nBern\n{}", {"client_company": "Reed Works", "job_location": "Bern"}),
    ("Tuner\nReed Works\n4.1\nBern\n$20 - $25 an hour\n{}", {"job_location": "Bern", "compensation_max": 25, "compensation_type": "hourly"}),
    ("New\nTuner\nReed Works\nRemote\nFull-time\n2 days ago\n{}", {"title": "Tuner", "job_location": "Remote", "posted": "2 days ago"}),
    ("Tuner\nBern, Switzerland\nReed Works\n{}", {"client_company": "Reed Works", "job_location": "Bern, Switzerland"}),
    ("Tuner\nReed Works\nYou tune nine organs a year.\n{}", {"client_company": "Reed Works", "job_location": None}),
    ("Tuners and a fitter at Reed Works\nTuner: https://a.example/1 https://a.example/2\nBern\n{}", {"client_company": None}),
    ("Tuner\n€2,400 - €2,900 a month\nReed Works\nBern\n{}", {"client_company": "Reed Works", "compensation_period": "month"}),
]  # fmt: skip
NO_CARDS = [
    "Tuner\nBudget: $90\nSkills: bellows\n" + URL,
    "Tuner\nReed Works\nBern",
    "# Tuner\nReed Works\nBern\n" + URL,
    "Tuner\n" + "You tune the organs of nine churches, each of them twice. " * 30 + "\n" + URL,
    f"{URL}\n{URL}\n{URL}",
    URL + "\nTuner\nReed Works\nBern\nApply by mail.",
]


@pytest.mark.parametrize(("text", "wanted"), READ)
def test_a_card_says(text: str, wanted: dict[str, object]) -> None:
    values = read(text.format(URL)).values
    assert {key: values.get(key) for key in wanted} == wanted


@pytest.mark.parametrize("text", NO_CARDS)
def test_what_is_no_card(text: str) -> None:
    assert not is_card(parsed(text))


def test_a_list_says_that_it_is_a_card() -> None:
    values = read("Tuner\nReed Works\nBern", card=True).values
    assert (values["client_company"], values["job_location"]) == ("Reed Works", "Bern")
    assert "client_company" not in read("Tuner\nReed Works\nBern").values
