"""A post line by line, to tell whether one paste holds another, and what it has beyond it.

What a site prints around a client's words, and what says a fact in a line of its own (ages, counts, pay), changes from
paste to paste: facts are compared as facts, and only the other lines tell one post from another.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from vault_tool.language.wordlists import Pattern
from vault_tool.posting import own_words, reading

ADDED = "Added on"
"""How the heading begins, before the day, of what a later paste brought."""
_PROSE = 60
"""Characters from which on a line is somebody's own words, whatever facts it says."""
_FEWEST_WORDS = 3
"""A shorter line may be a button, a count or a skill."""
_ENOUGH = 20
"""Words from which on a text that is part of another is no coincidence."""
_WORD = re.compile(r"\w+")
_TARGET = re.compile(r"\]\([^()\s]*\)|https?://\S+")
_CUT = Pattern(r"(?:…|\.\.\.)\s*(?:{cut_short.more})?\s*$|\b{cut_short.more}\s*$")
_LINE = re.compile(r"[^\r\n]+")
_HEADING = re.compile(rf"#{{1,6}} {ADDED} \d{{4}}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class PostLine:
    """A line as it stands, its words without capitals, the facts that it says, and whether it was cut short."""

    text: str
    words: tuple[str, ...]
    keys: frozenset[str]
    cut: bool

    @property
    def tells(self) -> bool:
        """Whether it tells one post from another."""
        return len(self.text) >= _PROSE or (len(self.words) >= _FEWEST_WORDS and not self.keys)


def of(text: str) -> tuple[PostLine, ...]:
    """The lines of a post that have a word of the client's in them, its later additions among them."""
    own, facts = own_words.only(text), reading.read(text).facts
    return tuple(_lines(own, [(fact.span.start, fact.span.end, fact.key) for fact in facts]))


def _lines(own: str, facts: list[tuple[int, int, str]]) -> Iterator[PostLine]:
    for found in _LINE.finditer(own):
        said = found[0].strip()
        plain = _CUT.sub("", _TARGET.sub("", said))
        words = tuple(_WORD.findall(plain.casefold()))
        if words and not _HEADING.fullmatch(said):
            keys = frozenset(key for start, end, key in facts if start < found.end() and end > found.start())
            yield PostLine(said, words, keys, bool(_CUT.search(said)))


def is_same(one: str, other: str) -> bool:
    """Whether two pastes are of one post: all that tells in the one stands in the other, which may go on after it."""
    first, second = of(one), of(other)
    if not any(line.tells for line in first) or not any(line.tells for line in second):
        return _WORD.findall(one.casefold()) == _WORD.findall(other.casefold())
    forth, back = _stands_in(first, second), _stands_in(second, first)
    return (forth and back) or (forth and _offers(first, second)) or (back and _offers(second, first))


def _offers(part: Sequence[PostLine], whole: Sequence[PostLine]) -> bool:
    """Whether the longer text names a company and a pay where the shorter one does."""
    return all(
        any(key in line.keys for line in whole) or not any(key in line.keys for line in part)
        for key in ("client_company", "compensation_min", "compensation_type")
    )


def _stands_in(part: Sequence[PostLine], whole: Sequence[PostLine]) -> bool:
    telling = [line for line in part if line.tells]
    there = _joined(whole)
    last = len(telling) - 1
    found = all(_has(there, line, cut=line.cut or number == last) for number, line in enumerate(telling))
    enough = sum(len(line.words) for line in telling) >= _ENOUGH
    return found and (enough or sum(line.tells for line in whole) == len(telling))


def new_in(paste: str, note: str, known: Collection[str]) -> tuple[str, ...]:
    """The lines of a paste whose words the note's post has nowhere; none where only ages, counts, buttons are new.

    A short line that says a fact of which the note has a value (`known`) is left to the facts.
    """
    there = _joined(of(note))
    new = [line for line in of(paste) if not _has(there, line, cut=line.cut)]
    new = [line for line in new if len(line.text) >= _PROSE or not line.keys & set(known)]
    return tuple(line.text for line in new) if any(line.tells for line in new) else ()


def _joined(lines: Sequence[PostLine]) -> str:
    return f" {' '.join(word for line in lines for word in line.words)} "


def _has(there: str, line: PostLine, *, cut: bool) -> bool:
    return f" {' '.join(line.words)}{'' if cut else ' '}" in there
