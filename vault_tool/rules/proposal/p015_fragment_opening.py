"""The first sentence is no whole sentence.

It has no verb, begins with a small letter or breaks off: a line of a résumé, or what is left of a sentence that was cut. In the
client's list it is the only thing that is read.

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Operations manager with eight years of experience.
Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    You need someone to keep the calendar and both the editors.
Fails 10:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Hello Dana,

    Your.
    I kept the calendar of a studio with nine people.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Hi Dana, your editors wait two days for each approval.
Passes:
    ---
    status: ready
    ---
    # Leitung

    ## Proposal

    Sechs Jahre Leitung zweier Studios, und eine Tafel, auf der jeder sieht, wer was hat, auch die Kunden.
"""

import itertools
from collections.abc import Iterator

from vault_tool.language.wordlists import words
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "P015"
NAME = "fragment-opening"
SEVERITY = {"ready": "warning"}
KINDS = frozenset({"posting"})
COST = "The one line that the client sees in the list reads like a mistake."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at the first sentence, where it cannot be whole."""
    posting = context.posting
    if posting.proposal_span is None:
        return
    from vault_tool.rules.engine import letter

    first = letter.opening(posting)
    if first is None or not letter.is_english(posting):
        return
    said = posting.proposal_text[slice(*first.span)].strip()
    if said.endswith(("?", ":")) or "://" in said or "‹" in said:
        return
    if said[:2].islower() and not letter.is_greeted(posting):
        why = "begins with a small letter"
    elif _breaks_off(first.words):
        why = "breaks off"
    elif not _has_verb(first.words):
        why = "has no verb"
    else:
        return
    message = f"the first sentence {why}: write it as a whole sentence about this job"
    yield Finding(CODE, letter.placed(posting, first.span), message)


def _breaks_off(said: tuple[str, ...]) -> bool:
    """Whether the last word wants another, or "both" has one part only."""
    if said[-1] in words("letters", "dangling"):
        return True
    after = said[said.index("both") + 1 :] if "both" in said else ()
    return bool(after) and after[0] in words("letters", "dangling") and "and" not in after


def _has_verb(said: tuple[str, ...]) -> bool:
    from vault_tool.language import verbs
    from vault_tool.rules.engine import letter

    if not words("letters", "finite").isdisjoint(said) or not words("letters", "finite short forms").isdisjoint(said):
        return True
    if not words("letters", "who does it").isdisjoint(said[:-1]):
        return True
    endings = tuple(words("letters", "finite endings"))
    if any(word.endswith(endings) or letter.is_past(word) for word in said):
        return True
    if said[0] in verbs.OPENING:  # "Send me …"
        return len(said) > 1
    return any(
        _base(word) in verbs.ALL and (before in words("letters", "subjects") or before.endswith("s"))
        for before, word in itertools.pairwise(said)
    ) or any(word.endswith("s") and _base(word) != word and _base(word) in verbs.ALL for word in said[1:])


def _base(word: str) -> str:
    """The verb that a form with "s" may be of."""
    from vault_tool.language import verbs

    forms = (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")
    return next((form for form in forms if form in verbs.ALL), word)
