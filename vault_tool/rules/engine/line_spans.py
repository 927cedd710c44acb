"""Lines and other pieces of a text, each at its exact place."""

from vault_tool.text.edits import Span


def lowered(text: str) -> str:
    """The text with its ASCII letters in lower case, each character where it was (in "İ".lower() it would not be)."""
    return text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")


def line_around(text: str, offset: int, ends: str = "\n\r") -> Span:
    """Where the line begins and ends (without its line ending) that the character at `offset` is in."""
    start = max(text.rfind(end, 0, offset) for end in ends) + 1
    return Span(start, min((at for end in ends if (at := text.find(end, offset)) >= 0), default=len(text)))


def trimmed(text: str, span: Span) -> Span:
    """A span without the space at both ends of its text."""
    words = text[slice(*span)]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
