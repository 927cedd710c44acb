"""A note that was just made has no finding about what the tool wrote into it, and few about the post."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import pytest

from vault_tool.jobs.lint.linting import lint
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.take_in.inbox import add_all
from vault_tool.jobs.vault import Vault
from vault_tool.store import layout, starter
from vault_tool.store.config import Config

NOW = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
POSTS = Path(__file__).resolve().parents[2] / "posts"
PROFILES = Path(__file__).resolve().parents[2] / "profiles"

OF_THE_POST = ("K", "C", "T002", "T008", "S008", "S009", "L002", "F007", "X00", "X017", "X019", "X020", "X022", "X024")
"""What the codes begin with of rules about what the client wrote or left out: all others look at the note itself."""

ABOUT_THE_NOTE = ("X006", "X007")

STILL_OPEN = ("S003", "F015", "T009", "E007")
"""What a note that nobody has worked on yet lacks, once it is judged as if it were to be sent: gaps in the letter, a link, a
time zone; and what its post has written in codes."""

WITH_OWN_WORDS = ("batch-of-posts", "own-note-with-properties")
"""Files that have letters or properties of the user's beside the post."""


@dataclass(frozen=True)
class Made:
    """A vault, and the notes that were made of posts in it."""

    vault: Vault
    notes: list[str]

    def found(self, status: str = "") -> dict[str, list[str]]:
        """The findings of each of them, as codes with their messages; nothing is changed."""
        paths = tuple(self.vault.root / note for note in self.notes)
        report = lint(self.vault, Request(paths, status=status, cache=False, jobs=1))
        by_note: dict[str, list[str]] = {note: [] for note in self.notes}
        for note in report.notes:
            by_note[note.path.removeprefix(f"{self.vault.root}/")] += (
                f"{one.code} {one.message}" for one in note.findings
            )
        return by_note


def made_of(root: Path, posts: Iterable[Path]) -> Made:
    starter.init(root)
    (root / layout.PROFILE).write_bytes((PROFILES / "operations.md").read_bytes())
    vault = Vault(root, Config(), NOW)
    return Made(vault, [one.note for one in add_all(vault, posts) if one.note and one.outcome == "created"])


def own(by_note: dict[str, list[str]], *others: str) -> dict[str, list[str]]:
    """The findings that are not about the post."""
    left = {
        note: [f for f in some if f.startswith(ABOUT_THE_NOTE) or not f.startswith((*OF_THE_POST, *others))]
        for note, some in by_note.items()
    }
    return {note: some for note, some in left.items() if some}


@pytest.fixture(scope="module")
def of_our_own_posts(tmp_path_factory: pytest.TempPathFactory) -> Made:
    posts = (file for file in POSTS.iterdir() if file.suffix in (".txt", ".md", ".eml", ".html"))
    return made_of(tmp_path_factory.mktemp("own"), sorted(file for file in posts if file.stem not in WITH_OWN_WORDS))


def test_our_own_posts_as_drafts(of_our_own_posts: Made) -> None:
    assert own(of_our_own_posts.found()) == {}


def test_our_own_posts_as_if_to_be_sent(of_our_own_posts: Made) -> None:
    assert own(of_our_own_posts.found("ready"), *STILL_OPEN) == {}


@pytest.fixture(scope="module")
def some_of_the_corpus(corpus: Path) -> list[Path]:
    """Each fortieth post of each source."""
    posts = [file for file in sorted(corpus.rglob("*.txt")) if not {"edge", "vaults"} & set(file.parts)]
    return [file for file in posts[::40] if not file.parent.name.endswith(("wholepage", "html-pages"))]


def test_real_posts(tmp_path: Path, some_of_the_corpus: list[Path]) -> None:
    by_note = made_of(tmp_path, some_of_the_corpus).found()
    assert own(by_note) == {}
    assert median(map(len, by_note.values())) <= 5, Counter(f for some in by_note.values() for f in some)
