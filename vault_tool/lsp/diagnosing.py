"""Findings in the editor: told when a document rests, or given when the editor asks for them, which it then does itself."""

import asyncio
from pathlib import Path

from lsprotocol import types

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
    made, news = room.server, asyncio.Event()
    told: dict[str, str] = {}

    async def check(uri: str) -> None:
        document = made.workspace.text_documents.get(uri) or made.workspace.get_text_document(uri)
        version, text = document.version, document.source
        report = await room.reports.of(file_of(uri), text)
        now = made.workspace.get_text_document(uri)
        if now.version == version and now.source == text:
            found = _found(room, uri, text, report)
            made.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    settled = Settled(check)

    def look_at(uri: str) -> None:
        if not _asks_itself(made.client_capabilities):
            settled.soon(uri)

    def look_again() -> None:
        """At all that is open: something that findings depend on has changed."""
        room.view.forget()
        room.reports.forget()
        news.set()
        for uri in room.open_uris():
            look_at(uri)
        if _asks_itself(made.client_capabilities) and _refreshes(made.client_capabilities):
            made.workspace_diagnostic_refresh(None)

    @made.feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        workspace = made.client_capabilities.workspace
        watched = workspace.did_change_watched_files if workspace else None
        if watched and watched.dynamic_registration:
            options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(g) for g in _WATCHED])
            wanted = types.Registration("vault-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            made.client_register_capability(types.RegistrationParams([wanted]))

    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        room.learn(params.text_document.uri)
        look_at(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        if not _asks_itself(made.client_capabilities):
            room.reports.forget()
        look_at(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(_: types.DidSaveTextDocumentParams) -> None:
        look_again()

    @made.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def changed_on_disk(_: types.DidChangeWatchedFilesParams) -> None:
        look_again()

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        settled.drop(params.text_document.uri)
        if not _asks_itself(made.client_capabilities):
            made.text_document_publish_diagnostics(types.PublishDiagnosticsParams(params.text_document.uri, []))

    @made.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, _OPTIONS)
    async def asked(params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        uri = params.text_document.uri
        text = made.workspace.get_text_document(uri).source
        report = await room.reports.of(file_of(uri), text)
        name = _name(report.notes)
        if params.previous_result_id == name:
            return types.RelatedUnchangedDocumentDiagnosticReport(name)
        return types.RelatedFullDocumentDiagnosticReport(_found(room, uri, text, report), result_id=name)

    @made.feature(types.WORKSPACE_DIAGNOSTIC)
    async def asked_for_all(params: types.WorkspaceDiagnosticParams) -> types.WorkspaceDiagnosticReport:
        """The notes that aren't open. Asked again, it answers once something has changed, as the protocol wants."""
        if told:
            await news.wait()
        news.clear()
        known = {one.uri: one.value for one in params.previous_result_ids}
        found = await _of_vault(room, known)
        told.update((one.uri, one.result_id or "") for one in found)
        told.setdefault("", "")
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


def _asks_itself(client: types.ClientCapabilities) -> bool:
    """Whether the editor asks for findings: told of them besides, it would show each twice."""
    return bool(client.text_document and client.text_document.diagnostic)


def _refreshes(client: types.ClientCapabilities) -> bool:
    workspace = client.workspace
    return bool(workspace and workspace.diagnostics and workspace.diagnostics.refresh_support)
