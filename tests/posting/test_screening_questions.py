"""Screening questions: those a post wants answered, and no others."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.posting.screening import questions
from vault_tool.posting.screening_cues import may_ask

CASES: list[tuple[str, list[str]]] = [
    (
        "You will be asked to answer the following questions when submitting a proposal:\n\nDescribe a job "
        "like this\nWho taught you?\nSkills and Expertise\nBaking",
        ["Describe a job like this", "Who taught you?"],
    ),
    (
        "You will be asked to answer the following questions when submitting a proposal:\n1. Describe a "
        "job like this\n2. Who taught you?",
        ["Describe a job like this", "Who taught you?"],
    ),
    ("Kindly respond to:\n- Where do you bake?\n- Since when?", ["Where do you bake?", "Since when?"]),
    (
        "In your proposal, tell us: 1) your rate 2) your first step, 3) when you are free. Thanks!",
        ["Your rate", "Your first step", "When you are free."],
    ),
    (
        "Please answer:\n- What is your rate?\n- Where do you live?\n\nThank you",
        ["What is your rate?", "Where do you live?"],
    ),
    (
        "**Screening questions**\n* Own an oven?\n* Name a book you like\n\n## Skills\n- rye",
        ["Own an oven?", "Name a book you like"],
    ),
    ("### Application Questions\n\n1. Why us?\n2. Why **now**?\n\n---\n\nBye", ["Why us?", "Why now?"]),
    ("When applying please tell us about your last loaf. Bye.", ["Tell us about your last loaf."]),
    (
        "Please answer these questions in your proposal: Have you baked rye? How long does it rest? We "
        "look forward to it.",
        ["Have you baked rye?", "How long does it rest?"],
    ),
    (
        "To apply, answer shortly in your letter: What do you bake? Do you own an oven? If so, which?",
        ["What do you bake?", "Do you own an oven? If so, which?"],
    ),
    ("To apply, please include:\n• A photo of bread\n• Your rate", ["A photo of bread", "Your rate"]),
    ("We sell bread. Are you a baker? Do you like rye? Then join us.", []),
    ("We are happy to answer your questions. You must answer the phone.", []),
    ("Answer customer emails and questions about orders every day.", []),
    ("Do not answer these questions: who are you?", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[c[0][:40] for c in CASES])
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_questions(text: str, wanted: list[str], newline: str) -> None:
    found = questions(text.replace("\n", newline))
    assert [q.text for q in found] == wanted


@given(st.lists(st.sampled_from([w for c in CASES for w in c[0].split(" ")] + ["\n", "?", "1)"]), max_size=60))
@settings(max_examples=80, deadline=None)
def test_spans_hold_the_question(words: list[str]) -> None:
    text = " ".join(words)
    found = questions(text)
    assert len({q.text.casefold() for q in found}) == len(found)
    assert [q.span for q in found] == sorted(q.span for q in found)
    for q in found:
        kept = "".join(c for c in text[slice(*q.span)] if c.isalnum()).lower()
        assert "".join(c for c in q.text if c.isalnum()).lower() == kept


def can_ask(text: str) -> bool:
    return may_ask(text.lower(), frozenset(re.findall(r"[^\W_]+", text.lower())))


@pytest.mark.parametrize("text", [c[0] for c in CASES if c[1]], ids=lambda text: text[:40])
def test_a_post_that_asks_has_a_word_that_says_so(text: str) -> None:
    assert can_ask(text)


@given(st.lists(st.sampled_from([w for c in CASES for w in c[0].split(" ")] + ["\n", "in", "proposals,"]), max_size=60))
@settings(max_examples=80, deadline=None)
def test_where_no_such_word_stands_nothing_is_asked(words: list[str]) -> None:
    text = " ".join(words)
    assert can_ask(text) or not questions(text)


@pytest.mark.parametrize("piece", ["?", "please answer ", "in your proposal tell ", "1) ", ": ", "a"])
@pytest.mark.usefixtures("no_runaway")
def test_a_long_line_ends(piece: str) -> None:
    questions(piece * (200_000 // len(piece)))
