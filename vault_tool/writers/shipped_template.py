"""The wording that a section falls back on where the vault has no template of its own."""

from collections.abc import Mapping
from functools import cache

from vault_tool import shipped
from vault_tool.knowledge import templates
from vault_tool.note import Note
from vault_tool.writers.writer import Job


@cache
def _shipped(section: str) -> str:
    path = shipped.folder("vault") / "Templates" / f"{section}.md"
    return templates.text_of(Note(path.read_text("utf-8")))


def rendered(section: str, job: Job, variables: Mapping[str, object]) -> str:
    """The section's template filled in. Raises knowledge.templates.TemplateError where the vault's own is broken."""
    return templates.render(job.knowledge.templates.get(section) or _shipped(section), variables)
