"""The first sentence is the post's own.

Clients know what they wrote. A line that tells them again, "You need someone who …", spends the only words that their list
shows. A short passage counts here already; P013 looks for long ones in the rest.

Options: words (default 7)

Fails 12:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We are looking for someone who keeps the calendar of nine editors in order.

    ## Proposal

    You are looking for someone who keeps the calendar of nine editors in order.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We are looking for someone who keeps the calendar of nine editors in order.

    ## Proposal

    I kept the calendar of nine editors for a studio and knew each morning what was late.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We are looking for someone who keeps the calendar of nine editors in order.

    ## Proposal

    “We are looking for someone who keeps the calendar of nine editors in order.” I did that for six years.
Passes:
    ---
    status: ready
    title: Experienced lead for operations, editors and their calendar
    ---
    # Experienced lead for operations, editors and their calendar

    ## Posting

    Experienced lead for operations, editors and their calendar

    ## Proposal

    I'd like to work as your lead for operations, editors and their calendar.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "P017"
NAME = "opening-from-the-post"
SEVERITY = {"ready": "warning"}
KINDS = frozenset({"posting"})
COST = "The client reads their own words first, and doesn't read on to yours."
WORDS = 7
SHARE = 0.5
"""Of the sentence's words, how many have to be the post's in a row."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at the first sentence, where half of it stands in the post word for word; a quotation may."""
    posting = context.posting
    least = context.options.get("words", WORDS)
    if posting.proposal_span is None or note.section("Posting") is None or not isinstance(least, int) or least < 1:
        return
    from vault_tool.language.cues import words_of
    from vault_tool.rules.engine import letter

    first = letter.opening(posting)
    if first is None or posting.proposal_text[slice(*first.span)].lstrip().startswith(("“", '"', "‹", "«")):
        return
    length = max(least, int(len(first.words) * SHARE))
    title = f" {' '.join(words_of(posting.text('title')))} "
    runs = (" ".join(first.words[at : at + length]) for at in range(len(first.words) - length + 1))
    if any(posting.says(run) and f" {run} " not in title for run in runs):  # whoever names the job is P016's
        message = "the first sentence is the post's own: open with what you've done that answers it"
        yield Finding(CODE, letter.placed(posting, first.span), message)
