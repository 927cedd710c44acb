"""Tables of jobs as people track them: CSV with a header row, or cells copied from a spreadsheet. Each row is a post."""

import csv
from collections.abc import Mapping, Sequence

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.drops.records.record_fields import field, label, says
from vault_tool.drops.records.record_fields import names as called
from vault_tool.drops.records.record_words import as_text

NAME = "table"

_DELIMITERS = (",", ";", "\t", "|")
_LEAST_COLUMNS = 2
_LEAST_KNOWN = 2
"""Columns with names that posts have; fewer, and the first line is no header."""
_LONGEST_HEADER = 4000


def recognise(name: str, text: str) -> bool:
    """By name; cells pasted as text by a header that names a title and what else posts have."""
    if name.lower().endswith((".csv", ".tsv")):
        return True
    if name and not name.lower().endswith((".txt", ".md")):
        return False
    header = _header(text)
    return header is not None and header[0] != "|" and _title(header[1]) is not None and len(_known(header[1])) > 2


def texts(_data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
    """A text for each row that names a job."""
    header = _header(text)
    title = _title(header[1]) if header else None
    if header is None or title is None or len(_known(header[1])) < _LEAST_KNOWN:
        return ()
    try:
        rows = list(csv.reader(text.lstrip("\ufeff").splitlines(keepends=True), delimiter=header[0]))
    except csv.Error:
        return ()
    names = header[1]
    first = next((n for n, row in enumerate(rows) if any(cell.strip() for cell in row)), 0)
    records = [_record(names, row, title) for row in rows[first + 1 :]]
    return [Dropped(as_text(record, is_job)) for record in records if "title" in record]


def no_posts(_text: str) -> str:
    """A table is read by its header or not at all: its rows are no lines of a post."""
    return "this table has no row with a job's title: its first row has to name the columns, one of them “Job title”"


def _header(text: str) -> tuple[str, list[str]] | None:
    """The delimiter and the names of the first row; None where it is none."""
    line = next((line for line in text.lstrip("\ufeff")[:_LONGEST_HEADER].splitlines() if line.strip()), "")
    best = max(_DELIMITERS, key=line.count)
    try:
        names = [name.strip(" \t*#:.\u00a0") for name in next(csv.reader([line], delimiter=best), [])]
    except csv.Error:
        return None
    return (best, names) if line.count(best) + 1 >= _LEAST_COLUMNS and len(names) >= _LEAST_COLUMNS else None


def _title(names: Sequence[str]) -> str | None:
    """The column that names the job."""
    plain = {label(name).lower(): name for name in names if name}
    return next((plain[name] for name in called("title_column") if name in plain), None)


def _known(names: Sequence[str]) -> set[str]:
    fields = ("title" if says("title_column", label(name)) else field(label(name)) for name in names)
    return {one for one in fields if one}


def _record(names: Sequence[str], row: Sequence[str], title: str) -> Mapping[str, str]:
    """A row's cells by the names of their columns; the one that names the job is called that."""
    cells = ((name, " ".join(cell.split())) for name, cell in zip(names, row, strict=False))
    return {"title" if name == title else name: cell for name, cell in cells if name and cell}
