"""How many questions a note has, as vault.toml says. Apart, so that reading a configuration loads nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuestionSettings:
    """The most questions of each kind; a post of few words gets fewer."""

    interview: int = 30
    vetting: int = 30
