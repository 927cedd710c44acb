"""Values as YAML that readers of YAML 1.1 and 1.2 take for the same: written by ruamel.yaml, a text on one line."""

import re
from datetime import datetime
from functools import cache
from io import StringIO

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedSeq
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, SingleQuotedScalarString

from vault_tool.text.properties.plain_writing import has_control, needs_quotes

_FLOW_MARK = re.compile(r"[,\[\]{}:]")


def entry(key: str, value: object, style: str = "") -> list[str]:
    """The lines of `key: value`, without line endings. `style` is how an old value was quoted or laid out."""
    stream = StringIO()
    _writer().dump({_styled(key, ""): _styled(value, style)}, stream)
    return stream.getvalue().removesuffix("\n").split("\n")


class _Representer(RoundTripRepresenter):
    """Times as Obsidian writes them (2025-02-14T22:41:37); a value that two keys share is written twice."""

    def ignore_aliases(self, _data: object) -> bool:
        return True

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
    if style == "'" and not has_control(text):
        return SingleQuotedScalarString(text)
    if style == '"' or needs_quotes(text) or (style == "in flow" and _FLOW_MARK.search(text)):
        return DoubleQuotedScalarString(text)
    return text
