"""The client's hires don't match the jobs posted and the hire rate.

A hire rate of 42% over 132 jobs means about 55 jobs with a hire. There can be more hires than that (several for one
job), but hardly fewer. Open jobs count as not hired yet, so up to a fifth fewer is accepted.

Fails 4:15:
    ---
    client_jobs_posted: 132
    client_hire_rate: 42
    client_hires: 7
    ---
    # Editor
Fails 3:19:
    ---
    client_hires: 12
    client_hire_rate: 0
    ---
    # Editor
Passes:
    ---
    client_jobs_posted: 132
    client_hire_rate: 42
    client_hires: 71
    ---
    # Editor
Passes:
    ---
    client_jobs_posted: 3
    client_hire_rate: 33
    client_hires: 1
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.language.wording import number, plural
from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "X001"
NAME = "hires-against-hire-rate"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "post"})
COST = "One of these numbers is wrong, and the hire rate is what tells you whether applying is worth your connects."
TOLERANCE = 0.8


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where hires are far under jobs x hire rate, or the hire rate is 0 and there are hires."""
    posting = context.posting
    jobs, rate, hires = (posting.number(f"client_{key}") for key in ("jobs_posted", "hire_rate", "hires"))
    if rate is None or hires is None:
        return
    if rate == 0 and hires > 0:
        message = f"a hire rate of 0% doesn't go with {plural(hires, 'hire')}: look these numbers up in the post"
        yield Finding(CODE, spans.value(note, "client_hire_rate"), message)
    elif jobs is not None and hires + 1 < jobs * rate / 100 * TOLERANCE:
        expected = round(jobs * rate / 100)
        said = f"{number(hires)} hires, but {number(rate)}% of {number(jobs)} jobs posted is about {expected}"
        yield Finding(CODE, spans.value(note, "client_hires"), f"{said}: look these numbers up in the post")
