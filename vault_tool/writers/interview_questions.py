"""The Interview Questions section: what to ask the client, those first that settle the red flags."""

import re

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes import signals
from vault_tool.letters import question_choice
from vault_tool.letters.question_choice import Asked
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Interview Questions"
AFTER = "Response"

MOST = 40
MOST_IN_TOPIC = 6
MOST_FLAGS = 6
LEAST = 6
FLAGS = "What settles the red flags"


def write(job: Job) -> str:
    """Questions by topic; for a rich post 30 and more, for a thin one those that its few words call for."""
    if not job.post.text.strip():
        return ""
    banks = [b for b in job.knowledge.banks if b.kind == "interview"]
    flags = settling(job)
    names = {**job.scope, "flags": [question.reason for question in flags]}
    asked = question_choice.distinct([*flags, *question_choice.questions(banks, job.brief, names)])
    picked = question_choice.chosen(asked[len(flags) :], MOST, MOST_IN_TOPIC, LEAST, flags)
    topics: dict[str, list[Asked]] = {}
    for question in [*asked[: len(flags)], *picked]:
        topics.setdefault(question.topic, []).append(question)
    text = rendered(SECTION, job, {**names, "topics": [{"title": t, "questions": q} for t, q in topics.items()]})
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n" if topics else ""


def form(job: Job) -> tuple[str, ...]:  # noqa: ARG001
    """What whoever drafts it has to keep to."""
    return ("A numbered list under headings `### Topic`; nothing that the post answers.",)


def settling(judged: Judgment) -> list[Asked]:
    """The protection questions of the red flags that fired, the gravest first, each once."""
    red = [f.signal for f in judged.red_flags if f.signal.topic != "chances"]
    texts = ((signals.text(signal.protection, judged.scope), signal) for signal in red)
    asked = [Asked(FLAGS, text, signal.name, "{{" in signal.protection) for text, signal in texts if text.endswith("?")]
    return question_choice.distinct(asked)[:MOST_FLAGS]
