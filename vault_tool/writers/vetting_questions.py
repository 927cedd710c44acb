"""The Vetting Questions section: ten topics to judge a client by before committing, each question with its reason."""

import re

from vault_tool.letters import question_choice
from vault_tool.letters.question_choice import Asked
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Vetting Questions"
AFTER = "Interview Questions"

IN_TOPIC = 3


def write(job: Job) -> str:
    """Three questions a topic: those that name something of the post before those that fit any."""
    if not job.post.text.strip():
        return ""
    banks = [b for b in job.knowledge.banks if b.kind == "vetting"]
    asked = question_choice.distinct(question_choice.questions(banks, job.brief, job.scope))
    topics: dict[str, list[Asked]] = {}
    for question in sorted(asked, key=lambda q: not q.named):
        topics.setdefault(question.topic, [])
        if len(topics[question.topic]) < IN_TOPIC:
            topics[question.topic].append(question)
    order = list(dict.fromkeys(t.title for b in banks for t in b.topics))
    listed = [{"title": t, "questions": topics[t]} for t in order if t in topics]
    text = rendered(SECTION, job, {**job.scope, "topics": listed})
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n" if listed else ""


def form(job: Job) -> tuple[str, ...]:  # noqa: ARG001
    """What whoever drafts it has to keep to."""
    return ("A numbered list under headings `### Topic`, under each question its reason, indented.",)
