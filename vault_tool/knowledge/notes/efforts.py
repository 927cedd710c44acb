"""Efforts: the hours that a kind of work takes, a note each."""

from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import NamedTuple

from vault_tool import shipped
from vault_tool.knowledge.notes.kinds import checked
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.language.phrases import Phrases, fault, lines, phrases
from vault_tool.note import Note
from vault_tool.posting.features.phrased import block_of
from vault_tool.text.regex import Regex

FOLDER = "Efforts"

_MORE = Regex(r"(?P<unit>[^:]+?)(?: over (?P<over>\d+))?: *(?P<low>\d+(?:\.\d+)?)(?: to (?P<high>\d+(?:\.\d+)?))?")


class More(NamedTuple):
    """What makes a kind of work more: `low` to `high` hours for each unit after the first `over`."""

    unit: tuple[str, ...]
    over: float
    low: float
    high: float


@dataclass(frozen=True)
class Effort:
    """A kind of work and the hours it takes, `low` to `high`, for one of it or for `per` of its `unit`.

    `unit` are the forms of the word, `usual` the units of one where the post names none, `most` those reckoned with at
    the most (None: any number). `counted`: nothing is said of it without a number. `service`: it is
    done rather than made. `monthly`: the hours are those of a month, and nothing is said of it where the post tells of no
    months. `includes` are names of others that
    are in its figure. `meaning` says in a line what the figure covers, `source` where it comes from, `block` are the
    phrases as written; `listed`: see `Phrase`.
    """

    name: str
    low: float
    high: float
    source: str
    block: str
    unit: tuple[str, ...] = ()
    per: float = 1.0
    usual: float | None = None
    most: float | None = None
    counted: bool = False
    service: bool = False
    monthly: bool = False
    each: tuple[More, ...] = ()
    includes: frozenset[str] = frozenset()
    meaning: str = ""
    listed: bool = field(default=False, repr=False, compare=False)

    @cached_property
    def phrases(self) -> Phrases:
        """The phrases, ready to be looked for."""
        return phrases(self.block, listed=self.listed)


def read(note: Note) -> Effort:
    """The effort in a note. Raises KnowledgeError with the span of what is wrong."""
    values = checked(note, "effort")
    spans = note.properties.spans
    if note.title is None or not note.title.title.strip():
        raise KnowledgeError("the note needs a `# Name`", note.body_span)
    if float(values["high"]) < float(values["low"]):
        raise KnowledgeError("high: it is less than `low`", spans["high"])
    for line in values.get("each") or ():
        if not _MORE.fullmatch(str(line).strip()):
            raise KnowledgeError(f"each: {str(line)!r} is not like `page/pages over 5: 2 to 4`", spans["each"])
    section, found = note.section("Phrases"), lines(block_of(note))
    if not section or not found:
        raise KnowledgeError("the note needs phrases: write them in a code block under `## Phrases`", note.body_span)
    for line in found:
        if wrong := fault(line):
            raise KnowledgeError(f"the phrase {line[:60]!r}: {wrong}", section.body_span)
    return of_note(note, listed=False)


def of_note(note: Note, *, listed: bool = True) -> Effort:
    """The effort that a note describes, taken on trust; `listed` where it is a note of the package."""
    values = note.values
    start = note.title.span.end if note.title else note.body_span.start
    end = next((s.span.start for s in note.sections if s.span.start >= start), len(note.text))
    first, _, _ = note.text[start:end].replace("\r\n", "\n").strip().partition("\n\n")
    return Effort(
        note.title.title.strip() if note.title else "",
        _number(values["low"]),
        _number(values["high"]),
        str(values["source"]),
        block_of(note),
        _forms(values.get("unit")),
        _number(values.get("per") or 1),
        _optional(values.get("usual")),
        _optional(values.get("most")),
        bool(values.get("counted")),
        bool(values.get("service")),
        bool(values.get("monthly")),
        tuple(more for line in _texts(values.get("each")) if (more := _more(line))),
        frozenset(_texts(values.get("includes"))),
        " ".join(first.split()),
        listed,
    )


def _forms(unit: object) -> tuple[str, ...]:
    return tuple(form.strip() for form in str(unit).split("/")) if unit else ()


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list | tuple) else ()


def _number(value: object) -> float:
    return float(str(value))


def _optional(value: object) -> float | None:
    return _number(value) if value else None


def _more(line: str) -> More | None:
    m = _MORE.fullmatch(line.strip())
    if m is None:
        return None
    return More(_forms(m["unit"]), float(m["over"] or 0), float(m["low"]), float(m["high"] or m["low"]))


@cache
def shipped_efforts() -> tuple[Effort, ...]:
    """Those that every vault begins with, and that hold outside of vaults and in one that has none."""
    return tuple(of_note(Note(text, path)) for path, text in shipped.notes(FOLDER))
