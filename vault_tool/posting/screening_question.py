"""A question that applicants are to answer."""

from typing import NamedTuple

from vault_tool.text.edits import Span


class Question(NamedTuple):
    """One question in the post's words, Markdown marks removed; `span` is where it stands in the post."""

    text: str
    span: Span
