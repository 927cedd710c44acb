"""Text features: the examples in each file's docstring, and what holds for every feature on every text."""

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.language.phrases import LONGEST_QUOTE, phrases
from vault_tool.language.prose import Prose
from vault_tool.posting import features
from vault_tool.posting.features.flags import flag

BLOCK = re.compile(r"^(Found|Not found):\n((?:    .*\n?)+)", re.MULTILINE)
NAMES = {
    *[
        "full_time",
        "ongoing",
        "tools",
        "duties",
        "duty_groups",
        "requirements",
        "years_experience",
        "deliverables",
        "roles",
        "working_hours",
    ],
    *[
        "working_days",
        "daily_hours",
        "time_zones",
        "success_measures",
        "team",
        "financial_duties",
        "contract_duties",
        "client_facing",
    ],
    *[
        "off_platform_contact",
        "payment_outside",
        "unpaid_test",
        "asks_deposit",
        "equity_only",
        "urgent",
        "vague_scope",
        "simple_claim",
    ],
    *[
        "willing_to_pay_more",
        "cheque_or_equipment",
        "recent_ratings",
        "rehired",
        "nda",
        "monitoring",
        "required_words",
        "timeline_stated",
        "budget_stated",
        "industries",
    ],
}


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


def test_every_feature_has_a_file_with_examples_of_both_kinds() -> None:
    assert {file.NAME for file in features.all_features()} == NAMES
    for name in NAMES:
        assert {is_there for file, is_there, _, _ in EXAMPLES if name == file.NAME} == {True, False}, name


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
    ],
)
def test_phrase_language(phrase: str, text: str, there: bool) -> None:
    assert bool(flag("x", Prose(text), phrases(phrase))) == there


@pytest.mark.parametrize("character", ["$", "7", ":", " ", "a", "-", "*", "#", "(", ".", "?", "\n", "[", "_", "•"])
@pytest.mark.usefixtures("no_runaway")
def test_a_long_line_of_one_character_ends(character: str) -> None:
    features.find(character * 250_000)


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
