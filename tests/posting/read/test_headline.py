"""The title, the age and the head of a text that no site has laid out."""

import pytest

from vault_tool.posting.reading import read

REST = "\nWe fly kites over the sea, and need a hand.\n"
TITLES = {
    "a line": "Sew forty kites",
    "a heading": "# Sew forty kites",
    "below a date": "Posted 2 days ago\nSew forty kites",
    "below an address": "https://kites.example/1\n\nSew forty kites",
    "below a file's name": "2026-02-14-kites.txt\nSew forty kites",
    "below what one says to begin with": "Hi!\nSew forty kites",
    "below a label": "Budget: $50\nSew forty kites",
    "a label": "Budget: $50\nTitle: Sew forty kites",
    "below buttons": "Save job\nApply now\nSew forty kites",
    "in bold": "**Sew forty kites**",
    "a link": "[Sew forty kites](https://kites.example/1)",
}
AGES = {
    "Posted 3 days ago": "3 days ago", "Posted: yesterday": "yesterday", "Reposted 2 weeks ago": "2 weeks ago", "Publicado hace 3 días": "hace 3 días",
    "Veröffentlicht vor 2 Stunden": "vor 2 Stunden", "Publié il y a 3 jours": "il y a 3 jours",
    "We posted kites 3 days ago": None, "Posted by Dana": None,
}  # fmt: skip
CARDS = [
    (
        "Kite Tailor\nUpwind Ltd.\nFaro, Portugal\n$40,000 - $52,000 a year\n",
        {"client_company": "Upwind Ltd.", "job_location": "Faro, Portugal", "compensation_max": 52000},
    ),
    ("Kite Tailor\nUpwind\nRemote\n", {"client_company": "Upwind", "job_location": "Remote", "compensation_max": None}),
    ("Kite Tailor\nUpwind\nWhere the wind is\n", {"client_company": None, "job_location": None}),
    ("Kite Tailor\nYou sew all day.\nRemote\n", {"client_company": None}),
    ("Kite Tailor\n$40 an hour\nRemote\n", {"client_company": None}),
]


@pytest.mark.parametrize("name", TITLES)
def test_the_title(name: str) -> None:
    assert read(TITLES[name] + REST).values["title"] == "Sew forty kites"


def test_of_a_long_first_line_the_first_sentence_is_the_title() -> None:
    text = "We need somebody to sew kites. " + "They are red and very long and fly far over the sea. " * 8
    assert read(text).values["title"] == "We need somebody to sew kites."


@pytest.mark.parametrize("line", AGES)
def test_the_age(line: str) -> None:
    assert read(f"Sew forty kites\n{line}{REST}").values.get("posted") == AGES[line]


@pytest.mark.parametrize(("head", "wanted"), CARDS)
def test_the_head_of_a_card_without_labels(head: str, wanted: dict[str, object]) -> None:
    found = read(f"{head}{REST}").values
    assert {key: found.get(key) for key in wanted} == wanted


def test_properties_of_a_note_are_no_title() -> None:
    text = "---\ncreated: 2026-10-01\nmine: a b\n---\n# Tuner of organs\n\nYou tune nine organs a year.\n"
    assert read(text).values["title"] == "Tuner of organs"
