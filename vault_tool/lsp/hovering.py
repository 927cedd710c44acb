"""What the editor shows of the place that is pointed at: a rule, a property, where a fact was read, the verdict, a link."""

import asyncio
import contextlib
from collections.abc import Iterator
from pathlib import Path

from lsprotocol import types

from vault_tool import shipped
from vault_tool.jobs.lint.results.report import Report
from vault_tool.jobs.pipeline import note_links
from vault_tool.jobs.pipeline.facts_in_note import PlacedFact, facts_in
from vault_tool.lsp.open_page import OpenPage
from vault_tool.lsp.protocol_words import range_of
from vault_tool.lsp.verdict_lens import in_words
from vault_tool.lsp.workroom import Workroom, file_of
from vault_tool.note import Note
from vault_tool.rules.engine import suppressions
from vault_tool.store import layout
from vault_tool.text.edits import Span

_OF_THE_VERDICT = ("verdict", "fit", "score")


def register(room: Workroom) -> None:
    """Answer what is about the place that is pointed at."""
    made = room.server

    @made.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        uri = params.text_document.uri
        text = made.workspace.get_text_document(uri).source
        report = await room.reports.of(file_of(uri), text)
        page, note = room.page_of(text), room.note(uri, text)
        offset = page.offset(params.position)
        said = list(_rules(report, page, params.position, note, offset))
        said += await asyncio.to_thread(lambda: [*_told(room, file_of(uri), note, offset)])
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(said))) if said else None


def _rules(report: Report, page: OpenPage, place: types.Position, note: Note, offset: int) -> Iterator[str]:
    """The rules that found something here, and those that a comment names."""
    codes = [f.code for n in report.notes for f in n.findings if _holds(range_of(f, page), place)]
    for comment in suppressions.comments(note):
        codes += [c.code for c in comment.codes if c.span.start <= offset <= c.span.end]
    for code in dict.fromkeys(codes):
        with contextlib.suppress(KeyError):
            card = report.card(code)
            yield f"**{code} {card.name}**: {card.summary}\n\nIf ignored: {card.cost}"


def _holds(where: types.Range, place: types.Position) -> bool:
    return where.start <= place <= where.end


def _told(room: Workroom, file: Path, note: Note, offset: int) -> Iterator[str]:
    kind = layout.kind_of(note.path)
    key = key_at(note, offset)
    facts = facts_in(note) if kind == "posting" else ()
    if key:
        yield from _property(key, kind, note, facts)
    for fact in facts:
        if fact.span.start <= offset < fact.span.end and not key:
            yield f"Read as `{fact.key}`: {fact.value}"
    heading = note.title
    on_title = heading is not None and heading.span.start <= offset < heading.span.end
    if kind == "posting" and (on_title or key in _OF_THE_VERDICT) and (verdict := in_words(room, file, note)):
        yield verdict
    yield from _link(room, file, note, offset)


def key_at(note: Note, offset: int) -> str:
    """The property that the offset stands in; empty where it stands in none."""
    spans = note.properties.spans.items()
    return next((key for key, span in spans if span.start <= offset <= span.end), "")


def _property(key: str, kind: str, note: Note, facts: tuple[PlacedFact, ...]) -> Iterator[str]:
    spec = shipped.schema(kind)["properties"].get(key) if kind in shipped.KINDS_OF_NOTES else None
    if spec is None:
        return
    unit = f" Unit: {spec['x-unit']}." if "x-unit" in spec else ""
    yield f"**{key}**: {spec.get('description', '')}{unit}"
    for fact in (f for f in facts if f.key == key):
        words, line = " ".join(fact.quote.split()), note.lines.position(fact.span.start).line
        yield f"{'Worked out' if fact.derived else 'Read'} from line {line}:\n\n> {words}"


def _link(room: Workroom, file: Path, note: Note, offset: int) -> Iterator[str]:
    link, placed = note_links.link_at(note, offset), room.view.located(file)
    if link is None or placed is None:
        return
    root = placed[0]
    path = note_links.leads_to(link, note.path, room.view.names(root))
    if not path.endswith(".md"):
        return
    target = room.view.note(root, path)
    span = note_links.place_in(target, link.heading) if link.heading else _first_words(target)
    words = target.text[span.start : span.start + 400].strip()
    yield f"`{path}`\n\n{words}" if words else f"`{path}`"


def _first_words(note: Note) -> Span:
    start = note.title.span.start if note.title else note.body_span.start
    return Span(start, len(note.text))
