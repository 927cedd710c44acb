"""What every request is answered from: the editor's documents, their vaults, their findings."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from vault_tool.lsp.open_page import OpenPage
from vault_tool.lsp.page_reports import PageReports
from vault_tool.lsp.vault_view import VaultView, Where
from vault_tool.note import Note
from vault_tool.text.edits import Span


class Workroom:
    """A server with what it knows."""

    def __init__(self, server: LanguageServer, where: Where) -> None:
        self.server = server
        self.view = VaultView(where, self._open_texts)
        self.reports = PageReports(where)
        self._learning: set[asyncio.Task[None]] = set()

    def page(self, uri: str) -> OpenPage:
        """A document as it stands in the editor, else on disk."""
        return self.page_of(self.server.workspace.get_text_document(uri).source)

    def page_of(self, text: str) -> OpenPage:
        """A text with places counted as the editor does."""
        return OpenPage(text, types.PositionEncodingKind(self.server.workspace.position_encoding).value)

    def note(self, uri: str, text: str) -> Note:
        """A document as a note: its path is that in its vault, outside of any its name."""
        file = file_of(uri)
        placed = self.view.located(file)
        return Note(text, placed[1] if placed else file.name)

    def location(self, root: Path, note: Note, span: Span) -> types.Location:
        """A place in a note of the vault."""
        return types.Location((root / note.path).as_uri(), self.page_of(note.text).range_of(span))

    def learn(self, uri: str) -> None:
        """Find out, while the editor goes on, which tags the vault of a document has."""
        if root := self.view.root_of(file_of(uri)):
            task = asyncio.get_running_loop().create_task(asyncio.to_thread(self.view.learn_tags, root))
            self._learning.add(task)
            task.add_done_callback(self._learning.discard)

    def open_uris(self) -> list[str]:
        """The addresses of the open documents, as the editor writes them."""
        return [document.uri for document in self.server.workspace.text_documents.values()]

    def _open_texts(self) -> Iterator[tuple[Path, str]]:
        for document in list(self.server.workspace.text_documents.values()):
            yield file_of(document.uri), document.source


def file_of(uri: str) -> Path:
    """The file that an address means; for one that means none, its last part."""
    return Path(to_fs_path(uri) or uri.rpartition("/")[2])
