"""Findings, their fixes and completions in the protocol's words."""

from collections.abc import Iterator

from lsprotocol import types

from vault_tool.jobs.lint.results.report import Placed, Report, RuleCard
from vault_tool.jobs.pipeline.offers import Completion
from vault_tool.lsp.open_page import OpenPage
from vault_tool.note import Note
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


def diagnostics(report: Report, page: OpenPage) -> list[types.Diagnostic]:
    """The findings of a report on one note."""
    return [_diagnostic(found, report.card(found.code), page) for note in report.notes for found in note.findings]


def _diagnostic(found: Placed, rule: RuleCard, page: OpenPage) -> types.Diagnostic:
    return types.Diagnostic(
        range=_range(found, page),
        message=f"{found.message}\nIf ignored: {rule.cost}",
        severity=_SEVERITIES[found.severity],
        code=found.code,
        code_description=types.CodeDescription(rule.url) if rule.url.startswith("http") else None,
        source="vault",
    )


def _range(found: Placed, page: OpenPage) -> types.Range:
    return page.range(Position(found.line, found.column), Position(found.end_line, found.end_column))


def actions(report: Report, page: OpenPage, uri: str, wanted: types.Range) -> Iterator[types.CodeAction]:
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


def items(found: Iterator[Completion], page: OpenPage) -> list[types.CompletionItem]:
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
