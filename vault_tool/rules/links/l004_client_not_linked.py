"""You have a note on this client, but the posting doesn't link to it.

What you know about a returning client is in Clients/. The fix adds the link as the property `client`.

Beside Clients/Acme Studio.md:
    # Acme Studio
Fails 3:17:
    ---
    status: draft
    client_company: Acme Studio
    ---
    # Operations lead
Fixed:
    ---
    status: draft
    client_company: Acme Studio
    client: "[[Acme Studio]]"
    ---
    # Operations lead
Passes:
    ---
    status: draft
    client_company: Acme Studio
    client: "[[Acme Studio]]"
    ---
    # Operations lead
Passes:
    ---
    status: draft
    client_company: Bright Hall
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.properties import property_edits

CODE = "L004"
NAME = "client-not-linked"
SEVERITY = {"": "info"}
KINDS = frozenset({"posting"})
COST = "You don't see that you know this client, or what happened the last time."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where a note in Clients/ has the name of `client_company` or `client_name` and `client` is not set."""
    values = note.values
    if context.index is None or "client" in values or note.properties.problem:
        return
    for key in ("client_company", "client_name"):
        name = values.get(key)
        if not isinstance(name, str) or f"clients/{name.strip()}".casefold() not in context.index.names:
            continue
        fix = _link(note, name.strip())
        yield Finding(
            CODE,
            spans.value(note, key),
            f"you have a note on {name.strip()[:60]}: link it as the property `client`",
            fix,
        )
        return


def _link(note: Note, name: str) -> Fix | None:
    """The fix; None where the properties cannot be set one by one."""
    try:
        edits = tuple(property_edits.edit(note.text, {"client": f"[[{name}]]"}))
    except property_edits.NotEditable:
        return None
    return Fix(edits, safe=True, description=f"link Clients/{name}")
