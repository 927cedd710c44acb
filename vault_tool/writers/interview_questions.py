"""The Interview Questions section: what to ask the client, those first that settle the red flags."""

import re

from vault_tool.letters.question_choice import FIRST, Asked
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Interview Questions"
AFTER = "Response"


def write(job: Job) -> str:
    """Questions by topic."""
    if not job.post.text.strip():
        return ""
    topics: dict[str, list[Asked]] = {}
    for question in job.interview:
        topics.setdefault(question.topic, []).append(question)
    listed = [{"title": title, "questions": questions} for title, questions in topics.items()]
    flags = [question.reason for question in topics.get(FIRST, ())]
    text = rendered(SECTION, job, {**job.scope, "flags": flags, "topics": listed})
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n" if topics else ""


def form(job: Job) -> tuple[str, ...]:  # noqa: ARG001
    """What whoever drafts it has to keep to."""
    return ("A numbered list under headings `### Topic`; nothing that the post answers.",)
