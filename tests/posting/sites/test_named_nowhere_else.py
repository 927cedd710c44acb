"""No file but its own names a job site: what rules, signals and pay need of one, they ask of its `SITE`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import vault_tool
from vault_tool import shipped
from vault_tool.note import Note
from vault_tool.posting import sites

PACKAGE = Path(vault_tool.__file__).parent
VAULT = Path(str(shipped.folder("vault")))
ENGLISH = {"freelancer", "indeed"}
"""Names that are words as well: of these only the hosts are looked for."""
NAMED = re.compile(
    rf"\b(?:{'|'.join([*sorted(sites.names() - ENGLISH), *(re.escape(h) for s in sites.all_sites() for h in s.hosts)])})\b",
    re.IGNORECASE,
)
OWN = {PACKAGE / "posting" / "sites", PACKAGE / "language"}  # people write sites' names, too: words of the language
SAYING = re.compile(r"saying\((?:\"[^\"]*\"(?:,\s*)?)*\)")
"""What a condition looks for in a post's words, which may name any site."""

MODULES = [file for file in sorted(PACKAGE.rglob("*.py")) if not OWN.intersection(file.parents)]
NOTES = [file for folder in ("Signals", "Templates") for file in sorted((VAULT / folder).glob("*.md"))]


def strings(source: str) -> Iterator[str]:
    """The string constants of a module that are no docstrings."""
    tree = ast.parse(source)
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


@pytest.mark.parametrize("file", MODULES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_no_module_names_a_site(file: Path) -> None:
    assert [text for text in strings(file.read_text("utf-8")) if NAMED.search(text)] == []


@pytest.mark.parametrize("file", NOTES, ids=lambda file: file.name)
def test_no_condition_or_template_names_a_site(file: Path) -> None:
    note = Note(file.read_text("utf-8"), file.name)
    judged = [str(note.values.get(key, "")) for key in ("when", "evidence", "change", "suppose")]
    if file.parent.name == "Templates":
        judged.append(note.text)
    assert [text for text in judged if NAMED.search(SAYING.sub("", text))] == []


def test_a_named_site_would_be_seen() -> None:
    assert NAMED.search('platform in ("upwork", "fiverr")')
    assert NAMED.search("https://www.freelancer.com/projects")
    assert not NAMED.search("a freelancer, indeed")
    assert list(strings('"""upwork"""\nX = "here"\n"""upwork"""\n')) == ["here"]
