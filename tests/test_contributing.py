"""What CONTRIBUTING tells a newcomer to write works as it stands there, and every file it says to copy exists."""

import re
import types
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

from vault_tool.note import Note
from vault_tool.rules.docs.docstrings import documentation
from vault_tool.rules.engine.rule import Calendar, Context
from vault_tool.rules.engine.run import check
from vault_tool.rules.engine.subject import Posting

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
CODE = re.compile(r"^(```|~~~).*?^\1|^ {4}.*?$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)")


def test_the_rule_shown_finds_what_its_docstring_says() -> None:
    (source,) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    rule = types.ModuleType("p090_signed_by_client")
    exec(source, rule.__dict__)
    examples = documentation(rule.__doc__ or "").examples
    assert len(examples) == 2
    for example in examples:
        note = Note(example.text, example.path)
        found = check(Context(Posting(note), "draft", Calendar(date(2026, 3, 10))), [rule])  # type: ignore[list-item]
        assert tuple(tuple(note.lines.position(f.span.start)) for f in found) == example.places


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_every_link_to_a_file_leads_to_one(page: Path) -> None:
    targets = [unquote(target) for target in LINK.findall(CODE.sub("", page.read_text("utf-8")))]
    assert [t for t in targets if not (page.parent / t).exists()] == []
