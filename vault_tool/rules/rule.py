"""What a rule's file has to have, and what it is given."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from vault_tool.knowledge.knowledge import Knowledge
from vault_tool.note import Note
from vault_tool.rules.finding import Finding, Severity


@dataclass(frozen=True)
class VaultIndex:
    """What a rule may know of the other notes. Paths are relative to the vault, '/'-separated.

    `names`: lower-case names a wiki-link may point to (with and without folder and .md, aliases too) -> path.
    `jobs`: job id -> paths of the posting notes that have it; `urls` likewise.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    jobs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    urls: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Context:
    """All that a rule may use beside the note. `status` is the one to judge by (`--status` or the note's own).

    `kind` is what the note is: posting, profile, signal, bank, answer, template, client or other.
    `index` is None for a file outside any vault. `options` are the rule's own from vault.toml.
    """

    kind: str
    status: str
    today: date
    index: VaultIndex | None = None
    knowledge: Knowledge | None = None
    options: Mapping[str, object] = field(default_factory=dict)


class Rule(Protocol):
    """A module of this package. Its docstring is its documentation; the examples in it are its tests.

    SEVERITY gives the severity by status; the key "" is the one for every status not listed.
    KINDS are the kinds of note it looks at. COST says what ignoring its findings costs the user.
    """

    CODE: str
    NAME: str
    SEVERITY: Mapping[str, Severity]
    KINDS: frozenset[str]
    COST: str

    def check(self, note: Note, context: Context) -> Iterator[Finding]:
        """Every finding of this rule in `note`."""
