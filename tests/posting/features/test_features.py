"""Text features: the examples in each file's docstring, and what holds for every feature on every text."""

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.language.phrases import LONGEST_QUOTE, phrases
from vault_tool.language.phrases import fault as phrase_fault
from vault_tool.language.prose import Prose
from vault_tool.posting import features
from vault_tool.posting.features.flags import flag

BLOCK = re.compile(r"^(Found|Not found):\n((?:    .*\n?)+)", re.MULTILINE)


def examples() -> list[tuple[features.FeatureFile, bool, str, object]]:
    found = []
    for file in features.all_features():
        for kind, block in BLOCK.findall(file.__doc__ or ""):
            for line in block.splitlines():
                text, _, value = line.strip().partition(" => ")
                wanted = ast.literal_eval(value) if value else True
                found.append((file, kind == "Found", text.replace("\\n", "\n"), wanted))
    return found


EXAMPLES = examples()


@pytest.mark.parametrize(
    ("file", "is_there", "text", "wanted"), EXAMPLES, ids=[f"{e[0].NAME}-{e[2][:40]!r}" for e in EXAMPLES]
)
def test_example(file: features.FeatureFile, is_there: bool, text: str, wanted: object) -> None:
    for variant in (text, text.replace("\n", "\r\n"), f"\ufeff{text}", f"{text}\n\nThank you."):
        feature = file.find(Prose(variant))
        assert bool(feature) == is_there, variant
        if feature and (wanted is not True or feature.value is True):
            assert feature.value == wanted, variant


@pytest.mark.parametrize("file", features.all_features(), ids=lambda file: file.NAME)
def test_every_file_has_examples_of_both_kinds(file: features.FeatureFile) -> None:
    assert (file.__name__ or "").endswith(f".{file.NAME}")
    assert {is_there for of, is_there, _, _ in EXAMPLES if of is file} == {True, False}


def test_a_note_adds_its_phrases_to_what_a_file_finds() -> None:
    text = "Write to ada@example.com. Please ring the bell twice."
    note = features.PhraseFeature("off_platform_contact", "ring the bell")
    found = features.find(text, phrased=(note,))["off_platform_contact"]
    assert [m.quote for m in found.mentions] == ["Write to ada@example.com.", "Please ring the bell twice."]
    assert features.has("off_platform_contact", "Ring the bell.", (note,))
    assert not features.has("off_platform_contact", "Ring the bell.", ())


def test_several_notes_may_have_one_name() -> None:
    notes = (features.PhraseFeature("night_work", "at night"), features.PhraseFeature("night_work", "after midnight"))
    found = features.find("You work at night.\nWe meet after midnight.", phrased=notes)["night_work"]
    assert [m.quote for m in found.mentions] == ["You work at night.", "We meet after midnight."]


def check_mentions(text: str) -> None:
    for feature in features.find(text).values():
        assert feature.mentions
        for mention in feature.mentions:
            assert mention.quote == text[slice(*mention.span)]
            assert 0 < len(mention.quote) <= LONGEST_QUOTE
        if isinstance(feature.value, tuple):
            assert len(feature.value) == len(feature.mentions)
            assert all(feature.value)


WORDS = [w for _, _, text, _ in EXAMPLES for w in re.split(r"( )", text)] + [
    "\n",
    "\r\n",
    "- ",
    "**",
    "Responsibilities:",
]


@given(st.lists(st.sampled_from(WORDS), max_size=80).map("".join))
@settings(max_examples=100, deadline=None)
def test_mentions_are_the_words_at_their_span(text: str) -> None:
    check_mentions(text)


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(text: str) -> None:
    check_mentions(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Move to Telegram now", True),
        ("There is no need to move to Telegram", False),
        ("Moving is not needed, but move to Telegram anyway", True),
        ("We do not want you to move to Telegram", False),
        ("Move to Telegram is not allowed", False),
        ("Do not hesitate to move to Telegram", True),
        ("No calls, move to Telegram", True),
        ("Never, ever call. Move to Telegram", True),
        ("Not only move to Telegram", True),
    ],
)
def test_negation(text: str, said: bool) -> None:
    assert bool(flag("x", Prose(text), phrases("move to telegram"))) == said


