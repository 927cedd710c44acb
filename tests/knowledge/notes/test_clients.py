"""Clients: whose name is one, which note a post belongs to, what came before it, and the note's own text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.knowledge import client_history
from vault_tool.knowledge.client_history import Client, Listed
from vault_tool.knowledge.notes import clients
from vault_tool.note import Note
from vault_tool.writers import client_note

NOTE = """\
---
company: Acme Studio, Inc.
contracts: 2
paid_late: 1
aliases:
  - Acme Pictures
---
# Acme

Pays on the third reminder.

## Postings

- 2026-01-02 [[Postings/2026-01-02-logo|A logo]]: $300 fixed price
- 2026-02-03 [[Postings/2026-02-03-site|A site]]

## Notes
"""
ACME = clients.read(Note(NOTE, "Clients/Acme.md"))


def test_a_note_is_read():
    assert (ACME.name, ACME.contracts, ACME.paid_late) == ("Acme", 2, 1)
    assert ACME.names == {"acme", "acme studio", "acme pictures"}
    assert [(p.day, p.title) for p in ACME.postings] == [("2026-01-02", "A logo"), ("2026-02-03", "A site")]


@pytest.mark.parametrize("block", ["contracts: many\npaid_late: -1", "contracts: true", "company: [", "aliases: x"])
def test_what_cannot_be_used_is_left_out(block):
    found = clients.read(Note(f"---\n{block}\n---\n# Acme\n", "Clients/Acme.md"))
    assert found == Client("Clients/Acme.md", "Acme", frozenset({"acme"}))


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({"client_company": "Acme Studio"}, "Acme Studio"),
        ({"client_company": "Acme", "client_name": "Jo Reed"}, "Acme"),
        ({"client_name": "Jo Reed"}, "Jo Reed"),
        ({"client_name": "Jo"}, ""),
        ({"client_company": "Confidential"}, ""),
        ({"client_company": "!!!"}, ""),
        ({}, ""),
    ],
)
def test_who_the_client_is(facts, name):
    assert client_history.name_of(facts) == name


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({"client_company": "ACME Studio LLC"}, True),
        ({"client_company": "Acme Pictures"}, True),
        ({"client_company": "Acme Studios"}, False),
        ({"client": "[[Clients/Acme]]"}, True),
        ({"client": "[[Acme|them]]", "client_company": "Another"}, True),
        ({"client": "[[Clients/Another]]", "client_company": "Another"}, False),
        ({}, False),
    ],
)
def test_which_note_a_post_belongs_to(facts, found):
    assert bool(client_history.of_post([ACME], facts)) == found


@pytest.mark.parametrize(
    ("date", "title", "earlier"),
    [
        ("2026-03-01", "Another", 2),
        ("2026-02-03", "A site", 1),
        ("2026-02-03", "Another on that day", 2),
        ("2026-01-02", "A logo", 0),
    ],
)
def test_only_what_came_before_counts(date, title, earlier):
    known = client_history.history([ACME], {"client_company": "Acme Studio", "date": date, "title": title})
    assert known is not None
    assert known.previous_postings == earlier


def test_the_same_title_was_posted_before():
    later = client_history.history([ACME], {"client_company": "Acme Studio", "date": "2026-03-01", "title": "A Logo"})
    other = client_history.history([ACME], {"client_company": "Acme Studio", "date": "2026-03-01", "title": "A film"})
    assert later is not None
    assert other is not None
    assert (later.posted_before, other.posted_before) == ("2026-01-02", None)


def test_a_posting_is_added_after_the_last_and_only_once():
    facts = {"date": "2026-03-04", "title": "A [film] | long", "compensation_type": "fixed", "compensation_min": 500}
    once = client_note.with_posting(NOTE, "Postings/2026-03-04-a-film.md", facts)
    item = "- 2026-03-04 [[Postings/2026-03-04-a-film|A film long]]: $500 fixed price\n"
    assert once == NOTE.replace("\n\n## Notes", f"\n{item}\n## Notes")
    assert client_note.with_posting(once, "Postings/2026-03-04-a-film.md", facts) == once
    assert clients.read(Note(once)).postings[-1] == Listed(
        "2026-03-04", "A film long", "[[Postings/2026-03-04-a-film|A film long]]"
    )


def test_a_posting_that_its_owner_mentions_anywhere_is_not_listed_again():
    text = "# Acme\n\nSee [[2026-03-04-a-film|the film]].\n"
    assert client_note.with_posting(text, "Postings/2026-03-04-a-film.md", {}) == text


def test_a_new_note():
    facts = {"client_company": "Acme: Studio", "client_location": "Oslo", "date": "2026-03-04", "title": "A film"}
    made = client_note.new("Acme: Studio", facts, "# {{ name }}\n\n## Postings\n\n## Notes\n")
    note = Note(client_note.with_posting(made, "Postings/2026-03-04-a-film.md", facts))
    assert dict(note.values) == {
        "company": "Acme: Studio",
        "location": "Oslo",
        "contracts": 0,
        "paid_late": 0,
        "tags": ["client"],
    }
    assert [s.title for s in note.sections] == ["Postings", "Notes"]


LINES = [
    "# Acme",
    "",
    "## Postings",
    "- mine",
    "- [[A note]]",
    "text",
    "```",
    "%%",
    "## Notes",
    "---",
    "paid_late: 3",
    "\ufeff",
]


@given(st.lists(st.sampled_from(LINES), max_size=14), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_adding_a_posting_takes_no_character_away_and_is_done_once(lines, newline, ended):
    text = newline.join(lines) + (newline if ended else "")
    facts = {"date": "2026-03-04", "title": "A film"}
    after = client_note.with_posting(text, "Postings/2026-03-04-a-film.md", facts)
    rest = iter(after)
    assert all(c in rest for c in text)
    assert len(after) > len(text)
    assert client_note.with_posting(after, "Postings/2026-03-04-a-film.md", facts) == after
