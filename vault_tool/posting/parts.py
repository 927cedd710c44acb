"""A dropped text told apart into the parts of a posting note."""

from dataclasses import dataclass

from vault_tool.text.edits import Span


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text that belongs under one section; `section` is one of note.SECTIONS."""

    section: str
    span: Span


def split(text: str) -> tuple[Part, ...]:
    """The parts of a text in their order; together they cover every character that is not blank."""
    return (Part("Posting", Span(0, len(text))),) if text.strip() else ()
