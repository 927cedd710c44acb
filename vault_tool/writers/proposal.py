"""The Proposal section: a letter in plain text whose every claim comes from the profile.

The wording is the note Templates/Proposal.md; here it is decided what goes in, and how much of it fits.
"""

import re
from collections.abc import Mapping

from vault_tool.knowledge.notes import templates
from vault_tool.knowledge.notes.proposal_settings import LENGTHS, TONES
from vault_tool.letters.application import SAMPLE
from vault_tool.posting import sites
from vault_tool.text.lines import BOM
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Proposal"
AFTER = "Analysis"

_FITS = ((5, 2), (4, 2), (3, 2), (3, 1), (2, 1), (2, 0), (1, 0))
"""How many experience lines and questions are tried, the fullest letter first."""
_PHRASE = re.compile(r"^- (?P<name>[a-z_]+): (?P<phrase>.+)$", re.MULTILINE)


def write(job: Job) -> str:
    """The letter: at most its length's share of `proposal.target_length` if that can be done, never over the site's limit."""
    if not job.post.text.strip():
        return ""
    said = job.application
    names = said.names(job.scope)
    names["say"] = phrases(job, names)
    mark = f"\n{SAMPLE}\n" if job.knowledge.profile.sample else ""
    name = templates.name_of(SECTION, length=job.proposal.length)
    target = job.proposal.target_length * LENGTHS[job.proposal.length] - len(mark)
    text = ""
    for most_lines, most_questions in _FITS:
        some = {"lines": said.lines[:most_lines], "questions": said.questions[:most_questions]}
        text = _tidy(rendered(name, job, names | some))
        if len(text) <= target:
            break
    return _cut(text, _limit(job) - len(mark)) + mark


def form(job: Job) -> tuple[str, ...]:
    """What whoever drafts it has to keep to."""
    target = int(job.proposal.target_length * LENGTHS[job.proposal.length])
    return (
        "Plain text: the site shows no Markdown.",
        f"At most {target:,} characters; the first 150 say what you would do for this client, for that is all its list shows.",
        "Two to five lines of experience that fit this post, word for word as they stand under PROFILE.",
        "One or two of the questions under RED FLAGS, put politely; then one next step and the name.",
        *(f"Begin with: {word}" for word in job.application.start_with),
        *(f"Mention: {word}" for word in job.application.mention),
    )


def phrases(job: Job, names: Mapping[str, object]) -> dict[str, str]:
    """What a letter says in its tone, by name: "next_step" -> "Shall we talk …"."""
    tone = job.proposal.tone or job.knowledge.profile.tone or TONES[0]
    found: dict[str, str] = {}
    for which in dict.fromkeys((TONES[0], tone)):
        text = rendered(templates.name_of(SECTION, tone=which), job, names)
        found |= {m["name"]: m["phrase"].strip() for m in _PHRASE.finditer(text)}
    return found


def _limit(job: Job) -> int:
    """The characters that the proposal may have: by the note, by vault.toml, by its site."""
    own = job.post.facts.get("proposal_limit")
    if isinstance(own, int | float) and own > 0:
        return int(own)
    return job.proposal.limit or sites.proposal_limit(job.post.facts.get("platform"))


def _tidy(text: str) -> str:
    """One blank line between paragraphs, none at the ends, no blanks before a line end or doubled inside a line."""
    text = text.replace(BOM, "")
    text = re.sub(r"[ \t]+\n", "\n", re.sub(r"(?<=\S)[ \t]{2,}", " ", text))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _cut(text: str, limit: int) -> str:
    """The whole paragraphs that fit the site's field."""
    while len(text) > limit and "\n\n" in text:
        text = text.rstrip().rsplit("\n\n", 1)[0] + "\n"
    return text[:limit]
