"""The language server itself, for editors that speak LSP 3.17.

The work is that of `vault lint`; here it is put into the protocol's words. Positions count from 0, columns in the units that
client and server agreed on (UTF-16 where the client offers no other).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from vault_tool import __version__
from vault_tool.errors import UserError
from vault_tool.jobs.lint.linting import lint_text
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.lint.results.report import LintedNote, Placed, Report, RuleCard
from vault_tool.jobs.lint.rulebook.rule_set import every_rule
from vault_tool.jobs.named_paths import path_in
from vault_tool.jobs.pipeline import offers
from vault_tool.jobs.pipeline.offers import Completion
from vault_tool.jobs.vault import Place
from vault_tool.lsp.open_page import OpenPage
from vault_tool.lsp.protocol_words import actions, diagnostics, items
from vault_tool.note import Note
from vault_tool.store import layout
from vault_tool.text.encoding.decode import note_bytes

_TRIGGERS = ("[", ":", " ")

Where = Callable[[Path], Place]
"""The vault that a file lies in, with its configuration. Raises UserError where vault.toml is broken."""


def server(where: Where) -> LanguageServer:
    """The server, ready to be started."""
    made = LanguageServer("vault-tool", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)

    def check(uri: str) -> None:
        document = made.workspace.get_text_document(uri)
        report = _report(where, document)
        found = diagnostics(report, _page(made, document))
        made.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, document.version))

    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        check(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        check(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        made.text_document_publish_diagnostics(types.PublishDiagnosticsParams(params.text_document.uri, []))

    @made.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions([types.CodeActionKind.QuickFix]))
    def code_actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        document = made.workspace.get_text_document(params.text_document.uri)
        report = _report(where, document)
        return list(actions(report, _page(made, document), document.uri, params.range))

    @made.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=list(_TRIGGERS)))
    def complete(params: types.CompletionParams) -> list[types.CompletionItem]:
        document = made.workspace.get_text_document(params.text_document.uri)
        page = _page(made, document)
        return items(_completions(where, document, page.offset(params.position)), page)

    return made


def _page(made: LanguageServer, document: TextDocument) -> OpenPage:
    return OpenPage(document.source, types.PositionEncodingKind(made.workspace.position_encoding).value)


def _file(document: TextDocument) -> Path:
    return Path(to_fs_path(document.uri) or document.uri.rpartition("/")[2])


def _report(where: Where, document: TextDocument) -> Report:
    """The document's findings; a broken vault.toml is the one finding there is then."""
    file = _file(document)
    try:
        data = note_bytes(_HALF.sub("\ufffd", document.source))
        return lint_text(where(file), data, str(file), Request())
    except UserError as e:
        return Report(notes=(_trouble(str(file), str(e)),), card=_TROUBLE_CARDS.__getitem__)


_HALF = re.compile("[\ud800-\udc7f\udd00-\udfff]")
"""Half a character, as an editor sends it that counts in UTF-16: no file can hold it."""
_TROUBLE = "vault.toml"
_TROUBLE_CARDS: Mapping[str, RuleCard] = {
    _TROUBLE: RuleCard("configuration", "", "Nothing in this vault is checked.", "")
}


def _trouble(path: str, message: str) -> LintedNote:
    return LintedNote.of(path, (Placed(_TROUBLE, "error", message, 1, 1, 1, 1, "", 0, None),))


def _completions(where: Where, document: TextDocument, offset: int) -> Iterator[Completion]:
    file = _file(document)
    try:
        root = where(file).root
    except UserError:
        root = layout.find(file.parent)
    path, names = path_in(root, file), []
    if root is not None and path is not None:
        notes = (e.path for e in layout.walk(root) if e.path.endswith(".md"))
        names = sorted({note.rsplit("/", 1)[-1].removesuffix(".md") for note in notes})
    note = Note(document.source, path or file.name)
    return offers.complete(note, offset, layout.kind_of(note.path), names, _rule_names(root))


def _rule_names(root: Path | None) -> dict[str, str]:
    """The name of every rule, by code; none where one of them is unfit, as a check of the document says."""
    try:
        return {rule.CODE: rule.NAME for rule in every_rule(root)}
    except UserError:
        return {}
