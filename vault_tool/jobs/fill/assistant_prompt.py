"""A prompt for any assistant: everything that is known of a post and the freelancer, and the rules for one section.

It is only a text. `vault prompt` prints it; nothing goes anywhere unless the user carries it or names a command.
"""

import re
from collections.abc import Iterator
from functools import cache

from vault_tool import shipped
from vault_tool.judging.glance import glance
from vault_tool.knowledge.notes import signals
from vault_tool.knowledge.who_applies import Skill
from vault_tool.language.wording import number
from vault_tool.posting.fact import Value
from vault_tool.writers import all_writers
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

BEGIN, END = "<<<BEGIN MATERIAL>>>", "<<<END MATERIAL>>>"
_OWN = frozenset(
    ("status", "source", "tags", "aliases", "cssclasses", "client", "connects_available", "applied_at", "hours_worked")
)
"""Properties that are the freelancer's own book-keeping and say nothing of the job."""


def write(section: str, job: Job) -> str:
    """What an assistant is told that drafts a section; of the profile, the lines that prove something for this post come first."""
    profile = job.knowledge.profile
    proving = [found.line for found in job.evidence]
    lines = [*proving, *(line for line in profile.experience if line not in proving)]
    text = rendered(
        "Prompt",
        job,
        job.application.names(job.scope)
        | {
            "section": section,
            "rules": all_writers()[section].form(job),
            "english": english(),
            "judgment": list(_judgment(job)),
            "asks": [_fenced(ask.quote) for ask in job.post.asks],
            "begin": BEGIN,
            "end": END,
            "sample": profile.sample,
            "skills": [_skill(s) for s in profile.practised],
            "experience": [line.said for line in lines],
            "facts": [_fact(key, value) for key, value in job.post.facts.items() if key not in _OWN],
            "flags": _flags(job),
            "screening": [_fenced(q.text) for q in job.post.questions],
            "draft": _draft(section, job),
            "reply": _fenced(job.sections.get("Response", "").strip()),
            "words": _fenced(job.post.text.strip()),
        },
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


@cache
def english() -> tuple[str, ...]:
    """How what a client reads is worded, a rule each: language/data/english.txt."""
    (text,) = shipped.word_lists("english")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def _judgment(job: Job) -> Iterator[str]:
    """What the post means for this freelancer, as the Brief says it."""
    seen = glance(job)
    yield f"{seen.headline}: {seen.why}"
    yield f"Fit: {seen.fit}"
    yield from (_fenced(line) for line in seen.missing)
    yield from (_fenced(line) for line in seen.work)


def _skill(skill: Skill) -> str:
    years = f" ({number(skill.years)} years)" if skill.years else ""
    return f"{skill.name}{years}"


def _fact(key: str, value: Value) -> str:
    return _fenced(f"{key}: {', '.join(value) if isinstance(value, list) else value}")


def _flags(job: Job) -> list[dict[str, str]]:
    return [
        {
            "name": f.signal.name,
            "evidence": f.evidence.rstrip("."),
            "protection": signals.text(f.signal.protection, job.scope),
        }
        for f in job.red_flags
    ]


def _draft(section: str, job: Job) -> str:
    writer = all_writers().get(section)
    sent = section in ("Proposal", "Screening Answers") and not job.knowledge.profile.sample
    return writer.write(job).strip() if writer and sent else ""


def _fenced(words: str) -> str:
    """A stranger's words cannot close the marks that hold them."""
    return words.replace("<<<", "< < <").replace(">>>", "> > >")
