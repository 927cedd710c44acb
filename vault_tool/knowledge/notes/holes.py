"""Lines with gaps, such as a bank's questions: `What is {{ tool }} for today?`"""

import re
from collections.abc import Mapping

from vault_tool.knowledge.notes import templates
from vault_tool.language import wording

GAP = re.compile(r"\{\{\s*([a-z_]+)\s*(?:\|\s*([a-z_]+)\s*)?\}\}")
"""A gap that is a name, or a name and a filter."""


def is_plain(text: str) -> bool:
    """Whether the line has no gaps but plain ones, and so needs no Jinja."""
    return "{%" not in text and "{#" not in text and len(GAP.findall(text)) == text.count("{{")


def check(text: str) -> None:
    """Raises TemplateError where the line is none that can be filled."""
    if not is_plain(text):
        templates.check(text)
    for m in GAP.finditer(text):
        if m[2] and m[2] not in wording.FILTERS:
            templates.check(text)


def filled(text: str, values: Mapping[str, object]) -> str | None:
    """A line with its gaps filled, None where the post does not have what one asks for.

    Gaps that are a name, or a name and one of our filters, are filled right here: a bank has hundreds of lines, and Jinja
    takes a millisecond to compile each.
    """
    if "{" not in text:
        return text
    if is_plain(text):
        found = [(_value(values.get(m[1]), m[2]), m) for m in GAP.finditer(text)]
        if any(value is None for value, _ in found):
            return None
        for value, m in reversed(found):
            text = text[: m.start()] + str(value) + text[m.end() :]
        return text
    try:
        return " ".join(templates.render(text, {n: v for n, v in values.items() if v is not None}).split()) or None
    except templates.TemplateError:
        return None


def _value(value: object, filter_name: str | None) -> object:
    if value is None or value == "" or value == ():
        return None
    if filter_name is None:
        return wording.number(value) if isinstance(value, float) else value
    return wording.FILTERS[filter_name](value) if filter_name in wording.FILTERS else None
