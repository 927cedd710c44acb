"""The long paragraphs of letters, by which the same one is found again in another note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING

from vault_tool.statuses import SENT
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.note import Note

SENT_OR_READY = ("ready", *SENT)
"""Statuses of a note whose letter has gone out or is about to."""
LEAST = 25
"""Words from which a paragraph is more than a greeting, a price or a closing."""

_PARAGRAPH = re.compile(r"\S[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]*\S[^\r\n]*)*")
_WORD = re.compile(r"\w+")


def long_ones(text: str, span: Span) -> Iterator[tuple[Span, str]]:
    """Each paragraph of so many words with its key: its words in lower case, whatever stands between them, as a digest."""
    for m in _PARAGRAPH.finditer(text, *span):
        said = _WORD.findall(m[0].casefold())
        if len(said) >= LEAST and "‹" not in m[0]:
            words = " ".join(said).encode("utf-8", "surrogatepass")
            yield Span(*m.span()), blake2b(words, digest_size=12).hexdigest()


def sent_in(note: Note, values: Mapping[str, object]) -> tuple[str, ...]:
    """The keys of a posting note's letter, each alone and with the client's name; none where it is not on its way."""
    if str(values.get("status")) not in SENT_OR_READY:
        return ()
    letter = note.section("Proposal")
    keys = [key for _, key in long_ones(note.text, letter.body_span)] if letter else []
    client = client_of(values)
    return tuple(dict.fromkeys([*keys, *(with_client(key, client) for key in keys if client)]))


def client_of(values: Mapping[str, object]) -> str:
    """By what two notes of one client are told: company, else name; "" where neither is known."""
    named = (values.get(key) for key in ("client_company", "client_name", "client"))
    return next((str(name).strip().casefold() for name in named if name), "")


def with_client(key: str, client: str) -> str:
    """The key of a paragraph in a letter to that client."""
    return f"{key} {client}"
