"""A placeholder is left in a text that you will send.

`‹fill in: …›` marks what vault-tool couldn't know. `{{…}}`, TODO and `[your name]` come from templates. A client who
sees one knows that nobody read the text. Only sections that go to the client are checked. The notes in Phrases/ that
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
Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    ‹Not written: nothing in your profile shows this kind of work.›

    ‹If you want to write anyway, this is what the client asks for:›

    Which tools do you use?
    ‹fill in: your answer›
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

from collections.abc import Iterator

from vault_tool.language.phrase_list import PhraseList
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.shown import in_short
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "S003"
NAME = "placeholder"
SEVERITY = {"ready": "error", "applied": "warning"}
KINDS = frozenset({"posting"})
COST = "The client sees at once that the proposal is a form letter, and moves on to the next one."
TAKES_PHRASES = True
_LONGEST = 120
"""Characters of a gap that a message has room for."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each placeholder in a section that is sent."""
    posting = context.posting
    if posting.unwritten:
        yield Finding(CODE, posting.unwritten, "the letter isn't written yet: write it, or set status: skipped")
    for span in posting.sent:
        ours = (gap for gap in posting.gaps if span.start <= gap.start < span.end)
        for found in sorted((*ours, *_theirs(posting, context.phrases(CODE), span))):
            left = note.text[slice(*found)]
            gap = left.removeprefix("‹fill in:").strip(" ‹›") if left.startswith("‹fill in:") else ""
            shown = f"still to fill in: {_in_short(gap)}" if gap else f"fill in or delete {left[:60]}"
            yield Finding(CODE, found, shown)


def _in_short(gap: str) -> str:
    """What a long gap asks for, without what might fill it, in whole words."""
    if len(gap) <= _LONGEST:
        return gap
    asked = gap.partition("; perhaps: ")[0]
    return in_short(asked, _LONGEST)


def _theirs(posting: Posting, phrases: PhraseList, span: Span) -> Iterator[Span]:
    """What other templates leave; words in brackets in front of an address are a link."""
    for found in phrases.find(posting.note.text, span):
        if not posting.note.text.startswith("](", found.end - 1):
            yield found
