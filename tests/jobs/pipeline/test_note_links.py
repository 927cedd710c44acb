"""Links between notes: each case marks the cursor with a bar, and says where the link leads and what a new name makes of it."""

import pytest

from vault_tool.jobs.pipeline import note_links
from vault_tool.note import Note
from vault_tool.text import edits

PATHS = ["Clients/Acme Studio.md", "Profile.md", "Postings/a.md", "Postings.base", "Archive/a.txt"]
NAMES = note_links.by_name(PATHS)

CASES = [
    ("See [[Acme St|udio]].", "Clients/Acme Studio.md", "See [[Kite Studio]]."),
    ("See [[clients/acme studio|]].", "Clients/Acme Studio.md", "See [[clients/Kite Studio]]."),
    ("See [[Acme Studio.md#Hi|story|them]].", "Clients/Acme Studio.md", "See [[Kite Studio.md#History|them]]."),
    ('---\nclient: "[[Acme| Studio]]"\n---\n', "Clients/Acme Studio.md", '---\nclient: "[[Kite Studio]]"\n---\n'),
    ("[them](../Clients/Acme%20|Studio.md)", "Clients/Acme Studio.md", "[them](../Clients/Kite%20Studio.md)"),
    ("[them](<../Clients/Acme |Studio.md>)", "Clients/Acme Studio.md", "[them](<../Clients/Kite%20Studio.md>)"),
    ("![[Postings.base#To| decide]]", "Postings.base", None),
    ("[[#Prop|osal]]", "Postings/a.md", None),
    ("[[No|body]]", "", None),
    ("`[[Acme| Studio]]`", None, None),
    ("[out](https://acme.example/|a)", None, None),
    ("## Posting\n\n[[Acme| Studio]]\n", None, None),
]


@pytest.mark.parametrize(("marked", "path", "renamed"), CASES, ids=[repr(c[0]) for c in CASES])
def test_a_link(marked: str, path: str | None, renamed: str | None) -> None:
    before, _, after = marked.partition("|")
    note = Note(before + after, "Postings/a.md")
    link = note_links.link_at(note, len(before))
    if path is None:
        assert link is None
        return
    assert link is not None
    assert note_links.leads_to(link, note.path, NAMES) == path
    if renamed is not None:
        edit = note_links.renamed_target(link, path, "Clients/Kite Studio.md", alone=True)
        assert edits.apply(note.text, [edit]) == renamed


def test_a_name_that_two_notes_have_is_written_with_its_folder() -> None:
    note = Note("[[Acme Studio]]", "a.md")
    (link,) = note_links.links(note)
    edit = note_links.renamed_target(link, "Clients/Acme Studio.md", "Clients/Profile.md", alone=False)
    assert edits.apply(note.text, [edit]) == "[[Clients/Profile]]"


FILES = [
    ("a.md", "# Top\n\n## Red  flags\n\nText ^one\n", {"red flags": "## Red  flags\n", "^one": "one", "nothing": ""}),
    ("a.md", "# Top\n\n## Red\n\n### Pay\n", {"Red#Pay": "### Pay\n", "": ""}),
    ("a.base", "views:\n  - type: table\n    name: To decide\n", {"To decide": "To decide", "x": ""}),
]


@pytest.mark.parametrize(("path", "text", "places"), FILES)
def test_where_a_link_leads_within_a_file(path: str, text: str, places: dict[str, str]) -> None:
    assert {words: text[slice(*note_links.place_in(Note(text, path), words))] for words in places} == places


def test_a_heading_is_renamed_behind_its_path() -> None:
    note = Note("[[Profile#Work#Old%20one]] [x](Profile.md#Old%20one)", "a.md")
    wiki, plain = note_links.links(note)
    assert edits.apply(
        note.text, [note_links.renamed_heading(wiki, "New one"), note_links.renamed_heading(plain, "New one")]
    ) == ("[[Profile#Work#New one]] [x](Profile.md#New%20one)")


def test_what_can_be_linked_to() -> None:
    found = list(note_links.places_of(Note("# Top\n\nText ^one\n\n## Pay\n", "a.md")))
    assert found == [("Top", "heading"), ("Pay", "heading"), ("^one", "block")]
    assert list(note_links.places_of(Note("views:\n  - name: 'All'\n", "a.base"))) == [("All", "view")]
