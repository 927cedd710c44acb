"""Texts with gaps: Jinja templates that stand in notes, rendered in the sandbox."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import count
from types import CodeType

import jinja2

from vault_tool import section_order, shipped
from vault_tool.kept import grown
from vault_tool.knowledge.conditions import sandbox as sandbox_code
from vault_tool.knowledge.conditions.sandbox import LONGEST_SOURCE, LONGEST_TEXT, rounds, sandbox
from vault_tool.knowledge.notes.kinds import checked
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.language import wording
from vault_tool.note import Note
from vault_tool.text.edits import Span

_MOST_KEPT = 2_000
"""Templates of the package's notes to keep: some twice as many as there are."""
_of_package: set[str] = set()


class TemplateError(Exception):
    """A template that cannot be rendered; `line` counts from 1 in the template's own text, 0 where it is not known."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(f"line {line}: {message}" if line else message)
        self.message = message
        self.line = line


@lru_cache(maxsize=1024)
def _compiled(source: str) -> jinja2.Template:
    _check_length(source)
    try:
        return jinja2.Template.from_code(sandbox(), _code(source), sandbox().make_globals(None))
    except jinja2.TemplateSyntaxError as e:
        raise TemplateError(e.message or "not a Jinja template", e.lineno) from e
    except (RecursionError, SyntaxError, MemoryError) as e:
        raise TemplateError("the template is nested too deeply") from e


def _code(source: str) -> CodeType:
    if source not in _of_package:
        return sandbox().compile(source)
    known = _known()
    if source not in known:
        known[source] = sandbox().compile(source)
    return known[source]


@cache
def _known() -> dict[str, CodeType]:
    """Those kept, compiled."""
    return grown("templates", (sandbox_code.__file__, wording.__file__, jinja2.__file__), _MOST_KEPT)


def keep(*sources: str) -> None:
    """Has what is compiled of templates kept for the next run, each when it is first rendered. They are the package's own."""
    _of_package.update(sources)


def check(source: str) -> None:
    """Raises TemplateError where `source` is not a template that a note may have."""
    _check_length(source)
    if "{" in source:  # without a gap there is nothing to get wrong, and compiling takes a millisecond
        _compiled(source)


def _check_length(source: str) -> None:
    if len(source) > LONGEST_SOURCE:
        raise TemplateError(f"a template has at most {LONGEST_SOURCE} characters, this one has {len(source)}")


def render(source: str, variables: Mapping[str, object]) -> str:
    """`source` with its gaps filled.

    Raises TemplateError for bad syntax, a name that is not there (unless asked for by `is defined` or `default`),
    anything that fails while rendering, and whatever exceeds the sandbox's limits.
    """
    if "{" not in source:
        return source
    template = _compiled(source)
    token = rounds.set(count())
    pieces, length = [], 0
    try:
        for piece in template.generate(dict(variables)):
            pieces.append(piece)
            length += len(piece)
            if length > LONGEST_TEXT:
                break
    except Exception as e:
        raise TemplateError(str(e) or type(e).__name__, _line_of(e)) from e
    finally:
        rounds.reset(token)
    if length > LONGEST_TEXT:
        raise TemplateError(f"the text grows over {LONGEST_TEXT} characters")
    return "".join(pieces)


def _line_of(error: BaseException) -> int:
    """The template's line in an error's traceback, which Jinja has rewritten to point into the template."""
    line, trace = 0, error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def read(note: Note, *, thorough: bool) -> tuple[str, str]:
    """A template note's name (see `name_of`) and text. Raises KnowledgeError; for the text only where `thorough`."""
    values = checked(note, "template")
    section, kinds = str(values["section"]), {kind: str(values.get(kind) or "") for kind in ("length", "tone", "lang")}
    if section not in (known := written()):
        where = note.properties.spans["section"]
        raise KnowledgeError(
            f"section: nothing is written from a template {section!r}; one of {', '.join(known)}", where
        )
    text = text_of(note)
    try:
        if thorough:
            check(text)
    except TemplateError as e:
        raise KnowledgeError(e.message, line_in(note, e.line)) from e
    return name_of(section, **kinds), text


def written() -> tuple[str, ...]:
    """What is written from templates: the generated sections, and what the template's schema names beside them."""
    return (*section_order.generated(), *shipped.schema("template")["properties"]["section"]["x-also"])


def text_of(note: Note) -> str:
    """A template note's template: all after its properties, without the blank lines around it."""
    body = note.text[note.body_span.start :].replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"\A\s*\n", "", body).rstrip() + "\n"


def name_of(section: str, *, length: str = "", tone: str = "", lang: str = "") -> str:
    """What a section's template is known by: "Proposal", "Proposal, short", "Proposal, tone warm", "Proposal, short, es"."""
    length_of = "" if length in ("", "standard") else f", {length}"
    name = f"{section}, tone {tone}" if tone else f"{section}{length_of}"
    return f"{name}, {lang}" if lang else name


def line_in(note: Note, line: int) -> Span:
    """Where line `line` of a template note's template stands in the note (line 0: the whole template)."""
    rest = note.text[note.body_span.start :]
    start = note.body_span.start + len(rest) - len(re.sub(r"\A\s*\n", "", rest))
    if line < 1:
        return Span(start, len(note.text))
    for number, text in enumerate(note.text[start:].splitlines(keepends=True), 1):
        if number == line:
            return Span(start, start + len(text.rstrip("\r\n")))
        start += len(text)
    return Span(start, start)
