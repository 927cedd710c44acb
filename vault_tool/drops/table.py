"""Tables of jobs as people track them: CSV with a header row, or cells copied from a spreadsheet. Each row is a post."""

import csv
import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.drops.records.record_fields import field, label, says
from vault_tool.drops.records.record_fields import names as called
from vault_tool.language.lead_ins import mail_words
from vault_tool.text.regex import Regex

NAME = "table"

_DELIMITERS = (",", ";", "\t", "|")
_LEAST_COLUMNS = 2
_LEAST_KNOWN = 2
"""Columns with names that posts have; fewer, and the first line is no header."""
_LONGEST_HEADER = 4000
_RULE = Regex(r"\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?")
_LINK = Regex(r"\[(?P<words>[^\[\]]{1,200})\]\((?P<address>https?://[^\s()]{4,600})\)")
_MOST_ABOVE, _MOST_OTHERS = 8, 3
"""Lines above a table's rule, and lines of other words that a file of one table may have."""


def recognize(name: str, text: str) -> bool:
    """By name; cells pasted as text by a header that names a title and what else posts have."""
    if name.lower().endswith((".csv", ".tsv")):
        return True
    if name and not name.lower().endswith((".txt", ".md")):
        return False
    if _marked(text):
        return True
    header = _header(text)
    return header is not None and header[0] != "|" and _title(header[1]) is not None and len(_known(header[1])) > 2


def texts(_data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
    """A text for each row that names a job."""
    from vault_tool.drops.records.record_words import as_text

    text = _marked(text) or text
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


def _marked(text: str) -> str:
    """The rows of a Markdown table of jobs without its marks; "" where a text is more than one such table."""
    lines = [line.strip() for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    at = next((n for n, line in enumerate(lines[:_MOST_ABOVE]) if _RULE.fullmatch(line)), 0)
    rows = [*takewhile(lambda line: line.startswith("|"), lines[at - 1 :])] if at else []
    others = [line for line in (*lines[: max(0, at - 1)], *lines[at - 1 + len(rows) :]) if not line.startswith("#")]
    if len(rows) <= _LEAST_COLUMNS or len(others) > _MOST_OTHERS:
        return ""
    shown = [_LINK.sub(_in_cell, row.strip("|").strip()) for row in (rows[0], *rows[2:])]
    names = [name.strip(" *_") for name in shown[0].split("|")]
    known = _known(names) | ({"url"} if any("http" in row for row in shown) else set())
    return "\n".join(shown) if _title(names) and len(known) > _LEAST_KNOWN else ""


def _in_cell(link: re.Match[str]) -> str:
    """A link in a cell as its address where its words only lead there, else both."""
    words = link["words"].strip(" *_")
    return link["address"] if mail_words.is_link(words) else f"{words} {link['address']}"


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
    told = {"title" if name == title else name: cell for name, cell in cells if name and cell}
    name = next((name for name in told if says("title_alone", label(name))), "")
    if name and title != name and not any(field(label(one)) == "company" for one in names):
        told = {"company" if one == name else one: cell for one, cell in told.items()}  # the name is the employer's
    return told
