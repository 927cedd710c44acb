"""The properties block (YAML frontmatter) of a note: read with python-frontmatter, edited with ruamel.yaml."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml

from vault_tool.text.edits import Edit, Span

_BLOCK = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\n|\r)(.*?)^---[ \t]*(?:\r\n|\n|\r|\Z)", re.S | re.M)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a properties block cannot be read or trusted, and where (an offset into the note's text)."""

    message: str
    offset: int


@dataclass(frozen=True)
class Properties:
    """A note's properties. `span` covers both `---` lines, `yaml_span` what stands between them; None where there is no block.

    `spans` has, a key, the span of its whole entry (key, value, following lines that belong to it, no line ending).
    `problem` is set where the block cannot be read (then `values` is empty) or a key stands twice.
    """

    values: Mapping[str, object] = field(default_factory=dict)
    span: Span | None = None
    yaml_span: Span | None = None
    spans: Mapping[str, Span] = field(default_factory=dict)
    problem: Problem | None = None


def read(text: str) -> Properties:
    """The properties at the top of `text`; never raises."""
    m = _BLOCK.match(text)
    if not m:
        return Properties()
    try:
        values = yaml.safe_load(m[1]) or {}
    except yaml.YAMLError as e:
        return Properties(span=Span(*m.span()), yaml_span=Span(*m.span(1)), problem=Problem(str(e), m.start(1)))
    spans = {k[1]: Span(*k.span()) for k in re.finditer(r"^([A-Za-z_][\w ]*):[^\r\n]*", text[: m.end(1)], re.M)}
    return Properties(values, Span(*m.span()), Span(*m.span(1)), spans)


def edit(text: str, changes: Mapping[str, object]) -> list[Edit]:
    """The edits that set each key to its value (None removes it) and leave every other key's bytes as they are.

    New keys go to the end of the block; a block is made where there is none. Raises ValueError where the block has a problem.
    """
    raise NotImplementedError
