"""What a section's writer has to have, and what it is given."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.proposal_settings import ProposalSettings
from vault_tool.knowledge.notes.question_settings import QuestionSettings
from vault_tool.letters import interview
from vault_tool.letters.application import Application, apply_for
from vault_tool.letters.question_choice import Asked
from vault_tool.letters.replies import Reply, replies
from vault_tool.letters.sent_letters import Kindred


@dataclass(frozen=True)
class Job(Judgment):
    """All that a writer may use: the post as it is judged, and what the note and the settings add for writing.

    `sections` are the bodies of the note's own sections, by title, as they stand before anything is written. `sent` are the
    letters that were sent for posts like this one.
    """

    proposal: ProposalSettings = field(default_factory=ProposalSettings)
    sections: Mapping[str, str] = field(default_factory=dict)
    questions: QuestionSettings = field(default_factory=QuestionSettings)
    sent: tuple[Kindred, ...] = ()

    @cached_property
    def application(self) -> Application:
        """What a proposal and an answer can say."""
        return apply_for(self)

    @cached_property
    def replies(self) -> tuple[Reply, ...]:
        """What a proposal says to each thing that applicants are asked for."""
        return replies(self, self.application)

    @cached_property
    def interview(self) -> tuple[Asked, ...]:
        """What to ask the client in an interview."""
        return tuple(interview.questions(self, self.questions.interview))


Drafter = Callable[[str, Job], str]
"""Writes a section: its title and what is known -> the section's text without its heading."""


class Writer(Protocol):
    """A module of this package that writes one section, found by itself.

    Its file may also say `ON_DEMAND = True`: then the section is written only when it is asked for by name. See
    `section_order`, which reads these lines without loading the file: each is a plain literal.
    """

    SECTION: str
    """The section's title. Its wording is the template note `vault/Templates/<title>.md`."""

    AFTER: str
    """The title of the section right behind which it stands; "" for the top of the note."""

    def write(self, job: Job) -> str:
        """The section's Markdown without its heading, LF line endings; empty where there is nothing to say."""

    def form(self, job: Job) -> Sequence[str]:
        """What whoever drafts the section in this writer's place has to keep to, a rule each; empty where any text will do."""
