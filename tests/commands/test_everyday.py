"""`next`, `show`, `open`, `new`, and notes named by a few words: what one does every day."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema_rs import validator_for

from vault_tool import shipped
from vault_tool.cli import terminal
from vault_tool.jobs.named_paths import in_names
from vault_tool.jobs.pipeline.plain_sections import plain
from vault_tool.store import starter

NOTES = {
    "2026-03-02-kite-shop.md": "title: Mend our kite shop\nstatus: draft\nverdict: ask\nscore: 60\ncompensation_max: 200\ncompensation_type: fixed\ncurrency: USD\n",
    "2026-03-03-kite-school.md": "title: Books for a kite school\nstatus: draft\nverdict: apply\nscore: 80\n",
    "2026-03-04-typing.md": "title: Typing, easy\nstatus: draft\nverdict: skip\nscore: 0\n",
    "2026-03-05-ledger.md": "title: A ledger\nstatus: ready\n",
    "2026-01-05-payroll.md": "title: Payroll\nstatus: applied\napplied_at: 2026-01-06\n",
    "2026-01-06-answered.md": "title: Answered\nstatus: applied\napplied_at: 2026-01-06\n",
    "2026-01-07-call.md": "title: A call\nstatus: interviewing\n",
}
BODY = "# A post\n\n## Posting\n\nBuild it.\n\n## Proposal\n\n> [!note] Draft\n> **Hello**, I keep [[Books|books]].\n\n- ‹fill in: how many›\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "v"
    starter.init(root)
    for name, properties in NOTES.items():
        answered = "\n## Response\n\nAre you free on Monday?\n" if "answered" in name else ""
        (root / "Postings" / name).write_text(f"---\n{properties}---\n{BODY}{answered}", "utf-8")
    (root / "Inbox" / "new one.txt").write_text("Designer for our shop", "utf-8")
    return root


@pytest.mark.usefixtures("root")
def test_next_is_what_to_do_in_its_order(vault_command) -> None:
    done = vault_command("-C", "v", "next", "--format", "json")
    report = json.loads(done.out)
    validator_for(shipped.schema("next-report")).validate(report)
    assert {key: [todo["path"].rpartition("/")[2] for todo in todos] for key, todos in report.items() if key != "version"} == {
        "waiting": ["new one.txt"],
        "decide": ["2026-03-03-kite-school.md", "2026-03-02-kite-shop.md"],
        "skip": ["2026-03-04-typing.md"],
        "send": ["2026-03-05-ledger.md"],
        "follow_up": ["2026-01-05-payroll.md"],
        "prepare": ["2026-01-06-answered.md", "2026-01-07-call.md"],
        "profile": ["Profile.md"],
    }  # fmt: skip


@pytest.mark.usefixtures("root")
def test_next_fits_one_screen(vault_command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    out = vault_command("-C", "v", "next").out
    assert (
        "To decide (2)\n  Books for a kite school  apply (80)\n  Mend our kite shop       ask first (60)  $200 fixed\n"
        in out
    )
    assert len(out.splitlines()) <= 24
    assert max(map(len, out.splitlines())) <= 80


def test_next_with_nothing_to_do(vault_command, tmp_path: Path) -> None:
    starter.init(tmp_path / "v")
    (tmp_path / "v" / "Profile.md").write_text(
        "---\nname: A\nheadline: b\nrate_floor: 3\ntime_zone: Asia/Manila\n---\n# A\n", "utf-8"
    )
    assert vault_command("-C", "v", "next").out == "Nothing to do: drop a post into Inbox/.\n"


@pytest.mark.usefixtures("root")
def test_show_is_plain_text(vault_command) -> None:
    done = vault_command("-C", "v", "show", "ledger", "prop")
    assert done.out == "Draft\nHello, I keep books.\n\n- ‹fill in: how many›\n"
    assert done.err == "vault: 1 gap to fill in first: ‹fill in: how many›\n"
    whole = vault_command("-C", "v", "show", "ledger").out
    assert whole.startswith("A post\n\nPosting\n\nBuild it.\n")
    missing = vault_command("-C", "v", "show", "ledger", "proposl")
    assert (missing.status, missing.err) == (2, "vault: Postings/2026-03-05-ledger.md: there is no section 'proposl'; did you mean 'Proposal'?\n")  # fmt: skip


PLAIN = [
    ("**a** *b* `c`", "a b c\n"),
    ("See [our page](https://a.org) and [https://b.org](https://b.org).", "See our page (https://a.org) and https://b.org.\n"),
    ("[[Postings/a|that]] and [[#Terms]] and ![[Postings/x]]", "that and Terms and x\n"),
    ("> [!danger]+ Skip\n> > deep", "Skip\ndeep\n"),
    ("a\n\n\n\nb <!-- no -->", "a\n\nb\n"),
    ("1. one\n    - two * 3", "1. one\n    - two * 3\n"),
]  # fmt: skip


@pytest.mark.parametrize(("markdown", "text"), PLAIN)
def test_marks_go_and_words_stay(markdown: str, text: str) -> None:
    assert plain(markdown) == text


@pytest.mark.usefixtures("root")
def test_open_says_what_it_would_open(vault_command, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    out = vault_command("-C", "v", "open", "--print", "ledger").out
    assert re.fullmatch(r"obsidian://open\?path=%2F.*%2FPostings%2F2026-03-05-ledger\.md\n", out)
    monkeypatch.setenv("EDITOR", "nano -w")
    assert vault_command("-C", "v", "open", "--print", "ledger").out.startswith("nano -w /")
    assert vault_command("-C", "v", "open", "--print", "--obsidian", "ledger").out == out
    monkeypatch.setenv("EDITOR", "false")
    assert vault_command("-C", "v", "open", "ledger").status == 1
    monkeypatch.setenv("EDITOR", "no-such-editor")
    assert "no-such-editor: cannot be started" in vault_command("-C", "v", "open", "ledger").err


def test_new_makes_a_note_that_fill_completes(vault_command, root: Path) -> None:
    made = vault_command("-C", "v", "new", "Logo for a bakery: quick", "--url", "https://a.org/1")
    path = root / made.out.strip()
    assert path.name.endswith("-logo-for-a-bakery-quick.md")
    assert '\ntitle: "Logo for a bakery: quick"\n' in path.read_text("utf-8").replace("'", '"')
    assert "is there already" in vault_command("-C", "v", "new", "Logo for a bakery: quick").err
    assert "a word in it" in vault_command("-C", "v", "new", "...").err
    path.write_text(path.read_text("utf-8") + "We want a logo for our bakery. Fixed price: $200.00\n", "utf-8")
    assert "Proposal" in vault_command("-C", "v", "fill", "bakery").out
    assert vault_command("-C", "v", "undo", "2").status == 1, "it was edited since"


MEANT = [
    ("ledger", ["Postings/2026-03-05-ledger.md"]),
    ("Kite_Shop", ["Postings/2026-03-02-kite-shop.md"]),
    ("kite", ["Postings/2026-03-02-kite-shop.md", "Postings/2026-03-03-kite-school.md"]),
    ("books for", ["Postings/2026-03-03-kite-school.md"]),
    ("mixed rating", ["Signals/Mixed rating.md"]),
    ("Postings/2026-03-05-ledger.md", []),
    ("nothing like it", []),
    ("*.md", []),
    ("-", []),
]


@pytest.mark.parametrize(("words", "paths"), MEANT)
def test_a_few_words_of_a_name(root: Path, words: str, paths: list[str]) -> None:
    assert in_names(root, Path(words)) == paths


TAKING: list[Callable[[str], list[str]]] = [
    lambda note: ["status", note, "ready", "--force"],
    lambda note: ["prompt", note],
    lambda note: ["judge", note],
    lambda note: ["facts", note],
    lambda note: ["lint", "--exit-zero", note],
    lambda note: ["fill", note],
    lambda note: ["harvest", note],
    lambda note: ["show", note],
    lambda note: ["open", "--print", note],
]


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize("words", TAKING, ids=lambda w: w("")[0])
def test_every_command_takes_them(vault_command, words: Callable[[str], list[str]]) -> None:
    assert vault_command("-C", "v", *words("ledger")).status == 0
    several = vault_command("-C", "v", *words("kite"))
    assert several.status == 2
    assert several.err == "vault: kite: 2 notes have that in their names: Postings/2026-03-02-kite-shop.md, Postings/2026-03-03-kite-school.md; say more of it\n"  # fmt: skip


@pytest.mark.usefixtures("root")
def test_on_a_terminal_it_is_asked_which(vault_command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "can_ask", lambda _: True)
    monkeypatch.setattr("click.prompt", lambda *_, **__: 2)
    done = vault_command("-C", "v", "status", "kite", "ready", "--force")
    assert done.out == "Postings/2026-03-03-kite-school.md: draft -> ready\n"
    assert done.err.startswith("  1  Postings/2026-03-02-kite-shop.md\n  2  Postings/2026-03-03-kite-school.md\n")


POST = "Mend our kite shop\nFixed price: $200.00\nPayment unverified\nThe basket of our shop forgets the second item. Mend it, and write a test so that it stays mended.\n"


@pytest.mark.usefixtures("root")
def test_add_says_what_a_post_comes_to(vault_command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(POST, "utf-8")
    line = vault_command("-C", "v", "add", "a.txt").out
    assert re.fullmatch(
        r"Postings/\S+\.md  (apply|ask)  \$200 fixed  (\d risks?: .+|no risk seen)\n|Postings/\S+\.md  skip  \$200 fixed  .+\.\n",
        line,
    )
    (tmp_path / "b.txt").write_text(POST.replace("Mend our kite shop", "Build a boat shop"), "utf-8")
    (report,) = json.loads(vault_command("-C", "v", "add", "--format", "json", "b.txt").out)
    assert (report["pay"], isinstance(report["risks"], list)) == ("$200 fixed", True)
    bare = vault_command("-C", "v", "add", "--no-fill", "b.txt").out
    assert "  " not in bare, "nothing was judged"


@pytest.mark.parametrize("how", [["add", "a.txt"], ["watch", "--once"]])
@pytest.mark.usefixtures("root")
def test_a_verdict_for_the_sample_profile_says_so(vault_command, root: Path, tmp_path: Path, how: list[str]) -> None:
    (tmp_path / "a.txt").write_text(POST, "utf-8")
    (root / "Inbox").mkdir(exist_ok=True)
    (root / "Inbox" / "b.txt").write_text(POST.replace("kite", "boat"), "utf-8")
    profile = root / "Profile.md"
    own = profile.read_text("utf-8").replace("sample: true\n", "")
    profile.write_text(own.replace("---\n", "---\nsample: true\n", 1), "utf-8")
    assert "judged for the sample profile, not for you" in vault_command("-C", "v", *how).err
    profile.write_text(own, "utf-8")
    (tmp_path / "a.txt").write_text(POST.replace("kite", "ship"), "utf-8")
    assert "sample profile" not in vault_command("-C", "v", *how).err
