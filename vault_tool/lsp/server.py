"""The language server itself, for editors that speak LSP 3.17.

The work is that of `vault lint` and of the rooms below; here it is put into the protocol's words, a module for each thing
that an editor asks. Positions count from 0, columns in the units that client and server agreed on (UTF-16 where the client
offers no other).
"""

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from vault_tool import __version__
from vault_tool.lsp import code_changes, diagnosing, hovering, link_places, symbols, typing_offers, verdict_lens
from vault_tool.lsp.sync import PlainLinesProtocol
from vault_tool.lsp.vault_view import Where
from vault_tool.lsp.workroom import Workroom

_ANSWERING = (diagnosing, code_changes, hovering, link_places, symbols, typing_offers, verdict_lens)


def server(where: Where) -> LanguageServer:
    """The server, ready to be started."""
    return workroom(where).server


def workroom(where: Where) -> Workroom:
    """The server with what it knows."""
    made = LanguageServer(
        "vault-tool",
        __version__,
        text_document_sync_kind=types.TextDocumentSyncKind.Incremental,
        protocol_cls=PlainLinesProtocol,
    )
    room = Workroom(made, where)
    for answering in _ANSWERING:
        answering.register(room)
    return room
