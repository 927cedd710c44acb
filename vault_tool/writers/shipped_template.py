"""The wording that a section falls back on where the vault has no template of its own."""

from collections.abc import Mapping
from functools import cache

from vault_tool import shipped
from vault_tool.knowledge.notes import templates
from vault_tool.knowledge.notes.everything import load
from vault_tool.writers.writer import Job


@cache
def _shipped() -> Mapping[str, str]:
    folder = shipped.folder("vault") / "Templates"
    notes = {f"Templates/{path.name}": path.read_text("utf-8") for path in folder.glob("*.md")}
    return load(notes, thorough=False).templates


def template(name: str) -> str:
    """The shipped template of that name."""
    return _shipped()[name]


def rendered(name: str, job: Job, variables: Mapping[str, object]) -> str:
    """The template of that name (see `knowledge.templates.name_of`) filled in; the shipped one where the vault has none.

    Raises knowledge.templates.TemplateError where the vault's own is broken.
    """
    return templates.render(job.knowledge.templates.get(name) or _shipped()[name], variables)
