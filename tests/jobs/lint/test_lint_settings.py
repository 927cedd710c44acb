"""Which rules judge a note: [lint] of vault.toml, for the vault and for single folders, and rules from elsewhere."""

import functools
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType

import pytest

from vault_tool.errors import UserError
from vault_tool.jobs.lint.linting import lint
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.lint.rulebook import rule_set
from vault_tool.jobs.vault import Place
from vault_tool.rules.docs import manual
from vault_tool.rules.engine.finding import Finding
from vault_tool.store import config
from vault_tool.text.edits import Span

NOTE = """\
---
status: draft
title: Editor
compensation_type: hourly
compensation_min: 60
compensation_max: 30
currency: USD
---
# Editor

## Posting

Edit our books.

## Proposal

Kindly consider me. I have edited books for nine years, and would begin with your first chapter this week.
"""

Found = Callable[..., dict[str, list[tuple[str, str]]]]


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    for folder in ("Postings/Old", "Rules"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "vault.toml").touch()
    (tmp_path / "Postings" / "2026-03-02-new.md").write_text(NOTE, "utf-8")
    (tmp_path / "Postings" / "Old" / "2026-01-02-old.md").write_text(NOTE, "utf-8")
    return tmp_path


@pytest.fixture
def found(vault: Path) -> Found:
    def run(toml: str = "", **request: object) -> dict[str, list[tuple[str, str]]]:
        (vault / "vault.toml").write_text(toml, "utf-8")
        report = lint(Place(vault, config.load(vault), datetime(2026, 3, 3, tzinfo=UTC)), Request(**request))  # type: ignore[arg-type]
        return {n.path.rsplit("-", 1)[-1]: [(f.code, f.severity) for f in n.findings] for n in report.notes}

    return run


def test_select_and_ignore(found: Found) -> None:
    assert found('[lint]\nselect = ["C005"]\n') == {"new.md": [("C005", "warning")], "old.md": [("C005", "warning")]}
    assert found('[lint]\nselect = ["C"]\nignore = ["C005"]\n') == found(select=("C",), ignore=("C005",))
    assert found('[lint]\nselect = ["S"]\n', select=("C005",)) == found('[lint]\nselect = ["C005"]\n')


def test_severity_of_your_own(found: Found) -> None:
    assert found('[lint]\nselect = ["C005"]\n[lint.severity]\nC005 = "info"\n')["new.md"] == [("C005", "info")]


def test_a_folder_has_settings_of_its_own(found: Found) -> None:
    toml = '[lint]\nselect = ["C005"]\n[lint.per-folder."Postings/Old"]\nignore = ["C"]\n'
    assert found(toml) == {"new.md": [("C005", "warning")]}
    toml = '[lint]\nselect = ["C005"]\n[lint.per-folder."Postings/Old"]\nseverity = { C005 = "error" }\n'
    assert found(toml) == {"new.md": [("C005", "warning")], "old.md": [("C005", "error")]}
    toml = '[lint]\nselect = ["C005"]\n[lint.per-folder.Postings]\nselect = ["S"]\n'
    assert found(toml) == {}


def test_a_file_is_extended(vault: Path, found: Found) -> None:
    (vault / "team.toml").write_text('[lint]\nselect = ["C005"]\n[lint.severity]\nC005 = "info"\n', "utf-8")
    assert found('[lint]\nextends = "team.toml"\n')["new.md"] == [("C005", "info")]
    own = '[lint]\nextends = "team.toml"\n[lint.severity]\nC005 = "error"\n'
    assert found(own)["new.md"] == [("C005", "error")]


UNFIT = [
    ('[lint]\nextends = "../team.toml"\n', "'../team.toml' cannot be read inside the vault"),
    ('[lint]\nextends = "gone.toml"\n', "'gone.toml' cannot be read inside the vault"),
    ('[lint]\nextends = "round.toml"\n', "goes round in a circle"),
    ('[lint]\nextends = "slip.toml"\n', "slip.toml:2: unknown key 'lint.selct'"),
    ('[lint]\nselect = ["C999"]\n', "vault.toml: lint.select: there is no rule 'C999'"),
    ('[lint.severity]\nZ001 = "info"\n', "vault.toml: lint.severity: there is no rule 'Z001'"),
    (
        '[lint.per-folder.Rules]\nignore = ["Z001"]\n',
        "vault.toml: lint.per-folder.Rules.ignore: there is no rule 'Z001'",
    ),
    ('[lint.per-folder.Postngs]\nignore = ["C"]\n', "Postngs: there is no such folder; did you mean 'Postings'?"),
    ('[lint.per-folder."Postings/*"]\nignore = ["C"]\n', r"Postings/\*: is a pattern; name one folder"),
    ("[lint.options.T002]\nweeks = 2\n", "lint.options.T002: there is no option 'weeks'; it has days"),
    ("[lint.options.C001]\ndays = 2\n", "lint.options.C001: there is no option 'days'; it has none"),
    ('[lint.options.T002]\ndays = "ten"\n', "lint.options.T002.days: 'ten' is no number; write it like 14"),
]


