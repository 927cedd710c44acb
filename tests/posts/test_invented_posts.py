"""Posts of our own wording in the layouts of real ones: `facts` and `add` give exactly what stands beside each.

Beside `NAME.txt` (or .md .eml .json .csv .html .xml) stands `NAME.yaml`:

    layout: what the text shows, in a sentence
    facts: every fact, and no other
    posting_has / posting_lacks: words that the note's Posting has word for word, and words of menus it must not have
    also_as: other bytes that the same text is dropped as (`ENCODINGS`)
    heading: the level-1 heading of a text that has one of its own; else it is the title
    posts: for a file of many posts, a list of the above, in their order
    known: what is still read wrongly -> why; a fact's key, "posting" for the words, "note" for all facts of the note
        that `facts` does read, or, for a whole file, "posts" for their number

What is known to be wrong is expected to fail; the day it is right, the test says so and the entry goes.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from vault_tool.cli.session import Session
from vault_tool.commands.applying import facts
from vault_tool.commands.daily import add
from vault_tool.note import Note
from vault_tool.notemaking.frontmatter import from_properties

HERE = Path(__file__).parent
NOON = datetime(2026, 11, 9, 12, tzinfo=UTC)
GIVEN = frozenset(("status", "tags", "source", "client", "aliases"))
"""Properties that a note has whatever its post says."""


def _twice(text: str) -> bytes:
    """UTF-8 that was read byte by byte as Windows does, and stored as UTF-8."""
    wrong = (bytes([byte]) for byte in text.encode())
    return "".join(b.decode("cp1252", "ignore") or b.decode("latin-1") for b in wrong).encode()


ENCODINGS: Mapping[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "utf-8 with BOM": lambda text: text.encode("utf-8-sig"),
    "utf-16": lambda text: text.encode("utf-16"),
    "cp1252": lambda text: text.encode("cp1252"),
    "cp1251": lambda text: text.encode("cp1251"),
    "utf-8 read as mac-roman": lambda text: text.encode().decode("mac_roman").encode(),
    "utf-8 twice": _twice,
}


@dataclass(frozen=True)
class Expected:
    """A dropped file, the encoding it is dropped in, and what must be made of each of its posts."""

    file: Path
    encoding: str
    posts: tuple[Mapping[str, Any], ...]
    known: Mapping[str, str]

    @property
    def name(self) -> str:
        return self.file.stem + (f" as {self.encoding}" if self.encoding != "utf-8" else "")

    def drop_into(self, folder: Path) -> Path:
        """The file as it is dropped."""
        dropped = folder / self.file.name
        dropped.write_bytes(ENCODINGS[self.encoding](self.file.read_text("utf-8")))
        return dropped


def _expectations() -> Iterator[Expected]:
    for beside in sorted(HERE.glob("*.yaml")):
        told = yaml.load(beside.read_text("utf-8"), yaml.CSafeLoader)
        (file,) = (f for f in HERE.glob(beside.stem + ".*") if f != beside)
        for encoding in ("utf-8", *told.get("also_as", ())):
            yield Expected(file, encoding, tuple(told.get("posts", [told])), told.get("known", {}))


Adding = Callable[[Expected], list[Note]]
ALL = tuple(_expectations())
COUNTED = tuple(one for one in ALL if "posts" not in one.known)
"""Those whose posts are told apart, so that each can be looked at."""
POSTS = [pytest.param(one, n, id=f"{one.name}-{n + 1}") for one in COUNTED for n in range(len(one.posts))]


def _known() -> Iterator[Any]:
    for one in ALL:
        if "posts" in one.known:
            yield pytest.param(one, 0, "posts", id=f"{one.name}-posts", marks=_wrong(one.known["posts"]))
            continue
        for n, post in enumerate(one.posts):
            for what, why in post.get("known", {}).items():
                yield pytest.param(one, n, what, id=f"{one.name}-{n + 1}-{what}", marks=_wrong(why))


def _wrong(why: str) -> pytest.MarkDecorator:
    return pytest.mark.xfail(reason=why, strict=True)


def facts_of(one: Expected, folder: Path) -> dict[str, Any]:
    """What `vault facts` reports of a file."""
    file = one.drop_into(folder)
    arguments = ["--format", "json", str(file)]
    ran = CliRunner().invoke(facts.command, arguments, obj=Session(clock=lambda: NOON), standalone_mode=False)
    assert ran.exception is None, ran.output
    return dict(json.loads(ran.stdout)[str(file)])


@pytest.fixture(scope="module")
def notes_of(tmp_path_factory: pytest.TempPathFactory) -> Adding:
    """The notes that `vault add` makes of a file in a vault with nothing in it, in the order of its posts."""

    def added(one: Expected) -> list[Note]:
        if one.name not in made:
            root = tmp_path_factory.mktemp("vault")
            (root / "vault.toml").touch()
            made[one.name] = _added(one.drop_into(tmp_path_factory.mktemp("drops")), root)
        return made[one.name]

    made: dict[str, list[Note]] = {}
    return added


def _added(file: Path, root: Path) -> list[Note]:
    arguments = ["--no-fill", "--format", "json", str(file)]
    ran = CliRunner().invoke(add.command, arguments, obj=Session(root, lambda: NOON), standalone_mode=False)
    assert ran.exception is None, ran.output
    taken = [one["note"] for one in json.loads(ran.stdout) if one["outcome"] == "created"]
    return [Note((root / path).read_text("utf-8"), path) for path in taken]


def facts_in(note: Note, wanted: Mapping[str, object]) -> dict[str, Any]:
    """The facts in a note's properties; the day and moment it worked out only where the post itself tells them."""
    found = {key: value for key, value in from_properties(note.values).items() if key not in GIVEN}
    worked_out = {"date", "posted_at"} - wanted.keys()
    return {key: value for key, value in found.items() if key not in worked_out}


