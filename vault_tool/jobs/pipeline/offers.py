"""What can be typed next at a place in a note: property names and values, links and what they lead to, tags, rule codes."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from vault_tool import shipped
from vault_tool.language import wordlists
from vault_tool.language.values.currencies import signs
from vault_tool.note import Note
from vault_tool.text.edits import Span
from vault_tool.text.grammar import grammar

Kind = Literal["property", "value", "note", "heading", "block", "view", "tag", "rule"]

_KEY = re.compile(r"(?:\A|(?<=[\r\n]))([A-Za-z_]\w*)?\Z")
_VALUE = re.compile(r"(?:\A|(?<=[\r\n]))(\w+):[ \t]*([^\r\n\"']*)\Z")
_LINK = re.compile(r"\[\[([^\[\]|#\r\n]{0,200})\Z")
_PLACE = re.compile(r"\[\[([^\[\]|#\r\n]{0,200})#([^\[\]|\r\n]{0,200})\Z")
_TAG = re.compile(r"(?:(?<=[ \t])#|(?:\A|(?<=[\r\n]))#(?=[\w/-]))([\w/-]*)\Z")
_TAG_ITEM = grammar(
    r"(?:\A|[\r\n])tags:[ \t]*(?:{in_brackets}|{in_a_row}|{item}*{newline}[ \t]*-[ \t]+[\w/-]*)\Z",
    in_brackets=r"\[[^\]\r\n]*",
    in_a_row=r"[\w, \t/-]*",
    item=r"(?:(?:\r\n|\r|\n)[ \t]*-[^\r\n]*)",
    newline=r"(?:\r\n|\r|\n)",
)
_TYPED_TAG = re.compile(r"[\w/-]*\Z")
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


@dataclass(frozen=True, slots=True)
class VaultOffers:
    """What the vault has to offer: its notes as links have them, each rule's code with its name, the tags that are used,
    and what stands behind `#` in a link to a note (empty: to the note itself), each with what it is (`note_links`)."""

    names: Iterable[str] = ()
    rules: Mapping[str, str] = field(default_factory=dict)
    tags: Iterable[str] = ()
    places: Callable[[str], Iterable[tuple[str, str]]] = lambda _: ()


def complete(note: Note, offset: int, kind: str, known: VaultOffers) -> Iterator[Completion]:
    """What fits at `offset`. `kind` is what the note is (store.layout)."""
    before = note.text[max(0, offset - _LONGEST_LINE) : offset]
    inside = _in_properties(note, offset)
    if link := _LINK.search(before):
        yield from _links(link[1], offset, known.names)
    elif place := _PLACE.search(before):
        yield from _places(place[2], offset, known.places(place[1].strip()))
    elif disable := _DISABLE.search(before):
        yield from _rules(disable[1], offset, known.rules)
    elif _TAG_ITEM.search(before) if inside else _TAG.search(before):
        yield from _tags(before, offset, known.tags)
    elif inside and kind in shipped.KINDS_OF_NOTES:
        yield from _properties(note, before, offset, kind)


def _in_properties(note: Note, offset: int) -> bool:
    block = note.properties.yaml_span
    return block is not None and block.start <= offset <= block.end


def _links(typed: str, offset: int, names: Iterable[str]) -> Iterator[Completion]:
    wanted = typed.casefold()
    span = Span(offset - len(typed), offset)
    for name in sorted(n for n in names if wanted in n.casefold()):
        yield Completion("note", name, name, span)


def _places(typed: str, offset: int, places: Iterable[tuple[str, str]]) -> Iterator[Completion]:
    wanted, span = typed.casefold(), Span(offset - len(typed), offset)
    for name, what in places:
        if wanted in name.casefold():
            yield Completion(_PLACES[what], name, name, span, what)


_PLACES: Mapping[str, Kind] = {"heading": "heading", "block": "block", "view": "view"}


def _tags(before: str, offset: int, tags: Iterable[str]) -> Iterator[Completion]:
    typed = _TYPED_TAG.search(before)
    words = typed[0] if typed else ""
    span = Span(offset - len(words), offset)
    for tag in sorted(tags):
        if tag.casefold().startswith(words.casefold()):
            yield Completion("tag", tag, tag, span)


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
        for choice, detail in _choices(value[1], spec):
            if choice.casefold().startswith(value[2].casefold()):
                yield Completion("value", choice, choice, span, detail)
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


def _choices(key: str, spec: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The values that a property may have, each with what it is."""
    allowed, kind, title = spec.get("enum"), spec.get("type"), str(spec.get("title", ""))
    if key == "currency":
        yield from ((code, signs(code)[0]) for code in wordlists.table("currencies"))
    elif isinstance(allowed, list):
        yield from ((str(choice), title) for choice in allowed if choice is not None)
    elif kind == "boolean" or (isinstance(kind, list) and "boolean" in kind):
        yield from (("true", title), ("false", title))
