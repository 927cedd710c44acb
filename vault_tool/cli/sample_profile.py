"""What is said where a verdict went by the profile that a new vault starts with: it's a stranger's."""

from contextlib import suppress
from pathlib import Path

from vault_tool.cli.word_wrap import say

OF_A_STRANGER = "judged for the sample profile, not for you: write your own Profile.md"


def tell_of_sample(root: Path) -> None:
    """Say on standard error that verdicts are a stranger's, where the vault's profile is still the sample."""
    from vault_tool.jobs.pipeline import own_profile

    with suppress(OSError):  # that it cannot be read is told with each note it was wanted for
        if own_profile.is_sample(root):
            say(f"vault: {OF_A_STRANGER}", err=True)
