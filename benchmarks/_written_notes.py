"""Notes for timing, as the tool itself writes them: it takes in this project's sample posts, and the notes are varied."""

import random
import re
import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from click.testing import CliRunner

from vault_tool import shipped
from vault_tool.main import vault
from vault_tool.store import layout, starter

_TESTS = Path(__file__).resolve().parents[1] / "tests" / "posts"
_POSTS = {".txt", ".eml", ".html", ".json", ".xml", ".md"}
_JOB = re.compile(r"\d{19}")
_AMOUNT = re.compile(r"(?<=\$)\d{2,3}(?![\d,.])")
_YEAR = re.compile(r"(?<=^date: )\d{4}", re.MULTILINE)
_TITLE = re.compile(r'^((?:title: "?|# ).*?)("?)$', re.MULTILINE)


def sample_posts() -> list[Path]:
    """The posts that the project has: those in the sample vault's Archive/, and those that stand for what people paste."""
    archive = shipped.folder("vault") / layout.ARCHIVE
    return sorted(f for folder in (archive, _TESTS) for f in folder.iterdir() if f.suffix in _POSTS)


def written() -> list[str]:
    """What the tool makes of them, each note's text."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        starter.init(root)
        CliRunner().invoke(vault, ["-C", folder, "add", *map(str, sample_posts())])
        return [note.read_text("utf-8") for note in sorted((root / layout.POSTINGS).glob("*.md"))]


def varied(count: int) -> Iterator[tuple[str, str]]:
    """So many notes, each with another job id, title, year and amounts: its path in Postings/, and its text."""
    for number, text in enumerate(islice(cycle(written()), count)):
        chance = random.Random(number)
        year = 2015 + number % 11
        text = _JOB.sub(lambda m, by=number: str(int(m[0]) + by * 977), text)
        text = _AMOUNT.sub(lambda m, by=chance: str(max(10, int(m[0]) * by.randrange(5, 20) // 10)), text)
        text = _YEAR.sub(str(year), text, count=1)
        yield f"{year}/{year}-03-02-post-{number}.md", _TITLE.sub(rf"\g<1> {number}\g<2>", text, count=2)


def fill(root: Path, count: int) -> None:
    """Make a vault of so many notes at `root`."""
    starter.init(root)
    for name, text in varied(count):
        file = root / layout.POSTINGS / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
