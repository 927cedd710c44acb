"""What is offered at the cursor, which each case marks with a bar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.jobs.pipeline.offers import VaultOffers, complete
from vault_tool.note import Note
from vault_tool.text.edits import Edit, apply

NAMES = ["Profile", "2026-03-02-lead", "Acme Studio"]
RULES = {"F001": "broken-properties", "F003": "missing-property", "S003": "placeholder"}

PLACES = {
    "": [("Proposal", "heading"), ("Brief", "heading")],
    "Postings.base": [("To decide", "view")],
    "Profile": [("^rate", "block")],
}
KNOWN = VaultOffers(NAMES, RULES, ["posting", "shop/shoes"], lambda target: PLACES.get(target, ()))

CASES = [
    ("---\nstatus: re|\n---\n", ["ready"]),
    ("---\nstatus: |\n---\n", ["draft", "ready", "applied", "interviewing", "offer", "won", "lost", "skipped", "archived"]),
    ("---\nclient_payment_verified: |\n---\n", ["true", "false"]),
    ("---\nclient_hir|\n---\n", ["client_hire_rate", "client_hires"]),
    ("---\nclient_hires: 3\nclient_hir|\n---\n", ["client_hire_rate"]),
    ("---\r\nclient_hire_|\r\n---\r\n", ["client_hire_rate"]),
    ("---\nmine: |\n---\n", []),
    ("---\nstatus: ready\n---\nstatus: re|\n", []),
    ("---\nstatus: ready\n---\nSee [[acm|", ["Acme Studio"]),
    ("See [[|]]", ["2026-03-02-lead", "Acme Studio", "Profile"]),
    ("See [[Profile|alias]] and |", []),
    ("See [[#prop|", ["Proposal"]),
    ("![[Postings.base#|", ["To decide"]),
    ("[[Profile#^|", ["^rate"]),
    ("[[Nobody#|", []),
    ("---\ncurrency: eu|\n---\n", ["EUR"]),
    ("---\ntags: [po|]\n---\n", ["posting"]),
    ("---\ntags:\n  - posting\n  - sh|\n---\n", ["shop/shoes"]),
    ("---\nskills:\n  - sh|\n---\n", []),
    ("for #sh|", ["shop/shoes"]),
    ("# |", []),
    ("<!-- vault-lint-disable F|", ["F001", "F003"]),
    ("<!-- vault-lint-disable-next-line F001, place|", ["S003"]),
    ("vault-lint-disable F|", []),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "labels"), CASES, ids=[repr(c[0]) for c in CASES])
def test_what_is_offered(marked: str, labels: list[str]) -> None:
    before, _, after = marked.rpartition("|")
    found = list(complete(Note(before + after), len(before), "posting", KNOWN))
    assert [c.label for c in found] == labels
    assert all(c.span.end == len(before) for c in found)


def test_the_text_replaces_what_was_typed() -> None:
    text = "---\nclient_hire_r\n---\n"
    (one,) = complete(Note(text), text.index("\n---\n", 4), "posting", KNOWN)
    assert apply(text, [Edit(*one.span, one.text)]) == "---\nclient_hire_rate: \n---\n"


def test_a_note_of_the_users_own_has_no_properties_to_offer() -> None:
    assert list(complete(Note("---\nsta\n---\n"), 7, "other", KNOWN)) == []


@given(st.text("-[]#|:\n\r <>!abcF0", max_size=80), st.integers(0, 80))
def test_any_place_in_any_text_has_an_answer(text: str, place: int) -> None:
    offset = min(place, len(text))
    for found in complete(Note(text), offset, "posting", KNOWN):
        assert 0 <= found.span.start <= found.span.end == offset
