"""Which words are denied where they stand, and that a denied idea is another one."""

import pytest

from vault_tool.language.dangers.denials import denied
from vault_tool.language.dangers.grams import words_of
from vault_tool.language.dangers.passages import cuts_of


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("We never ask for your password.", {"ask", "for", "your", "password"}),
        ("No fee, just work.", {"fee"}),
        ("Koi fees nahi hai.", {"koi", "fees"}),
        ("Sin depósito alguno.", {"depósito", "alguno"}),
        ("Send the fee first.", set()),
    ],
)
def test_words_that_are_denied(text: str, without: set[str]) -> None:
    words = words_of(text)
    assert {words[at] for at in denied(words)} == without


@pytest.mark.parametrize(
    "text",
    [
        "I don't answer people who ask me to pay outside this site.",
        "No contesto a quienes quieran hablar por WhatsApp.",
        "Não respondo a quem me pede para sair da plataforma.",
        "Wer mich bittet, woanders zu zahlen, bekommt keine Antwort.",
        "Je ne réponds pas à ceux qui passent par WhatsApp.",
        "Не отвечаем тем, кто предлагает уйти с площадки.",
    ],
)
def test_a_sentence_that_refuses_says_so(text: str) -> None:
    (cut,) = cuts_of(text)
    assert "denied" in cut.ideas


def test_a_denied_idea_is_marked_and_so_is_the_word() -> None:
    (cut,) = cuts_of("There is no fee.")
    assert "!fee" in cut.ideas
    assert "!fee" in cut.marked


@pytest.mark.parametrize(
    "text",
    [
        "Each lesson shows readers how scammers ask for a registration fee.",
        "We fight fake reviews that praise a hotel for money.",
        "In dem Kurs geht es darum, wie Betrüger eine Kaution verlangen.",
    ],
)
def test_a_trick_that_is_explained_or_fought_counts_as_denied(text: str) -> None:
    (cut,) = cuts_of(text)
    assert all(idea.startswith("!") for idea in cut.ideas)
    assert all(word.startswith("!") for word in cut.marked)
