"""What a job page prints around the client's words is not taken for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.posting import own_words
from vault_tool.posting.post import Post

PAGE = """Mend the clock of our church
Posted 2 hours ago
Worldwide

Specialized profiles can help you better highlight your expertise. Create a specialized profile.

Summary
The clock strikes thirteen at noon. You will clean the works and adjust the hammer.

Hourly
is not how we pay clockmakers.

Less than 30 hrs/week
Hourly
1 to 3 months
Duration
Expert
I am willing to pay higher rates for the most experienced freelancers
Project Type:One-time project
You will be asked to answer the following questions when submitting a proposal:
Which clocks have you mended?
Skills and Expertise
Mandatory skills
Clock Repair
Activity on this job
Proposals:
5 to 10
About the client
Payment method verified
Norway
12 jobs posted
Member since May 4, 2022
"""


def test_title_and_description_are_kept_where_they_stand() -> None:
    kept = own_words.only(PAGE)
    assert len(kept) == len(PAGE)
    own = (
        "Mend the clock of our church",
        "The clock strikes thirteen at noon. You will clean the works and adjust the hammer.",
        "Hourly",
        "is not how we pay clockmakers.",
    )
    assert tuple(line.strip() for line in kept.splitlines() if line.strip()) == own
    assert all(k in (c, " ") for k, c in zip(kept, PAGE, strict=True))


def test_features_are_those_of_the_clients_words() -> None:
    features = Post(PAGE, {}).features
    assert "requirements" not in features
    assert features["duties"].value == ("Clean the works and adjust the hammer",)


def test_the_sites_questions_are_still_found() -> None:
    assert [q.text for q in Post(PAGE, {}).questions] == ["Which clocks have you mended?"]


@pytest.mark.parametrize("text", ["", "Mend our clock.\n", "Summary\nMend our clock.\n", PAGE.replace("Summary\n", "")])
def test_any_other_text_is_whole(text: str) -> None:
    assert own_words.only(text) == text


@given(st.lists(st.sampled_from([*PAGE.splitlines(), "", "  x"]), max_size=40))
def test_never_moves_a_word(lines: list[str]) -> None:
    text = "\n".join(lines)
    kept = own_words.only(text)
    assert len(kept) == len(text)
    assert all(k in (c, " ") for k, c in zip(kept, text, strict=True))


def test_the_buttons_of_a_card_are_not_the_clients_words():
    card = (
        "Posted yesterday\n•\nProposals: 5 to 10\nMend our clock\nSave job Mend our clock\n"
        "Hourly: $20-$30 - Expert - Est. Time: Less than 1 month, Less than 30 hrs/week\n"
        'Requirements:\n- A lathe\n- Steady hands\nmoreabout "Mend our clock"\nSkills\nSkip skills\nClock Repair\n'
        "Payment verified\n$1K+ spent\nNorway\n"
    )
    found = Post(card, {}).features["requirements"]
    assert found.value == ("A lathe", "Steady hands")
    kept = own_words.only(card)
    assert len(kept) == len(card)
    assert "Clock Repair" in kept
    assert not any(button in kept for button in ("moreabout", "Save job", "Skip skills"))


PROJECT = """Post a Project

Freelancer

Seed packet labels

Open Posted recently Paid on delivery • Ends in 4 days

€30-250 EUR

Paid on delivery

Design labels for six seed packets.

Send two of your drawings.

Illustration Print

Project ID: #12345678

Place your bid

Email address

It's free to sign up and bid on jobs

About the Client

Graz, Austria

Similar jobs

Logo wanted $10-30 USD
"""


def test_a_project_page_keeps_its_title_and_what_the_client_wrote() -> None:
    assert [line.strip() for line in own_words.only(PROJECT).splitlines() if line.strip()] == [
        "Seed packet labels",
        "Design labels for six seed packets.",
        "Send two of your drawings.",
        "Illustration Print",
    ]
