"""How a proposal is written, as vault.toml says. Apart, so that reading a configuration loads nothing else."""

from dataclasses import dataclass

LENGTHS = {"short": 0.5, "standard": 1.0, "long": 2.0}
"""The lengths of a proposal, each with its share of the target length."""
TONES = ("plain", "warm", "formal")


@dataclass(frozen=True, slots=True)
class ProposalSettings:
    """How a proposal is written. Lengths in characters; `limit` is None where the job site's own holds.

    `length` is one of LENGTHS; `tone` one of TONES, "" for the profile's own.
    """

    length: str = "standard"
    tone: str = ""
    target_length: int = 1500
    limit: int | None = None
