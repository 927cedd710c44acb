"""A table that fits the screen: one line a row, a long title cut, a path whole or not there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.cli.columns import cells, fitted, shortened

HEAD = ["status", "title", "hire rate", "path"]
ROW = [
    "draft",
    "Operations lead for a podcast studio with twelve shows",
    "38%",
    "Postings/2026-03-02-operations-lead.md",
]
FITS = [
    (None, ["status  title                                                   hire rate  path", "draft   Operations lead for a podcast studio with twelve shows  38%        Postings/2026-03-02-operations-lead.md"]),
    (80, ["status  title                             path", "draft   Operations lead for a podcast s…  Postings/2026-03-02-operations-lead.md"]),
    (40, ["status  title", "draft   Operations lead for a podcast s…"]),
    (10, ["status  title", "draft   Operations lead for a p…"]),
]  # fmt: skip


@pytest.mark.parametrize(("width", "lines"), FITS, ids=[str(w) for w, _ in FITS])
def test_a_row_is_one_line(width: int | None, lines: list[str]) -> None:
    assert list(fitted([HEAD, ROW], width, cut="title", spare=("hire rate", "path"))) == lines


@given(st.text(max_size=30), st.integers(1, 30))
def test_what_is_shortened_fits(text: str, width: int) -> None:
    assert cells(shortened(text, width)) <= width


WIDTHS = [("abc", 3), ("日本", 4), ("é", 1), ("e\u0301", 1)]


@pytest.mark.parametrize(("text", "width"), WIDTHS)
def test_cells_are_those_of_a_terminal(text: str, width: int) -> None:
    assert cells(text) == width
