"""A list of phrases as a user writes it, to be looked for in a letter.

A line is a phrase of `language/phrases.py`; a no beside it takes nothing back. Two things are added: `^` before a phrase
says that it counts only where a line begins, and a line in quotes is looked for letter for letter: `"Lorem ipsum"`. There
`…` stands for up to 60 other characters (`"[your…]"`), at the end for the rest of a word (`"turn0search…"`). Letters may be
large or small, unless all of them are large: `"TODO"`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from vault_tool.language import phrases
from vault_tool.language.phrases import Phrases
from vault_tool.language.prose import Prose, Sentence
from vault_tool.text.edits import Span, apart

_BLANKED = bytes(c if c < 128 and chr(c).isalnum() else 0x20 for c in range(256))
_GAP = r"[^\[\]<>【】\r\n]{0,60}?"


@dataclass(frozen=True)
class _Literal:
    """A line in quotes. `cue` is a piece of it, in small letters, that a text has to have."""

    source: str

    @cached_property
    def cue(self) -> str:
        return max(self._pieces, key=len).lower()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        *before, last = self._pieces
        inside = _GAP.join(_whole(piece) for piece in (*before, *([last] if last else [])))
        if before and not last:
            inside = inside.removesuffix(r"\b") + r"\w*"
        line = r"^[ \t]*" if self.source.startswith("^") else ""
        return re.compile(line + inside, re.MULTILINE if self.source.isupper() else re.MULTILINE | re.IGNORECASE)

    @cached_property
    def _pieces(self) -> list[str]:
        return self.source.removeprefix("^").strip().strip('"').split("…")


def _whole(piece: str) -> str:
    """A piece of a literal as a pattern: a word at its ends is a whole one."""
    first, last = (r"\b" if end.isalnum() else "" for end in (piece[:1], piece[-1:]))
    return f"{first}{re.escape(piece)}{last}"


@dataclass(frozen=True, slots=True)
class _Sought:
    """A phrase, whether it counts only where a line begins, and, word by word, what a text has to have one of."""

    phrase: Phrases
    first: bool
    cues: tuple[frozenset[bytes], ...]


@dataclass(frozen=True)
class PhraseList:
    """Phrases, a line each."""

    lines: tuple[str, ...] = ()

    def __add__(self, other: "PhraseList") -> "PhraseList":
        return PhraseList(self.lines + other.lines)

    def find(self, text: str, span: Span) -> Iterator[Span]:
        """Where in `text[span]` one of them stands, in order, of two that overlap the first."""
        found = (*self._marks(text, span), *self._phrases(text, span))
        yield from apart(found, lambda one: one)

    def _marks(self, text: str, span: Span) -> Iterator[Span]:
        lower = text[slice(*span)].lower()
        for literal in self._literals:
            if literal.cue in lower:
                yield from (Span(*m.span()) for m in literal.pattern.finditer(text, *span))

    def _phrases(self, text: str, span: Span) -> Iterator[Span]:
        """Looked for only where each word that a phrase cannot do without is in the text: cutting it up takes time."""
        words = frozenset(_words(text[slice(*span)])) if self._wanted else frozenset()
        wanted = [one for one in self._wanted if not any(map(words.isdisjoint, one.cues))]
        if not wanted:
            return
        prose = Prose(text[slice(*span)])
        for one in wanted:
            for sentence, start, end in phrases.matches(prose, one.phrase):
                if not one.first or (start == 0 and _begins_line(prose.text, sentence)):
                    yield Span(span.start + sentence.spans[start].start, span.start + sentence.spans[end].end)

    @cached_property
    def _literals(self) -> tuple[_Literal, ...]:
        return tuple(_Literal(line) for line in self.lines if _is_literal(line))

    @cached_property
    def _wanted(self) -> tuple[_Sought, ...]:
        return tuple(_wanted(line) for line in self.lines if not _is_literal(line))


def fault(line: str) -> str:
    """What keeps a line from ever being found; empty where nothing does."""
    if _is_literal(line):
        return "" if _Literal(line).cue.strip() else "nothing stands between the quotes"
    return phrases.fault(line.removeprefix("^").strip())


def _is_literal(line: str) -> bool:
    return line.removeprefix("^").lstrip().startswith('"')


def _wanted(line: str) -> _Sought:
    meant = phrases.phrases(f"!{line.removeprefix('^').strip().removeprefix('!')}")
    cues = (frozenset(first for way in ways for first in _words(way)[:1]) for ways in meant[0].cues if _are_whole(ways))
    return _Sought(meant, line.startswith("^"), tuple(cue for cue in cues if cue))


def _are_whole(ways: tuple[str, ...]) -> bool:
    """Whether each of them is a word that a glance can look for: no beginning of one, and in letters that it knows."""
    return not any(way.endswith("*") or not _words(way) for way in ways)


def _words(text: str) -> list[bytes]:
    """The words of a text, in small letters, for a glance: whatever is no ASCII letter or digit parts two."""
    return text.encode("utf-8", "surrogatepass").lower().translate(_BLANKED).split()


def _begins_line(text: str, sentence: Sentence) -> bool:
    start = sentence.spans[0].start
    line = max(text.rfind(end, 0, start) for end in "\r\n") + 1
    return not any(map(str.isalnum, text[line:start]))
