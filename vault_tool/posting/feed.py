"""A pasted feed holds many posts; each is one span of the text."""

from vault_tool.note import Note
from vault_tool.posting.read.document import parsed
from vault_tool.posting.sites import all_sites
from vault_tool.text.edits import Span


def split_feed(text: str) -> tuple[Span, ...]:
    """The span of each post in `text`, without the page around it; the whole of `text` where it is one post.

    A text with frontmatter is somebody's note, whatever is quoted in it.
    """
    if not Note(text).properties.span:
        doc = parsed(text)
        found = [tuple(site.posts(doc)) for site in all_sites()] if doc.lines else []
        best = max(found, key=len, default=())
        if best:
            return best
    return (Span(0, len(text)),)
