"""The Screening Answers section: each question of the post, whole, with what answers it, else a marked gap."""

import re

from vault_tool.letters import application, screening_answer
from vault_tool.letters.screening_answer import Answered
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Screening Answers"
AFTER = "Proposal"


def write(job: Job) -> str:
    """A heading a question, its answer, and where that came from; empty where the post asks nothing."""
    asked = questions(job)
    if not asked:
        return ""
    text = rendered(SECTION, job, job.application.names(job.scope) | {"answers": [answer(q, job) for q in asked]})
    mark = f"{application.SAMPLE}\n\n" if job.knowledge.profile.sample else ""
    return mark + re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def form(job: Job) -> tuple[str, ...]:  # noqa: ARG001
    """What whoever drafts it has to keep to."""
    return (
        "A heading `### ` with each question word for word, its answer under it in two to five sentences of plain text.",
    )


def questions(job: Job) -> tuple[str, ...]:
    """What is to be answered: the questions that the post lists, and each other request that ends with a question mark."""
    listed = [question.text for question in job.post.questions]
    asked = [ask.quote for ask in job.post.asks if ask.quote.endswith("?")]
    return tuple({text.casefold(): text for text in (*listed, *asked)}.values())


def answer(question: str, job: Job) -> Answered:
    """What answers a question."""
    return screening_answer.answer(question, job, job.application)
