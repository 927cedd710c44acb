"""Words of a chat assistant are still in the text.

"Here is a proposal", "As an AI", "Feel free to adjust", `[turn0search1]`: what the assistant said to you stands in what
you send to the client. Delete it.

Fails 8:1, 12:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Certainly! Here is a tailored proposal for this job:

    I have run two studios like yours.

    Let me know if you'd like me to adjust the tone.
Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Screening Answers

    As an AI language model, I have used Asana.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Here is how I would start: with the calendar. Let me know if you would like to see it. Certainly a big job.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "P009"
NAME = "assistant-leftover"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client sees that neither the text nor the claims in it are yours."

_LEFT = re.compile(
    r"as an? (?:ai|artificial intelligence|language model|large language model)\b[^.!?\r\n]{0,80}"
    r"|^(?:(?:certainly|sure|of course|absolutely)[!,.]? )?here(?:'s| is| are) (?:a|an|your|the|my) (?:[\w-]+,? ){0,4}?(?:proposal|cover letter|draft|version|response|answer|rewrite|revision)s?\b[^.!?\r\n]{0,80}"
    r"|^(?:certainly|sure thing|of course|absolutely)! [^\r\n]{0,80}"
    r"|^(?:would you like|let me know if you(?:'d| would)? (?:like|want)) (?:me )?(?:to )?(?:me to )?(?:adjust|tweak|refine|revise|rewrite|shorten|expand|make (?:it|this)|modify|change the|tailor)\b[^\r\n]{0,80}"
    r"|^feel free to (?:adjust|tweak|edit|customi[sz]e|modify|personali[sz]e|replace)\b[^\r\n]{0,80}"
    r"|^end of (?:analysis|proposal|response|document)\b\.?"
    r"|^below is (?:a|an|your|the) (?:[\w-]+ ){0,3}?(?:proposal|cover letter|draft|version)\b[^\r\n]{0,80}"
    r"|\bmy (?:knowledge cutoff|training data)\b|【[^】\r\n]{1,40}】|\[?turn\d+(?:search|view|news)\d+\]?|:contentReference\[[^\r\n]{0,60}",
    re.IGNORECASE | re.MULTILINE,
)

_CUES = (
    *("as an ai", "as a language", "as a large", "as an artificial", "here is", "here's", "here are", "certainly!"),
    *(
        "sure thing", "of course!", "absolutely!", "would you like", "let me know if you'd",
        "let me know if you w", "let me know if you l", "feel free to", "below is",
    ),
    *("end of analysis", "end of proposal", "end of response", "end of document", "knowledge cutoff", "training data"),
    *("【", "turn0", "turn1", "turn2", ":contentreference"),
)  # fmt: skip


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each such phrase in a section that is sent."""
    lower = context.posting.sent_lower
    if not any(cue in lower for cue in _CUES):
        return
    for span in context.posting.sent:
        sent = note.text[slice(*span)].replace("’", "'")
        for m in _LEFT.finditer(sent):
            shown = m[0].strip()[:60]
            yield Finding(
                CODE,
                Span(span.start + m.start(), span.start + m.end()),
                f"{shown!r} was said to you by a chat assistant: delete it",
            )
