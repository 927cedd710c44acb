"""A text on its way to a posting note: first its parts, then, once its facts are known, title and properties."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from vault_tool import section_order
from vault_tool.note import Note
from vault_tool.notemaking.compose import section_text
from vault_tool.notemaking.frontmatter import keys, to_properties
from vault_tool.notemaking.parts import Part, split
from vault_tool.posting.fact import Reading
from vault_tool.text import edits
from vault_tool.text.lines import BOM, lines_stand, newline_of
from vault_tool.text.markdown.outline import headings
from vault_tool.text.properties import property_block, property_edits

_IN_TITLES = re.compile(r"\w+")
_LONE_HEADING = re.compile(r"\s*#{1,6}[ \t][^\r\n]*\s*")


@dataclass(frozen=True)
class Draft:
    """A text as it came, told apart into the sections that it will have as a posting note.

    `head` ends what keeps its place above them: byte order mark, properties, a level-1 heading that stands first.
    `parts` are titles and words of the sections in their order, every word of the text; empty where the text has a
    posting note's sections already and stays as it is.
    """

    note: Note
    head: int
    parts: tuple[tuple[str, str], ...]

    @cached_property
    def post(self) -> str:
        """The post's own words: what stands, or will stand, under the first Posting heading."""
        return self.body_of("Posting")

    def body_of(self, title: str) -> str:
        """The words of a section; empty where there is none of that title."""
        if not self.parts:
            return self.note.body_of(title)
        return next((words for section, words in self.parts if section == title), "")

    @cached_property
    def heading(self) -> str:
        """The line of the level-1 heading above the sections, as it stands; empty where there is none."""
        first = self.note.title
        found = first and (not self.parts or first.span.end <= self.head)
        return self.note.text[slice(*first.span)].strip() if first and found else ""

    @property
    def words(self) -> str:
        """What is to be read: the heading and the post, which ends it."""
        return f"{self.heading}\n\n{self.post}" if self.heading else self.post

    @property
    def fits(self) -> bool:
        """Whether every line of the text stands as it is once its parts are under their headings: none of its headings
        has to be pushed below them, nothing that it leaves open closed."""
        return not self.parts or lines_stand(self.note.text, self.titled("Title"))

    def titled(self, title: str) -> str:
        """The text with its parts under their headings, word for word; `title` heads one that has no heading."""
        if not self.parts:
            return self.note.text
        newline = newline_of(self.note.text)
        head = self.note.text[: self.head]
        lines = [] if self.heading else [f"# {' '.join(title.split())}", ""]
        for section, words in self.parts:
            lines += [f"## {section}", "", words, ""]
        gap = newline if head and not head.endswith(newline * 2) else ""
        return head + gap + newline.join(lines)

    def headed(self, title: str) -> str:
        """The text under `title` as its heading. A heading of other words, such as that of a file of remarks, goes below it
        with the post; where the words are the same, or there is none, the text is as it came."""
        first = self.note.title if self.heading and self.parts else None
        if first is None or _words(first.title) == _words(title):
            return self.note.text
        text, newline = self.note.text, newline_of(self.note.text)
        at = first.span.start
        return f"{text[:at]}# {' '.join(title.split())}{newline * 2}{text[at:]}"


def _words(title: str) -> list[str]:
    return _IN_TITLES.findall(title.casefold())


FEWEST_WORDS = 4
"""A text with fewer words that says no fact is a shopping list or a slip, and no post."""
_WORD = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\W_]+")
"""A word; of scripts that set no spaces, a letter."""


def why_too_little(words: str, facts: Collection[str]) -> str:
    """Why a text is too little to be a post (`facts` are the keys that were read from it); empty where it is enough."""
    count = len(_WORD.findall(words))
    if count == 0:
        return "there is no word in it; paste the post into it"
    if count >= FEWEST_WORDS or set(facts) - {"title", "date"}:
        return ""
    return f"{'one word is' if count == 1 else f'{count} words are'} no post yet; paste the whole of it"


def draft_of(note: Note) -> Draft:
    """The text of a note, or of a drop, told apart."""
    if any(note.section(title) for title in section_order.usual()):
        return Draft(note, 0, ())
    head = _end_of_head(note)
    body = note.text[head:]
    return Draft(note, head, tuple((s, section_text(words).strip("\r\n")) for s, words in _merged(split(body), body)))


def with_facts(text: str, reading: Reading, defaults: Mapping[str, object]) -> str:
    """`text` with the facts it lacks as properties; a property that is there, even an empty one, is the user's.

    `defaults` are properties that hold where neither the frontmatter nor a fact gives them (status, date, source).
    """
    there = property_block.read(text).values
    wanted = {**defaults, **to_properties(reading.facts)}
    if "posted_at" in wanted or "posted_at" in there:
        wanted.pop("posted", None)  # "20 minutes ago" says nothing any more once the moment is known
    known = keys()
    order = sorted(wanted, key=lambda key: known.index(key) if key in known else len(known))
    return edits.apply(text, property_edits.edit(text, {key: wanted[key] for key in order if key not in there}))


def _end_of_head(note: Note) -> int:
    """Where the words start: after a byte order mark, the frontmatter, and a level-1 heading that stands first."""
    text, block = note.text, note.properties
    start = block.span.end if block.span and not block.problem else len(text) - len(text.removeprefix(BOM))
    first = next(iter(note.headings if start == note.body_span.start else headings(text, start)), None)
    if first and first.level == 1 and not text[start : first.span.start].strip():
        return first.span.end
    return start


def _merged(parts: tuple[Part, ...], text: str) -> Iterator[tuple[str, str]]:
    """Neighbouring parts of one section as one, and a heading alone as the first line of what follows; the words keep the
    text's order."""
    section, start, end = "", 0, 0
    for part in parts:
        if part.section == section:
            end = part.span.end
            continue
        if section and _LONE_HEADING.fullmatch(text, start, end):
            section, end = part.section, part.span.end
            continue
        if section:
            yield section, text[start:end]
        section, (start, end) = part.section, part.span
    if section:
        yield section, text[start:end]
