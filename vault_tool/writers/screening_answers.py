"""The Screening Answers section: each question of the post with the likest of the vault's answers, else a marked gap."""

import re
from dataclasses import dataclass

from vault_tool.judging import experience
from vault_tool.knowledge.notes import answers, templates
from vault_tool.knowledge.notes.answers import Answer
from vault_tool.letters import application, missing
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Screening Answers"
AFTER = "Proposal"

MOST_LINES = 3
MOST_NEAREST = 2
NEAR = 30.0
"""Likeness, of 100, from which an answer that is not like enough to be used is named as one to look at."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and its answer. `source` is the note it came from and `likeness` how like it is, of 100; a gap has
    instead `nearest`, (note, likeness) of those that come closest, and the `line` of the profile that does."""

    question: str
    text: str
    source: str = ""
    likeness: int = 0
    nearest: tuple[tuple[str, int], ...] = ()
    line: str = ""


def write(job: Job) -> str:
    """A heading a question, its answer, and where that came from; empty where the post asks nothing."""
    if not job.post.questions:
        return ""
    answered = [answer(question.text, job) for question in job.post.questions]
    text = rendered(SECTION, job, job.application.names(job.scope) | {"answers": answered})
    mark = f"{application.SAMPLE}\n\n" if job.knowledge.profile.sample else ""
    return mark + re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def form(job: Job) -> tuple[str, ...]:  # noqa: ARG001
    """What whoever drafts it has to keep to."""
    return (
        "A heading `### ` with each question word for word, its answer under it in two to five sentences of plain text.",
    )


def answer(question: str, job: Job) -> Answered:
    """The likest answer that has something to say to this question."""
    found = answers.nearest(question, job.knowledge.answers)
    known = job.application.names(job.scope) | _about(question, job)
    for one, likeness in found:
        if likeness < answers.THRESHOLD:
            break
        if text := _filled(one, known):
            return Answered(question, text, _name(one), round(likeness))
    near = tuple((_name(one), round(likeness)) for one, likeness in found[:MOST_NEAREST] if likeness >= NEAR)
    own = (
        ""
        if job.knowledge.profile.sample
        else next((line.said for line in experience.about(job.knowledge.profile, question)), "")
    )
    return Answered(question, str(missing.gap("your answer")), nearest=near, line=own)


def _about(question: str, job: Job) -> dict[str, object]:
    """What the question itself names: the freelancer's tools in it, other tools in it, and the experience closest to it."""
    profile = job.knowledge.profile
    asked = answers.tools_in(question)
    known = application.shared(profile, asked)
    own = [line.said for line in experience.about(profile, question)]
    return {
        "question": question,
        "asked_tools": known,
        "other_tools": [tool for tool in asked if not application.shared(profile, [tool])],
        "asked_lines": own[:MOST_LINES],
        "tool_lines": [line.said for line in experience.naming(profile, known)][:MOST_LINES],
        "lines": list(dict.fromkeys([*own, *job.application.lines]))[:MOST_LINES],
    }


def _filled(one: Answer, names: dict[str, object]) -> str:
    """The answer's text for this post; "" where it has nothing to say to it or needs a fact the post does not have."""
    try:
        text = templates.render(one.text, names)
    except templates.TemplateError:
        return ""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", text)).strip()


def _name(one: Answer) -> str:
    return one.path.removesuffix(".md") or one.question
