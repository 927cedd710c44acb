"""The notation of phrases: what it finds, what it passes over, and what negates it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.language import prose
from vault_tool.language.phrases import LONGEST_QUOTE, matches, mention, phrases

FOUND = [
    ("unpaid test", "There is an **unpaid** test first."),
    ("unpaid test", "UNPAID, TEST"),
    ("unpaid test", "It is not only an unpaid test."),
    ("unpaid test", "We don't like it, but an unpaid test is needed."),
    ("unpaid test", "Please do not forget to do the unpaid test."),
    ("sign_up fee", "A sign-up fee of five dollars."),
    ("test*", "Three tests."),
    ("%/two kites", "We sew 40 kites."),
    ("(%) kites", "Some kites fly."),
    ("pay/paid ... outside/off (of) kayaks", "We pay you outside Kayaks."),
    ("pay/paid ... outside/off (of) kayaks", "You are paid weekly, always off of Kayaks."),
    ("refundable deposit unless guests/tenants", "Send us a refundable deposit."),
    ("refundable deposit unless house_guests/tenants", "Guests in a house send us a refundable deposit."),
]
PASSED_OVER = [
    ("unpaid test", "No unpaid test."),
    ("unpaid test", "We never ask for an unpaid test."),
    ("unpaid test", "An unpaid test is not required."),
    ("unpaid test", "Keine unpaid test bitte."),
    ("unpaid test", "The test is unpaid."),
    ("unpaid test", "It is unpaid. Test it."),
    ("test", "Three tests."),
    ("%/two kites", "We sew many kites, 40 of silk."),
    ("pay/paid ... outside/off (of) kayaks", "We pay in advance each and every Monday morning, outside kayaks."),
    ("pay/paid ... outside/off (of) kayaks", "We pay you, but not outside kayaks."),
    ("refundable deposit unless guests/tenants", "A refundable deposit from tenants."),
    ("refundable deposit unless house-guests/tenants", "A refundable deposit, from House Guests."),
]


def quotes(block: str, text: str) -> list[str]:
    cut = prose.of(text)
    return [mention(text, *found).quote for found in matches(cut, phrases(block))]


@pytest.mark.parametrize(("phrase", "text"), FOUND)
def test_found(phrase: str, text: str) -> None:
    assert quotes(phrase, text)


@pytest.mark.parametrize(("phrase", "text"), PASSED_OVER)
def test_passed_over(phrase: str, text: str) -> None:
    assert quotes(phrase, text) == []


def test_lines_that_stand_further_in_go_on_and_remarks_are_left_out() -> None:
    block = """
        unpaid/free  # what it costs
          test
        deposit
    """
    assert [p.source for p in phrases(block)] == ["unpaid/free test", "deposit"]


def test_of_many_phrases_those_that_a_text_may_have_are_found_in_their_order() -> None:
    wanted = phrases("test*\nunpaid/free test\nboat\nin (the) test")
    assert [p.source for p in wanted.that_may_be_in(prose.of("A boat on test."))] == [
        "test*",
        "unpaid/free test",
        "boat",
        "in (the) test",
    ]
    assert [p.source for p in wanted.that_may_be_in(prose.of("Kayaks."))] == ["test*"]


def test_a_long_sentence_is_quoted_around_the_phrase() -> None:
    text = "We " + "really " * 40 + "want an unpaid test " + "and more " * 40
    (quote,) = quotes("unpaid test", text)
    assert "unpaid test" in quote
    assert len(quote) <= LONGEST_QUOTE
    assert quote in text


PIECES = st.sampled_from(
    ["unpaid", "test", "not", "no", " ", ", ", ". ", "but", "is needed", "is not needed", "\n", "- ", "kayaks"]
)


@given(st.lists(PIECES, max_size=25).map(" ".join))
def test_a_quote_is_what_stands_at_its_place(text: str) -> None:
    cut = prose.of(text)
    for found in matches(cut, phrases("unpaid ... test\ntest* (is) needed")):
        told = mention(text, *found)
        assert text[slice(*told.span)] == told.quote
        assert 0 < len(told.quote) <= LONGEST_QUOTE
