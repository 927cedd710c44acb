"""A session with somebody else's client, from the first word to the last: it ends with exit status 0."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

NOTE = "---\nstatus: ready\ncompensation_max: 20\ncompensation_min: 30\n---\n# Mend our shop\n\n## Posting\n\nHourly.\n"


async def _session(root: Path) -> tuple[set[str], int | None]:
    client = LanguageClient("a test", "1")
    arrived: asyncio.Future[types.PublishDiagnosticsParams] = asyncio.get_running_loop().create_future()

    @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def found(params: types.PublishDiagnosticsParams) -> None:
        arrived.set_result(params)

    await client.start_io(sys.executable, "-m", "vault_tool", "lsp")
    server = client._server
    assert server is not None
    await client.initialize_async(
        types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=root.as_uri())
    )
    client.initialized(types.InitializedParams())
    document = types.TextDocumentItem((root / "Postings" / "2026-03-02-shop.md").as_uri(), "markdown", 1, NOTE)
    client.text_document_did_open(types.DidOpenTextDocumentParams(document))
    codes = {str(d.code) for d in (await arrived).diagnostics}
    await client.shutdown_async(None)
    client.exit(None)
    await server.wait()
    await client.stop()
    return codes, server.returncode


def test_a_session_ends_with_status_0(tmp_path: Path, slim: Callable[[Path], Path]) -> None:
    slim(tmp_path)
    codes, status = asyncio.run(asyncio.wait_for(_session(tmp_path), 30))
    assert "C005" in codes
    assert status == 0
