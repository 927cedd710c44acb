"""A fact: a value read from a post, and the words it was read from."""

from enum import Enum
from math import isfinite
from typing import NamedTuple

from vault_tool.text.edits import Span

Value = str | int | float | bool | list[str]
"""What a fact's value may be; dates and times are ISO 8601 text. Per key: schemas/posting.schema.json."""


def as_number(value: object) -> float | None:
    """A value that is a number; None for any other, for yes and no, and for what has no end."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return None
    return value


class Origin(Enum):
    """How a value stands in the words that it was read from."""

    PRINTED = "printed"
    """It is said there, behind a label or where a site puts it."""
    FIRST_LINE = "first line"
    """It is the text's first line of words, taken for a title for want of a better one."""
    DERIVED = "derived"
    """It was worked out from them and is not printed in them: the time inside a job id."""


class Fact(NamedTuple):
    """One value read from a text. `quote` is the text at `span`, as it stands there; `source` names the reader to people
    ("upwork: client block")."""

    key: str
    value: Value
    quote: str
    span: Span
    source: str
    origin: Origin = Origin.PRINTED

    @property
    def derived(self) -> bool:
        """Worked out from the quoted words rather than printed in them."""
        return self.origin is Origin.DERIVED

    def moved(self, by: int) -> "Fact":
        """The same fact of a text that has so many more characters in front."""
        return self._replace(span=Span(self.span.start + by, self.span.end + by)) if by else self


class Conflict(NamedTuple):
    """Two values the text gives for one key: `kept` is the more specific one, `other` the one left out."""

    kept: Fact
    other: Fact


class Reading(NamedTuple):
    """All that was read from one text: the platform's name ("upwork", "" where none is known), a fact a key, conflicts."""

    platform: str
    facts: tuple[Fact, ...]
    conflicts: tuple[Conflict, ...] = ()

    @property
    def values(self) -> dict[str, Value]:
        """The facts as key -> value."""
        return {f.key: f.value for f in self.facts}
