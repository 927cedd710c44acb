"""A file is named from where the user stands, or from the vault's root; the vault's own comes first."""

from pathlib import Path

import pytest

from vault_tool.errors import UserError
from vault_tool.jobs.named_paths import in_names, located, note_in, path_in, shortest_words


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for file in ("v/Postings/a.md", "v/Postings/both.md", "Postings/both.md", "Postings/here.md"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).touch()
    (tmp_path / "out.md").touch()
    (tmp_path / "v" / "Postings" / "led-out.md").symlink_to(tmp_path / "out.md")
    monkeypatch.chdir(tmp_path)
    return tmp_path


NAMED = [
    ("v/Postings/a.md", "v/Postings/a.md"),
    ("Postings/a.md", "v/Postings/a.md"),
    ("Postings", "v/Postings"),
    ("Postings/both.md", "v/Postings/both.md"),
    ("Postings/here.md", "Postings/here.md"),
    ("nowhere.md", "nowhere.md"),
    ("Postings/led-out.md", "Postings/led-out.md"),
]


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(("named", "place"), NAMED)
def test_where_a_named_file_lies(named: str, place: str) -> None:
    assert located(Path("v"), Path(named)) == Path(place)
    assert located(None, Path(named)) == Path(named)


def test_an_absolute_path_is_one(here: Path) -> None:
    assert located(here / "v", here / "Postings" / "here.md") == here / "Postings" / "here.md"
    assert note_in(here / "v", here / "v" / "Postings" / "a.md") == "Postings/a.md"


@pytest.mark.usefixtures("here")
def test_a_path_in_the_vault_need_not_be_there_yet() -> None:
    assert path_in(Path("v"), Path("v/Postings/new.md")) == "Postings/new.md"
    assert path_in(Path("v"), Path("new.md")) is None
    assert path_in(None, Path("new.md")) is None


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("named", ["Postings/here.md", "Postings", "nowhere.md", "out.md", "Postings/led-out.md"])
def test_what_is_no_note_of_the_vault(named: str) -> None:
    with pytest.raises(UserError, match="no such note in v"):
        note_in(Path("v"), Path(named))


POSTINGS = [
    "Postings/2026-03-02-studio-operations-lead.md",
    "Postings/2026-03-04-operations-lead.md",
    "Postings/2026-03-05-operations-lead.md",
    "Postings/2026-03-06-ops.md",
    "Postings/2026-03-07-a-b.md",
]
SHORT = [
    (POSTINGS[0], "studio"),
    (POSTINGS[1], "04-operations"),
    (POSTINGS[3], "06-ops"),
    (POSTINGS[4], "07-a"),
]


@pytest.mark.parametrize(("path", "words"), SHORT)
def test_the_fewest_words_that_name_a_posting(path: str, words: str, tmp_path: Path) -> None:
    assert shortest_words(path, POSTINGS) == words
    for posting in POSTINGS:
        (tmp_path / posting).parent.mkdir(exist_ok=True)
        (tmp_path / posting).touch()
    assert in_names(tmp_path, Path(words)) == [path]


def test_a_slip_in_a_name_is_asked_after(tmp_path: Path) -> None:
    (tmp_path / "Postings").mkdir()
    (tmp_path / POSTINGS[0]).touch()
    with pytest.raises(UserError, match=rf"did you mean {POSTINGS[0]}\?"):
        note_in(tmp_path, Path("studoi"))
