"""A heading inside the post ends the Posting section.

A post pasted with its own `#` or `##` headings falls apart. What follows them is no longer in Posting, so its facts,
questions and contradictions aren't seen. The fix moves the heading to level 3.

Fails 10:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.

    ## Requirements

    Five years of it.

    ## Proposal

    I have run two studios like yours.
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.

    ### Requirements

    Five years of it.

    ## Proposal

    I have run two studios like yours.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio.

    ## Proposal

    I have run two studios like yours.

    ## Requirements

    What I need from them.
"""

import re
from collections.abc import Iterator

from vault_tool import section_order
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.line_spans import trimmed
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit

CODE = "S006"
NAME = "heading-splits-post"
SEVERITY = {"": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "Half of the post isn't read: its questions stay unanswered, and its facts count as missing."

_OF_POSTS = Pattern(r"{headings.of posts}")
_MARKS = re.compile(r" {0,3}(?P<marks>#{1,2})(?=[ \t])")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each level-1 or level-2 heading between Posting and the next section that sounds like a post's own."""
    inside = False
    for heading in note.bounds:
        folded = heading.title.strip(" *_:").casefold()
        if folded in section_order.known() and heading.level == 2:
            inside = folded == "posting"
        elif inside and _OF_POSTS.fullmatch(folded):
            line = trimmed(note.text, heading.span)
            marks = _MARKS.match(note.text, heading.span.start)
            fix = Fix((Edit(*marks.span("marks"), "###"),), safe=False, description="write ###") if marks else None
            message = (
                f"{heading.title.strip()[:40]!r} ends the Posting section: move it to level 3 if it is the post's own"
            )
            yield Finding(CODE, line, message, fix)
