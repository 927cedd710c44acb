"""A vault of its own for each test of taking in."""

from pathlib import Path

import pytest

from tests.jobs.take_in import fresh_vault
from vault_tool.jobs.vault import Vault


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return fresh_vault.made_in(tmp_path)
