"""A question that applicants are to answer."""

from dataclasses import dataclass

from vault_tool.text.edits import Span


@dataclass(frozen=True, slots=True)
class Question:
    """One question in the post's words, Markdown marks removed; `span` is where it stands in the post."""

    text: str
    span: Span
