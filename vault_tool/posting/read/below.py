"""The value of a label that stands alone on its line: what stands below it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import cast

from vault_tool.language.lead_ins.label_words import is_label
from vault_tool.posting.read.document import Line
from vault_tool.posting.read.found import Found, ValueWords, read
from vault_tool.posting.read.labels import READERS
from vault_tool.posting.read.post_parts import names_client
from vault_tool.text.edits import Span


def below(field: str, label: Line, following: Sequence[Line]) -> Iterable[Found]:
    """The value of a label that stands alone: the lines below it, as its field has them."""
    values = list(_until_next_label(following))
    if field == "skills" and len(values) == 1 and _is_label(following[1:2]):
        return _next_line(field, label, values)
    return _BELOW.get(field, _next_line)(field, label, values) if values else ()


def _next_line(field: str, label: Line, values: Sequence[Line]) -> Iterable[Found]:
    """The line right below the label, unless it introduces others or is a paragraph."""
    line = values[0]
    near = line.index - label.index <= 1 and len(line.text) <= 250 and not line.text.endswith(":")
    return read(field, ValueWords(line)) if near else ()


def _list_or_line(field: str, label: Line, values: Sequence[Line]) -> Iterable[Found]:
    """Skills: each line of a list, or all of one line with commas; nothing where they are sentences."""
    if len(values) == 1 and not values[0].bullet:
        return () if _is_no_list(label, values[0].text) else _next_line(field, label, values)
    names = [name for value in values for name in _names(value.text)]
    longest, most = (80, 10) if label.heading else (60, 7)
    if any(len(name) > longest or len(name.split()) > most or name.endswith(".") for name in names):
        return ()
    return [Found(field, "skills", names, Span(values[0].span().start, values[-1].span().end))]


def _place_on_two_lines(field: str, label: Line, values: Sequence[Line]) -> Iterable[Found]:
    """Where the client is: the country, and below it the town; or one line."""
    if len(values) != 2 or any(len(value.text) >= 40 for value in values):
        return _next_line(field, label, values)
    span = Span(values[0].span().start, values[1].span().end)
    return [Found(field, "client_location", f"{values[1].text}, {values[0].text}", span)]


_BELOW: Mapping[str, Callable[[str, Line, Sequence[Line]], Iterable[Found]]] = {
    "skills": _list_or_line,
    "client_location": _place_on_two_lines,
}
"""How a field's value stands below its label where it is not just the next line."""


def _is_label(lines: Sequence[Line]) -> bool:
    """Whether a line is nothing but a label or heads the client's facts, so that the one above it is the whole value of
    another."""
    return any(names_client(line.text) for line in lines) or any(
        line.label.field is not None and line.label.whole and is_label(line.text) for line in lines
    )


def _is_no_list(label: Line, words: str) -> bool:
    """Whether the line below a label for skills is none: a sentence, or a lone word below a label that has no colon."""
    lone = "," not in words and not label.text.rstrip().endswith((":", "："))
    return lone or (words.endswith(".") and len(words.split()) > 4)


def _names(words: str) -> list[str]:
    """The skills on one line of a list: the line, or what stands behind "Mandatory:" and between commas."""
    group, colon, rest = words.partition(":")
    if colon and rest.strip() and len(group) <= 24:
        return [str(name) for part in READERS["skills"](rest.strip()) for name in cast(list[str], part.value)]
    return [words]


def _until_next_label(following: Sequence[Line]) -> Iterator[Line]:
    for place, below in enumerate(following):
        if below.heading or (place and below.gap and not below.bullet) or below.text.startswith("```"):
            return
        if place and names_client(below.text):
            return
        label = below.label
        if label.field and (not label.whole or (is_label(below.text) and not below.bullet)):
            return
        yield below
