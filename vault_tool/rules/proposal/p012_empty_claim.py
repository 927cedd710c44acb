"""A sentence of the proposal could stand in anybody's.

"Perfect fit", "100% satisfaction", "hard-working and detail-oriented": everyone says it, nobody can check it. Put what
you did, for whom and with what result in its place.

Fails 8:10, 8:28:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I am the perfect fit and a detail-oriented person for your studio.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I cut the approvals of a studio from two days to four hours. The scope was a good fit for one person.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P012"
NAME = "empty-claim"
SEVERITY = {"draft": "info", "ready": "info"}
KINDS = frozenset({"posting"})
COST = "Words that every proposal has: the client skims over them to the next one."
MOST = 5

_EMPTY = re.compile(
    r"\b(?:(?:perfect|ideal|great|best) (?:fit|match|candidate|person) (?:for (?:this|your|the)|and)|(?:perfect|ideal) (?:fit|match|candidate)"
    r"|100% (?:satisfaction|satisfied|job success|guarantee\w*)|satisfaction (?:is )?guaranteed|look no further|you won't regret"
    r"|(?:highly |very |extremely )?(?:detail[- ]oriented|hard[- ]?working|self[- ]motivated|results?[- ](?:driven|oriented))"
    r"|(?:i am|i'm) (?:highly |very |extremely )?(?:passionate|dedicated|reliable|motivated|enthusiastic)"
    r"|(?:high|highest|top)[- ](?:quality|notch) (?:work|results?|service)|go(?:ing)? above and beyond|seasoned (?:professional|expert)"
    r"|proven track record|quick learner|fast learner|team player|think outside the box)"
)

_CUES = (
    *(
        "fit", "match", "candidate", "100%", "guaranteed", "look no", "regret", "oriented", "hard",
        "motivated", "driven",
    ),
    *(
        "passionate", "dedicated", "reliable", "enthusiastic", "quality", "notch", "above and", "seasoned",
        "track record",
    ),
    *("learner", "team player", "outside the box"),
)  # fmt: skip


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each such phrase in the proposal; the first five."""
    posting = context.posting
    if posting.proposal_span is None or not any(cue in posting.proposal_lower for cue in _CUES):
        return
    start = posting.proposal_span.start
    for count, m in enumerate(_EMPTY.finditer(posting.proposal_lower), 1):
        yield Finding(
            CODE, Span(start + m.start(), start + m.end()), f"{m[0]!r} says nothing: give an example with a figure"
        )
        if count == MOST:
            return
