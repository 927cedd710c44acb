"""Words of a post that show something, and where they stand."""

from dataclasses import dataclass

from vault_tool.text.edits import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that show a feature; `quote` is the text at `span`, at most about a line of it."""

    quote: str
    span: Span
