"""A text on its way to a posting note: what is read of it, and what stays above its sections."""

import pytest

from vault_tool.note import Note
from vault_tool.notemaking.draft import draft_of
from vault_tool.posting.post import Post
from vault_tool.posting.read.reading import read

POST = "We look for somebody who gilds picture frames.\n\nBudget: $300\n"
HEADED = f"# Gilder for a museum, found on Upwork\n\n{POST}"
SECTIONED = f"# Gilder\n\n## Posting\n\n{POST}\n## Notes\n\nAsk about the gold.\n"


@pytest.mark.parametrize(
    ("text", "post", "heading"),
    [
        (POST, POST.strip(), ""),
        (HEADED, POST.strip(), "# Gilder for a museum, found on Upwork"),
        (f"---\nstatus: draft\n---\n{HEADED}", POST.strip(), "# Gilder for a museum, found on Upwork"),
        (SECTIONED, f"\n{POST}\n", "# Gilder"),
        ("", "", ""),
    ],
    ids=["a post alone", "a heading above", "properties and a heading", "sections that stand", "nothing"],
)
def test_the_post_and_the_heading_above_it(text: str, post: str, heading: str) -> None:
    draft = draft_of(Note(text))
    assert (draft.post, draft.heading) == (post, heading)
    assert draft.words.endswith(draft.post)


def test_the_heading_above_a_post_is_read_with_it() -> None:
    values = read(draft_of(Note(HEADED)).words).values
    assert values["title"] == "Gilder for a museum, found on Upwork"
    assert values["platform"] == "upwork"


def test_evidence_stands_in_the_post_itself() -> None:
    draft = draft_of(Note(HEADED))
    post = Post.of(draft.post, read(draft.words), start=len(draft.words) - len(draft.post))
    assert "title" not in post.evidence
    assert all(draft.post[slice(*fact.span)] == fact.quote for fact in post.evidence.values())


@pytest.mark.parametrize("text", [SECTIONED, f"---\na: 1\n---\n{SECTIONED}"])
def test_a_text_with_sections_stays_as_it_is(text: str) -> None:
    assert draft_of(Note(text)).titled("Another") == text


def test_a_text_without_a_heading_gets_the_title() -> None:
    assert draft_of(Note(POST)).titled(" Gilder  wanted ") == f"# Gilder wanted\n\n## Posting\n\n{POST}"
    assert draft_of(Note(HEADED)).titled("Other").startswith("# Gilder for a museum, found on Upwork\n\n## Posting\n")
