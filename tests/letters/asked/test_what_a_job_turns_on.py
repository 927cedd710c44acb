"""What a job turns on is asked beside what its trade asks: how many, which of them, where they are today."""

from dataclasses import replace
from datetime import date

import pytest

from tests.assuming import assuming
from vault_tool.jobs import vault_notes
from vault_tool.judging.decision import Choice, Decision
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.who_applies import Profile
from vault_tool.letters import interview
from vault_tool.letters.question_choice import FIRST, Asked
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

SHIPPED = vault_notes.shipped_with_package()
TAILOR = Profile(
    headline="kite tailor", skills=("Sewing",), rate_floor=20.0, rate_target=30.0, time_zone="Europe/Lisbon"
)


def asked(text: str, choice: Choice = "ask") -> list[Asked]:
    """All that is asked of a post, as of one worth an answer."""
    found = Judgment(Post.of(text, read(text)), replace(SHIPPED, profile=TAILOR), date(2026, 3, 10))
    return interview.questions(assuming(found, decision=Decision(choice, "Part of this is yours.")), 60)


SHOP = "We sell kites, and each of our clerks sends us what was sold."
TURNS_ON = [
    (
        "About how many names should the list have?",
        "Kite research",
        "Make a list of potential customers for our kites.",
    ),
    ("Where does this knowledge live today?", "AI helper", "Centralize the knowledge of our kite club with Claude."),
    ("About how many invoices come in each month?", "Reader of invoices", "Extract the supplier from invoices in PDF."),
    ("Which version of Excel will it run on?", "Excel expert", "Write a VBA macro that sorts our kites."),
    ("How many deals are in the pipeline today?", "HubSpot help", "Migrate our deals to a new pipeline in HubSpot."),
    (
        "Do all the companies use the same chart of accounts?",
        "Power BI",
        "Show the books of six companies in QuickBooks.",
    ),
    ("Is a Tag Manager container already live?", "GA4 help", "Set up events in GA4 for our kite shop."),
    (
        "Who sends your emails today: your own server or a mail service?",
        "Django help",
        "Add a password reset to our site.",
    ),
    (
        "Could you send me the full brief?",
        "Kite planner",
        "The brief tells all of it, and we can send it to whoever sews.",
    ),
    ("Which feature comes first?", "Kite planner", "We would like to add several small features."),
    ("Which banks does it have to connect to?", "Bank link", "Build the EBICS link of our kite shop."),
    ("What data do you have today?", "Data analyst", "I need someone who looks at data with care."),
    ("Does the old system let you export the data?", "Kite records", "Our old program of kites has no API."),
    ("How much content is there today?", "Kite chatbot", "Build a chatbot that knows our articles."),
    ("Could I see the questions and a few of the answers?", "Survey of pilots", "Analyze the survey of our pilots."),
    ("Could you send me your list?", "Kite planner", "I have a list of features, and they can be built one by one."),
    ("Is the directory a spreadsheet or a website?", "Directory of kite tailors", "Collect tailors and what they ask."),
    (
        "Can I get read access to the database?",
        "Kite link",
        "A program that reads their SQL database and sends new rows to our server.",
    ),
    ("What should be automated first?", "Kite engineer", "Help us automate our companies."),
    (
        "Could you send me the link to the repository?",
        "Node library",
        "I'll pass on the GitHub link to whoever sews.",
    ),
    (
        "Does the fixed price of $900 cover all the milestones you list?",
        "Kite planner",
        "Milestones:\n\n1. Build a map.\n2. Write the log.\n3. Test both of them.\n\n",
    ),
    ("What do the scores get wrong today?", "Prompt for kites", "Improve the prompt that is scoring our candidates."),
    ("Do you lean toward one of the options?", "Kite screen", "Option 1: an app. Option 2: a page of its own."),
    ("How much of the work is geospatial?", "Database developer", "Keep our winds in PostgreSQL and PostGIS."),
    ("Could I see the spreadsheets you have?", "Kite planner", "Turn our spreadsheets into an app for the club."),
]
"""What a job turns on, and a post that leaves it open: its title and its text."""
TOLD_ALREADY = [
    ("Could you send me the full brief", "Kite study", "The aim is to provide a brief report on kites."),
    ("Which versions are in use", "Node library", "Update an outdated library; I'll pass on the GitHub link."),
    (
        "Who supplies the technical",
        "Case studies with data",
        "Show what winds do to kites, from datasets that we give you.",
    ),
    ("Will the people who get", "Telegram bot", "It saves users and messages in two tables."),
    ("What should be automated", "Kite engineer", "Help us automate the emails of our shop."),
    ("Which feature comes first", "Kite planner", "Add a few new features; the first feature is a map."),
    ("How much content", "AI agents for social media", "The agents write articles and posts on kites."),
    ("Does the old system let", "VPN help", "Our office cannot connect to the network."),
    ("About how many names", "Kite research", "Make a list of 400 companies and potential customers for our kites."),
    ("About how many names", "Kite app", "Build an app with a list of potential customers for our kites."),
    ("Which version of Excel", "Excel expert", "Write a VBA macro for Excel 2019 that sorts our kites."),
    ("Could you send me your list", "Kite planner", "I have a list of features; it is attached."),
    ("Is the directory a", "Directory of kite tailors", "Collect tailors for our website, and what they ask."),
    ("How much of the work is geo", "GIS developer", "Keep our winds in PostgreSQL and PostGIS."),
    ("Which banks does it", "Bank link", "Build the EBICS link of our kite shop, as for Plaid."),
    ("What data do you have", "Data analyst", "I need someone who looks at our CSV of winds with care."),
    ("Could you send me the full brief", "Kite planner", "The full brief is ready to share; it is attached."),
]


ANY_JOB = "By when do you"


def test_any_job_is_asked_about_its_end() -> None:
    assert any(
        q.text.startswith(ANY_JOB) for q in asked(f"Kite research\n\nFixed-price: $900\n\n{TURNS_ON[0][2]} {SHOP}")
    )


def test_what_is_not_asked_is_a_question_of_the_bank() -> None:
    known = [question.text for bank in SHIPPED.banks for topic in bank.topics for question in topic.questions]
    assert not [begins for begins, _, _ in TOLD_ALREADY if not any(one.startswith(begins) for one in known)]


@pytest.mark.parametrize(("question", "title", "text"), TURNS_ON)
def test_the_obvious_question_is_put_before_those_of_any_job(question: str, title: str, text: str) -> None:
    first_ones = [q.text for q in asked(f"{title}\n\nFixed-price: $900\n\n{text} {SHOP}") if q.topic == FIRST]
    assert question in first_ones
    assert all(first_ones.index(question) < at for at, one in enumerate(first_ones) if one.startswith(ANY_JOB))


@pytest.mark.parametrize(("begins", "title", "text"), TOLD_ALREADY)
def test_what_a_job_turns_on_is_not_asked_where_it_is_told(begins: str, title: str, text: str) -> None:
    assert not any(q.text.startswith(begins) for q in asked(f"{title}\n\nFixed-price: $900\n\n{text} {SHOP}"))


def test_the_top_of_a_range_is_not_asked_about_beside_a_rate_of_ones_own() -> None:
    text = "Kite tailor\n\nHourly: $12.00 - $25.00\n\nSew kites of silk for our club, forty of them."
    begins = "What experience do you expect at the upper end"
    assert any(q.text.startswith(begins) for q in asked(text, "skip"))
    assert not any(q.text.startswith(begins) for q in asked(text, "apply"))
