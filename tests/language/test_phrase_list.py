"""A list of phrases as a user writes it: what it finds in a letter, and what is wrong with a line."""

import pytest

from vault_tool.language.phrase_list import PhraseList, fault
from vault_tool.text.edits import Span

CASES = [
    ("team player", "I'm a team-player, no less.", ["team-player"]),
    ("team player", "I'm not a **team player**.", ["team player"]),
    ("team player", "A team. Player of chess.", []),
    ("i'm/i_am (very) reliable", "I’m very reliable, and I am reliable.", ["I’m very reliable", "I am reliable"]),
    ("guarantee*", "It is guaranteed.", ["guaranteed"]),
    ("^ here is ... draft", "Here is the second draft.\nAnd here is a draft.", ["Here is the second draft"]),
    ("^ feel free", "- Feel free to edit.", ["Feel free"]),
    ('"Certainly!"', "certainly! Certainly not.", ["certainly!"]),
    ('^ "Of course!"', "Of course! Can I do it? Of course!", ["Of course!"]),
    ('"TODO"', "TODO: a todo list in Todoist, TODOS", ["TODO"]),
    ('"[your…]"', "Dear [your name], [Your…] yourself, [yourself]", ["[your name]", "[Your…]"]),
    ('"[your…]"', "[your\nname]", []),
    ('"turn0search…"', "so turn0search12, turn0.", ["turn0search12"]),
    ('"a(b"', "a(b", ["a(b"]),
    ("précis/concise letter", "A (précis) letter, 'concise' letters", ["précis) letter"]),
    ("élan vital", "My élan vital.", ["élan vital"]),
    ("привет мир", "Привет, мир!", ["Привет, мир"]),
    ("perfect fit\nperfect fit for", "The perfect fit for you", ["perfect fit"]),
]
FAULTS = [
    ("team player", ""),
    ("^ team player", ""),
    ('"[your…]"', ""),
    ('""', "nothing stands between the quotes"),
    ("(team)", "every word of it may be missing: at least one has to stand outside of brackets"),
]


@pytest.mark.parametrize(("lines", "text", "found"), CASES)
@pytest.mark.parametrize("before", ["", "Hello.\n", "İ\r\n"])
def test_what_a_list_finds(lines: str, text: str, found: list[str], before: str) -> None:
    whole = before + text
    spans = PhraseList(tuple(lines.split("\n"))).find(whole, Span(len(before), len(whole)))
    assert [whole[slice(*span)] for span in spans] == found


@pytest.mark.parametrize(("line", "wrong"), FAULTS)
def test_what_is_wrong_with_a_line(line: str, wrong: str) -> None:
    assert fault(line) == wrong


def test_an_empty_list_finds_nothing() -> None:
    assert list(PhraseList().find("TODO", Span(0, 4))) == []
