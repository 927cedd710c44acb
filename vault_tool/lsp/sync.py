"""Documents as the editor changes them, and work that waits until it has stopped for a moment."""

import asyncio
from collections.abc import Awaitable, Callable, Generator
from typing import Any

from lsprotocol import types
from pygls.protocol import LanguageServerProtocol, lsp_method

from vault_tool.lsp.open_page import OpenPage

PAUSE = 0.15
"""Seconds without a change after which a document is looked at: a fast typist's keys are closer together."""


class PlainLinesProtocol(LanguageServerProtocol):
    """Applies changes by the protocol's own lines; pygls takes a form feed or U+2028 for the end of one."""

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Generator[Any, Any, None]:
        """Change a document as the editor says."""
        workspace = self.workspace
        document = workspace.get_text_document(params.text_document.uri)
        text, encoding = document.source, types.PositionEncodingKind(workspace.position_encoding).value
        for change in params.content_changes:
            text = OpenPage(text, encoding).changed(change)
        workspace.put_text_document(
            types.TextDocumentItem(document.uri, document.language_id or "markdown", params.text_document.version, text)
        )
        if (handler := self.fm.features.get(types.TEXT_DOCUMENT_DID_CHANGE)) is not None:
            yield handler, (params,), None


class Settled:
    """Does a job once for each document that has been left alone for a moment, however often it changed before."""

    def __init__(self, job: Callable[[str], Awaitable[None]], pause: float = PAUSE) -> None:
        self._job, self._pause = job, pause
        self._waiting: dict[str, asyncio.Task[None]] = {}

    def soon(self, uri: str) -> None:
        """The document has changed."""
        self.drop(uri)
        self._waiting[uri] = asyncio.get_running_loop().create_task(self._wait(uri))

    def drop(self, uri: str) -> None:
        """The document is closed: nothing waits for it any more."""
        if waiting := self._waiting.pop(uri, None):
            waiting.cancel()

    async def _wait(self, uri: str) -> None:
        await asyncio.sleep(self._pause)
        self._waiting.pop(uri, None)
        await self._job(uri)
