"""The proposal opens with words that every other proposal has.

A client's list shows the first 150 to 200 characters only; a greeting, your name or "I am writing to apply" spends them.
Begin with what you saw in this post and what you would do about it.

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Dear Hiring Manager, I hope this message finds you well. I am writing to express my interest in your job.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Hi Dana, your editors wait two days for each approval; with a board that shows who holds what I cut that to hours.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P004"
NAME = "wasted-opening"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "The client sees only the first 150 characters in the list, and these say nothing about the job."
SEEN = 150

_EMPTY = re.compile(
    r"\b(?:dear (?:hiring (?:manager|team)|sir(?:/| or )?(?:madam|ma'am)?|client|recruiter)|to whom it may concern"
    r"|hope (?:this (?:message|email|proposal|letter) finds you|you(?:'re| are) (?:doing )?(?:well|fine|great))"
    r"|(?:i am|i'm) (?:writing to|very interested|interested in|excited to (?:apply|submit)|applying)"
    r"|i(?:'d| would) (?:like|love) to (?:apply|express|submit|audition|be considered|offer my)"
    r"|i (?:have )?(?:carefully )?(?:read|reviewed|gone through|went through) (?:through )?your (?:job|post|posting|description|requirements)"
    r"|my name is \w+|i came across your|i saw your (?:job|post)|please consider (?:me|my)|greetings)\b",
    re.IGNORECASE,
)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the first 150 characters hold a phrase that says nothing about the job."""
    section = context.posting.proposal
    if section is None:
        return
    body = note.text[slice(*section.body_span)]
    start = section.body_span.start + len(body) - len(body.lstrip())
    opening = note.text[start : min(start + SEEN, section.body_span.end)].replace("’", "'")
    found = _EMPTY.search(opening)
    if found:
        message = f"the first {SEEN} characters are all that the client's list shows, and {found[0]!r} says nothing about this job"
        yield Finding(CODE, Span(start, start + len(opening.rstrip())), message)
