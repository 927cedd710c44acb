"""Slots have a type: what the schema does not have is found, wherever Jinja may print it; nothing shipped has another."""

import pytest

from vault_tool import shipped
from vault_tool.knowledge.notes import slots

SOURCES = [
    ("{{ duty }}", ["duty"]),
    ("{{ goal.words }}", ["goal.words"]),
    ("{{ duties[0]|lower }}", ["duties"]),
    ("{% for d in duties %}{{ d }}{% endfor %}", ["duties"]),
    ("{% set d = deliverables %}{{ d }}", ["deliverables"]),
    ("{{ title }}", ["title"]),
    ("{{ role ~ ' ' ~ duty }}", ["duty"]),
    ("{{ duty if duties else role }}", ["duty"]),
    ("{% if duties %}{{ role }}{% endif %}", []),
    ("{% for tool in tools %}{{ tool }}{{ ', ' if not loop.last }}{% endfor %}", []),
    ("{{ profile.time_zone.split('/')|last|replace('_', ' ') }}", []),
    ("{{ compensation_max|money(currency) }} {{ client_hire_rate }}", []),
    ("{{ say.greeting }}", []),
    ("No slot at all.", []),
    ("{{ broken", []),
]


@pytest.mark.parametrize(("source", "found"), SOURCES)
def test_a_slot_without_a_type_is_found(source: str, found: list[str]) -> None:
    assert [path for path, _ in slots.unknown(source)] == found


def test_every_type_is_explained() -> None:
    assert set(slots.known().values()) <= shipped.schema("slot")["x-types"].keys()


def test_no_text_that_a_client_reads_has_another() -> None:
    vault = shipped.folder("vault")
    notes = [*vault.glob("Answers/*.md"), *vault.glob("Questions/*.md"), *vault.glob("Templates/Proposal*.md")]
    notes += [*vault.glob("Templates/Tone*.md"), *vault.glob("Templates/Screening*.md")]
    assert len(notes) > 50
    for note in notes:
        assert list(slots.unknown(note.read_text("utf-8"))) == [], note.name
