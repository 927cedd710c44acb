"""All of a vault's knowledge notes, read."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Knowledge:
    """The vault's own notes as data."""
