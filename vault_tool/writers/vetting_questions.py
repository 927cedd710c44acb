"""The Vetting Questions section: ten topics to judge a client by before committing, each question with its reason."""

import re
from collections import Counter

from vault_tool.letters import interview, question_choice
from vault_tool.letters.question_choice import Asked
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Vetting Questions"
AFTER = "Interview Questions"


def write(job: Job) -> str:
    """As many of each topic as there is room for, in the order of the banks; none that is asked in the interview."""
    if not job.post.text.strip():
        return ""
    banks = [b for b in job.knowledge.banks if b.kind == "vetting"]
    found = interview.open_still(job, question_choice.questions(banks, job.brief, job.scope))
    topics: dict[str, list[Asked]] = {}
    for question in question_choice.distinct(found, job.interview):
        topics.setdefault(question.topic, []).append(question)
    room = interview.room_for_vetting(job, job.questions.vetting)
    listed = [{"title": t, "questions": asked} for t, asked in _evenly(topics, room).items()]
    text = rendered(SECTION, job, {**job.scope, "topics": listed})
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n" if listed else ""


def _evenly(topics: dict[str, list[Asked]], room: int) -> dict[str, list[Asked]]:
    """So many in all: the first of each topic, then the second of each, until there is no more room."""
    in_turn = sorted((rank, n) for n, asked in enumerate(topics.values()) for rank in range(len(asked)))[:room]
    taken = Counter(n for _, n in in_turn)
    return {title: asked[: taken[n]] for n, (title, asked) in enumerate(topics.items()) if taken[n]}


def form(job: Job) -> tuple[str, ...]:  # noqa: ARG001
    """What whoever drafts it has to keep to."""
    return ("A numbered list under headings `### Topic`, under each question its reason, indented.",)
