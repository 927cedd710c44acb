"""The verdict above a posting's title: as the post, the profile and the properties stand now."""

import asyncio
from functools import lru_cache
from pathlib import Path

from lsprotocol import types

from vault_tool.errors import UserError
from vault_tool.jobs.fill import filling
from vault_tool.jobs.vault import Vault
from vault_tool.judging.asking.what_next import in_a_word
from vault_tool.judging.in_one_line import headline
from vault_tool.lsp.workroom import Workroom, file_of
from vault_tool.note import Note
from vault_tool.store import layout
from vault_tool.writers.writer import Job

SHOW = "vault.showBrief"
"""The command behind the lens: it shows the Brief, where the reasons stand."""


def register(room: Workroom) -> None:
    """Answer what is about the verdict."""
    made = room.server

    @made.feature(types.TEXT_DOCUMENT_CODE_LENS, types.CodeLensOptions(resolve_provider=False))
    async def lens(params: types.CodeLensParams) -> list[types.CodeLens]:
        uri = params.text_document.uri
        page = room.page(uri)
        note = room.note(uri, page.text)
        if note.title is None:
            return []
        job = await asyncio.to_thread(_job, room, file_of(uri), note)
        if job is None:
            return []
        return [
            types.CodeLens(page.range_of(note.title.span), types.Command(str(headline(job)), SHOW, arguments=[uri]))
        ]

    @made.command(SHOW)
    async def show(uri: str) -> None:
        page = room.page(uri)
        note = room.note(uri, page.text)
        brief, client = note.section("Brief"), made.client_capabilities.window
        if brief and client and client.show_document and client.show_document.support:
            wanted = types.ShowDocumentParams(uri, take_focus=True, selection=page.range_of(brief.span))
            await made.window_show_document_async(wanted)
            return
        words = await asyncio.to_thread(in_words, room, file_of(uri), note)
        if words:
            made.window_show_message(types.ShowMessageParams(types.MessageType.Info, words.replace("**", "")))


def in_words(room: Workroom, file: Path, note: Note) -> str:
    """The verdict, why, and the risks by name; empty where nothing can be judged."""
    job = _job(room, file, note)
    if job is None:
        return ""
    line = headline(job)
    risks = f"\n\nRisks: {'; '.join(line.risks)}." if line.risks else ""
    return f"**{in_a_word(job.decision)}**: {job.decision.why}{risks}"


def _job(room: Workroom, file: Path, note: Note) -> Job | None:
    """The judgment of a posting note as it stands; None for any other note, and where its vault cannot be used."""
    if layout.kind_of(note.path) != "posting" or note.properties.problem or not note.body_of("Posting").strip():
        return None
    try:
        vault = room.view.vault(file)
        return _judged(_NoteInVault(vault, note)) if vault else None
    except UserError:
        return None


class _NoteInVault:
    """A note and its vault, told apart from others by the note's text and by which reading of the vault it is."""

    def __init__(self, vault: Vault, note: Note) -> None:
        self.vault, self.note = vault, note
        self._key = (id(vault), note.path, note.text)

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _NoteInVault) and self._key == other._key


@lru_cache(maxsize=8)
def _judged(asked: _NoteInVault) -> Job:
    return filling.job_of(asked.vault, asked.note)
