"""A list of phrases as a user writes it, to be looked for in a letter.

A line is a phrase of `language/phrases.py`; a no beside it takes nothing back. Two things are added: `^` before a phrase
says that it counts only where a line begins, and a line in quotes is looked for letter for letter: `"Lorem ipsum"`. There
`…` stands for up to 60 other characters (`"[your…]"`), at the end for the rest of a word (`"turn0search…"`). Letters may be
large or small, unless all of them are large: `"TODO"`.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property

from vault_tool.language import phrases
from vault_tool.language.phrases import Phrase
from vault_tool.language.prose import Prose, Sentence
from vault_tool.text.edits import Span, apart

_GAP = r"[^\[\]<>【】\r\n]{0,60}?"
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


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


@dataclass(frozen=True)
class PhraseList:
    """Phrases, a line each."""

    lines: tuple[str, ...] = ()

    def __add__(self, other: "PhraseList") -> "PhraseList":
        return PhraseList(self.lines + other.lines)

    def find(self, text: str, span: Span, words: AbstractSet[str], lower: str) -> Iterator[Span]:
        """Where in `text[span]` one of them stands, in order, of two that overlap the first.

        `words` are the words (see `words_of`) and `lower` the small letters of a text that holds this one: a phrase of
        which something is missing there is not looked for.
        """
        found = (*self._marks(text, span, lower), *self._phrases(text, span, words))
        yield from apart(found, lambda one: one)

    def _marks(self, text: str, span: Span, lower: str) -> Iterator[Span]:
        for literal in self._literals:
            if literal.cue in lower:
                yield from (Span(*m.span()) for m in literal.pattern.finditer(text, *span))

    def _phrases(self, text: str, span: Span, words: AbstractSet[str]) -> Iterator[Span]:
        wanted = [(first, phrase) for first, phrase in self._wanted if _may_stand(phrase, words)]
        if not wanted:
            return
        prose = Prose(text[slice(*span)])
        for first, phrase in wanted:
            for sentence, start, end in phrases.matches(prose, (phrase,)):
                if not first or (start == 0 and _begins_line(prose.text, sentence)):
                    yield Span(span.start + sentence.spans[start].start, span.start + sentence.spans[end].end)

    @cached_property
    def _literals(self) -> tuple[_Literal, ...]:
        return tuple(_Literal(line) for line in self.lines if _is_literal(line))

    @cached_property
    def _wanted(self) -> tuple[tuple[bool, Phrase], ...]:
        """Each phrase, and whether it counts only where a line begins."""
        lines = [line for line in self.lines if not _is_literal(line)]
        read = (phrases.phrases(line.removeprefix("^").strip())[0] for line in lines)
        return tuple((line.startswith("^"), replace(p, negatable=False)) for line, p in zip(lines, read, strict=True))


def fault(line: str) -> str:
    """What keeps a line from ever being found; empty where nothing does."""
    if _is_literal(line):
        return "" if _Literal(line).cue.strip() else "nothing stands between the quotes"
    return phrases.fault(line.removeprefix("^").strip())


def words_of(lower: str) -> frozenset[str]:
    """The words of a text that is in small letters and has straight apostrophes."""
    return frozenset(_WORD.findall(lower))


def _is_literal(line: str) -> bool:
    return line.removeprefix("^").lstrip().startswith('"')


def _may_stand(phrase: Phrase, words: AbstractSet[str]) -> bool:
    return all(any(way in words or way[-1] == "*" for way in ways) for ways in phrase.cues)


def _begins_line(text: str, sentence: Sentence) -> bool:
    start = sentence.spans[0].start
    line = max(text.rfind(end, 0, start) for end in "\r\n") + 1
    return not any(map(str.isalnum, text[line:start]))
