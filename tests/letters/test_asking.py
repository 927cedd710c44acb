"""Which banks are close to a post, and how often one tool is named."""

import re
from itertools import permutations

import pytest

from vault_tool.judging import brief
from vault_tool.judging.asking import bank_relevance
from vault_tool.knowledge.notes.banks import Bank
from vault_tool.knowledge.notes.everything import load
from vault_tool.letters import question_choice
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

EDITOR = "Garden editor\n\nWe need an editor of our garden magazine.\n\nDuties:\n- Edit letters about soil.\n"
WORDS = [
    ("letter", True),
    ("soil", True),
    ("edit", True),
    ("gard", False),
    ("magaz", False),
    ("garden", True),
    ("garden magazine", True),
    ("ag", False),
    ("oil", False),
]
"""A word of a bank, and whether the editor's post has it."""


def short(text: str) -> brief.Brief:
    reading = read(text)
    return brief.of(Post.of(text, reading))


def bank(name: str, about: str, questions: str = "- Why?\n") -> Bank:
    text = f"---\nkind: interview\nabout: [{about}]\n---\n\n# {name}\n\n## {name}\n\n{questions}"
    (read_bank,) = load({f"Questions/{name}.md": text}).banks
    return read_bank


def topics(*banks: Bank) -> list[str]:
    return [q.topic for q in question_choice.questions(banks, short(EDITOR), {})]


@pytest.mark.parametrize(("word", "there"), WORDS)
def test_a_short_word_stands_alone_and_a_long_one_may_go_on(word: str, there: bool) -> None:
    said = short("Garden editor edit letters about soil for the garden magazine gardening\n\nWords.\n")
    assert (bank_relevance.said_in_title(bank("Words", word), said) > 0) is there


def test_the_closest_bank_is_asked_first_and_one_for_any_work_last() -> None:
    close, any_work = bank("Close", "editor, garden, letters"), bank("Any", "")
    assert topics(any_work, close) == ["Close", "Any"]


def test_a_bank_far_from_the_closest_is_not_used() -> None:
    far = bank("Far", "soil, letter")
    assert topics(bank("Close", "editor, garden, magazine, letters, garden editor"), far) == ["Close"]


def test_two_trades_are_enough() -> None:
    assert topics(*(bank(name, "garden, editor") for name in "ABCDE")) == ["A", "B"]


@pytest.mark.parametrize(
    ("about", "fits"),
    [
        ("garden, magazine", True),  # in the title and in the duties
        ("soil, letter", False),  # in the duties alone
        ("harvest", False),
    ],
)
def test_a_bank_needs_two_cues(about: str, fits: bool) -> None:
    assert (topics(bank("Own", about)) == ["Own"]) is fits


ITEMS = ("Edit letters about soil.", "Plan the June issue.")


def test_a_piece_of_the_post_is_quoted_whole_and_once() -> None:
    lines = "- “{{ item }}” How many?\n  - about: letters\n- “{{ item }}” By when?\n  - about: letters, plan\n"
    asked = question_choice.questions([bank("Own", "garden, editor", lines)], short(EDITOR), {}, ITEMS)
    assert [(q.text, q.tied) for q in asked] == [
        ("“Edit letters about soil.” How many?", True),
        ("“Plan the June issue.” By when?", True),
    ]


def test_without_such_a_piece_it_is_not_asked() -> None:
    lines = "- “{{ item }}” How many?\n  - about: pictures\n"
    assert question_choice.questions([bank("Own", "garden, editor", lines)], short(EDITOR), {}, ITEMS) == []


def test_a_long_piece_is_not_quoted() -> None:
    lines = "- “{{ item }}” How many?\n  - about: letters\n"
    long = ("Edit letters " + "about soil " * 20,)
    assert question_choice.questions([bank("Own", "garden, editor", lines)], short(EDITOR), {}, long) == []


def test_a_tool_is_asked_about_once() -> None:
    lines = "".join(f"- {word} {{{{ tool }}}}, why?\n" for word in ("Use", "Open", "Close"))
    post = EDITOR + "- Keep the calendar in Airtable.\n"
    asked = question_choice.questions([bank("Own", "editor, garden", lines)], short(post), {})
    assert len(re.findall("Airtable", " ".join(q.text for q in asked))) == 1


QUESTIONS = [
    "Which garden is it about?",
    "About which garden is it?",
    "Who reads the magazine?",
    "“Plan the June issue.” Who reads the magazine?",
    "How long is the June issue?",
]


