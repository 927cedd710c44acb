"""Where links lead, who links here, and other names for notes and headings."""

import asyncio
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from vault_tool import section_order
from vault_tool.jobs.pipeline import note_links
from vault_tool.jobs.pipeline.facts_in_note import facts_in
from vault_tool.jobs.pipeline.note_links import NoteLink
from vault_tool.lsp.hovering import key_at
from vault_tool.lsp.workroom import Workroom, file_of
from vault_tool.note import Note
from vault_tool.store import layout
from vault_tool.text.edits import Edit, Span
from vault_tool.text.markdown.blocks import Heading


class Meant(NamedTuple):
    """What is pointed at: a file of the vault, and the heading of it where one is meant. `span` is what was pointed at."""

    root: Path
    path: str
    heading: str
    span: Span


def register(room: Workroom) -> None:
    """Answer what is about links."""
    made = room.server

    @made.feature(types.TEXT_DOCUMENT_DEFINITION)
    def definition(params: types.DefinitionParams) -> list[types.Location]:
        return list(_definitions(room, params.text_document.uri, params.position))

    @made.feature(types.TEXT_DOCUMENT_REFERENCES)
    async def references(params: types.ReferenceParams) -> list[types.Location]:
        meant = _meant(room, params.text_document.uri, params.position)
        return await asyncio.to_thread(lambda: list(_references(room, meant))) if meant else []

    @made.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)
    def prepare(params: types.PrepareRenameParams) -> types.PrepareRenamePlaceholder | None:
        page, meant = room.page(params.text_document.uri), _meant(room, params.text_document.uri, params.position)
        if meant is None or meant.span == Span(0, 0):
            return None
        _refuse_fixed(meant)
        name = meant.heading or PurePosixPath(meant.path).name.removesuffix(".md")
        return types.PrepareRenamePlaceholder(page.range_of(meant.span), name)

    @made.feature(types.TEXT_DOCUMENT_RENAME)
    async def rename(params: types.RenameParams) -> types.WorkspaceEdit | None:
        meant = _meant(room, params.text_document.uri, params.position)
        if meant is None or meant.span == Span(0, 0):
            return None
        _refuse_fixed(meant)
        new = " ".join(params.new_name.split())
        if meant.heading:
            return await asyncio.to_thread(_heading_renamed, room, meant, new)
        return await asyncio.to_thread(_note_renamed, room, meant, new)


def _meant(room: Workroom, uri: str, place: types.Position) -> Meant | None:
    """What a link or a heading names; elsewhere it is the note itself, with no span."""
    page, placed = room.page(uri), room.view.located(file_of(uri))
    if placed is None:
        return None
    root, note, offset = placed[0], room.note(uri, page.text), page.offset(place)
    if link := note_links.link_at(note, offset):
        path = note_links.leads_to(link, note.path, room.view.names(root))
        if not path:
            return None
        heading = note_links.heading_named(_note(room, root, path, note), link.heading) if link.heading else None
        if heading and (link.heading_span.start <= offset or not link.target):
            return Meant(root, path, heading.title, link.heading_span)
        return Meant(root, path, "", link.target_span)
    for heading in note.headings:
        if heading.span.start <= offset < heading.span.end and heading.level > 1:
            return Meant(root, note.path, heading.title, note_links.title_span(note, heading))
    return Meant(root, note.path, "", Span(0, 0))


def _note(room: Workroom, root: Path, path: str, own: Note) -> Note:
    return own if path == own.path else room.view.note(root, path)


def _definitions(room: Workroom, uri: str, place: types.Position) -> Iterator[types.Location]:
    page, placed = room.page(uri), room.view.located(file_of(uri))
    if placed is None:
        return
    root, note, offset = placed[0], room.note(uri, page.text), page.offset(place)
    if link := note_links.link_at(note, offset):
        path = note_links.leads_to(link, note.path, room.view.names(root))
        if path:
            readable = path.endswith((".md", ".base"))
            target = _note(room, root, path, note) if readable else Note("", path)
            yield room.location(root, target, note_links.place_in(target, link.heading))
    elif key := key_at(note, offset):
        for fact in facts_in(note):
            if fact.key == key:
                yield room.location(root, note, fact.span)


def _references(room: Workroom, meant: Meant) -> Iterator[types.Location]:
    for note, link in _links_to(room, meant):
        yield room.location(meant.root, note, link.span)


