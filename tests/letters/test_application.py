"""The names that a letter's template may use are the documented ones."""

import re
from datetime import date
from pathlib import Path

from vault_tool.jobs import vault_notes
from vault_tool.knowledge.conditions.scope import known_names
from vault_tool.posting.post import Post
from vault_tool.writers import Job

DOCS = Path(__file__).parents[2] / "docs" / "writing.md"


def test_every_name_is_documented_and_no_other() -> None:
    rows = re.findall(r"^\| (`.*?`) \|", DOCS.read_text("utf-8"), re.MULTILINE)
    documented = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    job = Job(
        Post("Plan our shops in Asana.", {"title": "Planner"}), vault_notes.shipped_with_package(), date(2026, 3, 1)
    )
    given = job.application.names(job.scope).keys() - known_names()
    assert given <= documented
    assert documented <= job.application.names(job.scope).keys()
