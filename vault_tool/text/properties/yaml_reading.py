"""The YAML of a properties block: values, and where each entry stands. Offsets count from the block's first character.

Values are read as Obsidian reads them (YAML 1.2): `yes` and `12:30` are text, true and false are booleans. Dates and
times become `date` and `datetime`; one that does not exist (2025-02-30) stays text, and so does a number with a leading
zero, whose zero would be lost. Custom tags are refused. Keys are text as written.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler

from vault_tool.text.lines import BOM
from vault_tool.text.properties import scalars
from vault_tool.text.properties.content import Content, Entry, YamlProblem

try:
    from yaml import CSafeLoader as _SafeLoader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as _SafeLoader  # type: ignore[assignment]

_HANDLER = YAMLHandler()
_TEXT = "tag:yaml.org,2002:str"
_DEEPEST = 100  # levels; libyaml's composer recurses and would run out of stack
_LARGEST = 1_000_000  # characters of YAML
_MOST_VALUES = 10_000  # values after aliases are followed
_SHALLOW = 4_000  # characters; a shorter block cannot nest deep enough to hurt
_ALIAS = re.compile(r"[ \t]*:[ \t]*\*[^\s,\[\]{}]+")
_MENDING = {  # libyaml's words, and what they mean in a note
    "found unhashable key": " (text in {{…}} must be quoted)",
    "mapping values are not allowed in this context": " (text with a colon and a space in it must be quoted)",
    "could not find expected ':'": " (a line must be `key: value`)",
    "did not find expected key": " (a line must be `key: value`; quotes inside quoted text must be doubled)",
    "found unknown escape character": " (write \\\\ for a backslash, or quote with ' instead of \")",
    "found undefined alias": " (text that begins with * must be quoted)",
    "found unexpected end of stream": " (a quote is opened and never closed)",
    "did not find expected ',' or ']'": " (a list that begins with [ must end with ])",
}
_SEEN_LATE = frozenset(  # noticed only at the end of the block: what was opened and not closed is the place to look
    ("could not find expected ':'", "found unexpected end of stream", "did not find expected ',' or ']'")
)


def parse(text: str) -> Content:
    """The content of a block. Raises YamlProblem."""
    if len(text) > _LARGEST:
        raise YamlProblem(f"the properties are larger than {_LARGEST:,} characters", 0)
    if text.startswith(BOM):  # the parser skips it, and every offset after it would be off by one
        raise YamlProblem("an invisible character (U+FEFF) stands here; take it out", 0)
    try:
        if len(text) > _SHALLOW:
            _refuse_depth(text)
        content = _HANDLER.load(text, Loader=_NodeLoader)
    except yaml.YAMLError as error:
        raise YamlProblem(*_explain(error, text)) from error
    except UnicodeEncodeError as error:
        raise YamlProblem("a byte here is not UTF-8", error.start) from error
    except RecursionError as error:
        raise YamlProblem("the properties are nested too deeply", 0) from error
    assert isinstance(content, Content)
    return content


def _refuse_depth(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_SafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise YamlProblem(
                    f"the properties are nested deeper than {_DEEPEST} levels",
                    event.start_mark.index if event.start_mark else 0,
                )
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _explain(error: yaml.YAMLError, text: str) -> tuple[str, int]:
    if isinstance(error, yaml.MarkedYAMLError):
        problem = str(error.problem)
        opened = error.context_mark if problem in _SEEN_LATE else None
        mark = opened or error.problem_mark or error.context_mark
        offset = min(mark.index, len(text)) if mark else 0
        why = ", ".join(str(part) for part in (error.problem, error.context) if part)
        return (
            f"the properties are not valid YAML: {why}{_advice(problem, text[offset : offset + 1])}",
            offset,
        )
    position = getattr(error, "position", 0) or 0
    offset = len(text.encode("utf-8", "replace")[:position].decode("utf-8", "ignore"))
    return "the properties hold a character that YAML does not allow", min(offset, len(text))


def _advice(problem: str, found: str) -> str:
    """What most often mends it, for whoever writes properties and not YAML."""
    if found == "\t":
        return " (a tab: YAML wants spaces)"
    if found in ("@", "`", "%") and problem == "found character that cannot start any token":
        return f" (text that begins with {found} must be quoted)"
    if problem.startswith("could not determine a constructor"):
        return " (text that begins with ! must be quoted)"
    return _MENDING.get(problem, "")


class _NodeLoader(_SafeLoader):
    """Composes the nodes once, and takes values, offsets, duplicates and aliases from them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._text = text

    def get_single_data(self) -> Content:
        """Called by PyYAML's `load` in place of the plain values."""
        root = self.get_single_node()
        if root is None or (isinstance(root, yaml.ScalarNode) and root.tag == "tag:yaml.org,2002:null"):
            return Content({})
        if not isinstance(root, yaml.MappingNode):
            raise YamlProblem("the properties must be lines of `key: value`", _offset(root))
        if "*" in self._text:
            _refuse_bomb(root)
        duplicate = next(_duplicates(root), None)
        entries = tuple(_entry(key, value, self._text) for key, value in root.value)
        if "<<" in self._text:
            self.flatten_mapping(root)
        values = {_key(key): self._value(value) for key, value in root.value}
        return Content(values, entries, bool(root.flow_style), duplicate)

    def resolve(self, kind: type[yaml.Node], value: str, implicit: tuple[bool, bool]) -> str:
        """The tag of a node; most scalars are plainly text, which their first character tells."""
        if kind is yaml.ScalarNode and value and value[0] not in scalars.FIRSTS:
            return _TEXT
        return str(super().resolve(kind, value, implicit))  # type: ignore[no-untyped-call]

    def _value(self, node: yaml.Node) -> object:
        if node.tag == _TEXT and isinstance(node, yaml.ScalarNode):
            return node.value
        try:
            return self.construct_object(node, deep=True)
        except (ValueError, TypeError, AttributeError, LookupError, OverflowError) as error:
            raise YamlProblem(f"this value cannot be read: {error}", _offset(node)) from error

    def _int(self, node: yaml.ScalarNode) -> object:
        value = str(self.construct_scalar(node))
        try:
            return int(value, 0)
        except ValueError:  # more digits than Python converts
            return value

    def _timestamp(self, node: yaml.ScalarNode) -> object:
        try:
            moment: date = self.construct_yaml_timestamp(node)
        except ValueError:
            return self.construct_scalar(node)
        return moment


