"""The program that `vault.toml` names is started by `vault fill --assistant`, and by nothing else that is done in a vault."""

import json
import shlex
import sys
from pathlib import Path

import pytest

from vault_tool.cli import terminal

POST = "Mend our kite shop\nFixed price: $200.00\nThe basket of our shop forgets the second item.\n"
COMMANDS = [
    ["init", "v"],
    ["-C", "v", "add", "a.txt"],
    ["-C", "v", "watch", "--once"],
    ["-C", "v", "fill", "--refresh"],
    ["-C", "v", "fill", "--explain"],
    ["-C", "v", "fill", "--from", "sent", "kite"],
    ["-C", "v", "prompt", "kite"],
    ["-C", "v", "judge", "a.txt"],
    ["-C", "v", "facts", "a.txt"],
    ["-C", "v", "lint", "v/Postings", "--fix", "--exit-zero"],
    ["-C", "v", "status", "kite", "ready", "--force"],
    ["-C", "v", "harvest", "--write"],
    ["-C", "v", "list"],
    ["-C", "v", "next"],
    ["-C", "v", "show", "kite"],
    ["-C", "v", "stats"],
    ["-C", "v", "doctor"],
    ["-C", "v", "clean"],
    ["-C", "v", "undo"],
]


@pytest.fixture
def ran(vault_command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the named program makes when it is started."""
    monkeypatch.setattr(terminal, "can_ask", lambda _: False)
    vault_command("init", "v")
    root, ran = tmp_path / "v", tmp_path / "ran"
    for name, status in (("kite", "draft"), ("sent", "won")):
        letter = "\n## Proposal\n\nI mended the basket of a boat shop in Bergen.\n" if status == "won" else ""
        (root / "Postings" / f"{name}.md").write_text(
            f"---\nstatus: {status}\n---\n# A {name} shop\n\n## Posting\n\n{POST}{letter}", "utf-8"
        )
    (tmp_path / "a.txt").write_text(POST.replace("kite", "boat"), "utf-8")
    (root / "Inbox" / "b.txt").write_text(POST.replace("kite", "tea"), "utf-8")
    program = f"{shlex.quote(sys.executable)} -c {shlex.quote(f'open({str(ran)!r}, chr(119)); print(6)')}"
    (root / "vault.toml").write_text(f"[assistant]\ncommand = {json.dumps(program)}\n", "utf-8")
    return ran


def test_no_command_starts_it_unasked(vault_command, ran: Path) -> None:
    for words in COMMANDS:
        assert vault_command(*words).status in (0, 1), words
        assert not ran.exists(), words
    (ran.parent / "v" / "Postings" / "new.md").write_text(f"## Posting\n\n{POST}", "utf-8")
    vault_command("-C", "v", "fill", "--assistant", "Postings/new.md")
    assert ran.exists()
