"""The Analysis section: the facts in order, the pay worked out, what is against the job and for it, and a verdict.

Everything is prepared here as short lines; how they stand on the page is the note Templates/Analysis.md.
"""

import re
from functools import cache

from vault_tool import shipped
from vault_tool.judging.work.break_even import is_placeholder
from vault_tool.judging.work.effort import lines
from vault_tool.knowledge.notes import templates
from vault_tool.letters import flag_callouts, pay_table
from vault_tool.letters.bullets import inline
from vault_tool.letters.flag_callouts import Room
from vault_tool.note import Note
from vault_tool.writers.analysis import advice, client, project, role
from vault_tool.writers.writer import Job

SECTION = "Analysis"
AFTER = "Posting"
LONGEST, LONGEST_BESIDE_A_LETTER = 330, 260
"""Words that are said of a post that has few itself, if that can be done: fewer where a letter is written, too."""


@cache
def _shipped_template() -> str:
    path = shipped.folder("vault") / "Templates" / "Analysis.md"
    return templates.text_of(Note(path.read_text("utf-8")))


def write(job: Job) -> str:
    """The section's Markdown. Raises knowledge.templates.TemplateError where the vault's own template is broken."""
    if not job.post.text.strip():
        return ""
    tried = (written(job, room) for room in (flag_callouts.ROOMS if job.thin else flag_callouts.ROOMS[:1]))
    text, most = next(tried), LONGEST if job.application.unfit else LONGEST_BESIDE_A_LETTER
    for shorter in tried:
        if len(text.split()) <= most:
            break
        text = shorter
    return text


def written(job: Job, room: Room = flag_callouts.ROOMS[0]) -> str:
    """The section where there is so much room."""
    names = job.scope
    few = (room.entries or role.MOST_OF_A_THIN_POST,) if room.is_short else ()
    variables = {
        **names,
        "client": client.lines(names),
        "role": role.lines(names),
        "duties": role.duties(job.post, *few),
        "requirements": role.requirements(job.fit, names, *few),
        "project": project.lines(names, job.post),
        "pay_section": pay_table.section(names, job.red_flags),
        "work": [] if room.is_short else _work(job),  # the Brief has said it
        **vars(flag_callouts.sections(job, room)),
        **advice.section(job),
        "short": room.is_short,
        "tables": room.tables,
    }
    text = templates.render(job.knowledge.templates.get(SECTION) or _shipped_template(), variables)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _work(job: Job) -> list[str]:
    """The named work where it takes more than is paid or allowed, and below it each kind with the words that name it."""
    return [] if is_placeholder(job.red_flags) else [inline(line) for line in lines(job.work_against_pay)]


def form(job: Job) -> tuple[str, ...]:  # noqa: ARG001
    """What whoever drafts it has to keep to."""
    return (
        "Markdown; headings of level 3 and deeper only.",
        "Facts, pay worked out, red flags with a question each, a recommendation with its reasons.",
    )
