"""A link leads to a note that doesn't exist.

The note was renamed outside Obsidian or deleted, or the name has a typo. Correct the name, or create the note.

Beside Clients/Acme Studio.md:
    # Acme Studio
Fails 6:5:
    ---
    status: draft
    ---
    # Operations lead

    See [[Akme Studio]] and [[Acme Studio|them]].
Passes:
    ---
    status: draft
    ---
    # Operations lead

    See [[Acme Studio#History]] and `[[nothing]]`.
Passes:
    ---
    status: draft
    ---
    # Operations lead

    See [[acme studio]] and [[Clients/Acme Studio]].
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import ALL_KINDS, Context

CODE = "L001"
NAME = "broken-link"
SEVERITY = {"": "warning"}
KINDS = ALL_KINDS - {"post", "template", "rule", "other"}
COST = "The client's history or the source you want at hand isn't there when you click."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each link whose target is no note or file of the vault; in the post's own words links are the client's."""
    if context.index is None or "[[" not in note.text:
        return
    post = note.section("Posting") if context.kind == "posting" else None
    for link in note.links:
        if post and post.span.start <= link.span.start < post.span.end:
            continue
        target = link.target.strip().rstrip("\\")
        if target and "://" not in target and target.casefold().removeprefix("./") not in context.index.names:
            yield Finding(CODE, link.span, f"there is no note {target[:80]!r}: correct the name, or create the note")
