"""Tables of jobs: a post a row, by the names of the columns; other tables say what they lack."""

import pytest

from vault_tool.drops import table
from vault_tool.errors import UserError
from vault_tool.jobs.take_in.file_of_posts import posts_of

ROWS = ("Tuner", "Reed Works", "Bern"), ("Baker", "Crumb & Sons", "Thun")


def posts(text: str, name: str = "jobs.csv") -> list[str]:
    return [post.text for post in posts_of(name, text.encode(), text)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "head", [("Job Title", "Company", "Location"), ("Stelle", "Firma", "Ort"), ("Role", "Company name", "City")]
)
def test_each_row_is_a_post(delimiter: str, head: tuple[str, ...]) -> None:
    text = "\ufeff" + "\r\n".join(delimiter.join(row) for row in (head, *ROWS)) + "\r\n"
    first, second = posts(text)
    assert first.startswith("Tuner\n")
    assert "Reed Works" in first
    assert "Crumb" not in first
    assert second.startswith("Baker\n")


def test_quotes_line_breaks_and_empty_rows() -> None:
    (one,) = posts('Title,Company,Notes\n\n"Tuner, senior","Reed ""&"" Sons","ask\nfor bellows"\n,,\n')
    assert one.startswith("Tuner, senior\n")
    assert 'Reed "&" Sons' in one
    assert "ask for bellows" in one


@pytest.mark.parametrize(
    "text",
    ["Date,Amount\n2026-01-01,3\n", "just words\n", '"never closed,Title\nx,y\n', "Title\nTuner\n", "Title,Company\n"],
)
def test_other_tables_are_refused(text: str) -> None:
    with pytest.raises(UserError, match="Job title"):
        posts(text)


def test_a_text_with_commas_is_no_table() -> None:
    assert not table.recognize("a.txt", "Title, company and pay are below\nTuner, Reed, $50\n")
    assert table.recognize("a.txt", "Role\tCompany\tLocation\nTuner\tReed\tBern\n")
