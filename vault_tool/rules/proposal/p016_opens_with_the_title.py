"""The first sentence names the job and says nothing else.

"I'm interested in your Operations lead position" is what the client sees from everybody: they know the name of their own
job. Begin with what you have done that is like it.

Fails 9:1:
    ---
    status: ready
    title: Operations lead for a studio
    ---
    # Operations lead for a studio

    ## Proposal

    I saw your post for an operations lead and would love to help.
Passes:
    ---
    status: ready
    title: Operations lead for a studio
    ---
    # Operations lead for a studio

    ## Proposal

    I was the operations lead of a studio with nine people.
Passes:
    ---
    status: ready
    title: Operations lead for a studio
    ---
    # Operations lead for a studio

    ## Proposal

    Who holds the calendar today?
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting

CODE = "P016"
NAME = "opens-with-the-title"
SEVERITY = {"ready": "warning"}
KINDS = frozenset({"posting"})
COST = "The client's list shows a line that every other proposal has, and the client opens another one."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at the first sentence, where each word that tells something is of the title or of applying."""
    posting = context.posting
    title = posting.text("title") or (note.title.title if note.title else "")
    if posting.proposal_span is None or not title:
        return
    from vault_tool.rules.engine import letter

    first = letter.opening(posting)
    if first and _only_names(posting, title, " ".join(first.words)):
        message = "the first sentence only names the job: open with what you've done that is like it"
        yield Finding(CODE, letter.placed(posting, first.span), message)


def _only_names(posting: Posting, title: str, said: str) -> bool:
    from vault_tool.language.likeness import stem, stems
    from vault_tool.language.wordlists import words

    told = stems(said)
    of_title = stems(title)
    client = stems(f"{posting.text('client_name')} {posting.text('client_company')} {posting.text('platform')}")
    beside = told - of_title - client - {stem(word) for word in words("letters", "applying")}
    return bool(told & of_title or told & {"job", "post", "project", "position"}) and not beside