@pytest.mark.parametrize(
    ("phrase", "text", "there"),
    [
        ("full time", "Full-time, **remote**", True),
        ("pay/paid ... outside", "we pay you weekly and outside", True),
        ("pay ... outside", "pay one two three four five six outside", False),
        ("work (from) home", "Work home", True),
        ("work (from) home", "work at home", False),
        ("negotia*", "It is negotiable.", True),
        ("account_managers", "Lead the account managers", True),
        ("time", "a timeless job", False),
        ("Full-Time", "It is full time.", True),
        ("test is not paid", "The test is not paid, and nobody minds.", True),
        ("test is not paid", "No, the test is not paid", True),
        ("test is not paid", "Nobody says the test is not paid", False),
        ("! test is not paid", "Nobody says the test is not paid", True),
    ],
)
def test_phrase_language(phrase: str, text: str, there: bool) -> None:
    assert bool(flag("x", Prose(text), phrases(phrase))) == there


@pytest.mark.parametrize(
    ("phrase", "fault"),
    [
        ("pay/paid ... outside/off (of) upwork unless tenants", ""),
        ("1*/2* e-mail/e_mail", ""),
        ("! test is not paid", ""),
        ("(a/the) (b)", "every word of it may be missing"),
        ("pay outside ...", "not at an end"),
        ("pay//paid outside", "`pay//paid` is neither"),
        ("pay (outside", "`(outside` is neither"),
        ("pay outside.", "`outside.` is neither"),
        ("pay outside unless ", "no word stands after `unless`"),
    ],
)
def test_what_is_wrong_with_a_phrase(phrase: str, fault: str) -> None:
    assert fault in phrase_fault(phrase)
    assert bool(fault) == bool(phrase_fault(phrase))


@pytest.mark.parametrize("character", ["$", "7", ":", " ", "a", "-", "*", "#", "(", ".", "?", "\n", "[", "_", "•"])
@pytest.mark.usefixtures("no_runaway")
def test_a_long_line_of_one_character_ends(character: str) -> None:
    features.find(character * 100_000)


def test_the_real_post(gold: Path) -> None:
    raw = (gold / "2025-02-14-client-success-pm.raw.txt").read_text("utf-8").encode("mac_roman").decode("utf-8")
    found = {name: feature.value for name, feature in features.find(raw).items()}
    assert found["tools"] == ("Monday.com", "Asana", "Time Doctor")
    assert len(found["duties"]) == 12  # type: ignore[arg-type]
    assert len(found["duty_groups"]) == 4  # type: ignore[arg-type]
    assert len(found["requirements"]) == 8  # type: ignore[arg-type]
    wanted = {"working_hours": "09:00-16:00", "working_days": "Mon-Fri", "daily_hours": 7.0, "time_zones": ("PST",)}
    wanted |= {"years_experience": 5, "roles": ("project manager",), "full_time": True, "monitoring": True}
    assert {name: found.get(name) for name in wanted} == wanted
    silent = {"off_platform_contact", "payment_outside", "unpaid_test", "asks_deposit", "equity_only", "urgent", "nda"}
    assert not silent & set(found)


def test_every_real_post_is_read(corpus: Path) -> None:
    for path in sorted(corpus.glob("*/*.txt"))[::12]:
        check_mentions(path.read_text("utf-8", "replace")[:20_000])


def test_texts_are_those_of_a_list_alone() -> None:
    found = {"tools": features.Feature("tools", ("Kiln", "Lathe"), ()), "urgent": features.Feature("urgent", True, ())}
    assert [features.texts(found, name) for name in ("tools", "urgent", "duties")] == [("Kiln", "Lathe"), (), ()]
