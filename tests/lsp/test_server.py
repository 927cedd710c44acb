"""The language server: positions in the protocol's count, and one conversation with the real thing."""

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from vault_tool.lsp.open_page import OpenPage

NOTE = """---
status: ready
compensation_max: 20
compensation_min: 30
---
# 🚩 Mend our shop

## Posting

The basket forgets the second item.
"""

PLACES = [
    ("ab\ncd", 2, 2, (1, 1)),
    ("🚩a", 1, 2, (0, 2)),
    ("x\r\n🚩a\r\n", 2, 3, (1, 3)),
    ("a", 5, 9, (4, 0)),
]


@pytest.mark.parametrize(("text", "line", "column", "place"), PLACES)
def test_columns_are_utf_16_units(text: str, line: int, column: int, place: tuple[int, int]) -> None:
    assert OpenPage(text).position(line, column) == types.Position(*place)


@given(st.text("aé🚩\n\r", max_size=20), st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_an_offset_survives_the_way_there_and_back(text: str, encoding: str) -> None:
    from vault_tool.text.lines import LineIndex

    page, lines = OpenPage(text, encoding), LineIndex(text)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] == "\r\n":  # between the two there is no place
            continue
        assert page.offset(page.position(*lines.position(offset))) == offset


class Editor:
    """Speaks JSON-RPC with `vault lsp`."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin
        assert process.stdout
        self.stdin, self.stdout = process.stdin, process.stdout
        self.count = 0

    def notify(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def ask(self, method: str, **params: Any) -> Any:
        self.count += 1
        self._send({"id": self.count, "method": method, "params": params})
        return next(m["result"] for m in self._messages() if m.get("id") == self.count and "method" not in m)

    def diagnostics(self) -> list[dict[str, Any]]:
        return next(
            m["params"]["diagnostics"] for m in self._messages() if m.get("method") == "textDocument/publishDiagnostics"
        )

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.stdin.flush()

    def _messages(self) -> Iterator[dict[str, Any]]:
        while True:
            length = 0
            while (line := self.stdout.readline().strip()) or not length:
                assert line or length, "the server has ended"
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            yield json.loads(self.stdout.read(length))


@pytest.fixture
def editor(tmp_path: Path, slim: Callable[[Path], Path]) -> Iterator[Editor]:
    slim(tmp_path)
    process = subprocess.Popen(
        [sys.executable, "-m", "vault_tool", "lsp"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    patience = threading.Timer(30, process.kill)
    patience.start()
    editor = Editor(process)
    editor.ask("initialize", processId=None, rootUri=tmp_path.as_uri(), capabilities={})
    editor.notify("initialized")
    yield editor
    editor.ask("shutdown")
    editor.notify("exit")
    _, errors = process.communicate()
    patience.cancel()
    assert (process.returncode, errors) == (0, b"")


def test_a_conversation(editor: Editor, tmp_path: Path) -> None:
    uri = (tmp_path / "Postings" / "2026-03-02-shop.md").as_uri()
    editor.notify(
        "textDocument/didOpen", textDocument={"uri": uri, "languageId": "markdown", "version": 1, "text": NOTE}
    )
    found = {d["code"]: d for d in editor.diagnostics()}
    swapped = found["C005"]
    assert swapped["range"]["start"]["line"] == 3
    assert swapped["severity"] == 1
    assert "If ignored:" in swapped["message"]

    offered = editor.ask(
        "textDocument/codeAction",
        textDocument={"uri": uri},
        range=swapped["range"],
        context={"diagnostics": [swapped]},
    )
    titles = [a["title"] for a in offered]
    assert any(t.startswith("C005: ") for t in titles)

    half = NOTE.replace("status: ready", "status: re")
    editor.notify("textDocument/didChange", textDocument={"uri": uri, "version": 2}, contentChanges=[{"text": half}])
    assert "F005" in {d["code"] for d in editor.diagnostics()}
    completions = editor.ask(
        "textDocument/completion", textDocument={"uri": uri}, position={"line": 1, "character": len("status: re")}
    )
    assert [c["label"] for c in completions["items"]] == ["ready"]

    editor.notify("textDocument/didClose", textDocument={"uri": uri})
    assert editor.diagnostics() == []


RULE = """---
code: R001
when: proposal is saying("kindly")
message: take kindly out
severity: error
---
# No kindly

It reads like a circular.
"""


def test_rules_of_your_own_are_offered_and_followed(editor: Editor, tmp_path: Path) -> None:
    (tmp_path / "Rules").mkdir(exist_ok=True)
    rule = tmp_path / "Rules" / "No kindly.md"
    rule.write_text(RULE, "utf-8")
    text = NOTE + "\n## Proposal\n\nKindly take me.\n\n<!-- vault-lint-disable R0"
    document = {"uri": (tmp_path / "Postings" / "a.md").as_uri(), "languageId": "markdown", "version": 1, "text": text}
    editor.notify("textDocument/didOpen", textDocument=document)
    assert "R001" in {d["code"] for d in editor.diagnostics()}
    last = len(text.splitlines()) - 1
    place = {"line": last, "character": len(text.splitlines()[last])}
    (offered,) = editor.ask("textDocument/completion", textDocument={"uri": document["uri"]}, position=place)["items"]
    assert (offered["label"], offered["detail"]) == ("R001", "no-kindly")

    rule.write_text(RULE.replace("take kindly out", "kindly is for circulars"), "utf-8")
    editor.notify(
        "textDocument/didChange", textDocument={"uri": document["uri"], "version": 2}, contentChanges=[{"text": text}]
    )
    assert any(d["message"].startswith("kindly is for circulars") for d in editor.diagnostics())


def test_a_broken_configuration_is_the_one_finding(editor: Editor, tmp_path: Path) -> None:
    (tmp_path / "vault.toml").write_text("[pay]\nfee = 3\n", "utf-8")
    uri = (tmp_path / "Postings" / "a.md").as_uri()
    editor.notify(
        "textDocument/didOpen", textDocument={"uri": uri, "languageId": "markdown", "version": 1, "text": NOTE}
    )
    (found,) = editor.diagnostics()
    assert "vault.toml:2: unknown key 'pay.fee'" in found["message"]


def test_half_a_character_mutes_nothing(editor: Editor, tmp_path: Path) -> None:
    """Editors that count in UTF-16 may cut an emoji in two, in the text and in a property."""
    text = (
        NOTE.replace("🚩", "\ud83d").replace("status: ready", "status: \udea9")
        + "\n## Proposal\n\n\ud83d\udc00 \udcff\n"
    )
    document = {"uri": (tmp_path / "Postings" / "a.md").as_uri(), "languageId": "markdown", "version": 1, "text": text}
    editor.notify("textDocument/didOpen", textDocument=document)
    assert "C005" in {d["code"] for d in editor.diagnostics()}
    place = {"line": 1, "character": len("status: ")}
    assert editor.ask("textDocument/completion", textDocument={"uri": document["uri"]}, position=place)["items"]
