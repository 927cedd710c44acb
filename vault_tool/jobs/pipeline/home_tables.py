"""The views that Home embeds, as tables of plain Markdown under them: where a base is not shown, as on GitHub, Home reads too."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

import yaml

from vault_tool.jobs.pipeline.listing import Row, name, scope
from vault_tool.jobs.vault import Place
from vault_tool.knowledge.conditions import expressions
from vault_tool.knowledge.conditions.expressions import ExpressionError
from vault_tool.note import Note
from vault_tool.posting.pay.pay_in_words import pay_in_words
from vault_tool.store import layout, writes
from vault_tool.store.journal import Operation
from vault_tool.text.edits import Edit, apply
from vault_tool.text.encoding.decode import note_bytes, read_note
from vault_tool.text.lines import newline_of

BASE = "Postings.base"
MOST = 15
"""Rows of a table; the base has them all."""
_MARKS = re.compile(
    r"(<!-- vault-table: (?P<view>[^\r\n]{1,80}?) -->\r?\n)(?P<table>.*?)(<!-- /vault-table -->)", re.DOTALL
)
_VERDICTS = ("apply", "ask", "skip")


def refresh_tables(place: Place, rows: Sequence[Row], operation: Operation) -> bool:
    """Put the rows of each view that Home has marks for between them; False where there is nothing to put them.

    Raises UserError where the note cannot be written, writes.Changed where it is being edited.
    """
    assert place.root is not None
    file, base = place.root / layout.HOME, place.root / BASE
    if not file.is_file() or not base.is_file():
        return False
    data, views = writes.read(file), _views(base)
    note = Note(read_note(data))
    edits = [
        Edit(*m.span("table"), table(_in_view(rows, views[m["view"]], place)).replace("\n", newline_of(note.text)))
        for m in _MARKS.finditer(note.text)
        if m["view"] in views
    ]
    changed = note_bytes(apply(note.text, edits))
    if changed != data:
        operation.write(file, changed, expected=data)
    return bool(edits)


def table(rows: Sequence[Row]) -> str:
    """The rows as a table that folds, the best to do first, then the newest; a sentence where there are none."""
    if not rows:
        return "Nothing here.\n"
    lines = [
        "<details><summary>As a table</summary>",
        "",
        "| Posting | Verdict | Pay | Date |",
        "| --- | --- | --- | --- |",
    ]
    lines += [_line(row) for row in rows[:MOST]]
    lines += [f"| {len(rows) - MOST} more | | | |"] if len(rows) > MOST else []
    return "\n".join([*lines, "", "</details>", ""])


def _line(row: Row) -> str:
    words = str(row.values.get("title") or name(row)).replace("|", "\\|").replace("[", "\\[").replace("]", "\\]")
    values = (row.values.get("verdict", ""), pay_in_words(row.values), str(row.values.get("date", ""))[:10])
    return f"| [{words}]({quote(row.path)}) | {' | '.join(str(v) for v in values)} |"


def _views(base: Path) -> Mapping[str, object]:
    """The filters of each view, by its name; none where the base is no YAML."""
    try:
        read = yaml.safe_load(read_note(writes.read(base)))
    except yaml.YAMLError:
        return {}
    views = read.get("views") if isinstance(read, dict) else None
    found = (view for view in views if isinstance(view, dict)) if isinstance(views, list) else ()
    return {str(view.get("name")): view.get("filters") for view in found}


def _in_view(rows: Iterable[Row], filters: object, place: Place) -> list[Row]:
    """The rows that a view shows, by verdict and then the newest first. A filter of a kind that is not known here holds."""
    kept = [row for row in rows if _holds(filters, scope(row, place.today))]
    newest = sorted(kept, key=lambda row: str(row.values.get("date", "")), reverse=True)
    return sorted(newest, key=_place)


def _place(row: Row) -> int:
    verdict = row.values.get("verdict")
    return _VERDICTS.index(verdict) if verdict in _VERDICTS else len(_VERDICTS)


def _holds(filters: object, names: Mapping[str, object]) -> bool:
    if isinstance(filters, dict):
        return all(_together(how, list(_each(some)), names) for how, some in filters.items())
    if not isinstance(filters, str):
        return True
    try:
        return expressions.compile(filters).evaluate(names) is True
    except ExpressionError:
        return True


def _each(filters: object) -> Iterator[object]:
    yield from filters if isinstance(filters, list) else (filters,)


def _together(how: object, filters: Sequence[object], names: Mapping[str, object]) -> bool:
    held = [_holds(one, names) for one in filters]
    return any(held) if how == "or" else not any(held) if how == "not" else all(held)
