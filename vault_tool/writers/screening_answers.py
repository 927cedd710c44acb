"""The Screening Answers section: each question of the post, whole, with what answers it, else a marked gap."""

import re
from collections.abc import Iterable

from vault_tool.letters import application, first_person, screening_answer
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
    text = rendered(SECTION, job, job.application.names(job.scope) | {"answers": answers(asked, job)})
    mark = f"{application.SAMPLE}\n\n" if job.knowledge.profile.sample else ""
    return mark + re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def form(job: Job) -> tuple[str, ...]:  # noqa: ARG001
    """What whoever drafts it has to keep to."""
    return (
        "A heading `### ` with each question word for word, its answer under it in two to five sentences of plain text.",
    )


def questions(job: Job) -> tuple[str, ...]:
    """What is to be answered: the questions that the post lists, and each other request that ends with a question mark."""
    listed = [question.text for question in job.post.questions if screening_answer.is_asked(question.text)]
    asked = [ask.quote for ask in job.post.asks if ask.quote.endswith("?")]
    return tuple({text.casefold(): text for text in (*listed, *asked)}.values())


def answers(asked: Iterable[str], job: Job) -> list[Answered]:
    """What answers each question; no two are answered by the same line of experience first."""
    experience = job.knowledge.profile.experience
    lines = {first_person.said(one) for line in experience for one in (line, line._replace(result=""))}
    found: list[Answered] = []
    used: set[str] = set()
    for question in asked:
        found.append(screening_answer.answer(question, job, job.application, used=used))
        used |= {next((text for text in found[-1].text.splitlines() if text in lines), "")}
    return found


def answer(question: str, job: Job) -> Answered:
    """What answers a question by itself."""
    return screening_answer.answer(question, job, job.application)
