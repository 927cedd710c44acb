"""Changes as an editor sends them: applied by the protocol's lines, looked at once they stop."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from tests.lsp.conftest import POSTING, Session
from vault_tool.lsp.open_page import OpenPage
from vault_tool.lsp.protocol_words import changes
from vault_tool.lsp.sync import Settled

PART = types.TextDocumentContentChangePartial
WHOLE = types.TextDocumentContentChangeWholeDocument


def between(line: int, column: int, end_line: int, end_column: int) -> types.Range:
    return types.Range(types.Position(line, column), types.Position(end_line, end_column))


CHANGES = [
    ("ab\ncd\n", between(1, 0, 1, 1), "X", "ab\nXd\n"),
    ("ab\u2028cd\x0cef\ngh\n", between(1, 0, 1, 1), "X", "ab\u2028cd\x0cef\nXh\n"),
    ("🚩a\r\nb", between(0, 2, 1, 0), "-", "🚩-b"),
    ("\ufeffab", between(0, 1, 0, 2), "X", "\ufeffXb"),
    ("ab\n", between(1, 0, 1, 0), "c", "ab\nc"),
    ("ab", between(5, 0, 9, 9), "\nc", "ab\nc"),
    ("ab\ncd", between(0, 0, 2, 0), "", ""),
]


@pytest.mark.parametrize(("before", "where", "words", "after"), CHANGES)
def test_a_change(before: str, where: types.Range, words: str, after: str) -> None:
    assert OpenPage(before).changed(PART(range=where, text=words)) == after


def test_a_new_text() -> None:
    assert OpenPage("ab").changed(WHOLE(text="c")) == "c"


WORDS = st.text("a🚩\n \u2028", max_size=12)


@given(WORDS, WORDS, st.sampled_from(["utf-8", "utf-16"]))
def test_what_is_changed_back_and_forth(before: str, after: str, encoding: str) -> None:
    page = OpenPage(before, encoding)
    made = changes(before, after, page)
    assert len(made) == (before != after)
    assert (page.changed(PART(range=made[0].range, text=made[0].new_text)) if made else before) == after


def test_thirty_quick_changes_are_looked_at_once() -> None:
    looked: list[str] = []

    async def look(uri: str) -> None:
        looked.append(uri)

    async def type_fast() -> None:
        settled = Settled(look, pause=0.05)
        for _ in range(30):
            settled.soon("a")
            settled.soon("b")
            await asyncio.sleep(0)
        settled.drop("b")
        await asyncio.sleep(0.2)

    asyncio.run(type_fast())
    assert looked == ["a"]


def test_a_fast_typist_and_a_changed_configuration(session: Session) -> None:
    path = "Postings/2026-03-02-fast.md"
    session.open(path, POSTING)
    session.next_findings(path)
    assert session.registered == ["workspace/didChangeWatchedFiles"]
    document = session.uri(path)
    line = POSTING.count("\n", 0, POSTING.index("Nothing yet"))
    for number in range(30):
        edit = PART(range=between(line, number, line, number), text="x")
        named = types.VersionedTextDocumentIdentifier(version=number + 2, uri=document)
        session.client.text_document_did_change(types.DidChangeTextDocumentParams(named, [edit]))
    before = len(session.published)
    assert session.next_findings(path).version == 31
    assert [one.version for one in session.published[before:]] == [31]

    config = session.root / "vault.toml"
    config.write_text(config.read_text("utf-8").replace("# ignore = []", 'ignore = ["C005"]'), "utf-8")
    event = types.FileEvent(config.as_uri(), types.FileChangeType.Changed)
    session.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))
    assert "C005" not in {d.code for d in session.next_findings(path).diagnostics}
