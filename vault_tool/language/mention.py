"""Words of a post that show something, and where they stand."""

from typing import NamedTuple

from vault_tool.text.edits import Span


class Mention(NamedTuple):
    """Words that show a feature; `quote` is the text at `span`, at most about a line of it."""

    quote: str
    span: Span
