"""What a section's writer has to have, and what it is given."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.proposal_settings import ProposalSettings
from vault_tool.letters.application import Application, apply_for


@dataclass(frozen=True)
class Job(Judgment):
    """All that a writer may use: the post as it is judged, and what the note and the settings add for writing.

    `sections` are the bodies of the note's own sections, by title, as they stand before anything is written.
    """

    proposal: ProposalSettings = field(default_factory=ProposalSettings)
    sections: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def application(self) -> Application:
        """What a proposal and an answer can say."""
        return apply_for(self)


class Writer(Protocol):
    """A module of this package that writes one section; SECTION is the section's title, one of `note.ORDER`."""

    SECTION: str

    def write(self, job: Job) -> str:
        """The section's Markdown without its heading, LF line endings; empty where there is nothing to say."""
