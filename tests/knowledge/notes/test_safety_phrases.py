"""No grave warning hangs on one word: each phrase of a safety signal needs two of its parts."""

import re

import pytest

from vault_tool import shipped
from vault_tool.knowledge.notes.signals import read
from vault_tool.language.phrases import phrases
from vault_tool.note import Note

QUOTED = re.compile(r'"([^"]+)"')


def _phrases() -> list[tuple[str, str]]:
    found = []
    for path in sorted((shipped.folder("vault") / "Signals").glob("*.md")):
        note = Note(path.read_text("utf-8"), f"Signals/{path.name}")
        signal = read(note)
        when = str(note.properties.values["when"])
        if signal.topic == "safety" and "post is saying(" in when:
            found += [(signal.name, phrase) for phrase in QUOTED.findall(when) if " " in phrase]
    return found


def test_there_are_such_phrases() -> None:
    assert len(_phrases()) > 20


@pytest.mark.parametrize(("signal", "phrase"), _phrases())
def test_a_phrase_needs_two_parts(signal: str, phrase: str) -> None:
    (found,) = phrases(phrase)
    assert len(found.cues) >= 2 or all("_" in way for way in phrase.split()[0].split("/")), signal
