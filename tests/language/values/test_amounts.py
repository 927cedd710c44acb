"""Numbers beside what they count."""

import pytest

from vault_tool.language.values.amounts import Amount, of_unit, right_before


@pytest.mark.parametrize(
    ("text", "unit", "low", "high"),
    [
        ("a text of 1,500 words", ("word", "words"), 1500, 1500),
        ("1500-2000 words each", ("word", "words"), 1500, 2000),
        ("about 2 to 3k words", ("word", "words"), 2, 3000),
        ("a 7-page site", ("page", "pages"), 7, 7),
        ("seven long pages", ("page", "pages"), 7, 7),
        ("a 90 second film", ("minute", "minutes"), 1.5, 1.5),
        ("60-second clips", ("minute", "minutes"), 1, 1),
        ("two hours of sound", ("minute", "minutes"), 120, 120),
        ("10k rows", ("row", "rows"), 10_000, 10_000),
        ("20+ pages", ("page", "pages"), 20, 20),
    ],
)
def test_how_many_of_a_unit(text: str, unit: tuple[str, ...], low: float, high: float) -> None:
    assert of_unit(text, unit) == Amount(low, high)


@pytest.mark.parametrize("text", ["many pages", "$50 a page", "page 3", "a 3.5/10 page", "pages: 12", "version1 pages"])
def test_what_is_no_number_of_pages(text: str) -> None:
    assert of_unit(text, ("page", "pages")) is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("Write 5 SEO articles", 5, 5), ("Write five articles", 5, 5), ("Write 2-3 articles", 2, 3)],
)
def test_the_number_before_a_thing(text: str, low: float, high: float) -> None:
    assert right_before(text, text.index("articles")) == Amount(low, high)


@pytest.mark.parametrize(
    "text", ["Write articles", "Our 2026 articles", "For $20 articles", "In 5 weeks, ten, articles"]
)
def test_no_number_before_a_thing(text: str) -> None:
    assert right_before(text, text.index("articles")) is None
