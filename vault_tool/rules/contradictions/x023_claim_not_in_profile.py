"""The proposal claims something that Profile.md doesn't have.

A tool you say you use, or more years than any of your skills has, is not in your profile. It comes from another
person's text or from an assistant, or the profile is out of date. Take it out, or add it to the profile.

Fails 8:11:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I work in Salesforce and Asana every day.
Fails 8:8:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have 15 years of experience with studios.
Fails 8:20:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    My experience with HubSpot speaks for itself.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I work in Asana every day, and have 7 years of experience. Your team works in Salesforce. I would learn Airtable.
"""

import re
from collections.abc import Iterator

from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wording import number
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "X023"
NAME = "claim-not-in-profile"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "They ask about it on the first call, and you have no answer."

_USED = Pattern(r"(?<!\w){proposals.i use}\b(?P<said>[^.!?\r\n;:]{1,120})")
_SKILLED = re.compile(r"exper(?:ience|tise) (?:with|in|using)\b(?P<said>[^.!?\r\n;:]{1,120})")
_THEIRS = re.compile(r"\b[Yy]our (?:\w+ )?\Z")
_YEARS = re.compile(r"(?P<years>\d{1,2})\+? years\b")
_MINE = Pattern(r"\b{proposals.my years} \Z")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each tool claimed that the profile does not name, and each number of years above all of its skills'."""
    profile = context.profile
    posting = context.posting
    if profile is None or profile.sample or posting.proposal_span is None:
        return
    start, sent = posting.proposal_span.start, posting.proposal_text
    most = max((skill.years for skill in profile.practised if skill.years), default=None)
    for m in _YEARS.finditer(sent) if most and " years" in sent else ():
        if most and int(m["years"]) > most + 1 and _MINE.search(sent[max(0, m.start() - 30) : m.start()]):
            message = (
                f"{m['years']} years is more than any skill in your profile has ({number(most)}): correct one of them"
            )
            yield Finding(CODE, Span(start + m.start("years"), start + m.end("years")), message)
    if not profile.tools:
        return
    known = _known(profile)
    for m in _claims(sent):
        for tool in _tools(m["said"]):
            if tool.casefold() not in known:
                at = start + m.start("said") + m["said"].find(tool)
                message = f"{tool} isn't in your profile: add it to your tools there, or take it out here"
                yield Finding(CODE, Span(at, at + len(tool)), message)


def _claims(sent: str) -> Iterator[re.Match[str]]:
    yield from _USED.finditer(sent)
    yield from (m for m in _SKILLED.finditer(sent) if not _THEIRS.search(sent[max(0, m.start() - 30) : m.start()]))


def _known(profile: Profile) -> str:
    said = (*profile.tools, *profile.skills, *(line.said for line in profile.experience), profile.headline or "")
    return "\n".join(said).casefold()


def _tools(words: str) -> tuple[str, ...]:
    if words == words.lower():
        return ()
    from vault_tool.language.prose import Prose
    from vault_tool.posting.features import tools

    found = tools.find(Prose(words))
    value = found.value if found else ()
    return tuple(str(tool) for tool in value if str(tool) in words) if isinstance(value, tuple) else ()
