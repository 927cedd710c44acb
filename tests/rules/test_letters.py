"""A clean letter has no finding; with one fault of any kind planted in it, it has one that says so.

`letters/note.md` is the note, `letters/clean.txt` the letter. Each fault below is a name, what is replaced in the letter by
what, and the rules of which one has to see it.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from vault_tool.knowledge.notes import profile
from vault_tool.note import Note
from vault_tool.rules.engine import paragraphs, run
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Calendar, Context, VaultIndex
from vault_tool.rules.engine.subject import Posting

FOLDER = Path(__file__).parent / "letters"
NOTE = (FOLDER / "note.md").read_text("utf-8")
CLEAN = (FOLDER / "clean.txt").read_text("utf-8").strip()
ANSWER = "Two Trello boards for an agency with eight account managers, kept up each Friday."
PROFILE = profile.read(
    Note((Path(__file__).parents[1] / "profiles" / "operations.md").read_text("utf-8"), "Profile.md")
)
OWN = CLEAN.partition("For your workshop")[0]


class Fault(NamedTuple):
    """What is put in place of what; `old` "" puts it before the closing, `answer` in place of the answer."""

    codes: str
    old: str = ""
    new: str = ""
    answer: str = ANSWER
    beside: str = ""
    brief: str = ""


FIRST = "I led eight account managers at an agency and planned the work of 55 accounts each month in Trello."
QUESTION = "Who decides today when two teachers want the same Saturday?"
BODY = CLEAN[CLEAN.index("For your workshop") : CLEAN.index(" Here is a board")]
LINK = " Here is a board of that kind: https://example.com/revel/work"
BOARD = CLEAN[CLEAN.index("For your workshop") : CLEAN.index("I can give")]

FAULTS = {
    "a request to send something is passed over": Fault("Q007", LINK, ""),
    "a request to say something is passed over": Fault("Q007", BOARD, "See https://example.com/revel/work.\n\n"),
    "the code word is missing": Fault("P005", "Celadon\n\n", ""),
    "the first sentence has no verb": Fault("P015", FIRST, "Operations manager with nine years of practice."),
    "the first sentence breaks off": Fault("P015", FIRST, "You need someone to plan the teachers and the."),
    "the first sentence names the title only": Fault(
        "P016", FIRST, "I'm very interested in your Operations manager position for a pottery studio."
    ),
    "the first sentence is the post's": Fault(
        "P017", FIRST, "You need someone who plans the teachers, answer the mail of guests, send invoices."
    ),
    "the first sentence is a formula": Fault("P004", FIRST, "I am writing to express my interest in your job."),
    "a line of experience answers nothing asked": Fault(
        "P018", "", "I hired eleven editors from 1,400 applications with a paid test for each finalist."
    ),
    "more hours are offered than asked for": Fault("X025", "25 hours a week", "45 hours a week"),
    "the price is far below the work": Fault("P019", "at $32 an hour.", "My fixed price for all of it is $90."),
    "the rate is under the floor": Fault("P010", "at $32 an hour.", "My rate is $15 an hour."),
    "a letter stands although the Brief says to skip": Fault(
        "K008", brief="> [!danger] Skip\n> They only hire in Ohio."
    ),
    "an amount is from another post": Fault("X016", "", "Your budget of $4,800 covers that."),
    "a date is from another post": Fault("X026", "", "All of it will stand before your fair on June 21."),
    "a day that is offered is past": Fault("X015", "", "I can start on January 5."),
    "the greeting names another client": Fault("X011", "Hi Dana,", "Hi Robert,"),
    "another company is named": Fault("X027", "", "I'd be glad to join Acme Studio for this."),
    "a tool is from another post": Fault("X013", "", "I'd clean your Salesforce first."),
    "another job is named": Fault("X014", "", "I would like to apply for the Podcast Editor position."),
    "a tool is claimed that the profile does not have": Fault(
        "X023", "", "I've worked with Salesforce for your kind of guests."
    ),
    "years are claimed in words": Fault("X023", "", "I have fifteen years of experience with teachers and guests."),
    "a certificate is claimed": Fault("X023", "", "I'm a certified Scrum Master, too."),
    "a figure is claimed": Fault("X028", "", "I cut late invoices for guests by 73%."),
    "a paragraph went to another client": Fault("L008", beside="Acme Mill"),
    "a question is answered in the post": Fault("Q004", QUESTION, "What is your budget?"),
    "a number is asked that the post gives": Fault("Q004", QUESTION, "How many teachers do you have?"),
    "a question is longer than two lines": Fault(
        "P020",
        QUESTION,
        "When two teachers want the same Saturday, and both have told their guests already, and the fair is only a week "
        "away, who decides today which of the two workshops is moved, and who is it that tells the guests about it?",
    ),
    "nothing is asked": Fault("P007", QUESTION, "I look forward to Saturday.", brief="> I'd like this one."),
    "Markdown is in it": Fault("P003", "one board", "**one board**"),
    "HTML is in it": Fault("P011", "one board", "<b>one board</b>"),
    "a way around the site is in it": Fault("P002", "", "Write me at tomas@example.com."),
    "a gap is left": Fault("S003", "25 hours", "‹fill in: how many› hours"),
    "an assistant's words are left": Fault("P009", "", "I hope this helps! Let me know if you'd like any changes."),
    "an empty claim": Fault("P012", "", "I'm a highly motivated self-starter with great attention to detail."),
    "it is signed by somebody else": Fault("P021", "Tomas Revel", "Robert Lang"),
    "a wall of text": Fault("P014", BODY, f"{BODY} {BODY} {BODY} {BODY} {BODY}"),
    "it is too short": Fault(
        "P006", CLEAN, "Celadon: I keep bookings in order, see https://example.com/revel/work. Which day?"
    ),
    "the first line is a list of what somebody is": Fault(
        "P015", FIRST, "Experienced studio person with a strong background."
    ),
    "the first sentence is an application": Fault(
        "P016", FIRST, "This is my application for your Operations manager job."
    ),
    "too many hours are offered in a line of their own": Fault(
        "X025", "I can give 25 hours a week to this at $32 an hour.", "$32 an hour, 45 hours a week."
    ),
    "the rate under the floor stands alone": Fault(
        "P010", "I can give 25 hours a week to this at $32 an hour.", "$13/hr."
    ),
    "the rate under the floor is in words": Fault("P010", "at $32 an hour.", "for 14 dollars per hour."),
    "the offered amount is from another post": Fault("X016", "", "The $750 you offer covers the first month."),
    "a company is named as one to support": Fault("X027", "", "It would be a pleasure to support Acme Studio."),
    "one asks to be considered for another job": Fault(
        "X014", "", "Thank you for considering me for the Podcast Editor position."
    ),
    "a tool is said to be known": Fault("X023", "", "My last two agencies ran on Salesforce, which I know inside out."),
    "a figure is what something of one's own did": Fault("X028", "", "My last board saved a gallery 73% of its mail."),
    "amounts from and to are claimed": Fault("X028", "", "Together we grew late sales from $210,000 to $940,000."),
    "an address is spelled out": Fault("P002", "", "Mail me: tomas (at) example (dot) com."),
    "a date is still a slot": Fault("S003", "", "I can start on [date]."),
    "a number is still a slot": Fault("S003", "", "It takes XX hours a month."),
    "a weekly number is asked that the post gives": Fault("Q004", QUESTION, "How many hours a week do you need?"),
    "a day is wanted that the post does not name": Fault(
        "X026", "", "You want this live by October 2, and that can be done."
    ),
    "time is offered from a day that is past": Fault("X015", "", "I have time from February 10, 2024 on."),
    "a company is praised that is another's": Fault(
        "X027", "", "What Northwind Guild has built is a model for others."
    ),
    "a company is to be helped that is another's": Fault("X027", "", "My aim is to help Cedar Labs grow."),
    "pages are kept in a tool of another post": Fault("X013", "", "Your Notion pages would stay as they are."),
    "tools are named first and claimed after": Fault("X023", "", "Salesforce and Marketo are tools I use daily."),
    "one is at home in a tool": Fault("X023", "", "I'm comfortable with Kafka and Elasticsearch."),
    "a figure in hours is claimed": Fault("X028", "", "My board saved one gallery 140 hours a month."),
    "a figure in millions is claimed": Fault("X028", "", "I've managed budgets of over $3 million."),
    "a messenger's name stands in it": Fault("P002", "", "Let's talk on Skype: tomas.revel"),
    "an amount is said to be budgeted": Fault("X016", "", "You've budgeted $900, which is fine."),
    "a start date is past": Fault("X015", "", "My start date would be January 8, 2026."),
    "tools are said to be deployed with": Fault("X023", "", "I deploy with Terraform and Ansible."),
    "a nickname with a number stands in it": Fault("P002", "", "DM me on Discord: tomas#4411"),
    "an assistant agrees first": Fault("P009", "", "Sure! Here's a version that sounds more natural:"),
    "a priority is claimed": Fault("P012", "", "Client satisfaction is my top priority."),
    "a sentence of the post stands in the middle": Fault(
        "P013",
        "",
        "You plan the teachers, answer the mail of guests, send invoices, and report each Friday what is late and why.",
    ),
    "an answer says nothing": Fault("Q005", answer="Yes, many."),
    "an answer is missing": Fault("Q002", answer=""),
}


HARMLESS = [
    "I've built boards in Trello, not in Salesforce.",
    "Salesforce is new to me, so I'd leave it to your accountant.",
    "You mention “experience with Salesforce”, which I lack.",
    "I'd be happy to support QA, and to work with Spanish speakers.",
    "$13 an hour is below what I can work for.",
    "I led the books of a bakery for two winters, which is the same kind of week as yours.",
    "I know that your teachers want one place for it all, and I like that.",
    "We can talk on Monday, or on any day you like.",
    "The tools cost $5 an hour at most.",
    "Sí, trabajo en español y puedo llevar las reuniones en español.",
    "I look after SOPs, markdowns and the e-mail backlog.",
]
"""Sentences that look like a fault and are none."""


def found(fault: Fault | None = None) -> list[Finding]:
    letter = CLEAN
    if fault and fault.old:
        assert fault.old in letter
        letter = letter.replace(fault.old, fault.new)
    elif fault and fault.new:
        letter = letter.replace("Kind regards", f"{fault.new}\n\nKind regards")
    text = NOTE.replace("{letter}", letter).replace("{answer}", fault.answer if fault else ANSWER)
    if fault and fault.brief:
        text = text.replace("> [!tip] Apply\n> The work is yours, and the pay is above your floor.", fault.brief)
    note = Note(text, "Postings/2026-03-02-operations-manager.md")
    index = VaultIndex(paragraphs=sent_to(fault.beside, note) if fault and fault.beside else {})
    context = Context(Posting(note), "ready", Calendar(date(2026, 3, 10)), index, PROFILE)
    return run.check(context, run.all_rules())


def sent_to(company: str, note: Note) -> Mapping[str, tuple[str, ...]]:
    """The index beside a note whose letter went to that company as it is."""
    there = Note(note.text.replace("Bright Kiln", company), "Postings/2026-02-02-mill.md")
    return dict.fromkeys(paragraphs.sent_in(there, there.values), (there.path,))


def test_the_clean_letter_has_no_finding() -> None:
    assert [f"{f.code} {f.message}" for f in found()] == []


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_is_found(kind: str) -> None:
    codes = {f.code for f in found(FAULTS[kind])}
    assert FAULTS[kind].codes in codes


@pytest.mark.parametrize("sentence", HARMLESS)
def test_a_harmless_sentence_is_left_alone(sentence: str) -> None:
    assert [f"{f.code} {f.message}" for f in found(Fault("", new=sentence))] == []


def test_a_fault_is_no_more_than_two_findings() -> None:
    many = {kind: codes for kind, fault in FAULTS.items() if len(codes := {f.code for f in found(fault)}) > 2}
    assert many == {}
