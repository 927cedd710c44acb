"""The job id isn't the one in the link.

The id tells whether a job is already in the vault, and the link leads back to the post. If they name two jobs, one of
them was pasted from another post.

Fails 3:9:
    ---
    url: https://www.upwork.com/jobs/~021890531871685536574
    job_id: "021890531871685526596"
    ---
    # Operations lead
Passes:
    ---
    url: https://www.upwork.com/jobs/~021890531871685536574
    job_id: "021890531871685536574"
    ---
    # Operations lead
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.posting import sites
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "X008"
NAME = "id-against-link"
SEVERITY = {"": "error"}
KINDS = frozenset({"posting"})
COST = "You may send the proposal for one job to another."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the link of a known site carries an id and `job_id` is another."""
    posting = context.posting
    url, stated = posting.text("url"), posting.text("job_id")
    site = sites.of_address(url, posting.text("platform")) if url and stated else None
    in_link = site.id_in(url) if site else None
    if site and in_link and site.plain_id(in_link) != site.plain_id(stated):
        yield Finding(
            CODE,
            spans.value(note, "job_id"),
            f"job_id {stated[:30]} is not the job of the link, {in_link}: correct one of them",
        )
