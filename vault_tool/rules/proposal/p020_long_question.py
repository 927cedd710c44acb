"""A question in the letter is longer than two lines.

A client answers what can be read at once. Ask one thing, in one line; what led you to it can stand in the sentence before.

Options: characters (default 180)

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Since your post says that several editors wait for approvals and that nobody knows who holds which file at the end of the week, could you tell me whether there is a board today, who looks after it, and how often it is brought up to date?
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Your post says that several editors wait for approvals. Who looks after the board today?
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "P020"
NAME = "long-question"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting"})
COST = "The client puts the answer off, and with it the rest of the letter."
CHARACTERS = 180
"""Some two lines of a message, or of a letter on a telephone four."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each sentence of the proposal that ends in a question mark and has more characters than the limit."""
    posting = context.posting
    most = context.options.get("characters", CHARACTERS)
    if posting.proposal_span is None or not isinstance(most, int) or "?" not in posting.proposal_text:
        return
    from vault_tool.rules.engine import letter

    for sentence in letter.sentences(posting.proposal_text):
        span = letter.placed(posting, sentence.span)
        said = note.text[slice(*span)]
        if said.endswith("?") and len(said) > most and not said.startswith(("“", '"', "‹")):
            yield Finding(CODE, span, f"a question of {len(said)} characters: ask one thing, in one line")
