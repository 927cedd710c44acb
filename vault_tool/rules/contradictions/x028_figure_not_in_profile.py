"""A figure that you say you reached is not in Profile.md.

"I cut costs by 40%": the first call asks how. If your profile has no such figure, it comes from another text, or an assistant
made it up. Take it out, or put it into your experience.

Fails 8:24:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I cut the approvals by 45% for two studios.
Fails 8:28, 9:29, 9:41:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    My last board saved a shop 45% of its stock.
    Together we grew sales from $250,000 to $1.35 million.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We have 45 editors.

    ## Proposal

    I led a team of 45 editors, too. I can start on March 20 and charge $40 an hour. I worked from 9 to 5. I read your 30 posts.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I will cut your approvals by 45%.
Fails 8:23, 9:25:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    My board saved a shop 140 hours a month.
    I've managed budgets of $3 million. I worked 40 hours a week for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.knowledge.who_applies import Profile

CODE = "X028"
NAME = "figure-not-in-profile"
SEVERITY = {"ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The first call asks about it, and you can't say where it comes from."

_FIGURE = re.compile(r"(?<![\w.,-])[$€£]?(?P<number>\d(?:[\d,]*\d)?(?:\.\d+)?)(?P<unit> ?%|[kKmM+]\b)?(?![\w-])")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_LONE_DIGIT = re.compile(r"\d(?:\.\d+)?\Z")
_NOT_REACHED = (
    Pattern(r" ?{time.pay_period}\b(?! (?:a|per|each|every) (?:month|year)\b)"),
    Pattern(r"(?: ?(?:st|nd|rd|th)\b|[:.]\d| ?[ap]\.?m\b|\+? years?\b| ?-| ?{time/en.month}\b| of your\b)"),
)
"""What stands behind a figure that says no result: "30 hours a week", "3rd", "9:30", "May"."""
_BEFORE = (
    Pattern(r"{time/en.month}\.? ?\Z"),
    Pattern(r"(?:\b(?:at|from|to|until|since|in|your|version|the|these|those|all)|[#/]) ?[$€£]?\Z"),
)
_SCALE = Pattern(r" {proposals.in millions}\b")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each figure in a sentence of what "I" did that neither the profile nor the posting has."""
    posting, profile = context.posting, context.profile
    if (
        posting.proposal_span is None
        or profile is None
        or profile.sample
        or not (profile.experience or profile.practised)
    ):
        return
    from vault_tool.rules.engine import letter

    start, text = posting.proposal_span.start, posting.proposal_text
    done = (sentence for sentence in letter.sentences(text) if letter.tells_what_was_done(sentence))
    figures = [m for sentence in done for m in _FIGURE.finditer(text, *sentence.span) if _is_result(text, m)]
    if not figures:
        return
    known = _known(profile, "\n".join((posting.words, *map(str, posting.facts.values()))))
    for m in figures:
        if not _is_known(text, m, known):
            message = f"{m[0].strip()} is not in your profile: add it to your experience there, or take it out here"
            yield Finding(CODE, Span(start + m.start(), start + m.start() + len(m[0].rstrip())), message)


def _is_result(text: str, figure: re.Match[str]) -> bool:
    """Whether a figure says what was reached: no year, no day, no few of something."""
    if _YEAR.match(figure["number"]) or _is_small(text, figure):
        return False
    if any(behind.match(text, figure.end()) for behind in _NOT_REACHED):
        return False
    is_bare = figure[0][0].isdigit() and not figure["unit"]
    return not (is_bare and _is_a_day_or_place(text, figure.start()))


def _is_known(text: str, figure: re.Match[str], known: set[str]) -> bool:
    """Whether profile or posting have the number, and with it the "million" behind it."""
    number, scale = figure["number"].replace(",", ""), _SCALE.match(text, figure.end())
    return number in known and (scale is None or f"{number}{scale[0].lower()}" in known)


def _is_small(text: str, figure: re.Match[str]) -> bool:
    """A single digit says little, unless it is a share or counts millions."""
    is_share = (figure["unit"] or "").strip() == "%"
    return bool(_LONE_DIGIT.match(figure["number"])) and not is_share and not _SCALE.match(text, figure.end())


def _is_a_day_or_place(text: str, at: int) -> bool:
    return any(before.search(text, max(0, at - 14), at) for before in _BEFORE)


def _known(profile: Profile, post: str) -> set[str]:
    """Each number of the profile and of the post, without marks for thousands."""
    said = [post, profile.headline or "", *profile.skills]
    said += [f"{line.said} {line.client}" for line in profile.experience]
    said += [str(skill.years or "") for skill in profile.practised]
    plain = "\n".join(said).replace(",", "").lower()
    numbers = tuple(_NUMBER.finditer(plain))
    return {n[0] for n in numbers} | {n[0] + scale[0] for n in numbers if (scale := _SCALE.match(plain, n.end()))}
