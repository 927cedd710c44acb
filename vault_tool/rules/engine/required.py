"""Properties that a posting must have: which, from when on, and at what cost is said by schemas/posting.schema.json."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from vault_tool import shipped
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Severity
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.note import Note
    from vault_tool.rules.engine.rule import Context


@cache
def cost(key: str) -> str:
    """What it costs to go without the property."""
    return str(shipped.schema("posting")["properties"][key]["x-cost"])


@cache
def severity(key: str, draft: Severity | None = "warning") -> Mapping[str, Severity]:
    """An error from the status on that requires it; `draft` is how grave it is before, None where that is no finding yet."""
    statuses = shipped.schema("posting")["properties"][key].get("x-required-for", ())
    before: dict[str, Severity] = {"draft": draft} if draft else {}
    return {**before, **dict.fromkeys(statuses, "error")}


@cache
def keys() -> tuple[str, ...]:
    """The properties that some status requires."""
    return tuple(key for key, of in shipped.schema("posting")["properties"].items() if of.get("x-required-for"))


def missing(key: str, message: str, code: str, note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the fact is not there or empty; none where there are no properties to read (F001, F008 say so)."""
    if context.kind != "post" and (note.properties.span is None or not note.values):
        return
    value = context.posting.facts.get(key)
    if value is None or value == "" or value == []:
        yield Finding(code, place(key, note, context), message)


def place(key: str, note: Note, context: Context) -> Span:
    """Where a missing fact belongs: its empty property, else the line that opens the note."""
    return spans.top(note) if context.kind == "post" else spans.entry(note, key)
