"""All of a vault's knowledge, loaded: what is broken is told, the rest still counts."""

import pytest

from vault_tool import shipped
from vault_tool.knowledge.notes.everything import Knowledge, load

SIGNAL = """---
kind: good-sign
topic: pay
severity: low
weight: 1
when: ongoing
evidence: goes on
source: own
---

# Goes on
"""
TEMPLATE = "---\nsection: Analysis\n---\n\n# {{ title }}\n"


def test_nothing_is_an_empty_knowledge():
    assert load({}) == Knowledge()


def test_notes_are_read_by_their_folder():
    loaded = load(
        {"Signals/a.md": SIGNAL, "Templates/Analysis.md": TEMPLATE, "Postings/x.md": "# x", "Home.md": "# Home"}
    )
    assert [s.name for s in loaded.signals] == ["Goes on"]
    assert loaded.templates == {"Analysis": "# {{ title }}\n"}
    assert loaded.problems == ()


def test_a_broken_note_is_a_problem_and_the_others_count():
    notes = {
        "Signals/a.md": SIGNAL,
        "Signals/b.md": SIGNAL.replace("when: ongoing", "when: ongoing and"),
        "Signals/c.md": "no frontmatter",
        "Templates/Analysis.md": TEMPLATE.replace("title }}", "title"),
        "Templates/x.txt": "not a note",
    }
    loaded = load(notes)
    assert [s.name for s in loaded.signals] == ["Goes on"]
    assert [path for path, _ in loaded.problems] == ["Signals/b.md", "Signals/c.md", "Templates/Analysis.md"]
    template = loaded.problems[2][1]
    assert notes["Templates/Analysis.md"][slice(*template.span)] == "# {{ title"


BROKEN = {
    "Templates/Analysis.md": TEMPLATE.replace("title }}", "title"),
    "Answers/Vans.md": "# Which colour should the vans have?\n\nRed, as {{ client\n",
    "Questions/Vans.md": "---\nkind: interview\n---\n\n# Vans\n\n## Colour\n\n- Which colour has {{ client?\n",
}


@pytest.mark.parametrize("path", BROKEN)
def test_broken_jinja_is_found_by_a_thorough_reading_and_else_left_to_whoever_renders_it(path):
    assert [where for where, _ in load({path: BROKEN[path]}).problems] == [path]
    trusting = load({path: BROKEN[path]}, thorough=False)
    assert trusting.problems == ()
    assert trusting.templates or trusting.answers or trusting.banks


def test_the_shipped_vault_has_no_broken_note():
    folder = shipped.folder("vault")
    notes = {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in folder.rglob("*.md")}
    loaded = load(notes)
    assert loaded.problems == ()
    assert len(loaded.signals) >= 90
