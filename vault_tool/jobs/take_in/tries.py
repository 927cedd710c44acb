"""Files that were refused for a passing reason: when each is tried again, and what is still news of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from vault_tool.jobs.take_in.intake import Taken

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds; each pause is twice the one before it."""


@dataclass
class Tries:
    """What has been tried in vain: the reasons last told of each file, and its last pause."""

    _reasons: dict[Path, frozenset[str]] = field(default_factory=dict)
    _pauses: dict[Path, float] = field(default_factory=dict)

    def pause(self, file: Path, taken: Iterable[Taken]) -> float | None:
        """Seconds until the file is tried again; None where it is done with."""
        if any(one.passing for one in taken):
            last = self._pauses.get(file)
            self._pauses[file] = min(LONGEST_PAUSE, 2 * last) if last else FIRST_PAUSE
        else:
            self._pauses.pop(file, None)
            self._reasons.pop(file, None)
        return self._pauses.get(file)

    def news(self, file: Path, taken: Iterable[Taken]) -> list[Taken]:
        """What is to be told: a passing reason once, until it is another."""
        told, found = self._reasons.get(file, frozenset()), list(taken)
        self._reasons[file] = frozenset(one.reason for one in found if one.passing)
        return [
            replace(one, reason=f"{one.reason} (it is tried again until that works)") if one.passing else one
            for one in found
            if not (one.passing and one.reason in told)
        ]

    def forget_gone(self) -> None:
        """Files that are no more are not tried again."""
        for known in (self._reasons, self._pauses):
            for file in [file for file in known if not file.exists()]:
                del known[file]
