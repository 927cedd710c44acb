"""The screening questions a post asks applicants to answer."""

from dataclasses import dataclass

from vault_tool.text.edits import Span


@dataclass(frozen=True, slots=True)
class Question:
    """One question in the post's words; `span` is where it stands in the post."""

    text: str
    span: Span


def questions(text: str) -> tuple[Question, ...]:
    """The questions of a post, in their order."""
    raise NotImplementedError