def without(known: Mapping[str, str], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that are not known to be wrong."""
    return {key: value for key, value in values.items() if key not in known}


def words_wrong_in(note: Note, post: Mapping[str, Any]) -> list[str]:
    """The words that the Posting lacks, and those that it must not have."""
    body = note.body_of("Posting")
    missing = [words for words in post.get("posting_has", ()) if words not in body]
    return missing + [words for words in post.get("posting_lacks", ()) if words in body]


@pytest.mark.parametrize("one", COUNTED, ids=[one.name for one in COUNTED])
def test_facts_gives_exactly_these(one: Expected, tmp_path: Path) -> None:
    report, post = facts_of(one, tmp_path), one.posts[0]
    assert report["posts"] == len(one.posts)
    known = post.get("known", {})
    assert without(known, report["facts"]) == without(known, post["facts"])


@pytest.mark.parametrize(("one", "n"), POSTS)
def test_add_makes_a_note_of_each_post(one: Expected, n: int, notes_of: Adding) -> None:
    notes, post = notes_of(one), one.posts[n]
    assert len(notes) == len(one.posts)
    note, known = notes[n], {"posted": "an age becomes a moment in a note", **post.get("known", {})}
    if "note" not in known:
        assert without(known, facts_in(note, post["facts"])) == without(known, post["facts"])
    if "posted" in post["facts"]:
        assert "posted_at" in note.values
    if "title" not in known:
        assert note.title
        assert note.title.title == post.get("heading", post["facts"]["title"])
    if "posting" not in known:
        assert words_wrong_in(note, post) == []


@pytest.mark.parametrize(("one", "n", "what"), list(_known()))
def test_known_to_be_read_wrongly(one: Expected, n: int, what: str, notes_of: Adding) -> None:
    notes = notes_of(one)
    assert len(notes) == len(one.posts)
    wanted = one.posts[n]["facts"]
    if what == "posting":
        assert words_wrong_in(notes[n], one.posts[n]) == []
    elif what == "note":
        assert facts_in(notes[n], wanted) == wanted
    elif what != "posts":
        assert facts_in(notes[n], wanted).get(what) == wanted.get(what)
