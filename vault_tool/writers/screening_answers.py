"""The Screening Answers section: each question of the post, whole, with what answers it, else a marked gap."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from vault_tool.letters import application, first_person, screening_answer
from vault_tool.letters.replying import question_words, request_gaps, wants_answer
from vault_tool.letters.screening_answer import Answered
from vault_tool.posting.asked.asks import Ask, kind_of
from vault_tool.posting.to_send.things import things_in
from vault_tool.text.edits import Span
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
    """What is to be answered: the questions that the post lists, and each other request that ends with a question mark; beside
    these also what else is to be told, so that none of it is forgotten."""
    listed = [question for question in job.post.questions if _is_to_answer(question.text)]
    spans = [question.span for question in job.post.questions if question_words.is_asked(question.text)]
    words = (*job.application.start_with, *job.application.mention)
    further = [
        ask
        for ask in job.post.asks
        if not any(_is_within(ask.span, span) for span in spans) and not any(word in ask.quote for word in words)
    ]
    asked = [ask.quote for ask in further if ask.quote.endswith("?")]
    if listed or asked:
        asked = [ask.quote for ask in map(wants_answer.by_itself, further) if _is_told(ask)]
    said = (*(wants_answer.without_notice(question.text) for question in listed), *asked)
    return tuple({text.casefold(): text for whole in said for text in _apart(whole)}.values())


def _apart(asked: str) -> tuple[str, ...]:
    """Each of the things that a request lists, so that none is lost among the others; a single question is kept whole."""
    things = tuple(thing for thing in things_in(asked) if not _is_sent(thing))
    is_one = asked.endswith("?") and not (things and things[-1].endswith("?"))
    return (asked,) if is_one or len(things) == 1 else things or (asked,)


def _is_to_answer(question: str) -> bool:
    """Whether a question that the post lists is one: neither what only points to them, nor a file or the letter itself."""
    things = things_in(question)
    return question_words.is_asked(question) and not all(map(_is_sent, things))


def _is_sent(thing: str) -> bool:
    """Whether a thing is attached, or is the letter, so that there is nothing to write under its name."""
    return question_words.is_a_file(thing) or wants_answer.is_this_letter(thing)


def _is_within(span: Span, other: Span) -> bool:
    return span.start < other.end and other.start < span.end


def _is_told(ask: Ask) -> bool:
    """Whether a request wants an answer; a word to be mentioned stands in the letter alone."""
    return ask.quote.endswith("?") or (ask.kind != "word" and wants_answer.needs_answer(ask, foreign=False))


def answers(asked: Iterable[str], job: Job) -> list[Answered]:
    """What answers each question, of several things each; no two are answered by the same line of experience first."""
    experience = job.knowledge.profile.experience
    lines = {first_person.said(one) for line in experience for one in (line, line._replace(result=""))}
    found: list[Answered] = []
    used: set[str] = set()
    for question in asked:
        found.append(_of_things(question, job, used))
        used |= {next((text for text in found[-1].text.splitlines() if text in lines), "")}
    return found


def _of_things(question: str, job: Job, used: Collection[str]) -> Answered:
    """The answer; to a request of several things a line for each."""
    things = [thing for thing in things_in(question) if not _is_sent(thing)] or [question]
    if len(things) == 1:
        answered = screening_answer.answer(things[0], job, job.application, _gap(things[0]), used)
        return replace(answered, question=question)
    told = [(thing, screening_answer.answer(thing, job, job.application, _gap(thing), used)) for thing in things]
    return Answered(question, "\n".join(f"{thing.rstrip('?:')}: {answered.text}" for thing, answered in told))


def _gap(thing: str) -> str:
    return request_gaps.to_fill_in(Ask(kind_of(thing), thing, Span(0, 0)))


def answer(question: str, job: Job) -> Answered:
    """What answers a question by itself."""
    return screening_answer.answer(question, job, job.application)
