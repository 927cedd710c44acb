"""Which address in a text is the post's own, and which is only spoken of."""

import re
from itertools import islice

from vault_tool.posting.read.document import Document, Line
from vault_tool.text.regex import Regex

_LABEL = Regex(r"[^:：]{0,40}[:：|>=-]?\s*<?")
_TAIL = Regex(r"[>)\]\s.,;]*(?:\||\(.{0,40}\)|\(\S+\)|$)")
_NAME_LINE = 40
LINK = Regex(r"\]\(\s*$")
"""What stands right before an address that is a link's target."""


def own_address(doc: Document, address: Regex, end: int | None = None) -> re.Match[str] | None:
    """The first address of a site that stands alone on its line, behind a label, or as a heading's link.

    One inside a sentence is spoken of: a post may want pages of another job site copied.
    """
    for match in address.finditer(doc.text, 0, len(doc.text) if end is None else end):
        before = doc.text[max(0, match.start() - 400) : match.start()]
        lead = re.split(r"[\r\n]", before)[-1]
        tail = re.split(r"[\r\n]", doc.text[match.end() : match.end() + 80], maxsplit=1)[0]
        if LINK.search(lead) and not tail.lstrip(") ").strip("#* "):
            return match
        plain = lead.strip(" \t>#*_-•·[(\"'`\u00a0\u200b")
        if _LABEL.fullmatch(plain) and plain.count(" ") <= 4 and _TAIL.match(tail.strip("*_`\"'")):
            return match
    return None


def name_line(doc: Document, name: Regex) -> Line | None:
    """The first short line that has a site's name, as a page's heading or a remark on the source; prose is longer."""
    return next((line for line in doc.lines if len(line.text) <= _NAME_LINE and name.search(line.text)), None)


def only_address(doc: Document, address: Regex, end: int) -> re.Match[str] | None:
    """The one address of a site that a text names before `end`, in whatever words; None where it names several."""
    found = list(islice(address.finditer(doc.text, 0, end), 9))
    return found[0] if len({match[0].rstrip("./") for match in found}) == 1 else None
