"""Of tools that a post names as a choice of several, how the choice is said: "React or Vue", and not both."""

import re
from collections.abc import Iterable, Sequence

from vault_tool.judging.matching.tools_asked import ONE_OF

_PAIR = 2
"""Names of a choice that go into a list with others."""


def as_choices(names: Sequence[str], sentences: Iterable[str]) -> tuple[str, ...]:
    """These names; two of which a sentence says that one will do stand together, behind the others: ("TypeScript", "React or Vue")."""
    for words in sentences:
        chosen = _chosen(names, words) if ONE_OF.search(words) else ()
        if len(chosen) == _PAIR:
            return (*(name for name in names if name not in chosen), " or ".join(chosen))
    return tuple(names)


def _chosen(names: Sequence[str], words: str) -> tuple[str, ...]:
    """The names between which an "or" stands, with nothing else between them."""
    one = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    choice = re.search(rf"(?<!\w)({one}),? or ({one})(?![\w+#])", words) if one else None
    return (choice[1], choice[2]) if choice and choice[1] != choice[2] else ()
