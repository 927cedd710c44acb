"""A rule's documentation, read from its docstring: what, why, options, and examples that are also its tests.

The docstring's first line says what is wrong, the text after it why that matters and what to do. Then come, in any order:

    Options:                      each a name (unit, default number); "none" where it has none
    Fails 4:1, 6:3:               a note, indented, and where its findings stand (line:column, from 1)
    Fixed:                        what the note above becomes by the rule's fix
    Passes:                       a note without a finding
    Beside Postings/name.md:      another note of the vault, for the examples after it

A name after Fails or Passes (`Fails Signals/Low pay.md 4:1:`) is the note's path; else it is a posting note. A byte that
is not UTF-8 is written `\\udcE9` (hexadecimal, as Python's surrogateescape has it) in a raw docstring.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import dedent

DEFAULT_PATH = "Postings/2026-03-02-operations-lead.md"

_HEAD = re.compile(
    r"^(?P<word>Fails|Fixed|Passes|Beside|Options)(?: (?P<path>.+?\.\w+))?(?P<places>(?:,? \d+:\d+)*): ?(?P<rest>.*)$",
    re.MULTILINE,
)
_OPTION = re.compile(r"(?P<name>\w+) \((?:[^()]*, )?default (?P<default>[\d.]+)\)")


@dataclass(frozen=True)
class RuleExample:
    """A note, where its findings stand ((line, column), …; none in one that passes), and its text once fixed."""

    text: str
    path: str
    places: tuple[tuple[int, int], ...]
    fixed: str | None = None
    beside: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Documentation:
    """What a rule says of itself. `why` has paragraphs apart by blank lines."""

    summary: str
    why: str
    options: str
    examples: tuple[RuleExample, ...]

    @property
    def defaults(self) -> Mapping[str, float]:
        """The options by name, each with what it is where nothing is set."""
        return {found["name"]: float(found["default"]) for found in _OPTION.finditer(self.options)}


def documentation(docstring: str) -> Documentation:
    """A rule's docstring taken apart. Raises ValueError where a `Fixed:` follows no `Fails:`."""
    heads = list(_HEAD.finditer(docstring))
    prose = docstring[: heads[0].start()] if heads else docstring
    summary, _, why = prose.strip().partition("\n")
    options = "none"
    examples: list[RuleExample] = []
    beside: list[tuple[str, str]] = []
    ends = [*(h.start() for h in heads), len(docstring)][1:]
    for head, end in zip(heads, ends, strict=True):
        body = _bytes_restored(dedent(docstring[head.end() : end].strip("\n") + "\n").rstrip("\n") + "\n")
        if head["word"] == "Options":
            options = " ".join(f"{head['rest']} {body}".split())
        elif head["word"] == "Beside":
            beside.append((head["path"], body))
        elif head["word"] == "Fixed":
            if not examples or not examples[-1].places:
                raise ValueError(f"{summary.strip()!r}: put 'Fixed:' right after the 'Fails' that it fixes")
            last = examples.pop()
            examples.append(RuleExample(last.text, last.path, last.places, body, last.beside))
        else:
            examples.append(
                RuleExample(body, head["path"] or DEFAULT_PATH, _places(head["places"]), None, tuple(beside))
            )
    return Documentation(summary.strip(), why.strip(), options, tuple(examples))


def _places(words: str) -> tuple[tuple[int, int], ...]:
    return tuple((int(m[1]), int(m[2])) for m in re.finditer(r"(\d+):(\d+)", words))


def _bytes_restored(text: str) -> str:
    """Source files cannot hold lone surrogates, and from Python 3.13 on docstrings cannot either."""
    return re.sub(r"\\udc([0-9a-fA-F]{2})", lambda m: chr(0xDC00 + int(m[1], 16)), text)
