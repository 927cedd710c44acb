"""The Proposal section: a letter in plain text whose every claim comes from the profile.

The wording is the note Templates/Proposal.md; here it is decided what goes in, and how much of it fits.
"""

import re

from vault_tool.text.lines import BOM
from vault_tool.writers import applying
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Proposal"

_FITS = ((5, 2), (4, 2), (3, 2), (3, 1), (2, 1), (2, 0), (1, 0))
"""How many experience lines and questions are tried, the fullest letter first."""


def write(job: Job) -> str:
    """The letter: at most `proposal.target_length` characters if anything less than two lines need not go, never over the limit."""
    if not job.post.text.strip():
        return ""
    names = applying.variables(job)
    lines, questions = names["lines"], names["questions"]
    assert isinstance(lines, list)
    assert isinstance(questions, list)
    mark = f"\n{applying.SAMPLE}\n" if job.knowledge.profile.sample else ""
    text = ""
    for most_lines, most_questions in _FITS:
        text = _tidy(
            rendered(SECTION, job, names | {"lines": lines[:most_lines], "questions": questions[:most_questions]})
        )
        if len(text) + len(mark) <= job.proposal.target_length:
            break
    return _cut(text, job.proposal.limit - len(mark)) + mark


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
