"""Questions that ask for the same thing in other words: each beginning is of a question that exists, and of one thing."""

import re

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.judging.asking import same_question
from vault_tool.language import wordlists
from vault_tool.letters import interview, question_choice
from vault_tool.letters.question_choice import Asked

SHIPPED = vault_notes.shipped_with_package()
QUESTIONS = [q.text for bank in SHIPPED.banks for topic in bank.topics for q in topic.questions]
PUT = [text.replace("the {{ price }}", "the fixed price of $90").lower() for text in QUESTIONS]
PUT += [re.sub(r"\{%.*?%\}", "", signal.protection).lower() for signal in SHIPPED.signals]
PUT += [way.strip().lower() for signal in SHIPPED.signals for way in re.split(r"\{%.*?%\}", signal.protection)]
PUT += [interview.FROM_ELSEWHERE.lower()]
PUT += [
    "what exactly do you need done?",
    "what would my first task be?",
    "which part of this would you like done first?",
    "does the $90 cover all of this, or a first part of it?",
]
BEGINNINGS = [(name, words) for name, listed in wordlists.table("asked_once").items() for words in listed]

TWICE = [
    ("What budget or rate do you have in mind?", "What budget have you set aside for this?"),
    ("Who approves my work?", "Who makes the final decision on my work?"),
    ("Who will I work with day to day?", "Who will I work with most closely?"),
    ("How do you like to communicate: chat, email, calls?", "How do you prefer to communicate?"),
    ("What access would I get?", "Which accounts and systems would I need access to?"),
    ("What would my first task be, and what budget or rate do you have in mind?", "What budget have you set aside for this?"),
    ("Which sites should it read?", "Which site is it?"),
    ("What exists already that I could look at?", "Is there a site or codebase I can look at?"),
    ("What does a finished job look like to you?", "How do you sign off on finished work?"),
    ("Could I see what you have so far?", "Could I see a few of the files?"),
    ("Where does the data live?", "Which data sources would I work with in the first month?"),
    ("How many people should I train?", "How many learners are there?"),
    ("What could the role grow into?", "Is this a one-time job, or could more work follow?"),
    ("“Sew kites.” Which part should I start with?", "What is the first thing you'd want to see finished?"),
    ("How do you prefer to communicate?", "How would you like to meet?"),
    ("Which process should come first?", "Which part of this work matters most to you?"),
    ("When do you need the first result?", "When would you like me to start?"),
    ("What exactly do you need done?", "Do you have an example of what you want?"),
    ("Does the $50 cover all of this, or a first part of it?", "Is the fixed price of $50 firm, or is there room if the scope grows?"),
    ("What budget or rate do you have in mind?", "Is there a budget for the whole job, even though I'd bill by the hour?"),
    ("Is there a test copy I could work on?", "Is there a staging site where I can try changes?"),
]  # fmt: skip


def test_each_beginning_is_that_of_questions_for_one_thing() -> None:
    for name, beginning in BEGINNINGS:
        found = [text for text in PUT if text.startswith(beginning)]
        assert {same_question.thing(text) for text in found} == {name}, beginning


@pytest.mark.parametrize(("one", "other"), TWICE)
def test_what_was_asked_is_not_asked_in_other_words(one: str, other: str) -> None:
    first, second = Asked("Topic", one), Asked("Other", other)
    assert question_choice.distinct([first, second]) == [first]
    assert question_choice.distinct([second], [first]) == []


def test_questions_of_no_list_are_all_asked() -> None:
    asked = [Asked("Topic", text) for text in ("Which silk?", "From which hill?")]
    assert question_choice.distinct(asked) == asked


UNNATURAL = ["do calls and onboarding count", "how far ahead is the budget", "what would make you stop the project", "where do you see the business", "what is going well in your business", "what may a customer or lead cost"]  # fmt: skip


def test_what_nobody_asks_in_a_first_call_is_in_no_bank() -> None:
    assert [text for text in PUT if text.startswith(tuple(UNNATURAL))] == []
