"""The proposal lacks a word that the post asks for.

Clients hide a word to see who read the post, and delete proposals without it unread.

Fails 9:1:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting
    Please start your proposal with "blue whale".
    ## Proposal

    I have run two studios like yours.
Passes:
    ---
    status: ready
    ---
    # Operations lead
    ## Posting
    Please start your proposal with "blue whale".
    ## Proposal

    Blue Whale. I have run two studios like yours.
"""

import re
from collections.abc import Iterator

from vault_tool.language.wordlists import Pattern, words
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P005"
NAME = "required-word-missing"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "The client deletes the proposal unread, however good it is."

_HOW = Pattern(r"\b{demands.begin with}\b|\b{demands.put in}[: ]*[\"“”'‘«„*`]")
_SPACE = re.compile(r"[\W_]+")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each word or phrase that the post wants in the proposal and that is not there."""
    posting = context.posting
    section = posting.proposal
    if section is None:
        return
    told = posting.lines_with(words("demands", "sent as"))
    lines = posting.lines_with(words("demands", "asked")) + [line for line in told if _HOW.search(line)]
    if not lines:
        return
    from vault_tool.language.prose import Prose
    from vault_tool.posting.features import required_words

    feature = required_words.find(Prose("\n\n".join(dict.fromkeys(lines))))
    wanted = feature.value if feature and isinstance(feature.value, tuple) else ()
    body = note.text[slice(*section.body_span)]
    said = f" {_SPACE.sub(' ', body.casefold())} "
    start = section.body_span.start + len(body) - len(body.lstrip())
    end = start + len(body.strip().split("\n", 1)[0].rstrip())
    for word in wanted:
        bare = _SPACE.sub(" ", word.casefold()).strip()
        if bare and f" {bare} " not in said:
            yield Finding(
                CODE, Span(start, end), f"the post wants {word!r} in the proposal: put it in, preferably at the start"
            )
