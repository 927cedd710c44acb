"""What a freelancer turns down is found in the words that posts have for it, and only where it is the work."""

import pytest

from vault_tool.judging.matching import declined
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read


@pytest.mark.parametrize(
    ("words", "text", "is_it"),
    [
        ("gambling", "Betting bot for horse races\n\nBuild a bot that follows the odds and places bets.", True),
        ("gambling", "Developer for a casino site\n\nYou will build the lobby and the slot games.", True),
        ("Gambling", "Back end\n\nResponsibilities:\n- Maintain the API of our sportsbook", True),
        ("gambling sites", "Back end\n\nYou will build a poker app with tables and chat.", True),
        ("gambling", "Fix for a Polymarket bot\n\nYou will repair the orders of my bot.", True),
        ("gambling", "Bot for prediction markets\n\nYou will write the orders.", True),
        ("gambling", "Back end\n\nYou will build a booking page for a ferry line.", False),
        (
            "gambling",
            "Back end for a ferry\n\nWe do no gambling and no adult content. You will build a booking page.",
            False,
        ),
        ("cold calling", "Assistant\n\nResponsibilities:\n- Make 40 cold calls a day to dentists", True),
        ("cold calling", "Assistant\n\nResponsibilities:\n- Answer calls of our own clients", False),
        ("night shifts", "Assistant\n\nResponsibilities:\n- Work night shifts at the desk", True),
        ("night shifts", "Assistant\n\nResponsibilities:\n- Work in the morning at the desk", False),
    ],
)
def test_what_is_declined(words: str, text: str, is_it: bool) -> None:
    assert declined.is_the_work(words, Post.of(text, read(text))) is is_it
