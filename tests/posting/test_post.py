"""Which of a note's property and the post's words holds."""

import pytest

from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

TEXT = "Lantern maker\n\nBudget: $400\nLocation: Porto\nPosted 3 hours ago\n"


def test_without_properties_all_is_as_it_was_read() -> None:
    assert Post.of(TEXT, read(TEXT)).facts == read(TEXT).values


@pytest.mark.parametrize(
    ("properties", "key", "value"),
    [
        ({"job_location": "Lisbon"}, "job_location", "Lisbon"),
        ({"job_location": None}, "job_location", None),
        ({}, "job_location", "Porto"),
        ({"client_name": "Ana"}, "client_name", "Ana"),
        ({}, "posted", "3 hours ago"),
        ({"posted_at": "2026-03-01T08:00:00Z"}, "posted", None),
    ],
    ids=["a correction holds", "what was emptied is gone", "what is left out is read", "what was added holds",
         "an age is read", "a moment makes its age worthless"],
)  # fmt: skip
def test_a_property_wins(properties, key, value) -> None:
    assert Post.of(TEXT, read(TEXT), properties).facts.get(key) == value


def test_evidence_is_of_the_words_whatever_the_properties_say() -> None:
    post = Post.of(TEXT, read(TEXT), {"job_location": "Lisbon"})
    assert post.evidence["job_location"].quote == "Porto"


@pytest.mark.parametrize(
    ("properties", "title", "tags"),
    [
        ({}, "Lantern maker", ()),
        ({"title": "Lamp maker", "skills": ["Soldering", "Glass"]}, "Lamp maker", ("Soldering", "Glass")),
        ({"title": None, "skills": "Soldering"}, "", ()),
    ],
    ids=["as read", "as the note says", "emptied, and one text where a list belongs"],
)
def test_a_title_and_tags_are_there_though_they_be_empty(properties, title, tags) -> None:
    post = Post.of(TEXT, read(TEXT), properties)
    assert (post.title, post.tags) == (title, tags)
