"""A file is named from where the user stands, or from the vault's root; the vault's own comes first."""

from pathlib import Path

import pytest

from vault_tool.errors import UserError
from vault_tool.jobs.named_paths import located, note_in, path_in


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
