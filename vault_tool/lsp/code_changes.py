"""What mends a finding from the editor: its fix, a comment that silences it there, and all safe fixes at once."""

from collections.abc import Iterator, Sequence

from lsprotocol import types

from vault_tool.jobs.lint.ignoring import NEVER, silenced
from vault_tool.jobs.lint.results.report import Placed, Report
from vault_tool.lsp.open_page import OpenPage
from vault_tool.lsp.page_reports import TROUBLE
from vault_tool.lsp.protocol_words import RulePage, changes, diagnostic, range_of
from vault_tool.lsp.workroom import Workroom, file_of
from vault_tool.note import Note
from vault_tool.text.lines import Position

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.vault"


def register(room: Workroom) -> None:
    """Answer what is about mending."""
    made = room.server
    kinds = [types.CodeActionKind.QuickFix, types.CodeActionKind.SourceFixAll]

    @made.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(kinds))
    async def code_actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri, only = params.text_document.uri, params.context.only
        file, text = file_of(uri), made.workspace.get_text_document(uri).source
        page, found = room.page_of(text), list[types.CodeAction]()
        report = await room.reports.of(file, text)
        if _wanted(types.CodeActionKind.QuickFix.value, only):

            def rule_page(code: str) -> str:
                return room.reports.rule_page(file, code)

            found += fixes(report, page, uri, params.range, rule_page)
            found += silencers(report, page, uri, params.range, Note(text, room.note(uri, text).path))
        asked_by_name = only is not None and _wanted(FIX_ALL, only)
        if (asked_by_name or only is None) and any(n.tally.safe for n in report.notes):
            edits = changes(text, await room.reports.mended(file, text), page)
            if edits:
                found.append(
                    types.CodeAction(
                        "Make all safe fixes of vault lint",
                        kind=FIX_ALL,
                        edit=types.WorkspaceEdit(changes={uri: edits}),
                    )
                )
        return found


def _wanted(kind: str, only: Sequence[types.CodeActionKind | str] | None) -> bool:
    """Whether a kind is among those asked for: one that is asked for stands for all kinds whose names it begins."""
    names = [o.value if isinstance(o, types.CodeActionKind) else o for o in only or ()]
    return only is None or any(name in ("", kind) or kind.startswith(f"{name}.") for name in names)


def _here(report: Report, page: OpenPage, wanted: types.Range) -> Iterator[Placed]:
    for found in (f for note in report.notes for f in note.findings):
        its = range_of(found, page)
        if not (its.end < wanted.start or wanted.end < its.start):
            yield found


def fixes(
    report: Report, page: OpenPage, uri: str, wanted: types.Range, rule_page: RulePage
) -> Iterator[types.CodeAction]:
    """A quick fix for each finding in the wanted range that has one; only safe ones are marked as preferred."""
    for found in _here(report, page, wanted):
        if found.fix is None:
            continue
        edits = [
            types.TextEdit(page.range(Position(e.line, e.column), Position(e.end_line, e.end_column)), e.text)
            for e in found.fix.edits
        ]
        yield types.CodeAction(
            title=f"{found.code}: {found.fix.description}",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[diagnostic(found, report, page, rule_page)],
            is_preferred=found.fix.safe,
            edit=types.WorkspaceEdit(changes={uri: edits}),
        )


def silencers(report: Report, page: OpenPage, uri: str, wanted: types.Range, note: Note) -> Iterator[types.CodeAction]:
    """A comment for each rule that found something in the wanted range, as `vault lint --add-ignore` writes it."""
    for found in {f.code: f for f in _here(report, page, wanted)}.values():
        if found.code in (*NEVER, TROUBLE):
            continue
        edits = changes(note.text, silenced(note, [found]), page)
        whole = any("disable-file" in edit.new_text for edit in edits)
        yield types.CodeAction(
            title=f"Ignore {found.code} {'in this note' if whole else 'here'}",
            kind=types.CodeActionKind.QuickFix,
            edit=types.WorkspaceEdit(changes={uri: edits}),
        )
