"""There is hardly anything of the post in the note.

A title and a link are not a post. Facts, questions and red flags are read from its words, and sites take posts down.
Paste all of it under Posting.

Options: words (default 20)

Fails 6:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    https://example.com/jobs/7
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    We look for someone to run our studio: nine people, forty projects a year, and a calendar that nobody keeps. Five
    years of experience, Asana, mornings in Lisbon time.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "S009"
NAME = "post-too-short"
SEVERITY = {"draft": "info", "ready": "warning"}
KINDS = frozenset({"posting"})
COST = "Nothing in the post can be checked, and once it is taken down, you have nothing to look back at."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the Posting section has a word, and fewer than the limit; an empty one is S002's."""
    section = note.section("Posting")
    least = context.options.get("words", 20)
    if section is None or not isinstance(least, int):
        return
    body = note.text[slice(*section.body_span)]
    count = len(body.split(None, least)) if body.strip() else least
    if count < least:
        line = note.text[slice(*section.span)].split("\n", 1)[0].rstrip("\r")
        there = "word of the post is" if count == 1 else "words of the post are"
        message = f"only {count} {there} here: paste all of it"
        yield Finding(CODE, Span(section.span.start, section.span.start + len(line)), message)
