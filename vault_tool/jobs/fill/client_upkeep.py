"""Client notes: made and linked when a posting names its client, in the operation that writes the posting."""

import re

from vault_tool.errors import UserError
from vault_tool.jobs.vault import Vault
from vault_tool.knowledge import client_history
from vault_tool.knowledge.notes.templates import TemplateError
from vault_tool.note import Note
from vault_tool.notemaking.frontmatter import from_properties
from vault_tool.posting.fact import Value
from vault_tool.store import layout, writes
from vault_tool.store.journal import Operation
from vault_tool.text import edits
from vault_tool.text.encoding.decode import note_bytes, read_note
from vault_tool.text.properties import property_edits
from vault_tool.writers import client_note
from vault_tool.writers.shipped_template import template

_UNSAFE = re.compile(r'[\\/:*?"<>|#^\[\]%\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
LONGEST_NAME = 80
ATTEMPTS = 5


def linked(vault: Vault, note: Note) -> Note:
    """A posting with the link to its client as `client`; as it is where it has one, names no client, or Clients/ cannot
    be read.
    """
    try:
        return _linked(vault, note)
    except OSError:
        return note


def _linked(vault: Vault, note: Note) -> Note:
    if note.properties.problem or "client" in note.values:
        return note
    path = _path(vault, from_properties(note.values))
    if not path:
        return note
    try:
        found = property_edits.edit(note.text, {"client": f"[[{path.removesuffix('.md')}]]"})
    except ValueError:  # properties that cannot be edited one by one stay as they are
        return note
    return Note(edits.apply(note.text, found), note.path)


def linked_and_kept(vault: Vault, note: Note, operation: Operation) -> tuple[Note, str]:
    """A posting, about to be written, with the link to its client, whose note lists it by then; and what went wrong.

    The client's note is written first: a run that is cut short between the two is finished by the next one, which finds
    the posting as it was. Where the client's note cannot be written the posting gets no link, so that it is tried again.
    """
    try:
        posting = _linked(vault, note)
        keep(vault, posting, operation)
    except (UserError, OSError) as e:
        return note, _not_kept(e)
    return posting, ""


def made_again(vault: Vault, posting: Note, operation: Operation) -> tuple[str | None, str]:
    """Make the note of the client that a posting links to where it has gone, or a run was cut short before it.

    Gives its path where it was made, and what went wrong. One that stands is its owner's, whatever it lists.
    """
    try:
        where = _linked_path(vault, from_properties(posting.values))
        if not where or (vault.root / where).exists():
            return None, ""
        return keep(vault, posting, operation), ""
    except (UserError, OSError) as e:
        return None, _not_kept(e)


def _not_kept(error: UserError | OSError) -> str:
    why = str(error)
    if isinstance(error, OSError):
        why = f"{error.filename}: {error.strerror or error}; check its name and permissions"
    return f"its client's note is not kept: {why}"


def keep(vault: Vault, posting: Note, operation: Operation) -> str | None:
    """List the posting in the note of the client it links to, which is made where there is none.

    Gives the client note's path where it was written. A posting without such a link, a client note whose properties
    cannot be read and a link out of Clients/ change nothing. Raises UserError or OSError where it cannot be written.
    """
    facts = from_properties(posting.values)
    where = _linked_path(vault, facts)
    if not where:
        return None
    for _ in range(ATTEMPTS):
        before = writes.read(vault.root / where) if (vault.root / where).is_file() else None
        after = _note(vault, before, posting.path, facts)
        if after is None or after == before:
            return None
        try:
            operation.write(vault.root / where, after, expected=before)
        except writes.Changed:
            continue
        return where
    return None


def _note(vault: Vault, before: bytes | None, path: str, facts: dict[str, Value]) -> bytes | None:
    """The client note's bytes with the posting listed; None where it is not to be touched."""
    if before is None:
        name = client_history.name_of(facts)
        if not name:
            return None
        try:
            text = client_note.new(name, facts, vault.knowledge.templates.get("Client") or template("Client"))
        except (TemplateError, property_edits.NotEditable) as e:
            raise UserError(f"Templates/Client.md: {e}; mend it, or delete it to have the shipped one back") from e
    else:
        text = read_note(before)
        if Note(text).properties.problem:
            return None
    return note_bytes(client_note.with_posting(text, path, facts))


def _linked_path(vault: Vault, facts: dict[str, Value]) -> str:
    """Where the client's note lies that a posting links to; "" where it links to none in Clients/."""
    link = re.match(r"\[\[([^\]|#]+)", str(facts.get("client") or ""))
    if not link:
        return ""
    target = link[1].strip().removesuffix(".md")
    path = (target if target.startswith(f"{layout.CLIENTS}/") else f"{layout.CLIENTS}/{target}") + ".md"
    inside = path.count("/") == 1 and layout.kind_of(path) == "client" and not (vault.root / path).is_symlink()
    named = (vault.root / path).is_file() or path == _path(vault, facts)
    return path if inside and named else ""


def _path(vault: Vault, facts: dict[str, Value]) -> str:
    """Where the client of these facts has, or would have, its note; "" where no client is named.

    Raises OSError where Clients/ cannot be read.
    """
    known = client_history.of_post(vault.knowledge.clients, facts)
    if known:
        return known.path
    name = _UNSAFE.sub(" ", client_history.name_of(facts))
    name = " ".join(name.split())[:LONGEST_NAME].strip(" .~$")
    if not client_history.key(name):
        return ""
    wanted = f"{name} (client).md" if _RESERVED.fullmatch(name) else f"{name}.md"
    folder = vault.root / layout.CLIENTS
    there = [f.name for f in folder.iterdir() if f.name.casefold() == wanted.casefold()] if folder.is_dir() else []
    path = f"{layout.CLIENTS}/{there[0] if there else wanted}"
    return path if layout.kind_of(path) == "client" else ""
