"""A fact: a value read from a post, and the words it was read from."""

from dataclasses import dataclass, replace

from vault_tool.text.edits import Span

Value = str | int | float | bool | list[str]
"""What a fact's value may be; dates and times are ISO 8601 text. Per key: schemas/posting.schema.json."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One value read from a text.

    `quote` is the text at `span`, as it stands there. `source` names the reader ("upwork: client block"); one that
    starts with "derived" was worked out from the quoted words and is not printed in them (the time inside a job id).
    """

    key: str
    value: Value
    quote: str
    span: Span
    source: str

    def moved(self, by: int) -> "Fact":
        """The same fact of a text that has so many more characters in front."""
        return replace(self, span=Span(self.span.start + by, self.span.end + by)) if by else self

    @property
    def derived(self) -> bool:
        """Worked out from the quoted words rather than printed in them."""
        return self.source.startswith("derived")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two values the text gives for one key: `kept` is the more specific one, `other` the one left out."""

    kept: Fact
    other: Fact


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one text: the platform's name ("upwork", "" where none is known), a fact a key, conflicts."""

    platform: str
    facts: tuple[Fact, ...]
    conflicts: tuple[Conflict, ...] = ()

    @property
    def values(self) -> dict[str, Value]:
        """The facts as key -> value."""
        return {f.key: f.value for f in self.facts}
