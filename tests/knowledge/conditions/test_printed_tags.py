"""The tags that a site prints under a post say nothing of what is done, so no condition on the words of a post reads them."""

import pytest

from vault_tool.knowledge.conditions.scope import Words
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

PAGE = """Open my locked kite list

{words}

Posted On: June 17, 2022 14:48 UTC
Category: Data Entry
Skills:Data Entry,     Data Scraping,     LinkedIn
Country: Peru
click to apply
"""


@pytest.mark.parametrize(
    ("words", "is_said"),
    [
        ("I forgot the word that opens the list. Can you open it?", False),
        ("We want data scraping of LinkedIn for the list of kite clubs.", True),
    ],
)
def test_a_phrase_among_printed_tags_is_not_said(words: str, is_said: bool) -> None:
    text = PAGE.format(words=words)
    post = Post.of(text, read(text))
    assert Words(post.text, post.features, post.evidence).says("scraping ... linkedin") is is_said
