"""What a section's writer has to have, and what it is given."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.knowledge.notes.proposal_settings import ProposalSettings
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post


@dataclass(frozen=True)
class Job:
    """All that a writer may use: the post, the vault's knowledge, the assumptions, the day it is written on.

    `sections` are the bodies of the note's own sections, by title, as they stand before anything is written.
    """

    post: Post
    knowledge: Knowledge
    today: date
    pay: Assumptions = field(default_factory=Assumptions)
    proposal: ProposalSettings = field(default_factory=ProposalSettings)
    sections: Mapping[str, str] = field(default_factory=dict)


class Writer(Protocol):
    """A module of this package that writes one section; SECTION is the section's title, one of `note.ORDER`."""

    SECTION: str

    def write(self, job: Job) -> str:
        """The section's Markdown without its heading, LF line endings; empty where there is nothing to say."""
