"""Findings in the editor: told when a document rests, or given when the editor asks for them, which it then does itself."""

import asyncio
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from vault_tool.jobs.lint.results.report import LintedNote, Report
from vault_tool.lsp.protocol_words import diagnostics
from vault_tool.lsp.sync import Settled
from vault_tool.lsp.workroom import Workroom, file_of
from vault_tool.store import layout
from vault_tool.store.digests import digest

_WATCHED = ("**/*.md", "**/*.base", "**/vault.toml")
_OPTIONS = types.DiagnosticOptions(inter_file_dependencies=True, workspace_diagnostics=True, identifier="vault")


def register(room: Workroom) -> None:
    """Answer what is about findings."""
    publisher = Publisher(room)
    _watch_files(room.server)
    _hear_of_changes(room, publisher)
    _answer(room, publisher.news)


class Publisher:
    """Tells findings of what is open, except to an editor that asks for them itself.

    `news` is set where something has changed that findings depend on.
    """

    def __init__(self, room: Workroom) -> None:
        self.news = asyncio.Event()
        self._room, self._server = room, room.server
        self._settled = Settled(self._publish)

    def look_at(self, uri: str) -> None:
        """A document was opened or has changed."""
        if not self.is_asked:
            self._settled.soon(uri)

    def look_again(self) -> None:
        """At all that is open: something that findings depend on has changed."""
        self._room.view.forget()
        self._room.reports.forget()
        self.news.set()
        for uri in self._room.open_uris():
            self.look_at(uri)
        if self.is_asked and _refreshes(self._server.client_capabilities):
            self._server.workspace_diagnostic_refresh(None)

    def take_back(self, uri: str) -> None:
        """A document was closed: what was told of it goes."""
        self._settled.drop(uri)
        if not self.is_asked:
            self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    @property
    def is_asked(self) -> bool:
        """Whether the editor asks for findings: told of them besides, it would show each twice."""
        client = self._server.client_capabilities
        return bool(client.text_document and client.text_document.diagnostic)

    async def _publish(self, uri: str) -> None:
        documents = self._server.workspace
        document = documents.text_documents.get(uri) or documents.get_text_document(uri)
        version, text = document.version, document.source
        report = await self._room.reports.of(file_of(uri), text)
        now = documents.get_text_document(uri)
        if now.version == version and now.source == text:
            found = _found(self._room, uri, text, report)
            self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))


def _watch_files(server: LanguageServer) -> None:
    """Have an editor that can do so tell of files that change on disk."""

    @server.feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        workspace = server.client_capabilities.workspace
        watched = workspace.did_change_watched_files if workspace else None
        if watched and watched.dynamic_registration:
            options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(g) for g in _WATCHED])
            wanted = types.Registration("vault-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            server.client_register_capability(types.RegistrationParams([wanted]))


def _hear_of_changes(room: Workroom, publisher: Publisher) -> None:
    """Look at documents as they are opened, changed, saved and closed."""
    server = room.server

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        room.learn(params.text_document.uri)
        publisher.look_at(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        if not publisher.is_asked:
            room.reports.forget()
        publisher.look_at(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(_: types.DidSaveTextDocumentParams) -> None:
        publisher.look_again()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def changed_on_disk(_: types.DidChangeWatchedFilesParams) -> None:
        publisher.look_again()

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        publisher.take_back(params.text_document.uri)


def _answer(room: Workroom, news: asyncio.Event) -> None:
    """Give findings to an editor that asks for them."""
    server = room.server
    answered_once = False

    @server.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, _OPTIONS)
    async def asked(params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        uri = params.text_document.uri
        text = server.workspace.get_text_document(uri).source
        report = await room.reports.of(file_of(uri), text)
        name = _name(report.notes)
        if params.previous_result_id == name:
            return types.RelatedUnchangedDocumentDiagnosticReport(name)
        return types.RelatedFullDocumentDiagnosticReport(_found(room, uri, text, report), result_id=name)

    @server.feature(types.WORKSPACE_DIAGNOSTIC)
    async def asked_for_all(params: types.WorkspaceDiagnosticParams) -> types.WorkspaceDiagnosticReport:
        """The notes that aren't open. Asked again, it answers once something has changed, as the protocol wants."""
        nonlocal answered_once
        if answered_once:
            await news.wait()
        news.clear()
        known = {one.uri: one.value for one in params.previous_result_ids}
        found = await _of_vault(room, known)
        answered_once = True
        return types.WorkspaceDiagnosticReport(found)


async def _of_vault(room: Workroom, known: dict[str, str]) -> list[types.WorkspaceDocumentDiagnosticReport]:
    start = room.server.workspace.root_path
    root = room.view.root_of(Path(start) / layout.CONFIG) if start else None
    if root is None:
        return []
    report = await room.reports.of_vault(root / "vault.toml")
    opened = set(room.open_uris())
    notes = {(root / note.path).as_uri(): note for note in report.notes}
    found: list[types.WorkspaceDocumentDiagnosticReport] = []
    for uri, note in notes.items():
        name = _name((note,))
        if uri in opened:
            continue
        if known.get(uri) == name:
            found.append(types.WorkspaceUnchangedDocumentDiagnosticReport(uri, name))
            continue
        alone = Report(notes=(note,), card=report.card)
        items = _found(room, uri, room.view.note(root, note.path).text, alone)
        found.append(types.WorkspaceFullDocumentDiagnosticReport(uri, items, result_id=name))
    gone = (uri for uri in known if uri not in notes and uri not in opened)
    found += (types.WorkspaceFullDocumentDiagnosticReport(uri, [], result_id="") for uri in gone)
    return found


def _found(room: Workroom, uri: str, text: str, report: Report) -> list[types.Diagnostic]:
    file = file_of(uri)
    return diagnostics(report, room.page_of(text), lambda code: room.reports.rule_page(file, code))


def _name(notes: tuple[LintedNote, ...]) -> str:
    """What tells one answer from another."""
    return digest("".join(note.packed for note in notes).encode("utf-8", "surrogatepass"))[:16]


def _refreshes(client: types.ClientCapabilities) -> bool:
    workspace = client.workspace
    return bool(workspace and workspace.diagnostics and workspace.diagnostics.refresh_support)
