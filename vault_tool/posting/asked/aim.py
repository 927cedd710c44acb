"""The sentence of a post that says best what the client wants done."""

from collections.abc import Iterable
from itertools import pairwise

from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.piece_kinds import PieceKind
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.asked.traits import deed_form
from vault_tool.posting.asked.weighed import Weighed
from vault_tool.text.edits import Span

SURE = 0.65
"""The least worth of the piece that is named: none is better than a wrong one."""

_SOUGHT, _DUTY, _TELLING, _OF_THE_TITLE, _DOES = 0.3, 0.45, 0.3, 0.3, 0.1
"""What it counts, next to the chance of being the goal, that a piece says whom the client seeks, that it is a duty in a
sentence, that its words tell of the work, that they are those of the title, and that it says what whoever is sought will do."""
_NO_DEED = 0.2
"""What a piece loses that names nothing to be done."""
_FURTHER_DOWN = 0.04
"""What a piece loses for each one before it: what a job is about is said early."""
_NO_TITLE = 0.5
"""The share of the title's words that counts where there is no title."""
_MANY = 20
"""Different words of the work that are as many as one sentence needs."""
_STEM = 5
"""Letters by which a word of the title is known again."""


def goal_of(pieces: Iterable[Weighed], title: Iterable[str], doing: frozenset[Span]) -> Segment | None:
    """The best such sentence, whole; None where no sentence says it.

    `pieces` are those that ask applicants for nothing, `title` the words of the title in lower case, `doing` where the
    pieces stand that say what whoever is sought will do.
    """
    named = frozenset(word[:_STEM] for word in title if word not in word_list("pieces", "any job"))
    worth, best = max(
        (
            (_worth(piece, named) + _DOES * (piece.piece.span in doing) - _FURTHER_DOWN * number, piece)
            for number, piece in enumerate(pieces)
        ),
        key=lambda found: found[0],
        default=(0.0, None),
    )
    return best.piece if best and worth >= SURE else None


def _worth(weighed: Weighed, named: frozenset[str]) -> float:
    chances = weighed.chances
    duty = 0.0 if weighed.piece.item else chances[PieceKind.DUTY]
    telling = min(len(set(weighed.words) - word_list("pieces", "any job")), _MANY) / _MANY
    of_the_title = len(named & {word[:_STEM] for word in weighed.words}) / len(named) if named else _NO_TITLE
    said = _SOUGHT * chances[PieceKind.SOUGHT] + _DUTY * duty + _TELLING * telling + _OF_THE_TITLE * of_the_title
    return chances[PieceKind.GOAL] + said - (0.0 if _names_a_deed(weighed.words) else _NO_DEED)


def _names_a_deed(words: tuple[str, ...]) -> bool:
    if words and deed_form(words[0]) in ("order", "ing"):
        return True
    return any(_leads_to_a_deed(before, deed_form(word)) for before, word in pairwise(words))


def _leads_to_a_deed(before: str, form: str) -> bool:
    if form == "ing":
        return before in word_list("pieces", "before what is being done")
    return form in ("order", "verb") and before in word_list("pieces", "before what is to be done")