@pytest.mark.parametrize(("toml", "message"), UNFIT, ids=[m for _, m in UNFIT])
def test_what_cannot_be_is_said(vault: Path, found: Found, toml: str, message: str) -> None:
    (vault / "round.toml").write_text('[lint]\nextends = "round.toml"\n', "utf-8")
    (vault / "slip.toml").write_text("[lint]\nselct = []\n", "utf-8")
    with pytest.raises(UserError, match=message.replace(".", r"\.")):
        found(toml)


def test_a_note_is_a_rule(vault: Path, found: Found) -> None:
    rule = vault / "Rules" / "No kindly.md"
    rule.write_text(
        '---\ncode: R001\nwhen: proposal is saying("kindly") and status == "ready"\n'
        "message: take kindly out\nseverity: error\n---\n# No kindly\n\nIt reads like a circular.\n",
        "utf-8",
    )
    assert "It reads like a circular." in manual.page(next(r for r in rule_set.every_rule(vault) if r.CODE == "R001"))
    assert found('[lint]\nselect = ["R"]\n') == {}
    assert found('[lint]\nselect = ["R"]\n', status="ready")["new.md"] == [("R001", "error")]
    rule.write_text(rule.read_text("utf-8").replace("severity: error", "severity: info"), "utf-8")
    assert found('[lint]\nselect = ["R"]\n', status="ready")["new.md"] == [("R001", "info")], "a kept finding is stale"
    rule.write_text(rule.read_text("utf-8").replace("saying(", "saying(("), "utf-8")
    assert [code for code, _ in found(select=("N",))["Rules/No kindly.md"]] == ["N020"]


def test_what_is_an_empty_claim_is_said_by_a_note(vault: Path, found: Found) -> None:
    assert found(select=("P012",)) == {}
    words = vault / "Phrases" / "Worn words.md"
    words.parent.mkdir()
    words.write_text("---\nrule: P012\n---\n# Worn words\n\n## Phrases\n\n```\nkindly consider\n```\n", "utf-8")
    assert found(select=("P012",))["new.md"] == [("P012", "info")], "a kept finding is stale"
    words.write_text(words.read_text("utf-8").replace("kindly consider", "kindly regard"), "utf-8")
    assert found(select=("P012",)) == {}
    words.write_text(words.read_text("utf-8").replace("P012", "P001"), "utf-8")
    assert [code for code, _ in found(select=("N",))["Phrases/Worn words.md"]] == ["N001", "N004"]


def test_a_rule_may_ask_for_a_feature_of_the_vaults_own(vault: Path, found: Found) -> None:
    rule, feature = vault / "Rules" / "Books.md", vault / "Features" / "Book work.md"
    rule.write_text(
        "---\ncode: R002\nwhen: book_work\nmessage: it is about books\nseverity: info\n---\n# Books\n\nBecause.\n",
        "utf-8",
    )
    assert [code for code, _ in found(select=("N",))["Rules/Books.md"]] == ["N020"]
    feature.parent.mkdir()
    feature.write_text("---\nfeature: book_work\n---\n# Book work\n\n## Phrases\n\n```\nedit our books\n```\n", "utf-8")
    assert found('[lint]\nselect = ["R"]\n')["new.md"] == [("R002", "info")]
    assert [code for code, _ in found(select=("N",))["Features/Book work.md"]] == ["N004"]
    feature.write_text(feature.read_text("utf-8").replace("edit our", "bind our"), "utf-8")
    assert found('[lint]\nselect = ["R"]\n') == {}, "a kept finding is stale"
    feature.write_text(feature.read_text("utf-8").replace("bind our books", "(books)"), "utf-8")
    assert [code for code, _ in found(select=("N",))["Features/Book work.md"]] == ["N004", "N001"]


def module(**parts: object) -> ModuleType:
    made = ModuleType("acme", "Seen.")
    vars(made).update(parts)
    return made


def test_a_package_brings_a_rule(found: Found, monkeypatch: pytest.MonkeyPatch) -> None:
    def check(note: object, context: object):  # noqa: ARG001
        yield Finding("ACME001", Span(0, 3), "seen by a package")

    parts = {"NAME": "acme", "SEVERITY": {"": "info"}, "KINDS": frozenset({"posting"}), "COST": "None.", "check": check}
    point = EntryPoint("acme", "acme.rules:rule", rule_set.GROUP)
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: [point] if group == rule_set.GROUP else [])
    load = functools.partial(monkeypatch.setattr, EntryPoint, "load")
    load(lambda _: module(CODE="ACME001", **parts))
    rule_set._every_rule.cache_clear()
    assert found(select=("ACME",)) == {"new.md": [("ACME001", "info")], "old.md": [("ACME001", "info")]}
    load(lambda _: module(CODE="C005", **parts))
    rule_set._every_rule.cache_clear()
    with pytest.raises(UserError, match="two rules have the code C005"):
        found()
    load(lambda _: module(CODE="ACME001"))
    rule_set._every_rule.cache_clear()
    with pytest.raises(UserError, match="has no NAME, SEVERITY"):
        found()


def test_an_unknown_code_ends_a_run_of_several_processes(found: Found) -> None:
    with pytest.raises(UserError, match="there is no rule 'C999'"):
        found(select=("C999",), jobs=2)