def _links_to(room: Workroom, meant: Meant) -> Iterator[tuple[Note, NoteLink]]:
    """Every link of the vault to what is meant. A note without the target's name in it is not looked at."""
    names = room.view.names(meant.root)
    name = PurePosixPath(meant.path).name.removesuffix(".md")
    first = name.split(" ", 1)[0]  # the rest may be written with %20 between
    for note in room.view.notes(meant.root, "" if meant.heading else first):
        if meant.heading and note.path != meant.path and first.casefold() not in note.text.casefold():
            continue
        for link in note_links.links(note):
            if note_links.leads_to(link, note.path, names) == meant.path and _is_to(link, meant.heading):
                yield note, link


def _is_to(link: NoteLink, heading: str) -> bool:
    return not heading or note_links.same_heading(link.heading.rpartition("#")[2], heading)


def _refuse_fixed(meant: Meant) -> None:
    """Raises what the editor shows where a name is one that the tool looks for."""
    if meant.heading and meant.heading.casefold() in section_order.known():
        raise JsonRpcInvalidParams(f"{meant.heading} is a section that vault-tool looks for; it keeps its name")
    fixed = layout.kind_of(meant.path) in ("profile", "home", "archive", "drop") or not meant.path.endswith(".md")
    if fixed and not meant.heading:
        raise JsonRpcInvalidParams(f"{meant.path} is found by its name; it keeps it")


def _heading_renamed(room: Workroom, meant: Meant, new: str) -> types.WorkspaceEdit:
    if not new or set(new) & set("[]|^"):
        raise JsonRpcInvalidParams("A heading that links lead to can't be empty or have one of [ ] | ^ in it.")
    target = room.view.note(meant.root, meant.path)
    heading = next((h for h in target.headings if h.title == meant.heading), None)
    edits: dict[str, list[Edit]] = {}
    if isinstance(heading, Heading):
        edits[meant.path] = [Edit(*note_links.title_span(target, heading), new)]
    for note, link in _links_to(room, meant):
        edits.setdefault(note.path, []).append(note_links.renamed_heading(link, new))
    return types.WorkspaceEdit(document_changes=list(_documents(room, meant.root, edits)))


def _note_renamed(room: Workroom, meant: Meant, new: str) -> types.WorkspaceEdit:
    name = new.removesuffix(".md")
    if not name or set(name) & note_links.UNFIT or name.startswith("."):
        raise JsonRpcInvalidParams(
            f"A note's name can't be empty or have one of {' '.join(sorted(note_links.UNFIT))} in it."
        )
    if not _can_rename(room.server.client_capabilities):
        raise JsonRpcInvalidParams("This editor can't rename files for a language server: rename the note in Obsidian.")
    folder = meant.path.rpartition("/")[0]
    path = f"{folder}/{name}.md" if folder else f"{name}.md"
    taken = room.view.names(meant.root)
    if taken.get(path.casefold(), meant.path) != meant.path:
        raise JsonRpcInvalidParams(f"{path} is there already; choose another name.")
    alone = taken.get(name.casefold()) in (None, meant.path)
    edits: dict[str, list[Edit]] = {}
    for note, link in _links_to(room, meant):
        if link.target:
            edits.setdefault(note.path, []).append(note_links.renamed_target(link, meant.path, path, alone=alone))
    moved = types.RenameFile((meant.root / meant.path).as_uri(), (meant.root / path).as_uri())
    return types.WorkspaceEdit(document_changes=[*_documents(room, meant.root, edits), moved])


def _documents(room: Workroom, root: Path, edits: dict[str, list[Edit]]) -> Iterator[types.TextDocumentEdit]:
    for path, wanted in edits.items():
        page = room.page_of(room.view.note(root, path).text)
        changes = [types.TextEdit(page.range_of(Span(e.start, e.end)), e.text) for e in wanted]
        document = types.OptionalVersionedTextDocumentIdentifier((root / path).as_uri())
        yield types.TextDocumentEdit(document, changes)


def _can_rename(client: types.ClientCapabilities) -> bool:
    edit = client.workspace.workspace_edit if client.workspace else None
    return bool(edit and edit.resource_operations and types.ResourceOperationKind.Rename in edit.resource_operations)
