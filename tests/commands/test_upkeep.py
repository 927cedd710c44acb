"""`doctor`, `schema` and `clean`: a vault kept in order."""

import json
import os
import time
from pathlib import Path

import pytest

from vault_tool import shipped
from vault_tool.jobs.upkeep import checkup
from vault_tool.store import layout, starter, swaps


@pytest.fixture
def root(tmp_path: Path) -> Path:
    starter.init(tmp_path / "v")
    profile = tmp_path / "v" / "Profile.md"
    profile.write_text(profile.read_text("utf-8").replace("sample: true\n", ""), "utf-8")
    return tmp_path / "v"


def states(vault_command) -> dict[str, tuple[str, str, str]]:
    found = json.loads(vault_command("-C", "v", "doctor", "--format", "json").out)
    return {one["name"]: (one["state"], one["said"], one["cure"]) for one in found}


@pytest.mark.usefixtures("root")
def test_a_good_vault_has_no_fault(vault_command) -> None:
    done = vault_command("-C", "v", "doctor")
    assert done.status == 0
    assert {line.partition("  ")[0] for line in done.out.splitlines()} == {"ok"}


def broken_profile(root: Path) -> None:
    (root / "Profile.md").write_text("---\nrate_floor: a lot\n---\n# Me\n", "utf-8")


def other_currency(root: Path) -> None:
    (root / "Postings" / "a.md").write_text("---\ncurrency: EUR\n---\n# A\n", "utf-8")


def no_gitignore(root: Path) -> None:
    (root / ".git").mkdir()
    (root / ".vault" / ".gitignore").write_text("", "utf-8")


def other_types(root: Path) -> None:
    (root / starter.TYPES).write_text('{"types": {"status": "number"}}', "utf-8")


def from_the_future(root: Path) -> None:
    file = root / "Home.md"
    os.utime(file, (time.time() + 900_000, time.time() + 900_000))


def broken_signal(root: Path) -> None:
    (root / "Signals" / "Mine.md").write_text("---\nkind: nonsense\n---\n# Mine\n", "utf-8")


FAULTS = [
    (lambda root: (root / "Profile.md").unlink(), "profile", "fault", "There is no Profile.md.", "vault init"),
    (broken_profile, "profile", "fault", "Profile.md cannot be used: rate_floor: ", "vault lint Profile.md"),
    (lambda root: (root / "Inbox").rmdir(), "folders", "fault", "There is no folder Inbox/.", "vault init makes it"),
    (lambda root: (root / "Inbox" / "a.txt").touch(), "folders", "note", "1 file waiting to be taken in.", "vault watch"),
    (other_currency, "exchange", "note", "No exchange rate for EUR", "exchange = { EUR = 1.0 }"),
    (no_gitignore, "gitignore", "fault", "Git would take .vault/ along.", "echo '*' > "),
    (other_types, "types", "note", "Obsidian has other types for ", "in Obsidian, change the property's type"),
    (from_the_future, "clock", "fault", "Files of the vault are from the future.", "set this machine's clock"),
    (broken_signal, "notes", "fault", "1 note cannot be used: Signals/Mine.md.", "vault lint"),
]  # fmt: skip


@pytest.mark.parametrize(("breaks", "name", "state", "said", "cure"), FAULTS, ids=[said for *_, said, _ in FAULTS])
def test_each_fault_has_its_cure(
    vault_command, root: Path, breaks, name: str, state: str, said: str, cure: str
) -> None:
    breaks(root)
    found = states(vault_command)[name]
    assert found[0] == state
    assert found[1].startswith(said)
    assert cure in found[2]
    assert vault_command("-C", "v", "doctor").status == int(state == "fault")


def test_too_few_watches(root: Path, tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from vault_tool.jobs.vault import Vault
    from vault_tool.store.config import Config

    limit = tmp_path / "limit"
    limit.write_text("10\n")
    found = checkup._watching("watch", Vault(root, Config(), datetime.now(UTC)), limit)
    assert (found.state, "vault watch --poll" in found.cure) == ("fault", True)


def test_schemas_are_printed(vault_command, root: Path) -> None:
    assert json.loads(vault_command("schema").out) == shipped.schema("vault")
    assert json.loads(vault_command("schema", "posting").out) == shipped.schema("posting")
    assert "profile: Properties of Profile.md\n" in vault_command("schema", "--list").out
    assert vault_command("schema", "postings").err == "vault: there is no schema 'postings'; did you mean posting?\n"
    first = (root / "vault.toml").read_text("utf-8").splitlines()[0]
    assert first.startswith("#:schema ")
    assert json.loads((root / first.removeprefix("#:schema ")).read_text("utf-8")) == shipped.schema("vault")


def test_clean_leaves_every_word(vault_command, root: Path) -> None:
    vault_command("-C", "v", "lint", "v/Profile.md")
    left = root / "Postings" / f"{swaps.NEW}abc"
    left.write_text("half", "utf-8")
    kept = {p: p.read_bytes() for p in root.rglob("*") if p.is_file() and layout.STATE not in p.parts and p != left}
    out = vault_command("-C", "v", "clean").out
    assert out.splitlines() == ["removed: .vault/findings.sqlite", f"removed: Postings/{left.name}"]
    assert vault_command("-C", "v", "clean").err == "nothing to clean\n"
    assert kept == {p: p.read_bytes() for p in kept}


def test_clean_keeps_undo_unless_told(vault_command, root: Path) -> None:
    vault_command("-C", "v", "new", "Logo")
    vault_command("-C", "v", "clean")
    assert vault_command("-C", "v", "undo").status == 0
    vault_command("-C", "v", "new", "Logo")
    assert "removed: .vault/state.sqlite" in vault_command("-C", "v", "clean", "--all").out
    assert vault_command("-C", "v", "undo").status == 1
    assert len(list((root / "Postings").iterdir())) == 1
