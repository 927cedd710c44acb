"""The postings of a vault as rows: what `vault list` shows and `vault stats` counts."""

import contextlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from vault_tool.errors import UserError
from vault_tool.knowledge.conditions import expressions
from vault_tool.knowledge.conditions.expressions import Expression, ExpressionError
from vault_tool.language.nearest import closest
from vault_tool.note import Note
from vault_tool.notemaking.frontmatter import from_properties, keys
from vault_tool.posting.fact import Value
from vault_tool.store import layout, reads
from vault_tool.text.encoding.decode import read_note

WORKED_OUT = ("path", "name", "age_days")
"""What a condition may ask about beside a note's own properties."""


@dataclass(frozen=True, slots=True)
class Row:
    """One posting note: its path in the vault, its properties as facts have them, and all of its frontmatter.

    `problem` says why the frontmatter cannot be read; the row then has no values.
    """

    path: str
    values: Mapping[str, Value]
    own: Mapping[str, object]
    problem: str = ""


def rows(root: Path) -> Iterator[Row]:
    """Every posting note of the vault, by path; one that cannot be read has a problem."""
    found = (e.path for e in layout.walk(root) if layout.kind_of(e.path) == "posting")
    for path in sorted(found):
        try:
            note = Note(read_note(reads.regular(root / path)), path)
        except OSError as e:
            yield Row(path, {}, {}, f"cannot be read: {e.strerror or e}; check its permissions")
            continue
        problem = note.properties.problem
        where = f"line {note.lines.position(problem.offset).line}: {problem.message}" if problem else ""
        yield Row(path, from_properties(note.values), note.values, where)


def condition(source: str, found: Iterable[Row]) -> Expression:
    """What `--where` asks for. Raises UserError where it cannot be understood, or asks for what no note has."""
    try:
        wanted = expressions.compile(source)
    except ExpressionError as e:
        raise UserError(f"--where: {e.message}; write it like: status == 'ready' and client_hire_rate >= 50") from e
    known = known_names(found)
    for asked in sorted(wanted.names - known):
        raise UserError(f"--where: {_no_property(asked, known)}")
    return wanted


def known_names(found: Iterable[Row]) -> set[str]:
    """Every name that a posting may be asked for: the schema's properties, the notes' own, and what is worked out."""
    return {*keys(), *WORKED_OUT, *(key for row in found for key in row.own)}


def check_names(option: str, asked: Iterable[str], known: Collection[str]) -> None:
    """Raises UserError for the first name that no posting has."""
    for one in asked:
        if one not in known:
            raise UserError(f"{option}: {_no_property(one, known)}")


def _no_property(asked: str, known: Collection[str]) -> str:
    near = closest(asked, known)
    advice = f"did you mean '{near}'?" if near else "`vault list --format json` shows what the notes have"
    return f"no posting has a property '{asked}'; {advice}"


def where(found: Iterable[Row], wanted: Expression | None, today: date) -> list[Row]:
    """The rows that the condition holds for; one that lacks what the condition asks about is not among them."""
    return [row for row in found if wanted is None or wanted.evaluate(scope(row, today)) is True]


def scope(row: Row, today: date) -> dict[str, object]:
    """Names a condition may use: every property, the user's own too, `path`, `name` and `age_days` (since `date`)."""
    names: dict[str, object] = {**row.own, **row.values, "path": row.path, "name": name(row)}
    with contextlib.suppress(ValueError):
        names["age_days"] = (today - date.fromisoformat(str(row.values.get("date", ""))[:10])).days
    return names


def name(row: Row) -> str:
    """The note's name without folder and ending, as a wiki-link has it."""
    return row.path.rsplit("/", 1)[-1].removesuffix(".md")


def ordered(found: Sequence[Row], key: str, today: date) -> list[Row]:
    """By a name of `scope`, "-name" the largest first; rows without it come last, equal ones stay by path."""
    wanted, backwards = key.removeprefix("-"), key.startswith("-")
    known = {row.path: value for row in found if (value := scope(row, today).get(wanted)) is not None}
    numbers = all(isinstance(value, int | float) for value in known.values())

    def place(row: Row) -> Any:
        value = known[row.path]
        return value if numbers else str(value).casefold()

    have = sorted((row for row in found if row.path in known), key=place, reverse=backwards)
    return have + [row for row in found if row.path not in known]
