"""The sentence of a post that says best what the client wants done."""

from collections.abc import Iterable

from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.asked.weighed import Weighed

SURE = 0.45
"""The least worth of the piece that is named: none is better than a wrong one."""

_SOUGHT, _DUTY, _TELLING = 0.3, 0.45, 0.3
"""What it counts, next to the chance of being the goal, that a piece says whom the client seeks, that it is a duty in a
sentence, and that its words tell of the work."""
_FURTHER_DOWN = 0.04
"""What a piece loses for each one before it: what a job is about is said early."""
_MANY = 20
"""Different words of the work that are as many as one sentence needs."""


def goal_of(pieces: Iterable[Weighed]) -> Segment | None:
    """The best such sentence, whole; None where no sentence says it. `pieces` are those that ask applicants for nothing."""
    worth, best = max(
        ((_worth(piece) - _FURTHER_DOWN * number, piece) for number, piece in enumerate(pieces)),
        key=lambda found: found[0],
        default=(0.0, None),
    )
    return best.piece if best and worth >= SURE else None


def _worth(weighed: Weighed) -> float:
    chances = weighed.chances
    duty = 0.0 if weighed.piece.item else chances["d"]
    telling = min(len(set(weighed.words) - word_list("pieces", "any job")), _MANY) / _MANY
    return chances["g"] + _SOUGHT * chances["s"] + _DUTY * duty + _TELLING * telling
