"""The skills that Upwork prints, a line each."""

import re
from collections.abc import Iterator, Sequence

from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.text.edits import Span


def skill_list(doc: Document, lines: Sequence[Line]) -> Iterator[Candidate]:
    """A skill a line. A list mark before some of them only is part of the name; names run together are no list."""
    if not lines or any(len(line.text) > 500 for line in lines):
        return
    listed = all(line.bullet for line in lines)
    joints = len(re.findall(r"[a-z)][A-Z]", lines[0].text))
    if len(lines) == 1 and lines[0].gap and (joints > 1 or (joints and len(lines[0].text) > 24)):
        return
    names = [line.text if listed or not line.bullet else f"{line.bullet} {line.text}" for line in lines]
    start = lines[0].span().start
    if lines[0].bullet and not listed:
        start = lines[0].start + lines[0].raw.index(lines[0].bullet)
    yield doc.candidate("skills", names, Span(start, lines[-1].span().end), "upwork: skills", EXACT)
