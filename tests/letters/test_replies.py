"""Which requests a letter answers, and under which words."""

import pytest

from vault_tool.letters import replies
from vault_tool.posting.asked.asks import Ask
from vault_tool.text.edits import Span

ASKED = [
    ("Please send a photo of a kite that you sewed.", True),
    ("Examples of kites like ours", True),
    ("Your favorite silk", True),
    ("Why kites interest you", True),
    ("Describe the longest line you have flown.", True),
    ("Examples of our kites are on the wall.", False),
    ("Our club is an equal opportunity employer and welcomes everyone.", False),
    ("Immediate joiners preferred.", False),
    ("Please don't apply if you sew for another club.", False),
    ("You can apply by mailing our club.", False),
    ("If you love kites, we would love to hear from you.", False),
    ("The work involves forty kites of silk.", False),
    ("https://kites.example/apply", False),
    ("Silk, bamboo, lines WHAT TO INCLUDE IN YOUR PROPOSAL", False),
]


@pytest.mark.parametrize(("words", "answer"), ASKED)
def test_what_wants_an_answer(words: str, answer: bool) -> None:
    assert replies.needs_answer(Ask("other", words, Span(0, len(words))), foreign=False) is answer


def test_what_is_not_in_english_is_kept() -> None:
    assert replies.needs_answer(Ask("other", "Bitte ein Foto beilegen.", Span(0, 24)), foreign=True)
