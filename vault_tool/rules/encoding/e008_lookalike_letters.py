"""A word mixes look-alike letters of two alphabets.

A Cyrillic "е" in "Telegram" gets past a site's filters, so in a post it is a sign of fraud. In your own text it was
probably copied along, and searches miss the word.

Fails 7:16:
    ---
    status: draft
    ---
    # Operations lead
    ## Posting

    Write to us on T\u0435l\u0435gram.
Passes:
    ---
    status: draft
    ---
    # Operations lead
    ## Posting

    Нужен Python-разработчик, API и 1С; 10 µm, α-Test.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.encoding import odd_characters
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "E008"
NAME = "lookalike-letters"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting", "post", "profile", "answer"})
COST = "In a post it hides words from the site's fraud filter, most often a way to reach you off the site."
MOST = 10

_LOOK = "аеорсухіјѕԁһАВЕКМНОРСТХІЈЅοΟΑΒΕΖΗΙΚΜΝΡΤΥΧ"
_WORD = re.compile(rf"[A-Za-z{_LOOK}]{{4,60}}")
_OTHER = re.compile(r"[^\W\d_A-Za-z]")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each whole word of Latin letters with such letters among them; the first ten of a note."""
    text = note.text
    if text.isascii() or odd_characters.odd(text).isdisjoint(_LOOK):
        return
    count = 0
    for m in _WORD.finditer(text):
        if m[0].isascii():
            continue
        latin = sum(c.isascii() for c in m[0])
        before, after = text[m.start() - 1 : m.start()], text[m.end() : m.end() + 1]
        if latin * 2 < len(m[0]) or _OTHER.match(before) or _OTHER.match(after):
            continue
        shown = ", ".join(sorted({f"U+{ord(c):04X}" for c in m[0] if not c.isascii()}))
        yield Finding(
            CODE, Span(*m.span()), f"{m[0][:40]!r} has letters of another alphabet ({shown}): type the word again"
        )
        count += 1
        if count == MOST:
            return