def _offset(node: yaml.Node) -> int:
    return node.start_mark.index if node.start_mark else 0


def _key(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise YamlProblem("a property's name must be plain text (text in {{…}} must be quoted)", _offset(node))
    return str(node.value)


def _entry(key: yaml.Node, value: yaml.Node, text: str) -> Entry:
    start, after_key, value_start = key.start_mark.index, key.end_mark.index, value.start_mark.index
    if value_start < after_key:  # an alias: its node stands where its anchor is
        name = _ALIAS.match(text, after_key)
        end = name.end() if name else after_key
        return Entry(_key(key), start, end, end, end, "alias")
    style, end = _style(value), value.end_mark.index
    return Entry(_key(key), start, _trimmed(text, start, end) if style in _OPEN_ENDED else end, value_start, end, style)


def _style(value: yaml.Node) -> str:
    if isinstance(value, yaml.ScalarNode):
        return value.style or ""
    return "flow" if isinstance(value, yaml.CollectionNode) and value.flow_style else "block"


def _trimmed(text: str, start: int, end: int) -> int:
    """`end` without the blank lines and comments at the margin that the parser counts to the entry before them."""
    while True:
        while end > start and text[end - 1].isspace():
            end -= 1
        line = max(text.rfind("\n", start, end), text.rfind("\r", start, end)) + 1
        if not line or text[line] != "#":
            return end
        end = line


def _duplicates(node: yaml.Node, seen: frozenset[int] = frozenset()) -> Iterator[tuple[str, int]]:
    """Keys that stand twice in one mapping, at any depth, with the offset of the second."""
    if id(node) in seen:
        return
    keys: set[str] = set()
    for item in node.value:
        child = item
        if isinstance(item, tuple):
            key, child = item
            if isinstance(key, yaml.ScalarNode) and key.tag != "tag:yaml.org,2002:merge":
                if key.value in keys:
                    yield key.value, _offset(key)
                keys.add(key.value)
        if not isinstance(child, yaml.ScalarNode):
            yield from _duplicates(child, seen | {id(node)})


def _refuse_bomb(root: yaml.Node) -> None:
    """Raise YamlProblem where following the aliases would never end or give too many values; nothing is expanded."""
    weights: dict[int, int] = {}

    def weigh(node: yaml.Node) -> int:
        if isinstance(node, yaml.ScalarNode):
            return 1
        if id(node) not in weights:
            weights[id(node)] = _MOST_VALUES  # an alias to a node that is still open leads back into itself
            parts = (part for item in node.value for part in (item if isinstance(item, tuple) else (item,)))
            weights[id(node)] = 1 + sum(map(weigh, parts))
        if weights[id(node)] > _MOST_VALUES:
            raise YamlProblem(f"the aliases stand for more than {_MOST_VALUES:,} values", _offset(node))
        return weights[id(node)]

    weigh(root)


_OPEN_ENDED = frozenset(("block", "|", ">"))
_NodeLoader.yaml_implicit_resolvers = {}
for _name, _pattern, _firsts in scalars.KINDS:
    _firsts_list: list[Any] = [*_firsts, ""] if _name == "null" else list(_firsts)
    _NodeLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", re.compile(_pattern), _firsts_list)
_NodeLoader.add_constructor("tag:yaml.org,2002:int", _NodeLoader._int)
_NodeLoader.add_constructor("tag:yaml.org,2002:timestamp", _NodeLoader._timestamp)
