"""The Brief section: what one reads before deciding, at most 20 lines; how it stands on the page is Templates/Brief.md."""

import re

from vault_tool.judging.asking.what_next import HEADLINES, INSTEAD_OF_ASKING
from vault_tool.judging.glance import glance
from vault_tool.letters.application import Application
from vault_tool.letters.bullets import inline
from vault_tool.letters.sent_letters import Kindred
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Brief"
AFTER = ""

CALLOUTS = {"apply": "success", "ask": "warning", "skip": "danger"}
"""Obsidian's callout for each choice; elsewhere it reads as a quote."""

_LOOK = "see whether you've done work like this. If so, add it to Profile.md and judge the post again."
_SHOWN, _CLOSEST = "your work shown above", "the closest thing you've done"


def write(job: Job) -> str:
    """The section's Markdown; empty for a note without a post. Raises TemplateError where the vault's own template is broken."""
    if not job.post.text.strip():
        return ""
    seen = glance(job)
    variables = {
        "callout": CALLOUTS[seen.choice],
        "headline": seen.headline,
        "why": inline(seen.why),
        "also": [inline(stop) for stop in seen.also],
        "fit": seen.fit,
        "graded": seen.graded,
        "missing": [inline(line) for line in seen.missing],
        "shows": [{"text": inline(line.text), "closest": line.closest} for line in seen.shows],
        "work": [inline(line) for line in seen.work],
        "risks": [
            {"name": risk.name, "evidence": inline(risk.evidence), "question": inline(risk.question)}
            for risk in seen.risks
        ],
        "further": [inline(name) for name in seen.further],
        "asks": [inline(quote) for quote in seen.asks],
        "more_asks": seen.more_asks if seen.asks else 0,
        "costs": seen.costs,
        "letters": [_letter(one) for one in job.sent],
        "next": _as_written(seen.following, job.application),
    }
    text = rendered(SECTION, job, dict(job.scope) | variables)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _as_written(step: str, said: Application) -> str:
    """What to do, as the letter bears it out: to look what the profile leaves out, where nothing in it opens one; to open with the
    closest thing, where the letter leaves that to be named."""
    kind = said.unfit.kind if said.unfit else ""
    nothing_near = kind == "lacking" and not said.nearest
    if step and (kind == "one tool" or nothing_near or (kind == "unproven" and not said.own_trade)):
        return _LOOK
    return step.replace(_SHOWN, _CLOSEST) if said.to_name and not kind else step


def _letter(one: Kindred) -> dict[str, object]:
    link = f"[[{one.letter.path.removesuffix('.md')}|{inline(one.letter.title)}]]"
    return {"link": link, "outcome": one.outcome, "points": one.points, "why": inline(one.why)}


def says(text: str, choice: object) -> bool:
    """Whether a Brief that was written here says that, "ask" for one that begins "Ask first" or with what stands for it."""
    begins = {c: (HEADLINES[c], *(INSTEAD_OF_ASKING if c == "ask" else ())) for c in CALLOUTS if c == choice}
    return text.lstrip().startswith(tuple(f"> [!{CALLOUTS[c]}] {word}" for c in begins for word in begins[c]))


def form(job: Job) -> tuple[str, ...]:  # noqa: ARG001
    """What whoever drafts it has to keep to."""
    return (
        "Markdown without headings, at most 20 lines.",
        "Apply, ask first, your call or skip, and why, in the first two lines; then fit, risks with a question each, what to send.",
    )
