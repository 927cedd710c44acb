"""A code that a rule had before goes on working, with a note."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.jobs.lint.linting import lint
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.vault import Place
from vault_tool.rules.compensation import c005_pay_ends_swapped as rule
from vault_tool.rules.engine import run
from vault_tool.store import config

NOTE = "---\nstatus: draft\ncompensation_min: 60\ncompensation_max: 30\n---\n# Editor\n"


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(rule, "FORMERLY", ("C099",), raising=False)
    run.renamed.cache_clear()
    (tmp_path / "Postings").mkdir()
    (tmp_path / "vault.toml").touch()
    (tmp_path / "Postings" / "a.md").write_text(NOTE, "utf-8")
    yield tmp_path  # type: ignore[misc]
    run.renamed.cache_clear()


def found(root: Path, **request: object) -> tuple[list[tuple[str, str, str]], tuple[str, ...]]:
    place = Place(root, config.load(root), datetime(2026, 3, 3, tzinfo=UTC))
    report = lint(place, Request(cache=False, **request))  # type: ignore[arg-type]
    return [(f.code, f.severity, f.message) for n in report.notes for f in n.findings], report.remarks


def test_on_the_command_line_and_in_settings(vault: Path) -> None:
    findings, remarks = found(vault, select=("C099",))
    assert [code for code, *_ in findings] == ["C005"]
    assert remarks == ("C099 is called C005 now; it works still, and is better written so",)
    (vault / "vault.toml").write_text('[lint]\nselect = ["C"]\nignore = ["C099"]\n', "utf-8")
    assert "C005" not in [code for code, *_ in found(vault)[0]]
    (vault / "vault.toml").write_text('[lint]\nselect = ["C005"]\n[lint.severity]\nC099 = "info"\n', "utf-8")
    assert [severity for _, severity, _ in found(vault)[0]] == ["info"]


def test_in_a_comment(vault: Path) -> None:
    note = vault / "Postings" / "a.md"
    note.write_text(f"{NOTE}\n<!-- vault-lint-disable-file C099 -->\n", "utf-8")
    findings, _ = found(vault, select=("C005", "E"))
    assert findings == [("E090", "warning", "C099 is called C005 now; it works still")]
    found(vault, select=("E090",), mend="safe")
    assert "disable-file C005" in note.read_text("utf-8")
