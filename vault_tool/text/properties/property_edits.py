"""Edits that change single properties: an entry is written by ruamel.yaml, all others keep their bytes."""

import re
from collections.abc import Mapping

from vault_tool.text.edits import Edit, apply
from vault_tool.text.lines import BOM, lines_stand, newline_of
from vault_tool.text.properties import plain_values, plain_writing, property_block
from vault_tool.text.properties.content import Content, Entry

_LINE_END = re.compile(r"\r\n|\n|\r")


class NotEditable(ValueError):  # noqa: N818 - a fact to tell, not a fault
    """Properties that cannot be changed without touching what was not named; the message says why."""


def edit(text: str, changes: Mapping[str, object]) -> list[Edit]:
    """The edits that set each key to its value (None removes it) and leave every other key's bytes as they are.

    New keys go to the end of the block; a block is made where there is none. A value that is equal already gives no
    edit. Raises NotEditable where the block has a problem, is one `{…}`, or the result, read again, would lack a line
    that was not named or say something else than was meant; ValueError where a value is nothing that YAML can hold.
    """
    there = property_block.read(text)
    if there.problem:
        raise NotEditable(there.problem.message)
    wanted = {str(plain_values.plain(key)): plain_values.plain(value) for key, value in changes.items()}
    wanted = {key: value for key, value in wanted.items() if not _stands(there.values, key, value)}
    if not wanted:
        return []
    edits = _in_block(text, there, wanted) if there.yaml_span else _new_block(text, wanted)
    if why := _lost(text, there, wanted, apply(text, edits)):
        raise NotEditable(f"the properties {', '.join(wanted)} cannot be set {why}")
    without = _without_block(text, there, edits)
    return edits if not without or _lost(text, there, wanted, apply(text, without)) else without


def _stands(values: Mapping[str, object], key: str, value: object) -> bool:
    if value is None:
        return key not in values
    return key in values and plain_values.same(values[key], value)


def _new_block(text: str, wanted: Mapping[str, object]) -> list[Edit]:
    newline = newline_of(text)
    start = len(BOM) if text.startswith(BOM) else 0
    lines = ["---", *(line for key, value in wanted.items() for line in _lines(key, value)), "---", ""]
    return [Edit(start, start, newline.join(lines))]


def _without_block(text: str, there: property_block.Properties, edits: list[Edit]) -> list[Edit]:
    """The edit that takes out a block of which nothing would be left; none where the body would then begin with one."""
    left = property_block.read(apply(text, edits)).yaml_span
    if not there.span or not left or left.start < left.end:
        return []
    start = len(BOM) if text.startswith(BOM) else 0
    without = [Edit(start, there.span.end, "")]
    body = property_block.read(apply(text, without))
    return [] if body.span or body.problem else without


def _in_block(text: str, there: property_block.Properties, wanted: Mapping[str, object]) -> list[Edit]:
    assert there.yaml_span is not None
    start, end = there.yaml_span
    block = text[start:end]
    content = _content(block)
    if content.flow:
        raise NotEditable(
            "properties written as one {…} cannot be edited one by one: write them as lines of `key: value`"
        )
    newline = newline_of(text)
    entries = {entry.key: entry for entry in content.entries}
    indent = _indent(block, content.entries[0].start) if content.entries else ""
    edits, added = [], []
    for key, value in wanted.items():
        if key in entries:
            edits.append(_change(block, entries[key], value, newline))
        else:
            added += [indent + line + newline for line in _lines(key, value)]
    if added:
        edits.append(Edit(len(block), len(block), "".join(added)))
    return sorted(Edit(e.start + start, e.end + start, e.text) for e in edits)


def _change(block: str, entry: Entry, value: object, newline: str) -> Edit:
    indent = _indent(block, entry.start)
    if value is None:
        after = _LINE_END.match(block, _line_end(block, entry.end))
        return Edit(entry.start - len(indent), after.end() if after else len(block), "")
    lines = _lines(entry.key, value, entry.style)
    if len(lines) == 1 and _is_inline(block, entry):
        gap = "" if block[entry.value_start - 1] in " \t" else " "
        return Edit(entry.value_start, entry.value_end, gap + _alone(value, entry.style))
    end = _line_end(block, entry.end)
    comment = block[entry.end : end].strip()
    if comment.startswith("#"):
        lines[0] += " " + comment
    return Edit(entry.start, end, (newline + indent).join(lines))


def _content(block: str) -> Content:
    from vault_tool.text.properties import yaml_reading

    return yaml_reading.parse(block)


def _lines(key: str, value: object, style: str = "") -> list[str]:
    if (plain := plain_writing.entry(key, value, style)) is not None:
        return plain
    from vault_tool.text.properties import yaml_writing

    return yaml_writing.entry(key, value, style)


def _alone(value: object, style: str) -> str:
    """The value alone, for one that fits on its key's line."""
    return _lines("k", value, style)[0].removeprefix("k:").lstrip(" ")


def _is_inline(block: str, entry: Entry) -> bool:
    """The value is one scalar (or flow collection) on one line, so only it is replaced and a comment after it stays."""
    return entry.style not in ("|", ">", "block", "alias") and not _LINE_END.search(block, entry.start, entry.value_end)


def _indent(block: str, start: int) -> str:
    return block[_line_start(block, start) : start]


def _line_start(block: str, offset: int) -> int:
    return max(block.rfind("\n", 0, offset), block.rfind("\r", 0, offset)) + 1


def _line_end(block: str, offset: int) -> int:
    found = _LINE_END.search(block, offset)
    return found.start() if found else len(block)


def _lost(text: str, there: property_block.Properties, wanted: Mapping[str, object], after: str) -> str:
    """What is wrong with the result, read again; empty where it says what was meant and every other line stands."""
    result = property_block.read(after)
    expected = {
        key: value for key, value in {**there.values, **wanted}.items() if key not in wanted or value is not None
    }
    if result.problem or not plain_values.same(dict(result.values), expected):
        return f"without changing others{': ' + result.problem.message if result.problem else ''}"
    if _body(after, result) != _body(text, there):
        return "without changing what stands below them"
    block = after[slice(*result.yaml_span)] if result.yaml_span else ""
    return "" if lines_stand(_not_named(text, there, wanted), block) else "without losing a line"


def _body(text: str, read: property_block.Properties) -> str:
    return text[read.span.end :] if read.span else text.removeprefix(BOM)


def _not_named(text: str, there: property_block.Properties, wanted: Mapping[str, object]) -> str:
    """The block without the lines of the entries that are to change."""
    if not there.yaml_span:
        return ""
    start, end = there.yaml_span
    block = text[start:end]
    spans = sorted(span for key, span in there.spans.items() if key in wanted)
    cuts = [Edit(_line_start(block, s.start - start), _line_end(block, s.end - start), "") for s in spans]
    return apply(block, cuts)
