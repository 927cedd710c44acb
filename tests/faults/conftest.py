"""A vault of few notes, so that an attack costs no more than what it attacks."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from vault_tool.store import starter

SLOW = ("Signals", "Questions", "Features", "Efforts", "Phrases")


@pytest.fixture(scope="session")
def slim(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Makes a vault at a place that is not there yet."""
    made = tmp_path_factory.mktemp("slim")
    starter.init(made)
    for folder in SLOW:
        shutil.rmtree(made / folder, ignore_errors=True)

    def copied(place: Path) -> Path:
        return Path(shutil.copytree(made, place, dirs_exist_ok=True))

    return copied
