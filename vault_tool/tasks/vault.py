"""An open vault: where it is, how it is configured, what it knows, and what time it is."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vault_tool.knowledge.knowledge import Knowledge
from vault_tool.store.config import Config


@dataclass(frozen=True, slots=True)
class Vault:
    """One vault for the length of one job. `now` has a time zone."""

    root: Path
    config: Config
    now: datetime
    knowledge: Knowledge
