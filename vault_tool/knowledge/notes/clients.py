"""Clients: a note each, with the postings it lists and what its owner remembers of it."""

import re

from vault_tool.knowledge.client_history import Client, Listed, key
from vault_tool.note import Note
from vault_tool.text.regex import Regex

_ITEM = Regex(r"^[-*+][ \t]+(\d{4}-\d{2}-\d{2})[ \t]+(\[\[[^\]\r\n|]+\|?([^\]\r\n]*)\]\])", re.MULTILINE)


def read(note: Note) -> Client:
    """A client from its note; properties that say nothing usable are left out, and a broken block counts as none."""
    values = note.values
    title = note.title.title.strip() if note.title else note.path.rpartition("/")[2].removesuffix(".md")
    aliases = values.get("aliases")
    named = [title, values.get("company"), *(aliases if isinstance(aliases, list) else [])]
    if not values.get("company"):
        named.append(values.get("person"))
    found = _ITEM.finditer(note.text, note.body_span.start)
    return Client(
        note.path,
        title,
        frozenset(key(str(n)) for n in named if n and key(str(n))),
        tuple(Listed(m[1], m[3].strip(), m[2]) for m in found),
        _count(values.get("contracts")),
        _count(values.get("paid_late")),
    )


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
