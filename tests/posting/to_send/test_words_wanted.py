"""The words that a letter has to begin with or to hold."""

import pytest

from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.posting.to_send import words_wanted

WANTED = [
    ('Start your proposal with "blue whale".', (["blue whale"], [])),
    ("Please mention the word **LANTERN** when applying.", ([], ["LANTERN"])),
    ('Send a sample, along with the phrase "Red Kite" at the proposal\'s top.', (["Red Kite"], [])),
    (
        'Write "red kite" at the top of your letter. Please mention the word **SILK** when applying.',
        (["red kite"], ["SILK"]),
    ),
    ('- Begin your reply with the following term, which shows me that you read this ;) "Red Kite"', (["Red Kite"], [])),
    ("Start your proposal with a short introduction.", ([], [])),
]


@pytest.mark.parametrize(("words", "wanted"), WANTED)
def test_words_that_a_post_wants(words: str, wanted: tuple[list[str], list[str]]) -> None:
    text = f"Kite tailor\n\nWe fly kites.\n{words}\n"
    assert words_wanted.wanted(Post.of(text, read(text)).features.get("required_words")) == wanted


def test_the_words_behind_what_they_are_for_are_one_request_with_it() -> None:
    text = 'Kite tailor\n\nWe fly kites. Please send:\n- Two kites of yours\n- Begin your reply with the following term, which shows me that you read this ;) "Red Kite"\n'
    asked = [(ask.kind, ask.quote.rpartition(" ")[2]) for ask in Post.of(text, read(text)).asks]
    assert asked == [("other", "yours"), ("word", 'Kite"')]
