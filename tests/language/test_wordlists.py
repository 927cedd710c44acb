"""The word lists as files: each can be read, says what it is, and states a word once."""

import re
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.language import wordlists
from vault_tool.language.notation import to_regex
from vault_tool.language.wordlists import Pattern, WholeLines
from vault_tool.posting.read.labels import READERS

DATA = Path(str(files("vault_tool.language") / "data"))
FREE_FORM = {"tools.txt", "english.txt"}
"""Files with a notation of their own, or none, which their reader's tests cover."""
FILES = sorted(
    f.relative_to(DATA).as_posix()
    for f in DATA.rglob("*.txt")
    if f.name not in FREE_FORM and f.parent.name not in ("kinds", "weights")
)
LISTS = sorted({file.split("/")[0].removesuffix(".txt") for file in FILES})


def test_a_file_begins_with_what_it_is_and_has_no_long_line() -> None:
    for file in FILES:
        text = (DATA / file).read_text("utf-8")
        assert text.startswith("# "), file
        assert all(len(line) <= 120 for line in text.splitlines()), file


MAY_BE_IN = [
    (r"\b{time/en.weekday}s?\b", "on mondays", "on some days"),
    (r"{time/en.weekday}?x", "x", ""),
    (r"(?:on {time/en.weekday})?x", "x", ""),
    (r"x|{time/en.weekday}", "x", ""),
    (r"[(]{time/en.weekday}\(", "(friday", "[("),
]


@pytest.mark.parametrize(("template", "there", "missing"), MAY_BE_IN)
def test_a_text_that_lacks_the_words_of_a_list_cannot_have_the_pattern(template: str, there: str, missing: str) -> None:
    assert wordlists.Pattern(template).may_be_in(there)
    assert not missing or not wordlists.Pattern(template).may_be_in(missing)


def test_every_phrase_can_be_read() -> None:
    for lists in LISTS:
        table = wordlists.table(lists)
        assert table, lists
        for name, phrases in table.items():
            assert phrases, f"{name} of {lists} has no words"
            for phrase in phrases:
                to_regex(phrase, lambda other, table=table: "|".join(table[other]))


_TWO_SPACES = re.compile(r" [(\[](?:[^()\[\]]*\|)? [^|)\]]|[^|(\[] (?:\|[^()\[\]]*)?[)\]]\*? ")
"""What an alternative with a space at an end wants, where there is one outside the brackets, too."""


def test_no_alternative_wants_two_spaces() -> None:
    phrases = [phrase for lists in LISTS for found in wordlists.table(lists).values() for phrase in found]
    assert [phrase for phrase in phrases if _TWO_SPACES.search(phrase)] == []
    assert _TWO_SPACES.search("kite (list| lists)")
    assert _TWO_SPACES.search("[red |blue] kite")


def test_a_file_states_each_word_once_a_list() -> None:
    for file in FILES:
        for name, words in wordlists.entries((DATA / file).read_text("utf-8")):
            assert [word for word, times in Counter(words).items() if times > 1] == [], (file, name)


def test_labels_name_fields_that_are_read() -> None:
    assert set(wordlists.table("labels")) <= set(READERS)


def test_no_label_names_two_fields() -> None:
    labels = Counter(label for labels in wordlists.table("labels").values() for label in labels)
    assert [label for label, times in labels.items() if times > 1] == []


@pytest.mark.parametrize("language", sorted(f.stem for f in (DATA / "labels").glob("*.txt")))
def test_labels_of_a_language_are_in_small_letters(language: str) -> None:
    text = (DATA / "labels" / f"{language}.txt").read_text("utf-8")
    assert [label for _, labels in wordlists.entries(text) for label in labels if label != label.lower()] == []


def test_pattern_finds_the_words_of_a_list() -> None:
    pattern = wordlists.Pattern(r"^{labels.currency}\b")
    assert pattern.search("Currency of the price")
    assert not pattern.search("Currencies")


def test_pattern_of_pieces_with_words_in_them() -> None:
    pattern = wordlists.Pattern(r"\A{named}\s?{price}\Z", named="{labels.currency}:", price=r"\d+")
    assert pattern.match("Currency: 20")
    assert not pattern.match("Currency: some")


ASKED = [r"{time/en.weekday}s?|x+", r"(?:on )?{time/en.weekday}", r"\b{closed.notices}\b", r"x*"]


@given(
    st.sampled_from(ASKED), st.lists(st.sampled_from(["", "x", "on Monday", "ON MONDAYS", "closed", "Mon"]), max_size=6)
)
def test_a_pattern_says_of_each_text_what_its_regular_expression_says(template: str, texts: list[str]) -> None:
    pattern, sure = Pattern(template), Pattern(template).compiled
    for text in texts:
        for name in ("search", "match", "fullmatch"):
            one, other = getattr(pattern, name)(text), getattr(sure, name)(text)
            assert one is other is None or one[0] == other[0]
        assert pattern.sub("-", text) == sure.sub("-", text)
        assert [m.span() for m in pattern.finditer(text, 1)] == [m.span() for m in sure.finditer(text, 1)]


def test_a_pattern_is_compiled_for_a_text_with_its_words_or_after_many_without() -> None:
    pattern = Pattern("{time/en.weekday}")
    assert pattern.search("some day") is None
    assert "compiled" not in vars(pattern)
    assert pattern.search("MONDAY")
    assert "compiled" in vars(pattern)
    other = Pattern("{time/en.weekday}")
    assert not any(other.search(f"day {number}") for number in range(1000))
    assert "compiled" in vars(other)


LINES = [
    *[
        "This job is no longer available",
        "*No longer accepting applications.*",
        "The position has been filled",
        "Closed",
    ],
    *[
        "This job is closed to no one",
        "Position filled",
        "we're no longer accepting proposals for this job",
        "Offen",
        "",
    ],
    *[
        "requirements",
        "what you will do",
        "responsibilities",
        "nice to have",
        "deliverables",
        "what we offer",
        "about us",
    ],
]


@pytest.mark.parametrize("line", LINES)
def test_a_whole_line_is_what_all_phrases_at_once_would_find(line: str) -> None:
    notices = Pattern(r"[\W_]*{closed.notices}[\W_]*")
    asked = WholeLines("closed", "notices", r"[\W_]*")
    assert {asked.have(line) for _ in range(110)} == {bool(notices.fullmatch(line))}
    for kind in ("duties", "requirements", "deliverables", "other"):
        assert WholeLines("lists", kind).have(line) is bool(Pattern(f"{{lists.{kind}}}").fullmatch(line))
