"""`vault judge`: any post, any person, no note."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema_rs import validator_for

from vault_tool import shipped
from vault_tool.judging.fit import REASONS
from vault_tool.main import vault
from vault_tool.store import starter

POST = """Bookkeeper for two cafés

Hourly: $30-$40

Responsibilities:
- Bank reconciliation in QuickBooks
- Send invoices

Please include your hourly rate in your proposal.
"""
PROFILE = """---
name: Ada Moss
headline: bookkeeper for cafés
rate_floor: 25
currency: USD
skills:
  - Bookkeeping (8 years; QuickBooks)
---

# Profile

## Experience

- Kept the books of three bakeries in QuickBooks. #bookkeeping #quickbooks
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "post.txt").write_text(POST, "utf-8")
    (tmp_path / "ada.md").write_text(PROFILE, "utf-8")
    return lambda *arguments, **options: CliRunner().invoke(
        vault, ["judge", *arguments], standalone_mode=False, **options
    )


def _report(result: Result) -> list[dict[str, object]]:
    report = json.loads(result.stdout)
    validator_for(shipped.schema("judge-report")).validate(report)
    return list(report["posts"])


def test_the_report_keeps_its_schema(run: Callable[..., Result]) -> None:
    (post,) = _report(run("post.txt", "--profile", "ada.md", "--format", "json"))
    assert post["path"] == "post.txt"
    assert post["title"] == "Bookkeeper for two cafés"
    assert post["duties"] == ["Bank reconciliation in QuickBooks", "Send invoices"]
    assert post["asks"] == [{"kind": "price", "quote": "Please include your hourly rate in your proposal."}]


def test_the_reason_for_a_fit_is_one_that_the_schema_names(run: Callable[..., Result]) -> None:
    of_post = shipped.schema("judge-report")["properties"]["posts"]["items"]["properties"]
    assert set(of_post["fit"]["properties"]["reason"]["enum"]) == REASONS
    (post,) = _report(run("post.txt", "--profile", "ada.md", "--format", "json"))
    assert post["fit"] == {"level": "strong", "reason": "own work", "met": [], "missing": []}


def test_the_same_post_comes_out_differently_for_another_person(run: Callable[..., Result], tmp_path: Path) -> None:
    (for_ada,) = _report(run("post.txt", "--profile", "ada.md", "--format", "json"))
    (tmp_path / "ben.md").write_text("---\nname: Ben\nheadline: game developer, Unity\n---\n# Profile\n", "utf-8")
    (for_ben,) = _report(run("post.txt", "--profile", "ben.md", "--format", "json"))
    assert for_ada["verdict"] != for_ben["verdict"]
    assert for_ada["fit"] != for_ben["fit"]


def test_standard_input_is_a_post(run: Callable[..., Result]) -> None:
    (post,) = _report(run("-", "--format", "json", input=POST))
    assert post["path"] == "-"


def test_half_a_page_says_what_to_do_and_what_to_send(run: Callable[..., Result]) -> None:
    lines = run("post.txt", "--profile", "ada.md").stdout.splitlines()
    assert lines[0] == "Bookkeeper for two cafés"
    assert lines[1].startswith(("Apply. ", "Ask first. ", "Skip. "))
    assert "  [ ] “Please include your hourly rate in your proposal.”" in lines
    assert len(lines) <= 30


def test_a_note_is_judged_by_its_post(run: Callable[..., Result], tmp_path: Path) -> None:
    starter.init(tmp_path / "v")
    note = tmp_path / "v" / "Postings" / "2026-03-02-books.md"
    note.write_text(f"---\ntitle: Books\n---\n# Books\n\n## Posting\n\n{POST}\n## Notes\n\nmine\n", "utf-8")
    (post,) = _report(run(str(note), "--format", "json"))
    assert "mine" not in json.dumps(post)


def test_a_note_is_judged_as_its_title_and_properties_say(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "me.md").write_text(PROFILE, "utf-8")
    note = tmp_path / "books.md"
    note.write_text(
        f"---\ntitle: Books\ncompensation_min: 10\ncompensation_max: 20\n---\n# Books\n\n## Posting\n\n{POST}", "utf-8"
    )
    (post,) = _report(run(str(note), "--profile", str(tmp_path / "me.md"), "--format", "json"))
    assert post["title"] == "Books"
    assert post["verdict"]["level"] == "skip"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["nowhere.txt"], "nowhere.txt"), (["post.txt", "--profile", "nobody.md"], "nobody.md")],
)
def test_what_cannot_be_read_is_told(run: Callable[..., Result], arguments: list[str], words: str) -> None:
    result = run(*arguments)
    assert words in result.output + str(result.exception or "")
    assert result.return_value == 1 or result.exception is not None


@pytest.mark.parametrize("words", ["", " \n\n", "\ufeff"])
def test_where_no_post_is_there_is_no_verdict(run: Callable[..., Result], tmp_path: Path, words: str) -> None:
    (tmp_path / "empty.txt").write_text(words, "utf-8")
    from_file, from_stdin = run("empty.txt"), run(input=words)
    assert (from_file.stdout, from_file.return_value) == ("", 1)
    assert from_file.stderr == "vault: empty.txt: empty: there is no post in it to judge\n"
    assert from_stdin.stderr == "vault: standard input: empty: there is no post in it to judge\n"


def test_a_verdict_for_the_sample_profile_says_so(run: Callable[..., Result]) -> None:
    assert "judged for the sample profile, not for you" in run("post.txt").stderr
    assert run("post.txt", "--profile", "ada.md").stderr == ""
