"""The language server: findings while one types, their fixes, and completions, in any editor that speaks LSP 3.17.

The work is that of `vault lint`; here it is put into the protocol's words. Positions count from 0, columns in the units that
client and server agreed on (UTF-16 where the client offers no other).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from vault_tool import __version__
from vault_tool.errors import UserError
from vault_tool.jobs.lint.linting import lint_text
from vault_tool.jobs.lint.report import LintedNote, Placed, Report, RuleCard
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.lint.rule_set import every_rule
from vault_tool.jobs.named_paths import path_in
from vault_tool.jobs.pipeline import offers
from vault_tool.jobs.pipeline.offers import Completion
from vault_tool.jobs.vault import Place
from vault_tool.note import Note
from vault_tool.store import layout
from vault_tool.text.lines import Position

_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
_KINDS = {
    "property": types.CompletionItemKind.Property,
    "value": types.CompletionItemKind.EnumMember,
    "note": types.CompletionItemKind.File,
    "rule": types.CompletionItemKind.Constant,
}
_UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}
"""How a column's characters are counted, by the protocol's name: encoded, in units of so many bytes."""
_TRIGGERS = ("[", ":", " ")

Where = Callable[[Path], Place]
"""The vault that a file lies in, with its configuration. Raises UserError where vault.toml is broken."""


@dataclass(frozen=True)
class Page:
    """A document open in the editor: its text by lines, and how its columns are counted."""

    text: str
    encoding: str = "utf-16"
    lines: list[str] = field(init=False)

    def __post_init__(self) -> None:
        lines = self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        object.__setattr__(self, "lines", lines)

    def position(self, line: int, column: int) -> types.Position:
        """A place of a finding (from 1, code points) in the protocol's count."""
        before = (self.lines[line - 1] if line <= len(self.lines) else "")[: column - 1]
        return types.Position(line - 1, self._units(before))

    def range(self, start: Position, end: Position) -> types.Range:
        """What stands between two places."""
        return types.Range(self.position(*start), self.position(*end))

    def offset(self, place: types.Position) -> int:
        """The offset, in code points, of a place in the protocol's count; past a line's end it is the end."""
        note = Note(self.text)
        line = self.lines[place.line] if place.line < len(self.lines) else ""
        column = next((c for c in range(len(line) + 1) if self._units(line[:c]) >= place.character), len(line))
        return note.lines.offset(Position(place.line + 1, column + 1))

    def _units(self, text: str) -> int:
        if self.encoding not in _UNITS or text.isascii():
            return len(text)
        encoding, width = _UNITS[self.encoding]
        return len(text.encode(encoding, "surrogatepass")) // width


def diagnostics(report: Report, page: Page) -> list[types.Diagnostic]:
    """The findings of a report on one note."""
    return [_diagnostic(found, report.card(found.code), page) for note in report.notes for found in note.findings]


def _diagnostic(found: Placed, rule: RuleCard, page: Page) -> types.Diagnostic:
    return types.Diagnostic(
        range=_range(found, page),
        message=f"{found.message}\nIf ignored: {rule.cost}",
        severity=_SEVERITIES[found.severity],
        code=found.code,
        code_description=types.CodeDescription(rule.url) if rule.url.startswith("http") else None,
        source="vault",
    )


def _range(found: Placed, page: Page) -> types.Range:
    return page.range(Position(found.line, found.column), Position(found.end_line, found.end_column))


def actions(report: Report, page: Page, uri: str, wanted: types.Range) -> Iterator[types.CodeAction]:
    """A quick fix for each finding in the wanted range that has one; only safe ones are marked as preferred."""
    for found in (f for note in report.notes for f in note.findings):
        here = _range(found, page)
        if found.fix is None or here.end < wanted.start or wanted.end < here.start:
            continue
        edits = [
            types.TextEdit(page.range(Position(e.line, e.column), Position(e.end_line, e.end_column)), e.text)
            for e in found.fix.edits
        ]
        yield types.CodeAction(
            title=f"{found.code}: {found.fix.description}",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[_diagnostic(found, report.card(found.code), page)],
            is_preferred=found.fix.safe,
            edit=types.WorkspaceEdit(changes={uri: edits}),
        )


def items(found: Iterator[Completion], page: Page) -> list[types.CompletionItem]:
    """Completions in the protocol's words."""
    lines = Note(page.text).lines
    return [
        types.CompletionItem(
            label=c.label,
            kind=_KINDS[c.kind],
            detail=c.detail or None,
            text_edit=types.TextEdit(page.range(lines.position(c.span.start), lines.position(c.span.end)), c.text),
        )
        for c in found
    ]


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


def _page(made: LanguageServer, document: TextDocument) -> Page:
    return Page(document.source, types.PositionEncodingKind(made.workspace.position_encoding).value)


def _file(document: TextDocument) -> Path:
    return Path(to_fs_path(document.uri) or document.uri.rpartition("/")[2])


def _report(where: Where, document: TextDocument) -> Report:
    """The document's findings; a broken vault.toml is the one finding there is then."""
    file = _file(document)
    try:
        data = document.source.encode("utf-8", "surrogateescape")
        return lint_text(where(file), data, str(file), Request())
    except UserError as e:
        return Report(notes=(_trouble(str(file), str(e)),), card=_TROUBLE_CARDS.__getitem__)


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
