"""A session of somebody else's client with the real server, which a file of tests shares."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

POSTING = """---
title: Mend our shop
status: draft
date: 2026-03-02
compensation_type: hourly
compensation_min: 30
compensation_max: 20
client: "[[Acme Studio]]"
tags:
  - posting
  - shop/shoes
---
# Mend our shop

## Posting

Mend our shop
Hourly: $20.00-$30.00
Payment verified
The basket forgets the second item, and we need a Shopify developer to mend it.

## Notes

See [[Acme Studio#Who pays]], [[Acme Studio|them]] and ![[Postings.base#To decide]].

### Calls

<!-- vault-lint-disable-next-line P009 -->
Nothing yet, [[#Calls]].
"""
CLIENT = "---\ntags: [client]\n---\n# Acme Studio\n\n## Who pays\n\nAda. ^ada\n"
CAN = types.ClientCapabilities(
    workspace=types.WorkspaceClientCapabilities(
        workspace_edit=types.WorkspaceEditClientCapabilities(
            document_changes=True, resource_operations=[types.ResourceOperationKind.Rename]
        ),
        did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True),
    )
)


class Session:
    """An editor with a vault open. Lines and columns are the protocol's, from 0."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.client = LanguageClient("a test", "1")
        self.published: list[types.PublishDiagnosticsParams] = []
        self.registered: list[str] = []
        self._runner = asyncio.Runner()

        @self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def found(params: types.PublishDiagnosticsParams) -> None:
            self.published.append(params)

        @self.client.feature(types.CLIENT_REGISTER_CAPABILITY)
        def register(params: types.RegistrationParams) -> None:
            self.registered += [r.method for r in params.registrations]

        self.run(self.client.start_io(sys.executable, "-m", "vault_tool", "lsp"))
        wanted = types.InitializeParams(capabilities=CAN, root_uri=root.as_uri())
        self.server = self.run(self.client.initialize_async(wanted))
        self.client.initialized(types.InitializedParams())

    def run(self, wanted: Awaitable[Any]) -> Any:
        """The answer."""
        return self._runner.run(asyncio.wait_for(wanted, 60))

    def ask(self, name: str, *arguments: Any, **named: Any) -> Any:
        """The answer to a request of the client, by its name there."""
        return self.run(getattr(self.client, f"{name}_async")(*arguments, **named))

    def uri(self, path: str) -> str:
        return (self.root / path).as_uri()

    def open(self, path: str, text: str) -> types.TextDocumentIdentifier:
        item = types.TextDocumentItem(self.uri(path), "markdown", 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return types.TextDocumentIdentifier(item.uri)

    def next_findings(self, path: str) -> types.PublishDiagnosticsParams:
        """Those that are told next of a file."""
        before = len(self.published)

        async def wait() -> types.PublishDiagnosticsParams:
            while True:
                for one in self.published[before:]:
                    if one.uri == self.uri(path):
                        return one
                await asyncio.sleep(0.01)

        return self.run(wait())

    def end(self) -> int | None:
        """The server's exit status."""

        async def bye() -> int | None:
            process = self.client._server
            await self.client.shutdown_async(None)
            self.client.exit(None)
            await process.wait()
            await self.client.stop()
            return process.returncode

        status = self.run(bye())
        self._runner.close()
        return status


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, slim: Callable[[Path], Path]) -> Iterator[Session]:
    root = slim(tmp_path_factory.mktemp("vault"))
    (root / "Postings" / "2026-03-02-shop.md").write_text(POSTING, "utf-8")
    (root / "Clients" / "Acme Studio.md").write_text(CLIENT, "utf-8")
    made = Session(root)
    yield made
    assert made.end() == 0
