"""Home's views as tables under their embeds."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.jobs.pipeline import listing
from vault_tool.jobs.pipeline.home_tables import refresh_tables, table
from vault_tool.jobs.vault import Place
from vault_tool.store import config, starter
from vault_tool.store.journal import operation

NOTES = {
    "2026-03-01-a.md": "title: Old | shop\nstatus: draft\nverdict: ask\ndate: 2026-03-01\n",
    "2026-03-02-b.md": "title: Kites\nstatus: draft\nverdict: apply\ndate: 2026-03-02\ncompensation_max: 200\ncompensation_type: fixed\ncurrency: USD\n",
    "2026-03-03-c.md": "title: Waiting\nstatus: applied\ndate: 2026-03-03\n",
}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    starter.init(tmp_path)
    for name, properties in NOTES.items():
        (tmp_path / "Postings" / name).write_text(f"---\n{properties}---\n# x\n", "utf-8")
    return Place(tmp_path, config.load(tmp_path), datetime(2026, 3, 9, tzinfo=UTC))


def refreshed(place: Place) -> str:
    assert place.root
    with operation(place.root, "stats") as op:
        assert refresh_tables(place, list(listing.rows(place.root)), op)
    return (place.root / "Home.md").read_text("utf-8")


def test_each_view_has_its_postings(place: Place) -> None:
    home = refreshed(place)
    decide, ready, wait = (part.partition("<!-- /vault-table -->")[0] for part in home.split("<!-- vault-table: ")[1:])
    assert [line for line in decide.split("\n") if line.startswith("| [")] == [
        "| [Kites](Postings/2026-03-02-b.md) | apply | $200 fixed | 2026-03-02 |",
        "| [Old \\| shop](Postings/2026-03-01-a.md) | ask |  | 2026-03-01 |",
    ]
    assert "Nothing here." in ready
    assert "[Waiting](Postings/2026-03-03-c.md)" in wait
    assert refreshed(place) == home


def test_words_around_the_marks_stay(place: Place) -> None:
    assert place.root
    home = place.root / "Home.md"
    home.write_bytes(
        b"mine\r\n<!-- vault-table: To decide -->\r\n<!-- /vault-table -->\r\n<!-- vault-table: Nonsense -->\r\nx\r\n<!-- /vault-table -->\r\nmine too\r\n"
    )
    refreshed(place)
    after = home.read_bytes()
    assert after.startswith(b"mine\r\n<!-- vault-table: To decide -->\r\n<details>")
    assert after.endswith(b"<!-- vault-table: Nonsense -->\r\nx\r\n<!-- /vault-table -->\r\nmine too\r\n")
    assert b"\n" not in after.replace(b"\r\n", b"")


def test_a_long_view_is_cut(place: Place) -> None:
    assert place.root
    rows = list(listing.rows(place.root)) * 6
    assert table(rows).count("| [") == 15
    assert "| 3 more | | | |" in table(rows)
