"""The title is a sentence of the post, not a name.

If a post has no title of its own, its first sentence stands in for one. Lists, file names and drafts then repeat it
in full. Write in a few words what the job is.

Options: characters (default 120)

Fails 2:8:
    ---
    title: We are a small studio in Lisbon that cuts podcasts for companies and we are looking for a reliable person to run all of it
    status: ready
    ---
    ## Posting
Passes:
    ---
    title: Operations lead for a podcast studio in Lisbon, mornings, with some invoicing and a team of nine
    status: ready
    ---
    ## Posting
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "F014"
NAME = "title-is-a-sentence"
SEVERITY = {"ready": "warning"}
KINDS = frozenset({"posting"})
COST = "Lists and file names repeat a whole sentence, and none of them tells you what the job is."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where `title` is longer than any site lets a title be, or has markup in it."""
    title = context.posting.text("title")
    most = context.options.get("characters", 120)
    if not isinstance(most, int) or (len(title) <= most and "<br" not in title and "&#" not in title):
        return
    what = f"has {len(title)} characters" if len(title) > most else "has HTML in it"
    yield Finding(CODE, spans.value(note, "title"), f"the title {what}: write in a few words what the job is")
