"""What changed since a job was first pasted is kept as a list; nothing is told twice, and no other word moves."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.note import Note
from vault_tool.notemaking.activity import FactChange, changes, record
from vault_tool.posting.fact import Value
from vault_tool.text.edits import apply

AT = datetime(2026, 3, 3, 12, 5)
NOTE = "---\nproposals: 5 to 10\n---\n# Kites\n\n## Posting\n\nSew forty kites.\n"
CHANGED: list[tuple[dict[str, Value], dict[str, Value], list[str]]] = [
    ({"proposals": "5 to 10"}, {"proposals": "20 to 50"}, ["Proposals: 20 to 50 (was 5 to 10)"]),
    ({"client_payment_verified": False}, {"client_payment_verified": True}, ["Payment verified: yes (was no)"]),
    ({"compensation_max": 1250}, {"compensation_max": 2150.5}, ["Pay, to: 2,150.5 (was 1,250)"]),
    ({"interviewing": 1, "client_hires": 2}, {"interviewing": 1, "client_hires": 3}, ["Hires: 3 (was 2)"]),
    ({"title": "Sew"}, {"title": "Sew kites"}, []),
    ({}, {"proposals": "5 to 10"}, []),
    ({"proposals": "5 to 10"}, {}, []),
    ({"proposals": "5 to  10"}, {"proposals": "5 to 10"}, []),
]


def words_of(change: FactChange) -> str:
    return str(change).split(": ", 1)[1]


@pytest.mark.parametrize(("before", "now", "told"), CHANGED)
def test_what_has_changed(before: dict[str, Value], now: dict[str, Value], told: list[str]) -> None:
    found = changes(Note(NOTE), before, now)
    assert [words_of(c) for c in found] == [words.split(": ", 1)[1] for words in told]


def test_the_first_entry_makes_the_section_at_the_end() -> None:
    note = Note(NOTE)
    changed = changes(note, {"proposals": "5 to 10"}, {"proposals": "50+"})
    ((title, words),) = (str(c).split(": ", 1) for c in changed)
    assert apply(NOTE, record(note, changed, AT)) == f"{NOTE}\n## History\n\n- 2026-03-03 12:05: {title}: {words}\n"


def test_a_later_entry_goes_below_the_ones_before() -> None:
    text = f"{NOTE}\n## History\n\n- 2026-03-01 08:00: Something: 1 (was 0)\n\nMy own line.\n\n## Notes\n\nMine.\n"
    note = Note(text)
    changed = changes(note, {"interviewing": 1}, {"interviewing": 2})
    after = apply(text, record(note, changed, AT))
    assert after.index("My own line.") < after.index("2026-03-03") < after.index("## Notes")
    assert [line for line in after.splitlines() if "2026-03-03" not in line] == text.splitlines()


VALUES = st.fixed_dictionaries({}, optional={
    "proposals": st.sampled_from(["Fewer than 5", "5 to 10", "50+"]),
    "interviewing": st.integers(0, 3000), "bid_avg": st.sampled_from([19.75, 40, 1250.5]),
    "client_payment_verified": st.booleans(), "deadline": st.sampled_from(["March 3, 2026", "soon (very)", "5 days"]),
})  # fmt: skip


@given(VALUES, VALUES, st.sampled_from(["\n", "\r\n"]))
def test_what_is_recorded_is_not_told_again(before: dict[str, Value], now: dict[str, Value], newline: str) -> None:
    text = NOTE.replace("\n", newline)
    changed = changes(Note(text), before, now)
    if not changed:
        return
    after = apply(text, record(Note(text), changed, AT))
    assert after.startswith(text)
    assert newline == "\n" or "\n" not in after.replace("\r\n", "")
    assert changes(Note(after), before, now) == ()
