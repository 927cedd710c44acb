"""What can be typed next at a place in a note: property names and values, wiki-links, rule codes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from vault_tool import shipped
from vault_tool.note import Note
from vault_tool.text.edits import Span

Kind = Literal["property", "value", "note", "rule"]

_KEY = re.compile(r"(?:\A|(?<=[\r\n]))([A-Za-z_]\w*)?\Z")
_VALUE = re.compile(r"(?:\A|(?<=[\r\n]))(\w+):[ \t]*([^\r\n\"']*)\Z")
_LINK = re.compile(r"\[\[([^\[\]|#\r\n]{0,200})\Z")
_DISABLE = re.compile(r"<!--[ \t]*vault-lint-(?:disable|enable)[\w-]*[ \t]+(?:[\w-]+[, \t]+)*([\w-]*)\Z")
_STANDING = re.compile(r"(?:\A|(?<=[\r\n]))(\w+)[ \t]*:")
_LONGEST_LINE = 1_000
"""Characters before the cursor that are looked at."""


@dataclass(frozen=True, slots=True)
class Completion:
    """One thing to offer: `text` replaces `span` of the note; `detail` says what it is."""

    kind: Kind
    label: str
    text: str
    span: Span
    detail: str = ""


def complete(
    note: Note, offset: int, kind: str, names: Iterable[str], rules: Mapping[str, str]
) -> Iterator[Completion]:
    """What fits at `offset`. `kind` is what the note is (store.layout), `names` the vault's notes as links have them,
    `rules` each rule's code with its name."""
    before = note.text[max(0, offset - _LONGEST_LINE) : offset]
    if link := _LINK.search(before):
        yield from _links(link[1], offset, names)
    elif disable := _DISABLE.search(before):
        yield from _rules(disable[1], offset, rules)
    elif _in_properties(note, offset) and kind in _SCHEMAS:
        yield from _properties(note, before, offset, _SCHEMAS[kind])


_SCHEMAS = {kind: kind for kind in ("posting", "profile", "signal", "feature", "phrases", "effort", "bank", "answer")}


def _in_properties(note: Note, offset: int) -> bool:
    block = note.properties.yaml_span
    return block is not None and block.start <= offset <= block.end


def _links(typed: str, offset: int, names: Iterable[str]) -> Iterator[Completion]:
    wanted = typed.casefold()
    span = Span(offset - len(typed), offset)
    for name in sorted(n for n in names if wanted in n.casefold()):
        yield Completion("note", name, name, span)


def _rules(typed: str, offset: int, rules: Mapping[str, str]) -> Iterator[Completion]:
    span = Span(offset - len(typed), offset)
    for code, name in rules.items():
        if code.startswith(typed.upper()) or name.startswith(typed.lower()):
            yield Completion("rule", code, code, span, name)


def _properties(note: Note, before: str, offset: int, schema: str) -> Iterator[Completion]:
    known = shipped.schema(schema)["properties"]
    if value := _VALUE.search(before):
        spec = known.get(value[1], {})
        span = Span(offset - len(value[2]), offset)
        for choice in _choices(spec):
            if choice.startswith(value[2]):
                yield Completion("value", choice, choice, span, str(spec.get("title", "")))
    elif key := _KEY.search(before):
        typed = key[1] or ""
        span = Span(offset - len(typed), offset)
        standing = _standing(note)
        for name, spec in known.items():
            if name.startswith(typed) and name not in standing:
                yield Completion("property", name, f"{name}: ", span, str(spec.get("description", "")))


def _standing(note: Note) -> set[str]:
    """The keys the block has; read from its lines, since half a line typed makes it no YAML."""
    block = note.properties.yaml_span
    return set(_STANDING.findall(note.text[slice(*block)])) if block else set()


def _choices(spec: Mapping[str, object]) -> list[str]:
    allowed, kind = spec.get("enum"), spec.get("type")
    if isinstance(allowed, list):
        return [str(choice) for choice in allowed if choice is not None]
    return ["true", "false"] if kind == "boolean" or (isinstance(kind, list) and "boolean" in kind) else []
