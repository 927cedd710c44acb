"""What a text feature is, and what a feature's file has to have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol

from vault_tool.language.mention import Mention

if TYPE_CHECKING:
    from vault_tool.language.prose import Prose

FeatureValue = bool | int | float | str | tuple[str, ...]


class Feature(NamedTuple):
    """One thing the words of a post say. A feature that a post does not have is absent, not False."""

    name: str
    value: FeatureValue
    mentions: tuple[Mention, ...]


Features = Mapping[str, Feature]


def texts(features: Features, name: str) -> tuple[str, ...]:
    """The texts of a feature that is a list; empty where the post has none."""
    found = features.get(name)
    return tuple(map(str, found.value)) if found and isinstance(found.value, tuple) else ()


class FeatureFile(Protocol):
    """A module of this package with a NAME. Its docstring says what it finds and has examples that are run as tests.

    They stand one a line under `Found:` (after ` => ` the value, where it is more than True) and under `Not found:`;
    `\\n` in them is a line end. One that says TAKES_PHRASES is simply there or not, so that a note in Features/ may have
    its name and add phrases to it.
    """

    NAME: str

    def find(self, prose: Prose) -> Feature | None:
        """The feature in a post's text, None where it is not there."""
