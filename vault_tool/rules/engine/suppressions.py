"""Comments in a note that silence findings.

    <!-- vault-lint-disable C001 -->            from here on, until the enable or the end
    <!-- vault-lint-enable C001 -->
    <!-- vault-lint-disable-next-line C001 -->  in the next line
    <!-- vault-lint-disable-file C001 -->       in the whole file, its properties too

Several codes stand apart by spaces or commas; a letter is a family; without a code all rules are meant. Text after
`--` is the reason. A comment in code is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.note import Note
    from vault_tool.rules.engine.finding import Finding

MARK = "<!-- vault-lint-"
_COMMENT = re.compile(
    rf"{MARK}(?P<what>disable(?:-next-line|-file)?|enable)(?P<codes>(?:[ \t,][\w \t,]*)?)(?:--[^\r\n]*?)?-->"
)
MOST = 500
NONE: Mapping[str, str] = {}
_CODE = re.compile(r"\w+")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a comment, and where it stands."""

    code: str
    span: Span


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment: `what` it does, the codes it names (none: all rules), where it stands; `next_line` is what follows."""

    what: str
    codes: tuple[Code, ...]
    span: Span
    next_line: Span

    def naming(self, code: str) -> Code | None:
        """The comment's word for a rule: its code, its family, or, where the comment names none, its whole self."""
        if not self.codes:
            return Code("", self.span)
        return next((c for c in self.codes if c.code in (code, code.rstrip("0123456789"))), None)


def comments(note: Note, renamed: Mapping[str, str] = NONE) -> tuple[Comment, ...]:
    """The comments of a note in the order they stand, the first MOST of them: each finding is held against each.

    Codes that are `renamed` are taken for the new ones.
    """
    if MARK not in note.text:
        return ()
    code = [b.span for b in note.blocks if b.kind in ("fence", "code")]
    return tuple(
        Comment(m["what"], tuple(_codes(m, renamed)), Span(*m.span()), _next_line(m))
        for m in islice(_COMMENT.finditer(note.text, note.body_span.start), MOST)
        if not any(s.start <= m.start() < s.end for s in code)
    )


def silencer(finding: Finding, of: Iterable[Comment]) -> Code | None:
    """The word of a comment that silences a finding; None where none does."""
    start = finding.span.start
    standing: Code | None = None
    for comment in of:
        word = comment.naming(finding.code)
        if word is None:
            continue
        if comment.what == "disable-file":
            return word
        if comment.what == "disable-next-line":
            if comment.next_line.start <= start < comment.next_line.end:
                return word
        elif comment.span.start <= start:
            standing = None if comment.what == "enable" else standing or word
    return standing


def _codes(m: re.Match[str], renamed: Mapping[str, str]) -> Iterator[Code]:
    for code in _CODE.finditer(m.string, *m.span("codes")):
        yield Code(renamed.get(code[0], code[0]), Span(*code.span()))


def _next_line(m: re.Match[str]) -> Span:
    own = _LINE.match(m.string, m.end())
    start = own.end() if own else m.end()
    following = _LINE.match(m.string, start)
    return Span(start, max(following.end() if following else start, start + 1))
