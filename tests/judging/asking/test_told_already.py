"""What a post has told is not asked: how much, how often, how long, who with, what for."""

from datetime import date

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.judging.asking import told_already
from vault_tool.judging.judgment import Judgment
from vault_tool.language import phrases, wordlists
from vault_tool.letters import interview
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

SHIPPED = vault_notes.shipped_with_package()
PUT = [q.text.lower() for bank in SHIPPED.banks for topic in bank.topics for q in topic.questions]
PUT += [signal.protection.lower() for signal in SHIPPED.signals]
PUT += [
    interview.FROM_ELSEWHERE.lower(),
    "is the fixed price of $90 firm, or is there room if the scope grows?",
]
"""Those of the banks and signals, and one that is put together."""
BEGINNINGS = [(topic, words) for topic, listed in wordlists.table("asked_about").items() for words in listed]
TOLD = [
    ("Which part is most urgent?", "Sew our kites. Mostly it isn't time sensitive."),
    ("About how many rows does the data have?", "There are 40,000 kites in it, some 90,000 flight records in all."),
    ("How often does this run each week?", "We take in 15-20 new clients a month."),
    ("Is the fixed price of $90 firm, or is there room if the scope grows?", "Don't write if you bid higher than our budget."),
    ("How do you usually pay: milestones, weekly, or at the end?", "We pay only upon satisfactory completion of the kites."),
    ("Who reviews and deploys changes?", "You are the sole freelance full-stack developer of the club."),
    ("Which accounts and systems would I need access to?", "The winds are in a CSV that you open in Colab."),
    ("What is the pay range for this role?", "Tell us your salary expectations."),
    ("Which record system do you use?", "Our nurses write into Epic."),
    ("Would you like to start with a small paid phase?", "First we want an MVP of the kite."),
    ("Is there room above $10 an hour?", "The rate range is $8-10, else ignored."),
    ("Which part do you need first?", "You will start by building the loom."),
    ("Would this be a contract or employment?", "Health, dental and vacation plans, and equity."),
    ("What should the finished work include?", "You will join our team of tailors."),
    ("How many products are there?", "We sell 300 different kites and products."),
    ("How many requests or users do you expect at the busiest hour?", "Some two thousand users look at the winds."),
    ("How often should it refresh?", "The winds are loaded nightly."),
    ("How often do you need fresh data?", "I need the list of kites every morning."),
    ("How long will you test before you judge the results?", "The work takes three to five weeks."),
    ("When do you need the first result?", "Timeline: a first kite in 4 weeks."),
    ("When would you like me to start?", "You should be available immediately."),
    ("Could you list the deliverables of the job?", "Sew and then create a catalog of all kites."),
    ("What should the finished work include?", "I want you to build a small kite loom."),
    ("What does a finished job look like to you?", "Deliverables: forty kites and a spare tail."),
    ("What would have to be true three months from now for you to call this a success?", "Our main goal is to fly higher."),
    ("Who will I work with day to day?", "You'll work closely with our two pilots and the club's team."),
    ("Who will I work with most closely?", "You report to the head of kites."),
    ("Will I do this alone, or with others on your side?", "You will work directly with me on the strings."),
    ("Who approves my work?", "The role reports to the head of kites."),
    ("Could we split it into milestones?", "Payment in four milestones: wood, silk, tail, flight."),
    ("Which part should I start with?", "Phase 1 is the frame of the kite."),
    ("Which other systems does it have to talk to?", "It needs integrations with the wind API."),
    ("In which format do you need it?", "Send the list as CSV."),
    ("Is there an example of a report you like?", "A sample of last year's kite report is attached."),
    ("Who is it for?", "Our customers see it at the fair."),
    ("Which hosting do you have in mind?", "It runs on a VPS of the club."),
    ("Which decision should this help you make?", "We want to identify which kites to sew, to improve our flights."),
    ("Who will maintain this afterward?", "You will also maintain it with ongoing support."),
    ("Is this a new position, or would I be replacing someone?", "This is a new position in the club."),
    ("Is this a new position, or would I be replacing someone?", "You sew while our tailor is on annual leave."),
    ("Is this a new position, or would I be replacing someone?", "We want to expand our kite team."),
    ("Who would hand the work over to me?", "Join our growing crew of tailors."),
    ("What would have to be true three months from now for you to call this a success?", "You cover for our tailor on maternity leave."),
    ("Who approves my work?", "You sew direct with the founder."),
    ("How quickly do you usually answer questions?", "We make fast decisions on every kite."),
    ("Would you like to start with a small paid phase?", "The first part of the work is the tail."),
    ("Is the fixed price of $8,000 firm, or is there room if the scope grows?", "Budget to be discussed once you saw the kites."),
    ("Who is the finished work for?", "We run a website on kites."),
    ("Who tests the app?", "You write unit tests for the kite app."),
    ("What exists already that I could look at before I quote?", "Cosa las cometas del siguiente documento."),
    ("What budget or rate do you have in mind?", "Please quote me your price for forty kites."),
    ("What budget or rate do you have in mind?", "Please send us a fixed quote."),
    ("Can the data be sent to an outside provider?", "Everything stays on-premise."),
    ("Would a short outline be enough for now, with the full plan as the first paid step?", "Send a short description of your approach."),
    ("Can I keep other clients alongside this?", "This won't work if you have other projects beside our kites."),
    ("How often should it refresh?", "Put in the winds whenever new figures come."),
    ("Could we start with one small paid task?", "The first kite is a paid trial of a week."),
    ("Do you have an example of what you want?", "The full job description is at kites.example/jobs."),
    ("Which part of this work matters most to you?", "The bridle is the main feature of the kite."),
    ("Which part do you need first?", "Must-have: the frame. Nice-to-have: the tail."),
    ("Where does the data live?", "The winds are in MongoDB and Mixpanel."),
    ("Do you have an example of what you want?", "Kite tailor wanted: https://kites.example/jobs/tailor"),
    ("When do you need the first result?", "There are occasional kites to mend."),
    ("Would this be a contract or employment?", "The pilots have dental insurance and a 401k."),
    ("When do you need the first result?", "The kites won't be time sensitive."),
    ("Who will maintain it afterward?", "You mend our kites for the next few years."),
    ("Do the pages need a login?", "Fetch the kites past a logon screen."),
    ("Do the pages need a login?", "You log in with our account and copy the list of kites."),
    ("How often do you need fresh data?", "I need one CSV of all kites we ever sold."),
    ("Could you tell me a little about your company?", "The Loom is a small family business on the coast."),
    ("Where does the data live?", "Extract the names of pilots from flying school websites."),
    ("Is there a back end already?", "The API for the kites already exists."),
    ("Will I do this alone, or with others on your side?", "I need someone to help me with the strings."),
    ("Will I do this alone, or with others on your side?", "You will guide other developers of kites."),
    ("What budget range do you have in mind?", "Tailors may propose their own pricing for each kite."),
    ("“Draw kites.” How often should it refresh?", "The winds are loaded nightly."),
    ("Can I see it go wrong: a link, a video, or the exact error message?", "The kite falls; I'll send the steps to reproduce it."),
    ("When did it last work, and what changed since then?", "The loom worked well in the shed, but now it halts."),
    ("Could I get access to a copy, so that nothing live is at risk?", "You have the repository of the loom from day one."),
    ("Is there a backup from before it broke?", "The loom's code is in a repo on GitHub."),
    ("What has to work again for you to call it fixed?", "Find why the loom halts and fix it so it sews to the end."),
    ("What should happen when an answer is wrong?", "Mend our loom's code with Cursor and whatever helps you."),
    ("Is there a limit on what it may cost to run each month?", "We want AI-assisted work on the loom's code."),
    ("Which tool should the dashboards be built in?", "You know a visualization tool like Kiteview."),
    ("How do you handle public holidays?", "We give unlimited vacation to all who sew."),
    ("Who will maintain this afterward?", "You own and manage systems of the loom."),
    ("Is this a new position, or would I be replacing someone?", "The club offers an apprenticeship in sewing."),
    ("What budget or rate do you have in mind?", "Sew kites. Budget 1200/400."),
    ("Where does the data live?", "The club has an analytics database for its winds."),
    ("What is the first thing you'd want to see finished?", "Initially, there are 3 kites, and more will follow."),
    ("Could I work 30 hours a week?", "Kite tailor | The Loom | Lisbon | Full-Time | Onsite"),
    ("Could I work 30 hours a week?", "Lisbon, Portugal - Full Time - Onsite"),
    ("How urgent is it: is it costing you customers or money today?", "The kite should fly in a day or two."),
    ("What does a finished job look like to you?", "In the end we will have 3 dashboards of our winds."),
    ("Could I work 30 hours a week?", "Please apply only where you look for full-time work."),
    ("Is this a new position, or would I be replacing someone?", "You work for us with our clients."),
    ("Could I work 30 hours a week?", "Please only apply if you can sew full-time."),
    ("Could I work 30 hours a week?", "This is a full-time role."),
    ("Could you send me the address of the site?", "I will give you the link once we talk."),
    ("What exists already that I could look at?", "We are a digital agency and build kites for our clients."),
    ("What should be better or faster once this works?", "Currently two pilots do that by hand."),
    ("Does it happen every time, or only sometimes?", "The reel stopped last night."),
    ("How many pieces a month do you need?", "A monthly story of our winds."),
    ("Who posts today?", "Create a virtual influencer who flies kites."),
    ("When is your peak season?", "Our tool helps brands to sell kites."),
    ("What exists already that I could look at?", "I can share the codebase in a chat."),
    ("What is it built with?", "I need a website for my start up."),
    ("Could you give me one example of what the AI should do?", "The agents will include a planner of flights."),
    ("Do you have an example of what you want?", "Draw dashboards of the winds."),
    ("What should the finished work include?", "The deliverables are kites, tails and lines."),
    ("Are the hours in your post fixed, or is there some flexibility?", "You must work our evening hours."),
    ("If the work turns out bigger than it looks, how do we handle the extra hours?", "It is clearly scoped work."),
    ("How much of the work is building new reports, and how much is keeping old ones running?", "A monthly report."),
    ("Which part of this work matters most to you?", "The main goal is a kite that stays up."),
    ("Which numbers matter most?", "Draw the page in JavaScript."),
    ("How many tickets, chats and calls come in on a normal day?", "You drive a forklift for our help desk."),
    ("Do the pages need a login?", "Read the groups in Telegram."),
    ("Could I work 40 hours a week?", "The loft is open Monday through Friday, 7 am to 4 pm."),
    ("What is the first thing you'd want to see finished?", "You will work for us with our clients."),
    ("Which languages does it have to handle?", "The voice helps pilots in the UK."),
    ("How fast do answers have to be?", "The voice is lightning-fast."),
    ("What does a finished job look like to you?", "The loom fails to start; see the root cause below."),
    ("What should happen when an answer is wrong?", "The voice asks the pilot again until the answer is complete."),
    ("What should the finished work include?", "The loom may become a permanent role."),
    ("What is the biggest risk in this project, in your view?", "Tell us which challenge of the loom you see."),
    ("What did you spend in the last three months?", "Our monthly ad budget for kites is small."),
    ("What does a finished job look like to you?", "Please get the loom down to 2 seconds a stitch."),
    ("Which part do you need first?", "The kite must be fully automatic."),
    ("Which part do you need first?", "Mend the broken loom."),
    ("About how many rows does the data have?", "Small batches of winds (hundreds of MB)."),
    ("Who will maintain this afterward?", "The loom is later supported by our own tailors."),
    ("Does the data contain personal information?", "The sheet has each pilot's age and kite."),
    ("Would this be a contract or employment?", "Kite tailor - Contract"),
    ("Would this be a contract or employment?", "A full-time seat at our loom."),
    ("When would you like me to start?", "You sew with us in Summer 2026."),
    ("Is the fixed price of $90 firm, or is there room if the scope grows?", "The payment structure will be discussed over tea."),
    ("Could we split it into milestones?", "I'm looking for a tailor to partner with."),
    ("What is the pay range for this role?", "tags: Silk, $75,000 - $99,999 USD"),
    ("Do you hire people from other countries for this role?", "Sew from anywhere in the world."),
    ("Do you hire people from other countries for this role?", "You must be authorized to work in Portugal."),
    ("How much of the work has to be done on site?", "The loom stands in Lisbon (100% Onsite)."),
    ("Do you hire people from other countries for this role?", "Kite tailors with a green card only."),
    ("Is the fixed price of $90 firm, or is there room if the scope grows?", "We pay for one 30-minute call about kites."),
    ("On which days and at what times are the classes?", "The course has 2 lectures every week."),
    ("Which hours do we have to be online together?", "You sew kites in the night shift."),
    ("Which hours do we have to be online together?", "Kites are sewn from Monday to Friday."),
    ("How much of the work has to be done on site?", "You sew here, in the office 5 days each week."),
    ("How much of the work has to be done on site?", "You fly kites four days a week from our office."),
    ("How much of the work has to be done on site?", "You fly kites with us in the office two days a week."),
    ("Which days or tasks have to be done on site?", "The loom needs you onsite one day."),
    ("How much of the work has to be done on site?", "This position is fully in-person."),
    ("Which days or tasks have to be done on site?", "Hybrid, 3 days at the loom."),
    ("Where does the data live?", "The club's books are in QuickBooks, for six companies."),
    ("Where does the data live?", "The data is pulled each night and kept by the club."),
    ("Is there an example of a report you like?", "Every Monday we copy the weekly reports that our pilots send."),
    ("Which accounts would I look after?", "Look at our page and tell us what you would fly there."),
    ("What would my first task be?", "Compile an accurate list of kite shops."),
    ("Is the test paid?", "There is a paid test of one kite."),
    ("What do people find hardest about this role?", "This is a newly created position."),
    ("How many requests or users do you expect at the busiest hour?", "Thousands of daily visitors look at the winds."),
    ("Where will it run?", "The loom is deployed on AWS."),
    ("Which compliance rules apply, if any?", "The club is regulated."),
    ("Which of these do you need in the first version?", "This is an MVP of the kite."),
    ("When would you like me to start?", "Deadline: start by the 3rd of May."),
    ("Who reviews and deploys changes?", "You sew with the others and review PRs of the loom."),
    ("When would you like me to start?", "Work should commence by early June."),
    ("Who will maintain this after I hand it over?", "You show me how, and I do the work myself."),
]  # fmt: skip
OPEN = [
    ("About how many rows does the data have?", "You have 5 years of experience with kite records."),
    ("About how many rows does the data have?", "Sew the kites of our club."),
    ("How often should it refresh?", "Sew the kites of our club."),
    ("How often should it refresh?", "There are weekly calls with our club."),
    ("When do you need the first result?", "You have sewn kites for five years."),
    ("Could we start with one small paid task?", "Sew the kites of our club."),
    ("Where does the data live?", "You have experience with MongoDB."),
    ("What budget range do you have in mind?", "Sew the kites of our club."),
    ("Could you list the deliverables of the job?", "Various tasks as needed. Sew kites."),
    ("Who will I work with day to day?", "Sew the kites of our club."),
    ("Who approves my work?", "You work with silk and bamboo."),
    ("What could the role grow into?", "You sew for the club and for its pilots."),
    ("Can I see it go wrong: a link, a video, or the exact error message?", "The kite falls each time it flies."),
    ("When did it last work, and what changed since then?", "The kite falls each time it flies."),
    ("Could I get access to a copy, so that nothing live is at risk?", "The menu of the shop is broken."),
    ("What should happen when an answer is wrong?", "Build a chatbot for the club with Claude."),
    ("Which tool should the dashboards be built in?", "Draw a dashboard of the winds."),
    ("How urgent is it: is it costing you customers or money today?", "The kite falls each time it flies."),
    ("What does a finished job look like to you?", "We have dashboards of our winds."),
    ("Could you send me the address of the site?", "Mend the page of our club."),
    ("What exists already that I could look at?", "Sew kites for our club."),
    ("Are the hours in your post fixed, or is there some flexibility?", "The hours are 9 to 5."),
    ("Which part of this work matters most to you?", "Sew kites, tails and lines."),
    ("How many tickets, chats and calls come in on a normal day?", "Answer tickets of our pilots."),
    ("How do you handle public holidays?", "Sew kites full-time for our club."),
    ("What is the pay range for this role?", "The club has 40 kites."),
    ("Do you hire people from other countries for this role?", "Our pilots fly over the coast."),
    ("How do you give feedback to someone whose work isn't good enough?", "You work closely with our team."),
    ("Which hours do we have to be online together?", "The club meets each Friday and shifts its kites."),
    ("How much of the work has to be done on site?", "Our office sews kites."),
    ("Do you hire people from other countries for this role?", "Architects, contractors and sailors buy our kites."),
    ("Do you hire people from other countries for this role?", "You get a health plan, and an on-site gym with a café."),
    ("What would my first task be?", "Create kites that fly high."),
    ("Where does the data live?", "You have experience with NetSuite."),
    ("Which accounts would I look after?", "Post our kites on Instagram."),
]  # fmt: skip


