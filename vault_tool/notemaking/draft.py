"""A posting note from a dropped text: properties, title, and every word of the text under its own section."""

from collections.abc import Iterator, Mapping

from vault_tool.note import SECTIONS, Note
from vault_tool.notemaking.compose import section_text
from vault_tool.notemaking.frontmatter import keys, to_properties
from vault_tool.notemaking.parts import Part, split
from vault_tool.posting.fact import Reading
from vault_tool.text import edits
from vault_tool.text.lines import BOM, newline_of
from vault_tool.text.markdown.outline import headings
from vault_tool.text.properties import property_block, property_edits


def structured(text: str, title: str) -> str:
    """The text as a posting note: a title, and each of its parts under that part's heading, word for word, in order.

    A text that already has a posting note's sections is left as it is. A level-1 heading it begins with stays its title.
    """
    return text if _is_note(text) else _with_sections(text, " ".join(title.split()))


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


def _is_note(text: str) -> bool:
    """Whether the text already has at least one of a posting note's sections under its own heading."""
    note = Note(text)
    return any(note.section(title) for title in SECTIONS)


def _with_sections(text: str, title: str) -> str:
    """The text with its frontmatter and title kept at the top, then each part under its heading."""
    start = _end_of_head(text)
    newline = newline_of(text)
    head, body = text[:start], text[start:]
    lines = [] if start and Note(head).title else [f"# {title}", ""]
    for section, words in _merged(split(body), body):
        lines += [f"## {section}", "", section_text(words).strip("\r\n"), ""]
    gap = newline if head and not head.endswith(newline * 2) else ""
    return head + gap + newline.join(lines)


def _end_of_head(text: str) -> int:
    """Where the words start: after a byte order mark, the frontmatter, and a level-1 heading that stands first."""
    block = property_block.read(text)
    start = block.span.end if block.span and not block.problem else len(text) - len(text.removeprefix(BOM))
    first = next(iter(headings(text, start)), None)
    if first and first.level == 1 and not text[start : first.span.start].strip():
        return first.span.end
    return start


def _merged(parts: tuple[Part, ...], text: str) -> Iterator[tuple[str, str]]:
    """Neighbouring parts of one section as one; the words keep the text's order."""
    section, start, end = "", 0, 0
    for part in parts:
        if part.section == section:
            end = part.span.end
            continue
        if section:
            yield section, text[start:end]
        section, (start, end) = part.section, part.span
    if section:
        yield section, text[start:end]
