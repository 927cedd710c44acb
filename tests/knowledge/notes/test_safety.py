"""Flags about safety on sentences of our own: none of the usual frauds is missed, no innocent sentence is accused."""

from pathlib import Path

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.knowledge.notes import examples, signals

HERE = Path(__file__).parent / "safety"
SAFETY = tuple(s for s in vault_notes.shipped_with_package().signals if s.topic == "safety")
PLATFORMS = ("upwork", "linkedin", "hackernews", "")


def lines(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and not line.startswith("#")]


def fired(text: str, platform: str) -> set[str]:
    values = {"text": text} | ({"platform": platform} if platform else {})
    return {f.signal.name for f in signals.fire(SAFETY, examples.scope_of(values))}


@pytest.mark.parametrize("line", lines("fraud.txt"))
def test_fraud_is_seen(line):
    text, _, flag = line.partition(" => ")
    assert flag in fired(text, "upwork")


@pytest.mark.parametrize("line", lines("innocent.txt"))
def test_an_innocent_sentence_is_not_accused(line):
    assert {name for platform in PLATFORMS for name in fired(line, platform)} == set()


@pytest.mark.parametrize("line", [line.partition(" => ")[0] for line in lines("fraud.txt")])
def test_what_is_denied_is_not_said(line):
    denied = (
        f"We will never say: {line[0].lower()}{line[1:]}"
        if ":" in line
        else f"We never say {line[0].lower()}{line[1:]}"
    )
    first_clause = line.partition(",")[0].partition(";")[0]
    if first_clause == line and not any(c in line for c in "(:@/"):
        assert fired(denied, "upwork") == set()
