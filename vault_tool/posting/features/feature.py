"""What a text feature is, and what a feature's file has to have."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from vault_tool.text.edits import Span

FeatureValue = bool | int | float | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of the post that show a feature; `quote` is the text at `span`."""

    quote: str
    span: Span


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing the words of a post say. A feature that a post does not have is absent, not False."""

    name: str
    value: FeatureValue
    mentions: tuple[Mention, ...]


Features = Mapping[str, Feature]


class FeatureFile(Protocol):
    """A module of this package. Its docstring says what it finds and lists examples that its test runs."""

    NAME: str

    def find(self, text: str) -> Feature | None:
        """The feature in a post's text, None where it is not there."""
