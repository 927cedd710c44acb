"""`.vault/` in any state: it is begun again, that is told, and every command goes on working.

`make faults` flips DAMAGES bytes; the suite a few.
"""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vault_tool.main import vault
from vault_tool.store import layout, state

DAMAGES = int(os.environ.get("DAMAGES", "4"))
POST = "Mend our shop\nHourly: $20.00-$30.00\nPayment verified\nThe basket forgets the second item.\n"
STATE, FINDINGS = "state.sqlite", "findings.sqlite"
_root: list[Path] = []


@pytest.fixture
def root(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, slim: Callable[[Path], Path]) -> Path:
    """A vault with a note that was added, filled and linted, so that all of the state has something in it."""
    if not _root:
        made = slim(tmp_path_factory.mktemp("made") / "v")
        (made / "Inbox" / "a.txt").write_text(POST)
        run(made, "watch", "--once")
        run(made, "status", "--force", str(next((made / "Postings").glob("*.md"))), "won")
        run(made, "lint")
        _root.append(made)
    return Path(shutil.copytree(_root[0], tmp_path / "v"))


def run(root: Path, *words: str) -> Result:
    result = CliRunner().invoke(vault, ["-C", str(root), *words], standalone_mode=False)
    assert result.exception is None or type(result.exception).__name__ in (
        "UserError",
        "PassingError",
        "NotTakenBack",
    ), words
    return result


def works(root: Path, *, tries: int = 1) -> list[Result]:
    """Every command that writes does, once what it found damaged is begun again; gives what was said."""
    note = str(next((root / "Postings").glob("*.md")))
    said = []
    for words in (
        ["fill"],
        ["status", "--force", note, "lost"],
        ["lint"],
        ["undo"],
        ["status", "--force", note, "lost"],
        ["undo"],
    ):
        for left in reversed(range(tries)):
            said.append(run(root, *words))
            if said[-1].exception is None or not left:
                break
        assert said[-1].exception is None
    return said


def sql(statement: str) -> Callable[[Path], None]:
    def damage(file: Path) -> None:
        connection = sqlite3.connect(file)
        connection.execute("pragma writable_schema=on")
        connection.execute(statement)
        connection.commit()
        connection.close()

    return damage


def folder(file: Path) -> None:
    file.unlink(missing_ok=True)
    (file / "deep").mkdir(parents=True)


DAMAGES_BY_NAME: dict[str, tuple[str, Callable[[Path], object]]] = {
    "a table is missing": (STATE, sql("drop table change")),
    "another table is missing": (STATE, sql("drop table taken_back")),
    "a column is missing": (STATE, sql("alter table operation drop column closed")),
    "a table is named otherwise": (STATE, sql("update sqlite_master set sql = replace(sql, 'closed', 'clozed')")),
    "what was before cannot be unpacked": (STATE, sql("update change set before = x'00ff'")),
    "paths are numbers": (STATE, sql("update change set path = 5")),
    "a folder in its place": (STATE, folder),
    "a folder in its log's place": ("state.sqlite-wal", folder),
    "no database": (STATE, lambda file: file.write_bytes(b"SQLite format 3\0" + b"x" * 4000)),
    "empty": (STATE, lambda file: file.write_bytes(b"")),
    "cut short": (STATE, lambda file: file.write_bytes(file.read_bytes()[:5000])),
    "zeros": (STATE, lambda file: file.write_bytes(bytes(20_000))),
    "no findings table": (FINDINGS, sql("drop table note")),
    "findings that are none": (FINDINGS, sql("update note set packed = '[', shown = null, form = null")),
    "look-ups that are none": (FINDINGS, sql("update note set lookups = '{', size = 1")),
    "identities that are none": (FINDINGS, sql("update identity set said = 'x'")),
    "a folder in the findings' place": (FINDINGS, folder),
}


@pytest.mark.parametrize("name", DAMAGES_BY_NAME)
def test_damage_is_begun_again(root: Path, name: str) -> None:
    file, damage = DAMAGES_BY_NAME[name]
    damage(root / layout.STATE / file)
    before = next((root / "Postings").glob("*.md")).read_bytes()
    said = [run(root, "undo")] if name == "what was before cannot be unpacked" else []
    said += works(root)
    assert before.split(b"---", 2)[2] == next((root / "Postings").glob("*.md")).read_bytes().split(b"---", 2)[2]
    lost = file == STATE and name not in ("empty", "paths are numbers")
    if lost:
        assert "begun again" in "".join(f"{one.stderr}{one.exception}" for one in said)


@pytest.mark.parametrize("words", [["lint"], ["lint", "--fix"], ["fill"], ["undo"], ["watch", "--once"]], ids=" ".join)
@pytest.mark.parametrize("pages", [1, 4, 30])
def test_no_room_for_the_state(root: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], pages: int) -> None:
    ready = state._ready

    def small(connection: sqlite3.Connection, database: state.Database) -> sqlite3.Connection:
        made = ready(connection, database)
        if made.execute("pragma database_list").fetchone()[2]:  # a file: as on a full disk, SQLite says that it is full
            made.execute(f"pragma max_page_count={pages}")
        return made

    (root / "Postings" / "own.md").write_text(f"## Posting\n\n{POST}two words\u200b\n")
    with monkeypatch.context() as patched:
        patched.setattr(state, "_ready", small)
        result = run(root, *words)
    assert "unexpected" not in result.stderr
    assert words[0] != "lint" or "notes." in result.stdout
    assert "The basket forgets the second item." in (root / "Postings" / "own.md").read_text()


def test_bytes_that_flip(root: Path, tmp_path: Path) -> None:
    made = random.Random(DAMAGES)
    for number in range(DAMAGES):
        place = tmp_path / str(number)
        shutil.copytree(root, place)
        file = place / layout.STATE / made.choice((STATE, FINDINGS))
        data = bytearray(file.read_bytes())
        for _ in range(made.choice((1, 10, 100))):
            data[made.randrange(len(data))] = made.randrange(256)
        file.write_bytes(bytes(data))
        for ending in ("-wal", "-shm"):
            file.with_name(file.name + ending).unlink(missing_ok=True)
        works(place, tries=2)
        shutil.rmtree(place)


@pytest.mark.parametrize(
    "words", [["status", "--force", "NOTE", "lost"], ["fill"], ["undo"], ["lint"]], ids=lambda w: w[0]
)
def test_a_link_that_leads_out_of_the_vault_is_not_followed(root: Path, tmp_path: Path, words: list[str]) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.move(root / layout.STATE, elsewhere)
    (root / layout.STATE).symlink_to(elsewhere)
    before = {file.name: file.read_bytes() for file in elsewhere.iterdir()}
    note = str(next((root / "Postings").glob("*.md")))
    result = run(root, *(note if word == "NOTE" else word for word in words))
    assert words == ["lint"] or "is a link" in str(result.exception)
    assert {file.name: file.read_bytes() for file in elsewhere.iterdir()} == before
