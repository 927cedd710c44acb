"""Phrase notes: the shipped ones do what their examples say, and a vault's own take their place."""

import pytest

from vault_tool import shipped
from vault_tool.knowledge.notes import phrase_lists
from vault_tool.knowledge.notes.feature_notes import examples
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.note import Note
from vault_tool.rules.engine.run import all_rules

FOLDER = shipped.folder("vault") / "Phrases"
NOTES = [Note(path.read_text("utf-8"), f"Phrases/{path.name}") for path in sorted(FOLDER.glob("*.md"))]
OWN = "---\nrule: P012\n---\n# Worn words\n\n## Phrases\n\n```\n{}\n```\n"


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.path)
def test_a_shipped_list_does_what_its_examples_say(note: Note) -> None:
    found = phrase_lists.read(note)
    tried = examples(note)
    assert {example.found for example in tried} == {True, False}
    assert [e.text for e in tried if phrase_lists.found_in(found.phrases, e) != e.found] == []


def test_each_rule_that_takes_phrases_has_a_shipped_list() -> None:
    taking = {rule.CODE for rule in all_rules() if getattr(rule, "TAKES_PHRASES", False)}
    assert taking == set(phrase_lists.by_rule())


def test_a_vaults_own_notes_take_the_place_of_the_shipped_ones_for_their_rule() -> None:
    own = [phrase_lists.read(Note(OWN.format(line))) for line in ("synergy", "rock star")]
    lists = phrase_lists.by_rule(own)
    assert lists["P012"].lines == ("synergy", "rock star")
    assert lists["S003"].lines == phrase_lists.by_rule()["S003"].lines


FAULTS = [
    (OWN.format(""), "needs phrases"),
    (OWN.format("(synergy)"), "every word of it may be missing"),
    (OWN.format('""'), "nothing stands between the quotes"),
    (OWN.format("synergy").replace("# Worn words", ""), "`# Name`"),
    (OWN.format("synergy").replace("P012", "twelve"), "rule"),
]


@pytest.mark.parametrize(("text", "words"), FAULTS)
def test_what_is_wrong_with_a_note_is_said(text: str, words: str) -> None:
    with pytest.raises(KnowledgeError, match=words):
        phrase_lists.read(Note(text))
