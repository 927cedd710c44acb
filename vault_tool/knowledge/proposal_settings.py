"""How a proposal is written, as vault.toml says. Apart, so that reading a configuration loads nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProposalSettings:
    """How a proposal is written. Lengths in characters; Upwork's field takes at most 5,000.

    `length` is one of LENGTHS; `tone` one of knowledge.profile.TONES, "" for the profile's own.
    """

    length: str = "standard"
    tone: str = ""
    target_length: int = 1500
    limit: int = 5000