def judged(words: str) -> Judgment:
    text = f"Kite tailor\n\n{words}"
    return Judgment(Post.of(text, read(text)), SHIPPED, date(2026, 3, 10))


@pytest.mark.parametrize(("question", "words"), TOLD)
def test_what_the_post_tells_is_not_asked(question: str, words: str) -> None:
    assert told_already.is_told(judged(words), question)


@pytest.mark.parametrize(("question", "words"), OPEN)
def test_what_it_leaves_open_is_asked(question: str, words: str) -> None:
    assert not told_already.is_told(judged(words), question)


def test_each_phrase_of_what_is_asked_about_is_in_a_question_there_is() -> None:
    assert [one for one in BEGINNINGS if not any(one[1] in text for text in PUT)] == []


def test_words_that_tell_something_belong_to_a_question() -> None:
    for topic in wordlists.table("told_already"):
        assert topic in wordlists.table("asked_about")
        assert phrases.of_list("told_already", topic), topic


@pytest.mark.parametrize(
    ("question", "words", "is_open"),
    [
        ("When would you like me to start?", "Sew forty kites of silk.", True),
        ("When would you like me to start?", "Sew forty kites of silk. You should be available immediately.", False),
        ("When would you like me to start?", "I need a quick fix for one kite.", False),
        ("How do you usually pay: milestones, weekly, or at the end?", "Sew forty kites of silk.", True),
        ("How do you usually pay: milestones, weekly, or at the end?", "Sew one kite. As simple as that.", False),
        ("How many variables are there?", "Test our kites, one question only.", False),
        ("What does a typical week look like?", "Ongoing, and each project takes hours or a few days.", False),
        (
            "Will the first milestone be funded before I start?",
            "Sew forty kites.\n\nAbout the client\n$3K total spent",
            True,
        ),
        (
            "Will the first milestone be funded before I start?",
            "Sew forty kites.\n\nAbout the client\n$300K total spent",
            False,
        ),
    ],
    ids=[
        "neither told nor needless",
        "told",
        "needless for a job so small",
        "a job of some days",
        "called simple",
        "one question",
        "now and then",
        "little spent",
        "much spent",
    ],
)
def test_what_is_told_or_needless_is_not_left_to_ask(question: str, words: str, is_open: bool) -> None:
    assert told_already.is_open(judged(words), question) is is_open
