"""What is sent is held against an English checker, where it is installed; names are known to it, and what it offers is only that."""

import sys
from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec

import pytest

from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.note import Note
from vault_tool.rules.engine import run
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Calendar, Context, VaultIndex
from vault_tool.rules.engine.subject import Posting
from vault_tool.rules.grammar import english_checker

needs_checker = pytest.mark.skipif(
    find_spec(english_checker.PACKAGE) is None, reason="vault-tool[grammar] is not installed"
)
PROFILE = Profile(
    name="Ines Halvard",
    languages=("English (fluent)",),
    experience=(ExperienceLine("Kept the books of Quorvex in Blorbix", ("zarnometry",)),),
)
RULES = [rule for rule in run.all_rules() if rule.CODE.startswith("G")]


def found(letter: str, languages: str = "English", *, status: str = "ready") -> list[Finding]:
    text = f"---\nclient_name: Tizard\n---\n# Job\n\n## Posting\n\nWe run Mervolet.\n\n## Proposal\n\n{letter}\n"
    profile = Profile(PROFILE.name, languages=(languages,), experience=PROFILE.experience)
    index = VaultIndex(names={"oldvane": "Clients/Oldvane.md"})
    posting = Posting(Note(text, "Postings/2026-03-02-a.md"))
    return run.check(Context(posting, status, Calendar(date(2026, 3, 10)), index, profile), RULES)


def said(letter: str, languages: str = "English") -> list[str]:
    return [f"{f.code} {f.message}" for f in found(letter, languages)]


@needs_checker
@pytest.mark.parametrize(
    ("letter", "codes"),
    [
        ("I can recieve the keys tomorow.", ["G001", "G001"]),
        ("This is an test of the the keys.", ["G002", "G002"]),
        ("I has the keys, and i keep them.", ["G002", "G002"]),
        ("I kept the keys of two studios, and nobody waited.", []),
    ],
)
def test_mistakes(letter: str, codes: list[str]) -> None:
    assert [f.code for f in found(letter)] == codes


@needs_checker
def test_names_are_known() -> None:
    letter = "I kept quorvex in blorbix, as you do mervolet with tizard; ask oldvane, or Merle Brunosk about zarnometry and trello."
    assert said(letter) == []


@needs_checker
def test_what_is_quoted_linked_or_still_open_is_passed_over() -> None:
    assert said("You say “we recieve keys”. See https://example.com/recieve and ‹fill in: recieve›.") == []


@needs_checker
@pytest.mark.parametrize(
    "letter",
    [
        "Hola,\n\nI keep the keys of two studios.\n\nTrabajo en español y puedo llevar las reuniones.",
        "I build each “ebaluation set” with a `enclosure`, and an https://example.com/recieve of it.",
        "I'd move the five SOPs from Azure SQL databases, and use quorvexdb for the returns and markdowns.",
        "I worked with them for 2 hrs, about 3 MB in all, and I've been asked to lead it.",
    ],
)
def test_what_is_right_for_a_letter_is_left_alone(letter: str) -> None:
    assert [one for one in said(letter) if "quorvexdb" not in one] == []


@needs_checker
def test_the_profile_says_which_english() -> None:
    letter = "I organise the colour of your keys."
    assert len(said(letter)) > 0
    assert said(letter, "English (British, fluent)") == []
    assert len(said("I like the color of your keys.", "English (British, fluent)")) > 0


@needs_checker
def test_what_it_would_write_is_an_offer() -> None:
    (finding,) = found("I can recieve the keys.")
    assert finding.fix is not None
    assert not finding.fix.safe
    assert [edit.text for edit in finding.fix.edits] == ["receive"]


@needs_checker
def test_a_letter_in_another_language_and_a_draft_are_left_alone() -> None:
    assert said("Ich habe zwei Studios geleitet und kenne die Schlüssel gut. Wer hält heute den Kalender?") == []
    assert found("I can recieve the keys.", status="draft") == []


@pytest.fixture
def not_installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, english_checker.PACKAGE, None)
    for cached in (english_checker._linter, english_checker.checked):
        cached.cache_clear()
    yield
    for cached in (english_checker._linter, english_checker.checked):
        cached.cache_clear()


@pytest.mark.usefixtures("not_installed")
def test_without_the_package_nothing_is_found() -> None:
    assert found("I can recieve the keys.") == []
