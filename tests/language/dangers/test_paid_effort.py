"""Pay held against stated effort, and the ideas behind words."""

import pytest

from vault_tool.language.dangers.grams import words_of
from vault_tool.language.dangers.ideas import ideas
from vault_tool.language.dangers.paid_effort import per_hour, said


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("$500 weekly for 2 hours a day", 50),
        ("We pay $480 every week, 6 hours per week.", 80),
        ("Forty dollars for 20 minutes", 0),
        ("40 dollars for 20 minutes of work", 120),
        ("$30 an hour, 10 hours a week", 0),
        ("$4,300 a month, two hours a day", 100),
        ("$4,300 a month, full-time", 0),
        ("$9 for 5 minutes of video", 0),
        ("Less than 2 hours a week, $900 spent", 0),
        ("Плачу 60 долларов в день за час", 0),
    ],
)
def test_pay_per_hour_of_effort(text: str, rate: float) -> None:
    assert per_hour(words_of(text)) == pytest.approx(rate, rel=0.01)


def test_steps_that_are_reached() -> None:
    assert said(words_of("$480 a week, 6 hours per week")) == ("e 30", "e 60")


@pytest.mark.parametrize("text", ["You keep 8% of it.", "Te quedas con una parte, envías el paquete."])
def test_ideas_are_the_same_in_any_language(text: str) -> None:
    assert ideas(words_of(text))


def test_an_entry_of_several_words_stands_for_its_idea() -> None:
    assert "paywallet" in ideas(words_of("by Western Union"))
    assert "paywallet" not in ideas(words_of("by western trains"))
