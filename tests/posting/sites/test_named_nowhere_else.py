"""No file but its own names a job site: what rules, signals and pay need of one, they ask of its `SITE`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

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


def test_no_module_names_a_site() -> None:
    said = (
        (file, text) for file in MODULES if NAMED.search(whole := file.read_text("utf-8")) for text in strings(whole)
    )
    assert [(file.relative_to(PACKAGE), text) for file, text in said if NAMED.search(text)] == []


def judged_by(note: Note, folder: str) -> Iterator[str]:
    """What a note has code decide by."""
    yield from (str(note.values.get(key, "")) for key in ("when", "evidence", "change", "suppose"))
    if folder == "Templates":
        yield note.text


def test_no_condition_or_template_names_a_site() -> None:
    notes = [(Note(file.read_text("utf-8"), file.name), file.parent.name) for file in NOTES]
    said = [(note.path, SAYING.sub("", text)) for note, folder in notes for text in judged_by(note, folder)]
    assert [one for one in said if NAMED.search(one[1])] == []


def test_a_named_site_would_be_seen() -> None:
    assert NAMED.search('platform in ("upwork", "fiverr")')
    assert NAMED.search("https://www.freelancer.com/projects")
    assert not NAMED.search("a freelancer, indeed")
    assert list(strings('"""upwork"""\nX = "here"\n"""upwork"""\n')) == ["here"]
