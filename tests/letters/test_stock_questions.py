"""Questions that fit any job are put where the terms call for them, and those of a trade where the client's own words do."""

from dataclasses import replace
from datetime import date

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.who_applies import Profile
from vault_tool.letters import interview, question_choice
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

SHIPPED = vault_notes.shipped_with_package()
TAILOR = Profile(headline="kite tailor", skills=("Sewing",), rate_floor=20.0, time_zone="Europe/Lisbon")
SMALL, LARGE = "Hourly: $30.00-$40.00", "Fixed-price: $4,000.00"


def open_questions(text: str) -> set[str]:
    """All that the banks have for a post, however much room there is."""
    judged = Judgment(Post.of(text, read(text)), replace(SHIPPED, profile=TAILOR), date(2026, 3, 10))
    found = question_choice.questions(SHIPPED.banks, judged.brief, judged.scope)
    return {question.text for question in interview.open_still(judged, found)}


@pytest.mark.parametrize(
    "question",
    ["How do you sign off on finished work?", "Who makes the final decision on my work?", "Who approves my work?"],
)
def test_who_approves_is_asked_where_much_money_hangs_on_it(question: str) -> None:
    work = "Develop a kite catalog for our stakeholders. Draw the kites, price them and print all of it."
    assert question in open_questions(f"Kite catalog\n{LARGE}\n\n{work}")
    assert question not in open_questions(f"Kite catalog\n{SMALL}\n\n{work}")


APP = "Web developer for a kite shop"
API = "Django backend that tells the winds"
FLOW = "Automation specialist for n8n and Zapier"
NEEDED = [
    ("Are the designs ready, or is design part of the job?", APP, "Build a new website in React.", "Review our code."),
    (
        "How many requests or users do you expect at the busiest hour?",
        API,
        "The backend in Django must stand heavy traffic from our customers.",
        "Set up the development environment of our backend in Django.",
    ),
    (
        "Who will call it: your own app, partners, or the public?",
        API,
        "Build a REST API in Django with PostgreSQL.",
        "Write a small Python script, with Django and PostgreSQL, that draws winds from an API.",
    ),
    (
        "Which steps should stay with a person?",
        FLOW,
        "Automate our onboarding process in n8n and Zapier.",
        "Automate our onboarding process in n8n and Zapier, with a human review at the end.",
    ),
    (
        "What should never be sent, changed or deleted automatically?",
        FLOW,
        "Build n8n and Zapier flows that send emails to our crm contacts.",
        "Build n8n and Zapier flows for our kite club, which has a crm.",
    ),
    (
        "Whose account will the connections run under?",
        FLOW,
        "Connect our forms and the calendar in n8n and Zapier.",
        "Connect our forms and the calendar in n8n and Zapier, all of it in our own account.",
    ),
    (
        "How do you get these numbers today?",
        "Power BI dashboard for a kite club",
        "Show the winds and flights of our club on a dashboard in Power BI.",
        "Turn the winds in our JSON file into a CSV, and show them on a dashboard in Power BI.",
    ),
    (
        "How do you get these numbers today?",
        "Power BI dashboard for a kite club",
        "Show the winds and flights of our club on a dashboard in Power BI.",
        "Show the winds and flights of our club on a dashboard in Power BI. Our data warehouse is Redshift.",
    ),
    (
        "Which numbers matter most?",
        "Business analyst for a kite club",
        "Help us to look at our sales and costs: show on a dashboard which kites are worth sewing, and tell what we should do.",
        "Help us to write down how our club sews kites, who does what, and who says when a kite is ready to fly.",
    ),
    (
        "How far back does the data go?",
        "Data analyst for a kite shop",
        "Work out the lifetime value of each customer of our kite shop.",
        "Work out the lifetime value of each customer of our kite shop from five years of orders.",
    ),
    (
        "At what times would the screen sharing be?",
        "Data analyst for a kite shop",
        "Count our kites. We do it via remote screen share.",
        "Count our kites, and tell what you see on the screen.",
    ),
    (
        "Which compliance rules apply, if any?",
        "DevOps engineer for a kite bank",
        "Run our infrastructure in AWS with Docker and Kubernetes.",
        "Run our infrastructure in AWS with Docker and Kubernetes, as GDPR wants it.",
    ),
    (
        "Which accounts would I look after?",
        "Social media manager for a kite club",
        "Plan the posts of our club and answer comments.",
        "Plan the posts of our club and answer comments; look at the @kites.up Instagram page.",
    ),
    (
        "Is there a backup from before it broke?",
        "Fix a broken kite counter",
        "The counter on our website is broken. Fix it.",
        "The counter in the React Native app that I'm trying to build is broken. Fix it.",
    ),
    (
        "What is the project about?",
        "Full stack developer",
        "Skills required: React, Node.js and Tailwind, two hours a day.",
        "Skills required: React, Node.js and Tailwind, two hours a day. Our goal is to sell kites to schools.",
    ),
    (
        "Which questions do your customers ask most?",
        "AI chatbot for a kite shop",
        "Build a chatbot with the OpenAI API that helps customers on our site.",
        "Build a chatbot with the OpenAI API that helps customers with the questions in our FAQ.",
    ),
    (
        "What should start it: a new entry, an email, or a set time?",
        FLOW,
        "Automate the workflow of our orders in n8n and Zapier.",
        "Automate the workflow of our orders in n8n and Zapier: it starts every morning.",
    ),
    (
        "When did it last work, and what changed since then?",
        "Fix a broken kite counter",
        "The counter of our club is broken. Fix it.",
        "The counter that I'm trying to build is broken. Fix it.",
    ),
]


