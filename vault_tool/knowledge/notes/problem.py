"""What can be wrong with a knowledge note."""

from vault_tool.text.edits import Span


class KnowledgeError(Exception):
    """A knowledge note that cannot be used: what is wrong, and where in the note's text."""

    def __init__(self, message: str, span: Span = Span(0, 0)) -> None:
        super().__init__(message)
        self.message = message
        self.span = span
