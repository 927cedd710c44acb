"""What a Brief shows in quotes is the client's own, word for word: nobody is told that a client wrote what an example says."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.judging.coder import judged
from vault_tool.judging.half_page import half_page
from vault_tool.judging.judgment import Judgment

_POSTS = sorted((Path(__file__).parents[2] / "vault" / "Archive").glob("*.txt"))
_MARKS = re.compile(r"[*_`#>\\]")
_DANGERS = """Typing clerk

You pay a refundable deposit for the training account, and you send a photo of your ID.
Write to our manager on Telegram to begin. No experience needed, earn up to $300 daily!
"""


def _plain(words: str) -> str:
    return " ".join(_MARKS.sub("", words).split()).lower()


def _quoted(found: Judgment) -> Iterator[str]:
    """What stands in quotes and isn't the question that the verdict puts."""
    yield from (words for words in re.findall("“([^”]+)”", half_page(found)) if words != found.decision.question)


@pytest.mark.parametrize("text", [_DANGERS, *(path.read_text(encoding="utf-8") for path in _POSTS)])
def test_every_quote_is_in_the_post(text: str) -> None:
    found = judged(text)
    said = _plain(found.post.text)
    assert [words for words in _quoted(found) if _plain(words) not in said] == []


def test_a_danger_is_told_without_the_example_it_is_like() -> None:
    dangers = [fired for fired in judged(_DANGERS).red_flags if fired.signal.topic == "safety"]
    assert len(dangers) > 1
    assert not any("“" in fired.evidence for fired in dangers)
