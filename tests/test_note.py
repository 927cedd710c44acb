"""A note's title, sections and body, each at its exact place."""

import pytest

from vault_tool.note import Note

TEXT = """---
status: draft
---
Before.

# Operations lead

## Posting

### About you

words

## Analysis ##

> ## in a quote

```
## in a fence
```

## Notes
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("before", ["", "\ufeff"], ids=["plain", "BOM"])
def test_sections(before: str, newline: str) -> None:
    text = before + TEXT.replace("\n", newline)
    note = Note(text)
    assert note.values == {"status": "draft"}
    assert text[slice(*note.body_span)].startswith("Before.")
    assert note.title
    assert note.title.title == "Operations lead"
    assert [s.title for s in note.sections] == ["Posting", "Analysis", "Notes"]
    assert "".join(text[slice(*s.span)] for s in note.sections) == text[note.sections[0].span.start :]
    posting = note.section(" posting ")
    assert posting
    assert text[slice(*posting.span)].startswith("## Posting")
    assert note.body_of("Posting").split() == ["###", "About", "you", "words"]
    assert note.body_of("Notes") == ""
    assert note.body_of("Proposal") == ""
    assert note.section("in a fence") is None


def test_a_level_1_heading_ends_a_section() -> None:
    note = Note("## A\na\n# T\nb\n## B\n")
    assert note.body_of("A") == "a\n"
    assert [s.title for s in note.sections] == ["A", "B"]


def test_of_two_sections_of_one_title_the_first_is_meant() -> None:
    assert Note("## A\nfirst\n## a\nsecond\n").body_of("A") == "first\n"


def test_a_note_whose_properties_are_broken_still_has_its_body() -> None:
    note = Note("---\na: [\n---\n# T\n")
    assert note.properties.problem
    assert note.values == {}
    assert [h.title for h in note.headings] == ["T"]


def test_words_underlined_in_a_post_end_no_section() -> None:
    """Markdown takes them for headings, and so does the outline; whoever wrote the post drew a rule."""
    text = "# T\n\n## Posting\n\nABOUT US\n========\n\nWe fly kites.\n---\nHourly: $20\n#fly #kites\n---\nmore\n\n## Notes\n\nn\n"
    note = Note(text)
    assert [h.title for h in note.headings] == [
        "T",
        "Posting",
        "ABOUT US",
        "We fly kites.",
        "Hourly: $20 #fly #kites",
        "Notes",
    ]
    assert [s.title for s in note.sections] == ["Posting", "Notes"]
    assert "more" in note.body_of("Posting")


def test_a_section_may_be_underlined() -> None:
    note = Note("Posting\n-------\n\nwords\n\nProposal\n--------\n\nmore\n")
    assert [s.title for s in note.sections] == ["Posting", "Proposal"]
    assert note.body_of("Posting").strip() == "words"
