"""The pictures on the pages are drawn from what the tool writes and prints."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from docs import pictures

ROOT = Path(__file__).resolve().parents[1]
SHOWN = [
    ("home", "Ready to apply"),
    ("home", "Operations Lead for a Podcast Production Studio"),
    ("note", "Ask first"),
    ("note", "Work against pay:"),
    ("lint", "$ vault lint --status ready studio"),
    ("lint", "Not ready to send"),
]


@pytest.fixture(scope="module")
def drawn() -> dict[str, str]:
    return dict(pictures.pictures())


def words(picture: str) -> str:
    """All that is to be read in a picture."""
    return " ".join(" ".join(ElementTree.fromstring(picture).itertext()).replace("\xa0", " ").split())


@pytest.mark.parametrize(("name", "said"), SHOWN)
def test_they_show_what_they_are_of(drawn: dict[str, str], name: str, said: str) -> None:
    assert said in words(drawn[name])
    assert "[!" not in words(drawn[name])
    assert "url(http" not in drawn[name]


def test_each_is_on_a_page_and_there() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    linked = {
        (page.parent / path).resolve()
        for page in pages
        for path in re.findall(r"!\[[^\]]+\]\(([^)]+\.svg)\)", page.read_text("utf-8"))
    }
    assert linked == {(pictures.FOLDER / f"{name}.svg") for name, _ in SHOWN}
    for path in linked:
        assert words(path.read_text("utf-8")), "make pictures draws them"
