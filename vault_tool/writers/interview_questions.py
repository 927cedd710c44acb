"""The Interview Questions section: what to ask the client, those first that settle the red flags."""

import re

from vault_tool.judging import brief
from vault_tool.knowledge.conditions.scope import scope
from vault_tool.knowledge.notes import signals
from vault_tool.letters import question_choice
from vault_tool.letters.question_choice import Asked
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Interview Questions"

MOST = 40
MOST_IN_TOPIC = 6
MOST_FLAGS = 6
LEAST = 6
FLAGS = "What settles the red flags"


def write(job: Job) -> str:
    """Questions by topic; for a rich post 30 and more, for a thin one those that its few words call for."""
    if not job.post.text.strip():
        return ""
    names = scope(job.post, job.knowledge, job.pay, job.today)
    short = brief.of(job.post)
    banks = [b for b in job.knowledge.banks if b.kind == "interview"]
    flags = settling(job, names)
    names["flags"] = [question.reason for question in flags]
    asked = question_choice.distinct([*flags, *question_choice.questions(banks, short, names)])
    picked = question_choice.chosen(asked[len(flags) :], MOST, MOST_IN_TOPIC, LEAST, flags)
    topics: dict[str, list[Asked]] = {}
    for question in [*asked[: len(flags)], *picked]:
        topics.setdefault(question.topic, []).append(question)
    text = rendered(SECTION, job, {**names, "topics": [{"title": t, "questions": q} for t, q in topics.items()]})
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n" if topics else ""


def settling(job: Job, names: dict[str, object]) -> list[Asked]:
    """The protection questions of the red flags that fired, the gravest first, each once."""
    fired = [
        f
        for f in signals.fire(job.knowledge.signals, names)
        if f.signal.kind == "red-flag" and f.signal.topic != "chances"
    ]
    texts = ((signals.text(f.signal.protection, names), f) for f in fired)
    asked = [Asked(FLAGS, text, f.signal.name, "{{" in f.signal.protection) for text, f in texts if text.endswith("?")]
    return question_choice.distinct(asked)[:MOST_FLAGS]
