"""Findings, their fixes and completions in the protocol's words."""

from collections.abc import Callable, Iterable

from lsprotocol import types

from vault_tool.jobs.lint.results.report import Placed, Report
from vault_tool.jobs.pipeline.offers import Completion
from vault_tool.lsp.open_page import OpenPage
from vault_tool.text.edits import Span
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
    "heading": types.CompletionItemKind.Reference,
    "block": types.CompletionItemKind.Reference,
    "view": types.CompletionItemKind.Reference,
    "tag": types.CompletionItemKind.Keyword,
    "rule": types.CompletionItemKind.Constant,
}


RulePage = Callable[[str], str]
"""The address of the page about a rule, by code; empty where there is none."""


def diagnostics(report: Report, page: OpenPage, rule_page: RulePage) -> list[types.Diagnostic]:
    """The findings of a report on one note."""
    return [diagnostic(found, report, page, rule_page) for note in report.notes for found in note.findings]


def diagnostic(found: Placed, report: Report, page: OpenPage, rule_page: RulePage) -> types.Diagnostic:
    """A finding as editors are sent it, with what ignoring it costs and the address of its rule's page."""
    address = rule_page(found.code)
    return types.Diagnostic(
        range=range_of(found, page),
        message=f"{found.message}\nIf ignored: {report.card(found.code).cost}",
        severity=_SEVERITIES[found.severity],
        code=found.code,
        code_description=types.CodeDescription(address) if address else None,
        source="vault",
    )


def range_of(found: Placed, page: OpenPage) -> types.Range:
    """Where a finding stands."""
    return page.range(Position(found.line, found.column), Position(found.end_line, found.end_column))


def changes(before: str, after: str, page: OpenPage) -> list[types.TextEdit]:
    """What makes one text the other: the one stretch that differs, so that the cursor stays where it is."""
    if before == after:
        return []
    start = next(
        (i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    most = min(len(before), len(after)) - start
    tail = next((i for i in range(most) if before[-1 - i] != after[-1 - i]), most)
    span = Span(start, len(before) - tail)
    return [types.TextEdit(page.range_of(span), after[start : len(after) - tail])]


def items(found: Iterable[Completion], page: OpenPage) -> list[types.CompletionItem]:
    """Completions in the protocol's words."""
    return [
        types.CompletionItem(
            label=c.label,
            kind=_KINDS[c.kind],
            detail=c.detail or None,
            text_edit=types.TextEdit(page.range_of(c.span), c.text),
        )
        for c in found
    ]
