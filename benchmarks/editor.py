"""How long an editor waits: completions and findings in a vault of 5,000 notes, over a real session of `vault lsp`.

.venv/bin/python -m benchmarks editor
"""

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from vault_tool import shipped
from vault_tool.store import layout, starter

NOTES = 5_000
TYPED = ("[[2026", "[[Profile#", "[[acme")


def make(root: Path) -> Path:
    """A vault of copies of the sample postings; the one that is opened."""
    starter.init(root)
    samples = sorted((shipped.folder("vault") / layout.POSTINGS).glob("*.md"))
    for number in range(NOTES):
        data = samples[number % len(samples)].read_bytes()
        (root / layout.POSTINGS / f"2026-01-{1 + number % 28:02d}-job-{number:04d}.md").write_bytes(data)
    return root / layout.POSTINGS / "2026-01-01-job-0000.md"


async def session(root: Path, file: Path) -> None:
    """One editor, one note: open it, wait for its findings, ask for completions."""
    client, arrived = LanguageClient("benchmark", "1"), asyncio.Event()

    @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def found(_: types.PublishDiagnosticsParams) -> None:
        arrived.set()

    await client.start_io(sys.executable, "-m", "vault_tool", "lsp")
    wanted = types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=root.as_uri())
    await client.initialize_async(wanted)
    client.initialized(types.InitializedParams())
    text = file.read_text("utf-8")
    for run in ("first", "second"):
        arrived.clear()
        began = time.perf_counter()
        if run == "first":
            item = types.TextDocumentItem(file.as_uri(), "markdown", 1, text)
            client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        else:
            _change(client, file, 2, text + "\n")
        await arrived.wait()
        print(f"findings, {run} time: {(time.perf_counter() - began) * 1000:,.0f} ms")
    for number, typed in enumerate(TYPED):
        _change(client, file, 3 + number, f"{text}\n{typed}")
        line = text.count("\n") + 1
        place = types.CompletionParams(types.TextDocumentIdentifier(file.as_uri()), types.Position(line, len(typed)))
        took = []
        for _ in range(9):
            began = time.perf_counter()
            await client.text_document_completion_async(place)
            took.append((time.perf_counter() - began) * 1000)
        print(f"completion of {typed!r}: median {statistics.median(took):,.0f} ms, most {max(took):,.0f} ms")
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()


def _change(client: LanguageClient, file: Path, version: int, text: str) -> None:
    named = types.VersionedTextDocumentIdentifier(version=version, uri=file.as_uri())
    change = types.TextDocumentContentChangeWholeDocument(text)
    client.text_document_did_change(types.DidChangeTextDocumentParams(named, [change]))


def main() -> None:
    """Print what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(session(Path(folder), make(Path(folder))))
