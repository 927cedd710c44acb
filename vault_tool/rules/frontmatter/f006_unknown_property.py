"""A property's name is almost a known one.

A fact under a misspelled name doesn't count. The rules report it as missing, and lists leave it empty. The fix
renames it. It is an unsafe fix, because you may have meant a property of your own.

Fails 2:1:
    ---
    client_hire_rat: 42
    ---
    # Editor
Fixed:
    ---
    client_hire_rate: 42
    ---
    # Editor
Fails 2:1:
    ---
    payment_verified: true
    ---
    # Editor
Passes:
    ---
    client_hire_rate: 42
    my_own_key: yes
    ---
    # Editor
"""

from collections.abc import Iterator
from functools import lru_cache

from vault_tool import shipped
from vault_tool.language.nearest import slip
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit

CODE = "F006"
NAME = "unknown-property"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "A fact under a misspelled name counts as missing, in lists and in every check."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each key that is not known and is nearly one that is known and not there."""
    for key in note.values:
        meant = _meant(key) if isinstance(key, str) else None
        if not meant or meant in note.values or key not in note.properties.spans:
            continue
        span = spans.entry(note, key)
        at = Edit(span.start, span.start + len(key), meant)
        plain = note.text.startswith(key, span.start)
        fix = Fix((at,), safe=False, description=f"rename it to {meant}") if plain else None
        yield Finding(CODE, span, f"unknown property {key}: did you mean {meant}?", fix)


@lru_cache(maxsize=1024)
def _meant(key: str) -> str | None:
    """The known key that an unknown one stands for: the same words, the client's own (`rating`), or a slip away."""
    known = shipped.schema("posting")["properties"]
    if key in known or key in _OWN:
        return None
    if f"client_{key}" in known:
        return f"client_{key}"
    return slip(key, known)


_OWN = frozenset({"name", "location", "link", "links", "tag", "alias", "cssclass", "created", "updated", "rating"})
"""Keys that people use for things of their own."""
