"""A requirement that is no more than a list of tools, taken apart: each of them is asked for."""

from collections.abc import Iterator

from vault_tool.language import tool_names
from vault_tool.posting.asked.segments import Segment
from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar
from vault_tool.text.regex import Regex

A_LIST = 3
"""Names that make a list."""
_ONLY_NAMES = grammar(
    r"{name}(?:, {name}){1,14}(?:,? (?:and|&) {name}|, {name})\.?",
    name=r"(?!or ){word}(?: {word}){0,2}",
    word=r"[\w.#+/&-]+",
)
_NAMES = Regex(r"(?:and |& )?(?P<name>[^,]+?)(?:,? (?=and |& )|, |\.?\Z)")


def tools_in(text: str, piece: Segment) -> Iterator[Segment]:
    """Each name of a piece most of whose names are tools' ("Illustrator, Affinity, and basic Inkscape."); any other piece whole.

    Tools of which one is enough ("or") stay together.
    """
    found = list(_NAMES.finditer(text, *piece.span)) if _ONLY_NAMES.fullmatch(text, *piece.span) else []
    tools = sum(tool_names.called(name["name"]) != "" for name in found)
    if len(found) < A_LIST or 2 * tools <= len(found):
        yield piece
        return
    for name in found:
        yield piece._replace(words=name["name"], span=Span(*name.span("name")))
