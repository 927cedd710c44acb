"""A placeholder was left in a text that you will send.

`‹fill in: …›` marks what vault-tool could not know; `{{…}}`, TODO and `[your name]` are what templates leave. A client
who sees one knows that nobody read the text. Only sections that go to the client are looked at. The notes in Phrases/ that
name this rule list what other templates leave.

Fails 8:13, 8:43:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Hello, I am ‹fill in: your name› and I've {{years}} years of experience.
Fails 8:6:
    ---
    status: ready
    ---
    # Operations lead

    ## Screening Answers

    Dear [Client Name], yes.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    Fill in [your name] here. TODO

    ## Proposal

    I keep a to-do list and {braces} in order [see my site](https://example.com).
"""

import re
from collections.abc import Iterator

from vault_tool.language.phrase_list import PhraseList
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "S003"
NAME = "placeholder"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "The client sees at once that the proposal is a form letter, and reads the next one."
TAKES_PHRASES = True

_OURS = re.compile(r"‹[^›\r\n]{0,300}›|\{\{[^{}\r\n]{0,200}\}\}|\{%[^%\r\n]{0,200}%\}")
"""What this tool's own drafts and templates leave."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each placeholder in a section that is sent."""
    posting = context.posting
    for span in posting.sent:
        ours = (Span(*m.span()) for m in _OURS.finditer(note.text, *span))
        for found in sorted((*ours, *_theirs(posting, context.phrases(CODE), span))):
            left = note.text[slice(*found)]
            gap = left.removeprefix("‹fill in:").strip(" ‹›") if left.startswith("‹fill in:") else ""
            shown = f"still to fill in: {gap[:120]}" if gap else f"fill in or delete {left[:60]}"
            yield Finding(CODE, found, shown)


def _theirs(posting: Posting, phrases: PhraseList, span: Span) -> Iterator[Span]:
    """What other templates leave; words in brackets in front of an address are a link."""
    for found in phrases.find(posting.note.text, span):
        if not posting.note.text.startswith("](", found.end - 1):
            yield found
