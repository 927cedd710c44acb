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
Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Team lead with 10 years in small studios.
Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Lead editor of a podcast for six years.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Small teams lead themselves, with a board on which everybody looks each morning.
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

    sure = words("letters", "finite") - words("letters", "noun as well")
    if not sure.isdisjoint(said) or not words("letters", "finite short forms").isdisjoint(said):
        return True
    if not words("letters", "who does it").isdisjoint(said[:-1]):
        return True
    endings = tuple(words("letters", "finite endings"))
    if any(word.endswith(endings) or letter.is_past(word) for word in said):
        return True
    if said[0] in verbs.OPENING and len(said) > 1 and not _names_a_role(said[1]):  # "Send me …"
        return True
    if any(_is_done(said, at) for at, word in enumerate(said) if word in words("letters", "noun as well")):
        return True
    return any(
        _base(word) in verbs.ALL and word not in words("letters", "noun as well") and _can_do_it(before)
        for before, word in itertools.pairwise(said)
    ) or any(word.endswith("s") and _base(word) != word and _base(word) in verbs.ALL for word in said[1:])


def _can_do_it(word: str) -> bool:
    """Whether it may be a subject, or the end of one."""
    return (word in words("letters", "subjects") or word.endswith("s")) and word not in words("letters", "no subjects")


def _is_done(said: tuple[str, ...], at: int) -> bool:
    """Whether a word that is a noun as well is a verb here: by what stands behind it, or by who does it."""
    if said[at + 1 : at + 2] and said[at + 1] in words("letters", "object begins"):
        return True
    if at and "and" in said[:at]:  # "Two buyers and a seller work …"
        return True
    return at > 0 and _can_do_it(said[at - 1]) and said[at - 1] not in words("letters", "one of it")


def _names_a_role(word: str) -> bool:
    """Whether it is "editor" in "Lead editor with …"."""
    return word in words("roles", "alone") or word in words("roles", "of_a_kind")


def _base(word: str) -> str:
    """The verb that a form with "s" may be of."""
    from vault_tool.language import verbs

    forms = (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")
    return next((form for form in forms if form in verbs.ALL), word)
