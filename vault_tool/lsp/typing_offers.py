"""What can be typed next, offered by the editor."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from lsprotocol import types

from vault_tool.errors import UserError
from vault_tool.jobs.lint.rulebook.rule_set import every_rule
from vault_tool.jobs.pipeline import note_links, offers
from vault_tool.lsp.protocol_words import items
from vault_tool.lsp.workroom import Workroom, file_of
from vault_tool.note import Note
from vault_tool.store import layout

_TRIGGERS = ("[", ":", " ", "#", "^")
_MOST = 200
"""Items of one answer: the editor asks again when more has been typed. Thousands would take longer to send than to find."""


def register(room: Workroom) -> None:
    """Answer what is about typing."""
    made = room.server

    @made.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=list(_TRIGGERS)))
    def complete(params: types.CompletionParams) -> types.CompletionList:
        uri = params.text_document.uri
        page = room.page(uri)
        note, root = room.note(uri, page.text), room.view.root_of(file_of(uri))
        found = offers.complete(note, page.offset(params.position), layout.kind_of(note.path), _known(room, root, note))
        some = list(islice(found, _MOST + 1))
        return types.CompletionList(is_incomplete=len(some) > _MOST, items=items(some[:_MOST], page))


def _known(room: Workroom, root: Path | None, note: Note) -> offers.VaultOffers:
    view = room.view

    def places(target: str) -> Iterator[tuple[str, str]]:
        if not target:
            yield from note_links.places_of(note)
        elif root and (path := view.names(root).get(target.casefold())):
            yield from note_links.places_of(view.note(root, path))

    if root is None:
        return offers.VaultOffers(rules=_rule_names(None), places=places)
    names = {p.rsplit("/", 1)[-1].removesuffix(".md") for p in view.paths(root) if p.endswith((".md", ".base"))}
    return offers.VaultOffers(sorted(names), _rule_names(root), view.tags(root), places)


def _rule_names(root: Path | None) -> dict[str, str]:
    """The name of every rule, by code; none where one of them is unfit, as a check of the document says."""
    try:
        return {rule.CODE: rule.NAME for rule in every_rule(root)}
    except UserError:
        return {}
