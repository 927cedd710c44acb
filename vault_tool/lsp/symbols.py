"""The outline of a note, and the notes and headings of a vault by a few words of their names."""

import asyncio
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from lsprotocol import types

from vault_tool.lsp.open_page import OpenPage
from vault_tool.lsp.workroom import Workroom, file_of
from vault_tool.note import Note
from vault_tool.store import layout
from vault_tool.text.edits import Span

_MOST = 200
"""Symbols of one answer: nobody reads on, and a word more finds the rest."""


def register(room: Workroom) -> None:
    """Answer what is about outlines."""
    made = room.server

    @made.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def outline(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        page = room.page(params.text_document.uri)
        return outline_of(room.note(params.text_document.uri, page.text), page)

    @made.feature(types.WORKSPACE_SYMBOL)
    async def search(params: types.WorkspaceSymbolParams) -> list[types.WorkspaceSymbol]:
        start = made.workspace.root_path
        files = [*map(file_of, room.open_uris()), *([Path(start) / layout.CONFIG] if start else [])]
        roots = dict.fromkeys(map(room.view.root_of, files))
        words = _plain(params.query).split()
        found = (s for root in roots if root for s in _named(room, root, words))
        return await asyncio.to_thread(lambda: list(islice(found, _MOST)))


def outline_of(note: Note, page: OpenPage) -> list[types.DocumentSymbol]:
    """The headings of a note as a tree; each reaches to the next of its level or above."""
    top: list[types.DocumentSymbol] = []
    above: list[tuple[int, list[types.DocumentSymbol]]] = [(0, top)]
    for number, heading in enumerate(note.headings):
        rest = note.headings[number + 1 :]
        end = next((h.span.start for h in rest if h.level <= heading.level), len(note.text))
        children: list[types.DocumentSymbol] = []
        while above[-1][0] >= heading.level:
            above.pop()
        above[-1][1].append(
            types.DocumentSymbol(
                name=heading.title or "(no title)",
                kind=types.SymbolKind.String,
                range=page.range_of(Span(heading.span.start, end)),
                selection_range=page.range_of(heading.span),
                children=children,
            )
        )
        above.append((heading.level, children))
    return top


def _named(room: Workroom, root: Path, words: list[str]) -> Iterator[types.WorkspaceSymbol]:
    """Notes whose path has all of the words, the open ones' headings among them."""
    nowhere = types.Range(types.Position(0, 0), types.Position(0, 0))
    for path in room.view.paths(root):
        if path.endswith(".md") and layout.kind_of(path) not in ("archive", "ignored", "state") and _has(path, words):
            folder, _, name = path.rpartition("/")
            place = types.Location((root / path).as_uri(), nowhere)
            yield types.WorkspaceSymbol(place, name.removesuffix(".md"), types.SymbolKind.File, container_name=folder)
    for uri in room.open_uris():
        text = room.page(uri).text
        note = room.note(uri, text)
        for heading in note.headings if words else ():
            if _has(heading.title, words):
                place = types.Location(uri, room.page_of(text).range_of(heading.span))
                name = note.path.rpartition("/")[2].removesuffix(".md")
                yield types.WorkspaceSymbol(place, heading.title, types.SymbolKind.String, container_name=name)


def _has(name: str, words: list[str]) -> bool:
    plain = _plain(name)
    return all(word in plain for word in words)


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name.casefold())
