"""A code fence or a comment is opened and never closed.

Everything after it, to the end of the note, is code or comment. Its sections don't count, `vault fill` refuses the
note, and no check looks at them. Close it, or delete the mark.

Fails 8:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    ```
    We look for someone to run our studio.
Fails 6:1:
    ---
    status: ready
    ---
    # Operations lead

    <!-- call them
    on Monday
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    ```yaml
    key: value
    ```

    <!-- call them -->
    Text with ``` in a line, and a <!-- mark `<!--` in it -->.
"""

import re
from collections.abc import Iterator
from functools import cache

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import ALL_KINDS, Context
from vault_tool.text.edits import Span

CODE = "S007"
NAME = "unclosed-code"
SEVERITY = {"": "error"}
KINDS = ALL_KINDS - {"post", "template", "rule", "home", "other"}
COST = "Everything below it is invisible to checks and to readers of the rendered note."

_MARK = re.compile(r"^ {0,3}(?:(?P<fence>`{3,}(?=[^`\r\n]*$)|~{3,})(?P<info>[^\r\n]*)|(?P<comment><!--))", re.MULTILINE)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding, at the mark, for the fence or comment that is still open at the end."""
    text = note.text
    if "```" not in text and "~~~" not in text and "<!--" not in text:
        return
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    at, opened = note.body_span.start, None
    while m := _MARK.search(text, at):
        if m["comment"]:
            close = text.find("-->", m.start("comment") + 2)
            end = close + 3
        else:
            found = _closing(m["fence"]).search(text, m.end())
            close, end = (found.start(), found.end()) if found else (-1, -1)
        if close < 0:
            opened = m
            break
        at = end
    if opened:
        start = opened.start("comment") if opened["comment"] else opened.start("fence")
        what = "comment" if opened["comment"] else "code fence"
        message = f"this {what} is never closed, so all that follows is part of it: close it, or delete the mark"
        yield Finding(CODE, Span(start, start + len(opened["comment"] or opened["fence"])), message)


@cache
def _closing(fence: str) -> re.Pattern[str]:
    return re.compile(rf"^ {{0,3}}{re.escape(fence[0])}{{{len(fence)},}}[ \t]*$", re.MULTILINE)
