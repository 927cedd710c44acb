"""`vault fill --explain`: why a letter says what it says."""

from collections.abc import Iterator

from vault_tool.jobs.fill.filling import job_of
from vault_tool.jobs.vault import Vault
from vault_tool.knowledge.notes import signals
from vault_tool.note import Note
from vault_tool.store import writes
from vault_tool.text.encoding.decode import read_note
from vault_tool.writers import screening_answers
from vault_tool.writers.writer import Job


def explain(vault: Vault, path: str) -> list[str]:
    """The reasons for a note's experience lines, questions and answers, a line of text each; `path` in the vault."""
    note = Note(read_note(writes.read(vault.root / path)), path)
    job = job_of(vault, note)
    return [path, *_lines(job), *_questions(job), *_answers(job)]


def _lines(job: Job) -> Iterator[str]:
    profile = job.knowledge.profile
    yield f"  experience: {len(job.evidence)} of {len(profile.experience)} lines prove something the post asks for (points)"
    points = {found.line: f"{found.points:.1f}: " for found in job.evidence}
    for proof in job.application.proofs:
        yield f"    + {points.get(proof.line, '')}{proof.quote or 'the trade, title or tags of the post'}"
        yield f"        {proof.text}"


def _questions(job: Job) -> Iterator[str]:
    asked = job.application.questions
    if asked:
        yield "  questions, from the gravest red flags:"
    for fired in job.fired:
        text = signals.text(fired.signal.protection, job.scope)
        if text in asked:
            yield f"    + {fired.signal.name} ({fired.signal.severity}): {text}"


def _answers(job: Job) -> Iterator[str]:
    if not job.post.questions:
        return
    yield "  screening answers (likeness, of 100):"
    for question in job.post.questions:
        found = screening_answers.answer(question.text, job)
        near = ", ".join(f"{name} {likeness}" for name, likeness in found.nearest) or "none"
        said = f"+ {found.likeness} {found.source}" if found.source else f"- none alike enough; nearest: {near}"
        yield f"    {said}: {question.text}"
