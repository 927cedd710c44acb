"""A prompt for any assistant: everything that is known of a post and the freelancer, and the rules for one section.

It is only a text. `vault prompt` prints it; nothing goes anywhere unless the user carries it or names a command.
"""

import re

from vault_tool.judging import experience
from vault_tool.knowledge.notes import signals
from vault_tool.knowledge.notes.profile import Skill
from vault_tool.knowledge.notes.proposal_settings import LENGTHS
from vault_tool.language.wording import number
from vault_tool.posting.fact import Value
from vault_tool.writers import all_writers
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

BEGIN, END = "<<<BEGIN MATERIAL>>>", "<<<END MATERIAL>>>"
_MARKDOWN = "Markdown; headings of level 3 and deeper only."
RULES = {
    "Analysis": (
        _MARKDOWN,
        "Facts, pay worked out, red flags with a question each, a recommendation with its reasons.",
    ),
    "Screening Answers": (
        "A heading `### ` with each question word for word, its answer under it in two to five sentences of plain text.",
    ),
    "Interview Questions": ("A numbered list under headings `### Topic`; nothing that the post answers.",),
    "Vetting Questions": ("A numbered list under headings `### Topic`, under each question its reason, indented.",),
    "Meeting": (_MARKDOWN, "A sheet for the call: open questions first."),
}
"""What a section has to look like, beside what holds for all."""
_OWN = frozenset(("status", "source", "tags", "aliases", "cssclasses", "client", "connects_available", "applied_at"))
"""Properties that are the freelancer's own book-keeping and say nothing of the job."""


def write(section: str, job: Job) -> str:
    """The prompt for one section."""
    profile = job.knowledge.profile
    ranked = experience.ranked(profile, job.post, len(profile.experience))
    text = rendered(
        "Prompt",
        job,
        job.application.names(job.scope)
        | {
            "section": section,
            "rules": _rules(section, job),
            "begin": BEGIN,
            "end": END,
            "sample": profile.sample,
            "skills": [_skill(s) for s in profile.practised],
            "experience": [c.line.said for c in ranked],
            "facts": [_fact(key, value) for key, value in job.post.facts.items() if key not in _OWN],
            "flags": _flags(job),
            "screening": [_fenced(q.text) for q in job.post.questions],
            "draft": _draft(section, job),
            "reply": _fenced(job.sections.get("Response", "").strip()),
            "words": _fenced(job.post.text.strip()),
        },
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _rules(section: str, job: Job) -> tuple[str, ...]:
    if section != "Proposal":
        return RULES.get(section, ())
    target = int(job.proposal.target_length * LENGTHS[job.proposal.length])
    return (
        "Plain text: the site shows no Markdown.",
        f"At most {target:,} characters; the first 150 say what you would do for this client, for that is all its list shows.",
        "Two to five lines of experience that fit this post, word for word as they stand under PROFILE.",
        "One or two of the questions under RED FLAGS, put politely; then one next step and the name.",
        *(f"Begin with: {word}" for word in job.application.start_with),
        *(f"Mention: {word}" for word in job.application.mention),
    )


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
