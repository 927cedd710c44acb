"""A comment silences a finding that isn't there.

The problem it was written for is gone. If the comment stays, it hides the next problem of that kind. The fix removes
the code, or the whole comment if nothing is left to silence.

Fails 8:25:
    ---
    status: ready
    ---
    # Operations lead

    ## Notes

    <!-- vault-lint-disable E005 -->
    Nothing is in conflict here.
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Notes

    Nothing is in conflict here.
Fails 8:30:
    ---
    status: ready
    ---
    # Operations lead

    ## Notes

    <!-- vault-lint-disable L001 E005 -->
    As with [[Last year's studio]].
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Notes

    <!-- vault-lint-disable L001 -->
    As with [[Last year's studio]].
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Notes

    <!-- vault-lint-disable-next-line L001 -->
    As with [[Last year's studio]].
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import run, suppressions
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import ALL_KINDS, Context
from vault_tool.rules.engine.suppressions import Code, Comment
from vault_tool.text.edits import Edit, Span

CODE = "E091"
NAME = "unused-disable"
SEVERITY = {"": "warning"}
KINDS = ALL_KINDS
COST = "The next problem of that kind goes unreported."
LAST = True


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each code of a comment whose rule finds nothing there; unknown codes are E090's."""
    comments = suppressions.comments(note, run.renamed(context.rules or run.all_rules()))
    used = {suppressions.silencer(f, comments) for f in context.found}
    codes = {rule.CODE for rule in context.rules or run.all_rules()} - {CODE}
    known = codes | {code.rstrip("0123456789") for code in codes}
    for comment in comments:
        if comment.what == "enable":
            continue
        unused = [word for word in comment.codes or (Code("", comment.span),) if word not in used]
        for word in unused:
            if not word.code or word.code in known:
                what = f"{word.code} finds" if word.code else "there is"
                message = f"{what} nothing to silence here: take it out"
                yield Finding(CODE, word.span, message, _fix(note, comment, word, len(unused)))


def _fix(note: Note, comment: Comment, word: Code, unused: int) -> Fix:
    """Take away the code, or, where no other is used, the comment and the line that it leaves empty."""
    if unused < len(comment.codes):
        start = word.span.start
        while note.text[start - 1] in " \t,":
            start -= 1
        return Fix((Edit(start, word.span.end, ""),), safe=True, description=f"take {word.code} out of the comment")
    return Fix((Edit(*_whole(note.text, comment.span), ""),), safe=True, description="take the comment out")


def _whole(text: str, span: Span) -> Span:
    """The comment, with its line where it stands alone in it."""
    line = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) + 1
    end = span.end
    while end < len(text) and text[end] in " \t":
        end += 1
    if text[line : span.start].strip() or (end < len(text) and text[end] not in "\r\n"):
        return span
    if text.startswith("\r\n", end):
        return Span(line, end + 2)
    return Span(line, min(end + 1, len(text)))
