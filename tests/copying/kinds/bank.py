"""A question bank: a note in Questions/, for a trade that has none yet."""

import re
from collections.abc import Callable

from vault_tool.jobs.vault_notes import shipped_with_package

NEW = "Kites"
QUESTIONS = """# Kites

## Wind

- From which hill will they fly in March?
- “{{ item }}” Has anybody of yours held a line before?
  - about: sew, fly, mend, build
- Who takes them down when a storm is announced?
- How far from the airfield is the meadow?

## Cloth

- Which silk did the last maker use?
- Of what wood are the spars?
- How long may the tail be?
- Does a torn wing count as my fault?
"""


def _of_kites(games: str) -> str:
    """The copied note for kites: its properties in the same order, and questions of its own."""
    text = re.sub(r"^about: .*$", "about: [kite maker, kite sewing, kite]", games, flags=re.MULTILINE)
    text = re.sub(r"^tools: .*$", "tools: [Windmeter]", text, flags=re.MULTILINE)
    text = re.sub(
        r"(?s)^example:.*?(?=---)",
        "example:\n  - Kite maker\n  - Sew forty kites and mend ten.\n",
        text,
        flags=re.MULTILINE,
    )
    return text[: text.index("# ")] + QUESTIONS


COPIES = {"vault/Questions/Blockchain and trading.md": {f"vault/Questions/{NEW}.md": _of_kites}}
SUITE = ["tests/knowledge/notes/test_shipped_banks.py"]


def test_it_is_found() -> None:
    (bank,) = (bank for bank in shipped_with_package().banks if bank.name == NEW)
    assert [topic.title for topic in bank.topics] == ["Wind", "Cloth"]


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n| {NEW} | interview: Wind, Cloth |\n" in page("docs/built-in.md")
