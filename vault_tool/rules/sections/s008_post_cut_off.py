"""The copied post is cut off.

Job lists show the first lines of a post and "… more". What the client wrote below that, often the questions and the
terms, isn't in the note. Open the post, copy all of it, and paste it under Posting.

Fails 8:39:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio … more
Fails 9:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.
    [Full description...]
Fails 8:99:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    You have run a studio for years. You plan the week of twelve editors, and answer to the owner, who…
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio, and more.
    more
    Apply now.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.posting import cut_short
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "S008"
NAME = "post-cut-off"
SEVERITY = {"draft": "warning", "ready": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "You apply to half a post. Its questions, hidden words and terms are in the other half."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where a line of the post ends in "… more", "… see more" or the like."""
    posting = context.posting
    words = posting.words
    if found := cut_short.first_cut(words):
        start = posting.words_span.start
        message = "the post is cut off here: open it on the site and paste all of it"
        yield Finding(CODE, Span(start + found.start(), start + found.end()), message)
