"""Floor 8: one file a generated section. A module or package here that has a SECTION is its writer."""

import pkgutil
from functools import cache
from importlib import import_module
from typing import cast

from vault_tool import section_order
from vault_tool.knowledge.notes.proposal_settings import ProposalSettings
from vault_tool.writers.writer import Job, Writer

__all__ = ["Job", "ProposalSettings", "Writer", "all_writers"]


@cache
def all_writers() -> dict[str, Writer]:
    """Every section's writer by the section's title, in the order the sections stand in."""
    modules = [import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__)]
    found = {str(m.SECTION): cast("Writer", m) for m in modules if hasattr(m, "SECTION")}
    return {title: found[title] for title in section_order.generated()}
