"""A text on its way to a posting note: what is read of it, and what stays above its sections."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.note import Note
from vault_tool.notemaking.draft import draft_of, with_facts
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

POST = "We look for somebody who gilds picture frames.\n\nBudget: $300\n"
HEADED = f"# Gilder for a museum, found on Upwork\n\n{POST}"
SECTIONED = f"# Gilder\n\n## Posting\n\n{POST}\n## Notes\n\nAsk about the gold.\n"

SHAPED = [
    ("a post", "Sew forty kites.\n", "# Kites\n\n## Posting\n\nSew forty kites.\n"),
    ("a title of its own", "# Kites!\n\nSew forty.\n", "# Kites!\n\n## Posting\n\nSew forty.\n"),
    ("headings go below", "# Kites!\n\n## Silk\n\nRed.\n", "# Kites!\n\n## Posting\n\n### Silk\n\nRed.\n"),
    ("frontmatter stays on top", "---\na: 1\n---\nSew forty.\n", "---\na: 1\n---\n\n# Kites\n\n## Posting\n\nSew forty.\n"),
    ("a note already", "## Posting\n\nSew.\n\n## Notes\n", "## Posting\n\nSew.\n\n## Notes\n"),
    ("line endings stay", "Sew\r\nforty.\r\n", "# Kites\r\n\r\n## Posting\r\n\r\nSew\r\nforty.\r\n"),
    ("an end without a line's", "Sew", "# Kites\n\n## Posting\n\nSew\n"),
]  # fmt: skip


def titled(text: str, title: str) -> str:
    return draft_of(Note(text)).titled(title)


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


@pytest.mark.parametrize(("text", "shaped"), [case[1:] for case in SHAPED], ids=[case[0] for case in SHAPED])
def test_titled(text: str, shaped: str) -> None:
    assert titled(text, " Kites\n") == shaped
    assert titled(shaped, "Another title") == shaped


LABELED = "Sew forty kites\nBudget: $50\nSkills: Silk, Glue\n"


def test_facts_become_properties_and_the_users_stay() -> None:
    text = "---\ncompensation_max: 900 # we agreed\nskills:\n---\n" + LABELED
    note = Note(with_facts(text, read(LABELED), {"status": "draft", "title": "Mine"}))
    assert note.values["compensation_max"] == 900
    assert note.values["skills"] is None
    assert (note.values["compensation_min"], note.values["status"]) == (50, "draft")
    assert note.values["title"] == "Sew forty kites"
    assert "# we agreed" in note.text
    assert note.text.endswith(LABELED)


def test_an_age_is_no_property_once_the_moment_is_known() -> None:
    reading = read(LABELED + "Posted 3 days ago\n")
    assert Note(with_facts(LABELED, reading, {})).values["posted"] == "3 days ago"
    known = Note(with_facts("---\nposted_at: 2026-03-03T12:00:00\n---\n" + LABELED, reading, {}))
    assert "posted" not in known.values


LINES = st.sampled_from(
    [
        "Sew forty kites.",
        "# Kites",
        "## Silk",
        "Title\n=====",
        "Cover letter",
        "Hi, I am a tailor and I sew.",
        "Best,\nRobin",
        "- one",
        "> two",
        "```",
        "---",
        "a: 1",
        "",
        "",
        "Red flags",
        "Budget: $50",
        "\ufeff",
    ]
)


@given(st.lists(LINES, max_size=14), st.sampled_from(["\n", "\r\n"]))
def test_no_word_is_lost_and_none_is_added(lines: list[str], newline: str) -> None:
    text = "\n".join(lines).replace("\n", newline)
    shaped = titled(text, "Xyzzy")
    kept = re.findall(r"[^\W_]+", shaped)
    for word in re.findall(r"[^\W_]+", text):
        assert word in kept
        kept.remove(word)
    headings = {section.title for section in Note(shaped).sections} | {"Xyzzy"}
    assert set(kept) <= {word for heading in headings for word in heading.split()}
    if Note(shaped).sections:
        assert titled(shaped, "Another") == shaped
