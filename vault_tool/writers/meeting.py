"""The Meeting section, written on demand: a sheet for the call with who answered, what is open, what to watch, what it pays."""

import re

from vault_tool.knowledge.notes import answers
from vault_tool.language import likeness
from vault_tool.letters import flag_callouts, pay_table
from vault_tool.posting.reply import names as names_in
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Meeting"
AFTER = "Vetting Questions"
ON_DEMAND = True

MOST_OPEN = 15
MOST_FLAGS = 5
LONGEST_REPLY = 1200
_QUESTION = re.compile(
    r"^(?:\d{1,3}[.)]|[-*+])\s+(?P<mark>\[[ xX]\]\s+)?\**(?P<text>[^*].*\?)\**(?:\s*\([^()]*\))?\s*$"
)
_SENTENCE = re.compile(r"[^.!?\r\n]+[.!?]?")


def write(job: Job) -> str:
    """Their reply, the questions nobody has answered yet, the red flags with what to ask, the pay table."""
    if not job.post.text.strip():
        return ""
    reply = job.sections.get("Response", "").strip()
    who = names_in(reply)
    text = rendered(
        SECTION,
        job,
        job.application.names(job.scope)
        | {
            "person": str(job.post.facts.get("client_name") or who.person),
            "company": str(job.post.facts.get("client_company") or who.company),
            "reply": _shown(reply),
            "open_questions": open_questions(job)[:MOST_OPEN],
            "red_flags": flag_callouts.sections(job).red_flags[:MOST_FLAGS],
            "pay_section": pay_table.section(job.scope, job.red_flags),
        },
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def form(job: Job) -> tuple[str, ...]:  # noqa: ARG001
    """What whoever drafts it has to keep to."""
    return ("Markdown; headings of level 3 and deeper only.", "A sheet for the call: open questions first.")


def open_questions(job: Job) -> list[str]:
    """The interview questions without a word under them, not ticked off, and not answered in reply or notes."""
    section = job.sections.get("Interview Questions", "") or "\n".join(f"- {q.text}" for q in job.interview)
    said = "\n".join(job.sections.get(title, "") for title in ("Response", "Notes"))
    sentences = [m[0].strip() for m in _SENTENCE.finditer(said) if not m[0].strip().endswith("?")]
    return [q for q in _unanswered(section) if not any(_answers(s, q) for s in sentences)]


def _unanswered(section: str) -> list[str]:
    found: list[str] = []
    for line in section.splitlines():
        m = _QUESTION.match(line)
        if m:
            found += [] if (m["mark"] or "").strip().lower() == "[x]" else [m["text"]]
        elif line.strip() and not line.startswith("#") and found:
            found.pop()
    return found


def _answers(sentence: str, question: str) -> bool:
    return len(likeness.stems(sentence)) > 3 and likeness.likeness(question, sentence) >= answers.THRESHOLD


def _shown(reply: str) -> list[str]:
    """The reply's lines, to be quoted; a long one cut at a line's end."""
    cut = reply if len(reply) <= LONGEST_REPLY else reply[:LONGEST_REPLY].rsplit("\n", 1)[0] + "\n…"
    return [line.rstrip() for line in cut.splitlines()]
