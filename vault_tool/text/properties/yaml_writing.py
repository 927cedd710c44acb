"""Values as YAML that readers of YAML 1.1 and 1.2 take for the same: written by ruamel.yaml, a text on one line."""

import math
import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from io import StringIO

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedSeq
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, SingleQuotedScalarString

_AMBIGUOUS = re.compile(  # text that a YAML 1.1 or 1.2 reader takes for something else when it is not quoted
    r"(?i:y|n|yes|no|on|off|true|false|null|~|[-+.]?(?:inf|nan)|=|<<)\Z|[-+.]?\d[\d_,.:eExXoObBa-fA-F+-]*\Z|\d{4}-\d"
)
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`](?:[^:#]|:(?=\S)|(?<=\S)#)*(?<=\S)\Z")
_FLOW_MARK = re.compile(r"[,\[\]{}:]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def plain(value: object) -> object:
    """The value as reading it back gives it: mappings as dict, sequences as list. Raises ValueError for other objects.

    What stands for a byte that is not UTF-8 (see `decode.read_note`) becomes U+FFFD: YAML has no way to write it.
    """
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if value is None or type(value) in (bool, int, float, date, datetime):
        return value
    if isinstance(value, Mapping):
        return {str(plain(str(key))): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    for kind in (int, float):
        if isinstance(value, kind):
            return kind(value)
    raise ValueError(f"a property cannot hold a {type(value).__name__}")


def same(one: object, other: object) -> bool:
    """Equal, and of one kind: True is not 1, a date is not its text, nan is nan."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float) and isinstance(other, float) and math.isnan(one):
        return math.isnan(other)
    kinds = ((int, float), (bool,), (datetime,)) if type(one) in (int, float) else ((type(one),),)
    return type(other) in kinds[0] and one == other


def entry(key: str, value: object, style: str = "") -> list[str]:
    """The lines of `key: value`, without line endings. `style` is how the old value was quoted or laid out."""
    stream = StringIO()
    _writer().dump({_styled(key, ""): _styled(value, style)}, stream)
    return stream.getvalue().removesuffix("\n").split("\n")


def inline(value: object, style: str = "") -> str:
    """The value alone, for one that fits on its key's line."""
    return entry("k", value, style)[0].removeprefix("k:").lstrip(" ")


class _Representer(RoundTripRepresenter):
    """Times as Obsidian writes them (2025-02-14T22:41:37)."""

    def time(self, moment: datetime) -> ScalarNode:
        return self.represent_scalar("tag:yaml.org,2002:timestamp", moment.isoformat())


_Representer.add_representer(datetime, _Representer.time)


@cache
def _writer() -> YAML:
    yaml = YAML()
    yaml.Representer = _Representer
    yaml.width = 1 << 30
    yaml.allow_unicode = True
    yaml.default_flow_style = False
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _styled(value: object, style: str) -> object:
    if isinstance(value, str):
        return _quoted(value, style)
    if isinstance(value, dict):
        return {_quoted(str(key), ""): _styled(item, "") for key, item in value.items()}
    if isinstance(value, list):
        items = CommentedSeq(_styled(item, "in flow" if style == "flow" else "") for item in value)
        if style == "flow":
            items.fa.set_flow_style()
        return items
    return value


def _quoted(text: str, style: str) -> object:
    """The text, marked as quoted where it needs that or was."""
    if style == "'" and not _CONTROL.search(text):
        return SingleQuotedScalarString(text)
    special = not _PLAIN.match(text) or _AMBIGUOUS.match(text) or _CONTROL.search(text)
    if style == '"' or special or (style == "in flow" and _FLOW_MARK.search(text)):
        return DoubleQuotedScalarString(text)
    return text
