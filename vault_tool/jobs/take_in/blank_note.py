"""A posting note to be written by hand: its properties, and the heading that the post is pasted under."""

from vault_tool.errors import UserError
from vault_tool.jobs.vault import Place
from vault_tool.notemaking.frontmatter import keys
from vault_tool.store import layout, naming
from vault_tool.store.journal import operation
from vault_tool.text import edits
from vault_tool.text.encoding.decode import note_bytes
from vault_tool.text.properties import property_edits


def make(place: Place, title: str, url: str) -> str:
    """Make the note of a title, and give its path in the vault; one operation for `vault undo`.

    Raises UserError where there is no word in the title, or a note of that name stands.
    """
    assert place.root is not None
    words = " ".join(title.split())
    if not any(letter.isalnum() for letter in words):
        raise UserError("a note needs a title with a word in it: vault new 'Logo for a bakery'")
    path = f"{layout.POSTINGS}/{naming.note_name(words, place.today)}"
    if (place.root / path).exists():
        raise UserError(f"{path}: is there already; open it with: vault open '{words}'")
    given = {"title": words, "status": "draft", "date": place.today, "url": url or None}
    properties = {key: given[key] for key in keys() if given.get(key)}
    text = f"# {words}\n\n## Posting\n\n"
    text = edits.apply(text, property_edits.edit(text, properties))
    with operation(place.root, "new") as op:
        op.write(place.root / path, note_bytes(text), expected=None)
    return path
