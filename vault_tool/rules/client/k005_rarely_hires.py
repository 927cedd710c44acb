"""The client seldom hires.

Below 30%, seven in ten jobs end without anyone being hired, however good the proposals are. Counted from five jobs
on, because before that a hire rate says little.

Options: below (percent, default 30)

Fails 3:19:
    ---
    client_jobs_posted: 40
    client_hire_rate: 12
    ---
    # Editor
Passes:
    ---
    client_jobs_posted: 40
    client_hire_rate: 42
    ---
    # Editor
Passes:
    ---
    client_jobs_posted: 2
    client_hire_rate: 0
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import number
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "K005"
NAME = "rarely-hires"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "Most likely nobody gets this job, and your connects and your hour of writing are lost."
FOR_APPLYING = True
ENOUGH_JOBS = 5


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the hire rate is under the limit and stands on at least five jobs."""
    posting = context.posting
    rate, jobs = posting.number("client_hire_rate"), posting.number("client_jobs_posted")
    limit = context.options.get("below", 30)
    if rate is None or jobs is None or jobs < ENOUGH_JOBS or not isinstance(limit, int | float) or rate >= limit:
        return
    message = (
        f"the client hires for {number(rate)}% of their {number(jobs)} jobs: think twice before you spend connects"
    )
    yield Finding(CODE, spans.value(note, "client_hire_rate"), message)
