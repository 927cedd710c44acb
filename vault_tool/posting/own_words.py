"""The client's own words in a post, without what the job site prints around them."""

from collections.abc import Iterator, Sequence

from vault_tool.language.closed_posts import is_notice
from vault_tool.posting import sites
from vault_tool.posting.read.document import Document, parsed
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_CHARACTER = Regex(r"\S")
_TOP = 60
"""So many lines may stand above the post on its page."""


def only(text: str) -> str:
    """The text with the site's lines blanked out, every other character where it was; whole where no site is known to
    print anything around it. That the post takes no more applications stays, though the site says it."""
    doc = parsed(text)
    told = sites.recognize(doc)
    spans = told.site.own_words(doc) if told else ()
    if not spans:
        return text
    kept, at = [], 0
    for start, end in sorted((*spans, *_notices(doc, spans))):
        kept += [_CHARACTER.sub(" ", text[at:start]), text[start:end]]
        at = end
    return "".join([*kept, _CHARACTER.sub(" ", text[at:])])


def _notices(doc: Document, spans: Sequence[Span]) -> Iterator[Span]:
    """The lines above the client's words that say that the post is closed."""
    first = min(span.start for span in spans)
    for line in doc.lines[:_TOP]:
        if line.start + len(line.raw) <= first and is_notice(line.text):
            yield Span(line.start, line.start + len(line.raw))
