"""The text contains invisible characters.

Zero-width spaces, direction marks and control characters come along when you copy from web pages and chat programs.
They break searches, links and the words a client asks for, and some sites take them for spam. The fix removes them,
except joiners between letters and emoji, which mean something. The words of a post that is still a draft stay as they
came.

Fails 5:4:
    ---
    status: draft
    ---
    # Operations lead
    The\u200b studio.
Fixed:
    ---
    status: draft
    ---
    # Operations lead
    The studio.
Passes:
    ---
    status: draft
    ---
    # Operations lead
    The 👩‍💻 studio.
Passes:
    ---
    status: draft
    ---
    # Operations lead

    ## Posting

    The\u200b studio.
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.encoding import odd_characters
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit, Span
from vault_tool.text.lines import BOM

CODE = "E003"
NAME = "invisible-characters"
SEVERITY = {"": "info", "ready": "warning"}
KINDS = frozenset({"posting", "post", "profile", "answer"})
COST = "Searches miss the word, a required word isn't recognized, and a site may take the proposal for spam."
MOST = 20

_ALL = frozenset(
    chr(code)
    for first, last in (
        *((0x01, 0x08), (0x0B, 0x0B), (0x0E, 0x1F), (0x7F, 0x7F), (0x200B, 0x200B), (0x2060, 0x2060)),
        *((0x202A, 0x202E), (0x2066, 0x2069), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB)),
    )
    for code in range(first, last + 1)
)
_INVISIBLE = re.compile(f"[{re.escape(''.join(sorted(_ALL)))}]+")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each run of such characters after the byte order mark; the first twenty of a note."""
    if odd_characters.odd(note.text).isdisjoint(_ALL):
        return
    start = 1 if note.text.startswith(BOM) else 0
    found = (m for m in _INVISIBLE.finditer(note.text, start) if not context.is_as_it_came(m.start()))
    for count, m in enumerate(found, 1):
        shown = ", ".join(f"U+{ord(c):04X}" for c in m[0][:4])
        fix = Fix((Edit(*m.span(), ""),), safe=True, description="take it out")
        yield Finding(CODE, Span(*m.span()), f"invisible characters ({shown}): take them out", fix)
        if count == MOST:
            return
