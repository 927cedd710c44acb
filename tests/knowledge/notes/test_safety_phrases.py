"""No grave warning hangs on one word: each phrase of a safety signal needs two of its parts."""

import pytest

from vault_tool.jobs.vault_notes import shipped_with_package
from vault_tool.knowledge.notes.signals import Signal
from vault_tool.language.phrases import Phrase, phrases
from vault_tool.posting.features.phrased import shipped_features

SAFETY = [signal for signal in shipped_with_package().signals if signal.topic == "safety"]


def _phrases(signal: Signal) -> list[Phrase]:
    """Those that its condition asks for by themselves, and those of the features that it names."""
    own = [found for phrase in signal.when.phrases for found in phrases(phrase)]
    named = [feature for feature in shipped_features() if feature.name in signal.when.names]
    return own + [phrase for feature in named for phrase in feature.phrases]


FOUND = [(signal.name, phrase) for signal in SAFETY for phrase in _phrases(signal) if " " in phrase.source]


def test_there_are_such_phrases() -> None:
    assert len(FOUND) > 20


@pytest.mark.parametrize(("signal", "phrase"), FOUND)
def test_a_phrase_needs_two_parts(signal: str, phrase: Phrase) -> None:
    assert len(phrase.cues) >= 2 or all("_" in way for way in phrase.source.split()[0].split("/")), signal
