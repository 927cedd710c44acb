"""A text cut up into sentences, each with its words and the place it stands at; what stands there is the text's own."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.language import prose

SENTENCES = {
    "One. Two! Three?": ["One.", "Two!", "Three?"],
    "We pay $3.50 an hour. Ask e.g. Dana. Thanks": ["We pay $3.50 an hour.", "Ask e.g. Dana.", "Thanks"],
    "U.S. citizens only. Yes.": ["U.S. citizens only.", "Yes."],
    "U. S. citizens only. Yes.": ["U. S. citizens only.", "Yes."],
    "v1.2 is out. It works": ["v1.2 is out.", "It works"],
    "We said 'go.' Then left": ["We said 'go.'", "Then left"],
    "a list:\n- one\n- two\n\nthen": ["a list:", "- one", "- two", "then"],
    "Tools: Go • Rust • C": ["Tools:", "Go", "Rust", "C"],
    "• first\r\n• second": ["• first", "• second"],
    "Mon - Fri we work": ["Mon - Fri we work"],
    "Calls on Mondays - Thursdays only": ["Calls on Mondays - Thursdays only"],
    "Sorting the seeds - Monitor the frost": ["Sorting the seeds", "Monitor the frost"],
    "https://x.example/a.b\nWords here": ["Words here"],
    "brief.pdf\nWords here": ["Words here"],
    "": [],
    "... --- ...": [],
}


def shown(text: str) -> list[str]:
    return [text[slice(*s.span)].strip() for s in prose.of(text).sentences]


@pytest.mark.parametrize("text", SENTENCES)
def test_the_sentences_of_a_text(text: str) -> None:
    assert shown(text) == SENTENCES[text]


@pytest.mark.xfail(reason="a title before a name is taken for the end of a sentence", strict=True)
def test_a_title_before_a_name_ends_nothing() -> None:
    assert shown("Mr. Smith comes. He sings.") == ["Mr. Smith comes.", "He sings."]


def test_the_words_of_a_sentence_have_no_marks() -> None:
    (sentence,) = prose.of("**Don’t** call: we've (really) 2 cats_dogs").sentences
    assert sentence.words == ("don't", "call", "we've", "really", "2", "cats", "dogs")
    assert sentence.plain == " don't call we've really 2 cats dogs "


def test_a_clause_ends_at_a_mark_or_a_turn() -> None:
    (sentence,) = prose.of("We pay late, you wait but smile").sentences
    assert sentence.clauses == (0, 0, 0, 1, 1, 2, 2)


def test_sentences_are_found_by_their_words() -> None:
    cut = prose.of("Kites fly. A kitemaker sews. We wait.")
    assert [s.words[0] for s in cut.having(["kites"])] == ["kites"]
    assert [s.words[0] for s in cut.having(["kite*"])] == ["kites", "a"]
    assert cut.having(["kit"]) == []
    assert [s.words[0] for s in cut.having_any({"fly", "sews", "kites"})] == ["kites", "a"]


@given(st.text("aZ9'’ é-_İ.", max_size=20))
def test_words_are_the_same_in_ascii_and_beyond(text: str) -> None:
    beyond = prose.low_words(f"{text} é")
    assert beyond == (*prose.low_words(text), "é")


def test_the_title_is_the_sentence_that_stands_at_its_place() -> None:
    text = "Posted today\nSew a kite\nRed silk."
    title = prose.of(text, text.index("Sew")).title
    assert title
    assert title.words == ("sew", "a", "kite")
    first = prose.of(text).title
    assert first
    assert first.words == ("posted", "today")
    assert prose.of("").title is None


PIECES = st.sampled_from(
    [
        "Kites",
        "fly",
        ". ",
        "! ",
        "…",
        "\n",
        "\r\n",
        "- ",
        "• ",
        " – ",
        "e.g. ",
        "U.S. ",
        "(",
        ")",
        "**",
        "’",
        "'",
        "https://x.example ",
        ", ",
        "but ",
        "3.50 ",
        "É",
        " ",
    ]
)


@given(st.one_of(st.lists(PIECES, max_size=20).map("".join), st.text(max_size=120)))
def test_sentences_stand_in_order_and_every_word_where_it_says(text: str) -> None:
    cut = prose.of(text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(cut.sentences))
    for sentence in cut.sentences:
        assert len(sentence.words) == len(sentence.spans) == len(sentence.clauses)
        for number, (word, span) in enumerate(zip(sentence.words, sentence.spans, strict=True)):
            assert text[slice(*span)].lower().replace("’", "'") == word
            assert cut.sentence_at(span.start) is sentence
            assert sentence.word_after(span.start) == number