@pytest.mark.parametrize(("question", "title", "asked", "idle"), NEEDED)
def test_a_question_of_a_trade_needs_a_cue_of_its_own(question: str, title: str, asked: str, idle: str) -> None:
    assert question in open_questions(f"{title}\n{LARGE}\n\n{asked}")
    assert question not in open_questions(f"{title}\n{LARGE}\n\n{idle}")


def test_who_tells_of_hundreds_of_students_is_not_asked_whether_it_hires_for_the_first_time() -> None:
    question = "Have you hired someone for this kind of work before?"
    assert question in open_questions(f"Kite catalog\n{LARGE}\n\nDraw our kites.")
    assert question not in open_questions(f"Kite catalog\n{LARGE}\n\nDraw our kites. We have 500+ students.")


DRAWING = "Draw our kites: " + "a red one, a blue one, one with a tail, one without; " * 4 + "all of them on one sheet."


def test_a_client_who_wants_nothing_afterward_is_not_asked_what_comes_next() -> None:
    question = "Is this a one-time job, or could more work follow?"
    assert question in open_questions(f"Kite catalog\n{LARGE}\n\n{DRAWING}")
    assert question not in open_questions(f"Kite catalog\n{LARGE}\n\n{DRAWING} No retainer afterward.")


SONGS = "You sing the tenor part of five songs to our red kite by the hangar, and note which of them it likes. "
SINGER = "We are hiring a singer to join our team. You will sing to our kites each day, and report to the head tailor. "
IDLE_THERE = [
    (
        "By when do you need this?",
        "Website of a kite shop\n\nWe need a website for our kites.",
        "Software engineers for a kite shop\n\nWe need a website for our kites.",
    ),
    (
        "What exists already that I could look at?",
        "Course for a kite shop\n\nWe want our course to tell of winds.",
        "Software engineers for a kite shop\n\nWe want our course to tell of winds.",
    ),
    (
        "What exists already that I could look at?",
        "Course for a kite shop\n\nWe want our course to tell of winds.",
        "Chatbot for a kite shop\n\nWe want a chatbot that tells of winds.",
    ),
    (
        "Roughly how many hours a week do you have in mind?",
        f"Kite maps\nHourly: $30.00-$40.00 - Est. Time: 1 to 3 months, Less than 30 hrs/week\n\n{SINGER}",
        f"Kite maps\nHourly: $30.00-$40.00 - Est. Time: 1 to 3 months, 30+ hrs/week\n\n{SINGER}",
    ),
    (
        "How many PDFs do you have?",
        "Kite bills\n\nConvert the PDFs of our kite bills to Excel.",
        "Kite bills\n\nOur system should convert any PDF to Excel by AI, so that we upload a bill of a kite and it does the rest.",
    ),
    (
        "Will the first milestone be funded before I start?",
        "Kite maps\nFixed-price: $400.00\n\nDraw three maps of our winds.",
        "Paid call about kites\nFixed-price: $400.00\n\nDraw three maps of our winds.",
    ),
    (
        "Is there a written specification, or should writing one be part of the job?",
        "Django backend\n\nBuild a backend in Django that counts our kites.",
        "Software engineers with Django\n\nWe welcome everybody who has a doctor's title. Django, PostgreSQL, API.",
    ),
    (
        "Roughly how many pages or screens do you have in mind?",
        "Website of a kite shop in React\n\nWe need a website for our kites.",
        "Website of a kite shop in React\n\nWe need a website of five pages for our kites.",
    ),
    (
        "How do you usually pay: milestones, weekly, or at the end?",
        "Kite pages\n\nPut our pages about the winds online, and draw a kite on each of them.",
        "Kite pages\n\nI want fast help to put our pages about the winds online, and draw a kite on each of them.",
    ),
    (
        "How often would you like to hear from me?",
        f"Kite singer\n\nHourly: $20.00-$30.00\n\nThis is a full-time role. {SONGS * 3}",
        "Kite singer\n\nHourly: $20.00-$30.00\n\nWe are seeking an experienced singer to join our team, full-time. "
        "The ideal candidate has a strong background in song. If you are passionate about it, we want to hear from you!",
    ),
]


@pytest.mark.parametrize(("question", "asked", "idle"), IDLE_THERE)
def test_what_a_small_or_unnamed_job_or_a_running_system_makes_idle_is_not_asked(
    question: str, asked: str, idle: str
) -> None:
    assert question in open_questions(asked)
    assert question not in open_questions(idle)


def test_who_is_told_of_the_computers_there_does_not_ask_whose_would_be_used() -> None:
    question, text = (
        "Would I use my own computer and accounts, or yours?",
        f"Kite singer\n\nHourly: $20.00-$30.00\n\n{SINGER}{SONGS * 12} You write them in our software.",
    )
    assert question in open_questions(text)
    assert question not in open_questions(f"{text} All of it is done on our secure workstations.")


def test_when_a_page_was_made_is_no_length_of_the_work() -> None:
    terms = "Hourly: $30.00-$40.00 - Intermediate - Est. Time: Less than 1 month, Less than 30 hrs/week"
    text = f"Kite maps\nPosted 3 hours ago\n{terms}\n\nDraw our kites, price them and print all of it."
    assert "Is there a budget for the whole job, even though I'd bill by the hour?" in open_questions(text)
