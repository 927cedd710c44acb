"""A job page and a card are cut into blocks; one that is not there is empty, whichever are missing."""

import pytest

from vault_tool.posting.read.document import parsed
from vault_tool.posting.sites.upwork import card_blocks, page_blocks

TOP = ["Mend a sundial", "Posted 3 hours ago", "Worldwide"]
SUMMARY = ["Summary", "It is an hour slow.", "Hourly"]
SKILLS = ["Skills and Expertise", "Gnomonics", "Brass"]
ACTIVITY = ["Activity on this job", "Proposals:", "10 to 15"]
CLIENT = ["About the client", "Payment method verified", "Member since Apr 2, 2019"]
AFTER = ["Client's recent history (3)", "Rating is 2.0 out of 5."]

PAGES = [
    (TOP + SUMMARY + SKILLS + ACTIVITY + CLIENT + AFTER, 4, 6, SKILLS[1:], SKILLS + ACTIVITY, CLIENT[1:], True),
    (TOP + SUMMARY + SKILLS + ACTIVITY + CLIENT, 4, 6, SKILLS[1:], SKILLS + ACTIVITY, CLIENT[1:], True),
    (TOP + SUMMARY + ACTIVITY + CLIENT + AFTER, 4, 6, [], ACTIVITY, CLIENT[1:], True),
    (TOP + SUMMARY + SKILLS + CLIENT + AFTER, 4, 6, SKILLS[1:], SKILLS, CLIENT[1:], True),
    (TOP + SUMMARY + CLIENT + AFTER, 4, 6, [], [], CLIENT[1:], True),
    (TOP + SKILLS + ACTIVITY + CLIENT, 1, 3, SKILLS[1:], SKILLS + ACTIVITY, CLIENT[1:], False),
    (TOP + SUMMARY + SKILLS + AFTER, 4, 6, SKILLS[1:], SKILLS, [], True),
    (TOP + SUMMARY, 4, 6, [], [], [], True),
    (TOP, 1, 3, [], [], [], False),
]


@pytest.mark.parametrize(("lines", "head", "upper", "skills", "lower", "client", "described"), PAGES)
def test_a_page(
    lines: list[str], head: int, upper: int, skills: list[str], lower: list[str], client: list[str], described: bool
) -> None:
    page = page_blocks.page(parsed("\n".join(lines)))
    found = [[line.text for line in block] for block in (page.head, page.upper, page.skills, page.lower, page.client)]
    assert found == [lines[:head], lines[:upper], skills, lower, client]
    assert page.described == described


FEED = """
Posted yesterday
Paint a weathercock
Fixed-price - Expert - Est. Budget: $150
Red, please.
Skills
Painting
Verified
4.9
$2K spent
Norway
"""
SEARCH = """
Posted yesterday
Paint a weathercock
Payment verified
$2K spent
Norway
Fixed-price
Expert
Est. budget: $150
Red, please.
Painting
Proposals: 5 to 10
"""

CARDS = [
    (FEED, "Paint a weathercock", 1, ["Verified", "4.9", "$2K spent", "Norway"], ["Painting"]),
    (SEARCH, "Paint a weathercock", 3, ["Payment verified", "$2K spent", "Norway"], ["Painting"]),
    ("Hourly - Expert", None, 1, [], []),
]


@pytest.mark.parametrize(("text", "title", "terms", "client", "skills"), CARDS, ids=["feed", "search", "bare"])
def test_a_card(text: str, title: str | None, terms: int, client: list[str], skills: list[str]) -> None:
    doc = parsed(text)
    (head,) = card_blocks.heads(doc)
    card = card_blocks.card(doc, head, len(doc.lines))
    assert (card.title.text if card.title else None) == title
    assert len(card.terms) == terms
    assert [line.text for line in card.client] == client
    assert [line.text for line in card.skills] == skills
