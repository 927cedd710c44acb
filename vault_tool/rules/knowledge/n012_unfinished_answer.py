"""An answer still has a gap for you to fill in.

The answer is used with the gap in it, so each posting with this question has `‹fill in: …›` in what you send. Write
the answer once here. If each post needs its own answer, say so with `each_post: true`.

Fails Answers/Team.md 3:1:
    # Do you work alone or with a team?

    ‹fill in: who else would touch this work›
Passes Answers/Team.md:
    # Do you work alone or with a team?

    Alone. {{ profile.name }} does every hour of it.
Passes Answers/Plan.md:
    ---
    each_post: true
    ---
    # What would you do first?

    ‹fill in: your first step for this client›
"""

import re
from collections.abc import Iterator

from vault_tool import shipped
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "N012"
NAME = "unfinished-answer"
SEVERITY = {"": "info"}
KINDS = frozenset({"answer"})
COST = "You fill in the same gap for every posting, or send it by mistake."

_GAP = re.compile(r"‹fill in[^›\r\n]{0,300}›|\b(?:TODO|TBD|FIXME)\b")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at the first gap that every use has: one outside of any condition."""
    if note.values.get("each_post") or _is_shipped(note):
        return
    for m in _GAP.finditer(note.text, note.body_span.start):
        if not _conditional(note.text, note.body_span.start, m.start()):
            yield Finding(CODE, Span(*m.span()), f"write the answer here once: {m[0][:80]}")
            return


def _is_shipped(note: Note) -> bool:
    """Whether the answer came with the vault and is as it came: it says itself what to fill in, in each letter that has it."""
    file = shipped.folder("vault") / note.path
    return file.is_file() and file.read_text("utf-8") == note.text


def _conditional(text: str, start: int, offset: int) -> bool:
    """Inside an `{% if %}`: only the uses that lack something have it."""
    before = text[start:offset]
    opened = before.count("{% if") + before.count("{%- if") + before.count("{% for")
    return opened > before.count("{% endif") + before.count("{%- endif") + before.count("{% endfor")
