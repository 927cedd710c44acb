"""Small posts, each with a question that nobody asks who has read it: the post tells it, asks it, or is about other work."""

from dataclasses import replace
from datetime import date

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.judging.asking import told_already
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.who_applies import Profile
from vault_tool.letters import interview, question_choice
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

SHIPPED = vault_notes.shipped_with_package()
TAILOR = Profile(headline="kite tailor", skills=("Sewing",), rate_floor=20.0, time_zone="Europe/Lisbon")


def judged(text: str) -> Judgment:
    return Judgment(Post.of(text, read(text)), replace(SHIPPED, profile=TAILOR), date(2026, 3, 10))


def open_questions(text: str) -> set[str]:
    """All that the banks have for a post, however much room there is."""
    post = judged(text)
    found = question_choice.questions(SHIPPED.banks, post.brief, post.scope)
    return {question.text for question in interview.open_still(post, found)}


TOLD = [
    ("How long should each piece be?", "Two articles a week on kites, each of about 800 words."),
    ("How long should each piece be?", "Tell the story of our club on one page, a page long at most."),
    ("How long should a lesson be?", "We plan six lessons of 45 minutes for new pilots."),
    ("“Cut the flight film.” How long should the finished video be?", "A clip of 60 seconds for our fair."),
    ("Who can I interview or ask about the subject?", "Our data on winds is attached, and the text is written from it."),
    ("Can I reach the developer who wrote the code?", "I built the first version of the kite shop over the winter."),
    ("Can I reach the developer who wrote the code?", "The previous developer is gone, and nobody knows his code."),
    ("Can I reach the developer who wrote the code?", "You would be our first senior engineer in a codebase that is AI-assisted."),
    ("What data do you have today?", "We want to buy a list of kite shops along the coast."),
    ("What data do you have today?", "Looking for 900 leads among owners of toy shops."),
    ("What data do you have today?", "The sales of our kites are kept in a spreadsheet."),
    ("Which tools does the team use every day?", "Tools you'll be using: Slack, Notion and a loom."),
    ("Which tools does the team use every day?", "Our stack is Jira, Slack and far too many sheets."),
    ("Which tools does the team use every day?", "We currently use a board in Trello for each kite."),
    ("When do you need the first result?", "Please include your estimated timeline for all three kites."),
    ("By when do you need this?", "Tell us how long it would take you to sew them."),
    ("When would you like me to start?", "Let us know when you can start on the kites."),
    ("Which hours do you want covered?", "The dataset has the hours of each clerk; analyze them."),
    ("Which hours do you want covered?", "Somebody has to be there from 9 am to 1 pm."),
    ("What takes up most of your day that I could take over first?", "A statistical analysis of the pay of kite pilots."),
    ("Which numbers matter most?", "The report on kites is slow and fails to load twice a week."),
    ("Which numbers matter most?", "We look at average order value and retention of kite buyers."),
    ("“Compare fares.” How will you judge whether the results are good?", "Fetch the price of each kite and compare it."),
    ("How many people use the app today?", "We finish the app for pilots before launch."),
    ("How many requests a day do you expect?", "A ground-up rebuild of our kite course."),
    ("Have the stores rejected a version before?", "Review our code so that we can complete the MVP."),
    ("What has to be finished for the first release?", "All pages and features that the mockup of the kite shop shows."),
    ("What has to be in the first release?", "Core features: a map of winds, a log of flights."),
    ("Is there anything I should read before we talk?", "Read more about our kites at https://kites.example."),
    ("Who would hand the work over to me?", "A new project of the club: move our wind reports to Power BI."),
    ("Which meetings are fixed?", "There is a daily standup of ten minutes."),
    ("Is there a weekly limit on hours?", "About 25 hours per week, sewing kites."),
    ("Is a Tag Manager container already live?", "Write SQL for our kite figures in Looker."),
    ("Who is the reader?", "The guide is for beginners who never flew a kite."),
    ("Where will it be published?", "A film for our YouTube channel on kites."),
    ("Who writes the script?", "The script is ready, and so is the kite."),
    ("Who writes the copy?", "You write engaging copy for our kite fair."),
    ("Who provides the music?", "Add royalty-free music under the flight."),
    ("Do you need captions or thumbnails?", "Each film needs subtitles in Spanish."),
    ("Will it be printed?", "We need a brochure for the fair."),
    ("How big is the list?", "Our list of 12,000 subscribers loves kites."),
    ("What is the monthly ad budget?", "We spend $900 a month, our ad budget for the season."),
    ("Who approves posts?", "Posts are approved by our pilot."),
    ("Which searches would you most like to be found for?", "We want to rank for stunt kites."),
    ("Is there a script?", "A script is provided, and you call kite shops."),
    ("What response time do you aim for?", "Answer within two hours of the mail."),
    ("Which channels do you cover?", "Customers reach us by email and chat."),
    ("Are there saved replies or a help center I can work from?", "We have macros and a knowledge base on knots."),
    ("How do you schedule weekends and holidays?", "The shift runs from Friday to Sunday."),
    ("How long does training usually take?", "Two weeks of paid training on knots."),
    ("Up to which month are the books reconciled?", "Our books are three months behind."),
    ("Who has kept the books so far?", "I have been doing the books of the kite shop."),
    ("Which country's or state's law applies?", "A lease for our hangar in Texas."),
    ("Is the source text final?", "The final text on knots goes to Portuguese."),
    ("Is a certified translation required?", "It must be a sworn translation of a pilot's license."),
    ("How will it be made?", "The frame is cut by CNC from birch."),
    ("Is on-call part of this?", "There is an on-call rotation among four people."),
    ("What is the address of the site?", "Have a look at https://kites.example first."),
    ("Do the sites block bots today?", "The wind pages sit behind Cloudflare."),
    ("What do you do with duplicates?", "Remove duplicates among the kites."),
    ("What do the learners know already?", "The pilots are beginners."),
    ("Which documents should it answer from?", "It answers from our manuals on kites."),
    ("Have you tried to automate any of this before?", "Our previous attempt sent kites to the wrong people."),
    ("When do the rights to the text pass to you?", "It is ghostwriting, and we own all rights."),
    ("What is your policy on AI tools for this work?", "No ChatGPT: the texts on kites are human-written."),
]  # fmt: skip
OPEN = [
    ("How long should each piece be?", "We need articles on kites for our club."),
    ("Can I reach the developer who wrote the code?", "Mend the shop's PHP code."),
    ("What data do you have today?", "We want to know why fewer kites are sold."),
    ("Which tools does the team use every day?", "You plan the flights of our pilots and answer their calls."),
    ("When do you need the first result?", "Sew three kites, paint them and pack them."),
    ("Which channels do you cover?", "Help our customers with knots."),
    ("Who writes the script?", "Cut a film of our last flight."),
    ("Which details can you share now, so that I can give you a price?", "Create a film of our kites."),
    ("Do you hire people from other countries for this role?", "Our kites are flown by 9,000 customers globally."),
    ("Which numbers matter most?", "Build a dashboard of our kite sales."),
]


@pytest.mark.parametrize(("question", "words"), TOLD)
def test_a_question_that_a_post_answers_or_asks_itself_is_not_asked(question: str, words: str) -> None:
    assert told_already.is_told(judged(f"Kite tailor\n\n{words}"), question)


@pytest.mark.parametrize(("question", "words"), OPEN)
def test_a_question_that_a_post_leaves_open_is_asked(question: str, words: str) -> None:
    assert not told_already.is_told(judged(f"Kite tailor\n\n{words}"), question)
