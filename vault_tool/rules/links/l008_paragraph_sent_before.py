"""Another letter has the same paragraph, and goes to another client.

Clients know a form letter, and two of them may know each other. What is a line of your profile may stand in many letters;
a whole paragraph that was written for one client may not.

Beside Postings/2026-02-02-bakery.md:
    ---
    status: applied
    client_company: Bright Hall
    ---
    # Site for a bakery

    ## Proposal

    Your ovens are what people come for, so I'd put the morning's bread on the first page, with a clock that counts down to
    the next batch and a button to keep one.
Fails 9:1:
    ---
    status: ready
    client_company: Acme Studio
    ---
    # Site for a mill

    ## Proposal

    Your ovens are what people come for, so I'd put the morning's bread on the first page, with a clock that counts down to
    the next batch and a button to keep one.
Passes:
    ---
    status: ready
    client_company: Acme Studio
    ---
    # Site for a mill

    ## Proposal

    Your flour is what people come for, so I'd put this week's grain on the first page, with the name of the farmer who grew
    it and a button to keep a bag.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

if TYPE_CHECKING:
    from vault_tool.knowledge.who_applies import Profile

CODE = "L008"
NAME = "paragraph-sent-before"
SEVERITY = {"ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "A client who has seen the paragraph before knows that the letter was not written for them."
OWN = 0.6
"""Share of a paragraph's telling words that the profile has where the paragraph only repeats the profile."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each long paragraph that a letter to another client has, and that is more than the profile's lines."""
    posting, index = context.posting, context.index
    if index is None or posting.proposal_span is None:
        return
    from vault_tool.rules.engine import paragraphs

    client = paragraphs.client_of(note.values)
    for span, key in paragraphs.long_ones(note.text, posting.proposal_span):
        others = [path for path in index.paragraphs.get(key, ()) if path != note.path]
        to_same = index.paragraphs.get(paragraphs.with_client(key, client), ()) if others and client else ()
        others = [path for path in others if path not in to_same]
        if others and not _is_of_profile(note.text[slice(*span)], context.profile):
            more = f" and {len(others) - 1} more" if len(others) > 1 else ""
            message = f"the same paragraph went to another client ({others[0]}{more}): write it anew for this one"
            yield Finding(CODE, span, message)


def _is_of_profile(paragraph: str, profile: Profile | None) -> bool:
    from vault_tool.language.likeness import stems

    told = stems(paragraph)
    own = [profile.headline or "", *profile.skills, *(line.said for line in profile.experience)] if profile else []
    return bool(told) and len(told & stems("\n".join(own))) >= OWN * len(told)