@pytest.mark.parametrize("order", [*permutations(range(len(QUESTIONS)), 3)])
def test_the_first_of_those_that_say_the_same_is_asked_whatever_was_asked_before(order: tuple[int, ...]) -> None:
    asked = [question_choice.Asked("Garden", QUESTIONS[n]) for n in order]
    same = {0: 0, 1: 0, 2: 2, 3: 2, 4: 4}
    firsts = {same[n]: QUESTIONS[n] for n in reversed(order)}
    assert {q.text for q in question_choice.distinct(asked)} == set(firsts.values())


def test_a_question_may_want_a_piece_that_begins_with_one_of_its_words() -> None:
    lines = "- “{{ item }}” Who decides?\n  - begins: plan, propose\n"
    asked = question_choice.questions([bank("Own", "garden, editor", lines)], short(EDITOR), {}, ITEMS)
    assert [q.text for q in asked] == ["“Plan the June issue.” Who decides?"]


@pytest.mark.parametrize(
    "item", ["You know letters.", "Letters And Soil", "Our letters are about soil.", "edit our letters on soil"]
)
def test_what_is_no_work_is_not_quoted(item: str) -> None:
    lines = "- “{{ item }}” How many?\n  - about: letters\n"
    assert question_choice.questions([bank("Own", "garden, editor", lines)], short(EDITOR), {}, [item]) == []


def test_a_bank_that_stands_alone_takes_the_place_of_those_for_a_kind_of_work() -> None:
    text = "---\nkind: interview\nwhen: gardening\nalone: true\n---\n\n# Alone\n\n## Alone\n\n- Why?\n"
    (alone,) = load({"Questions/Alone.md": text}).banks
    banks = (bank("Close", "editor, garden, letters"), alone, bank("Any", ""))
    asked = [q.topic for q in question_choice.questions(banks, short(EDITOR), {"gardening": True})]
    assert asked == ["Alone", "Any"]
    assert topics(*banks) == ["Close", "Any"]


def test_of_the_bank_next_to_the_closest_only_a_few_are_asked() -> None:
    many = "".join(f"- Which {plant}?\n" for plant in ("rose", "oak", "fern", "moss", "reed", "ivy", "elm"))
    close = bank("Close", "editor, garden, letters, magazine")
    assert topics(close, bank("Next", "editor, garden, letters", many)).count("Next") == question_choice.MOST_OF_NEXT


def test_a_bank_next_to_the_closest_is_of_a_trade_that_the_title_names_too() -> None:
    text = "---\nkind: interview\nabout: [letters, soil]\ntools: [Airtable, Asana]\n---\n\n# In\n\n## In\n\n- Why?\n"
    (within,) = load({"Questions/In.md": text}).banks
    post = short(f"{EDITOR}- Keep letters and soil in Airtable and Asana.\n")
    close = bank("Close", "editor, garden")
    far, near = (bank_relevance.relevance(one, post) for one in (within, close))
    assert far is not None
    assert near is not None
    assert near > far >= near / question_choice.FARTHEST
    assert [q.topic for q in question_choice.questions([close, within], post, {})] == ["Close"]


@pytest.mark.parametrize(
    ("about", "there"), [("letter", True), ("soils", True), ("edits", True), ("soiled", False), ("editing", False)]
)
def test_a_question_is_asked_where_a_word_stands_as_it_is(about: str, there: bool) -> None:
    one = bank("Close", "editor, garden, letters", f"- Why?\n  - about: {about}\n")
    assert bool(topics(one)) is there


def test_tags_of_the_site_alone_bring_no_bank() -> None:
    tags = short("Sync of two calendars\n\nMove each date to the other calendar.\n\nSkills: Kite Making, Flutter, iOS")
    text = "---\nkind: interview\nabout: [kite making]\ntools: [Flutter]\n---\n\n# Kites\n\n## Kites\n\n- Why?\n"
    (kites,) = load({"Questions/Kites.md": text}).banks
    assert bank_relevance.relevance(kites, tags) is None


TAGGED = "Garden pages\n\nFixed-price - Est. Budget: $90\n\nIt is about our magazine.\n\nSkills: Drawing, Pottery"


def test_what_only_tags_of_the_site_say_makes_no_bank_fit() -> None:
    assert "Drawing" in short(TAGGED).words
    assert bank_relevance.relevance(bank("Own", "drawing, pottery"), short(TAGGED)) is None
    assert bank_relevance.relevance(bank("Own", "garden, drawing"), short(TAGGED)) is None
    said = TAGGED.replace("magazine.", "magazine, with a drawing on each page.")
    assert bank_relevance.relevance(bank("Own", "garden, drawing"), short(said)) is not None


def test_a_question_about_what_only_a_tag_says_is_not_put() -> None:
    own = bank("Own", "garden, pages", "- Which pots?\n  - about: pottery\n- Which letters?\n  - about: pages\n")
    assert [q.text for q in question_choice.questions([own], short(TAGGED), {})] == ["Which letters?"]
