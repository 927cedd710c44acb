"""A posting note from a dropped text: properties, title, and every word of the text under its own section."""

import re
from collections.abc import Iterator, Mapping

from vault_tool.note import SECTIONS, Note
from vault_tool.posting.compose import section_text
from vault_tool.posting.facts import Reading
from vault_tool.posting.frontmatter import to_properties
from vault_tool.posting.parts import Part, split
from vault_tool.text import edits, properties
from vault_tool.text.lines import BOM, newline_of


def draft(text: str, reading: Reading, defaults: Mapping[str, object]) -> str:
    """The note's text before any section is generated.

    `defaults` are properties that hold where neither the text's own frontmatter nor a fact gives them (status, date,
    source); its "title" heads the note where none was read. A text that already has a posting note's sections keeps
    its body as it is; any other has each of its parts put under that part's heading, word for word, in the text's order.
    """
    body = text if _is_note(text) else _with_sections(text, _title(reading, defaults))
    return with_facts(body, reading, defaults)


def with_facts(text: str, reading: Reading, defaults: Mapping[str, object]) -> str:
    """`text` with the facts it lacks as properties; a property that is there, even an empty one, is the user's."""
    there = properties.read(text).values
    wanted = {**defaults, **to_properties(reading.facts)}
    ordered = {key: wanted[key] for key in (*to_properties(reading.facts), *defaults) if key in wanted}
    order = sorted(ordered, key=_property_order)
    changes = {key: ordered[key] for key in order if key not in there}
    return edits.apply(text, properties.edit(text, changes))


def _property_order(key: str) -> int:
    from vault_tool.posting.frontmatter import keys

    known = keys()
    return known.index(key) if key in known else len(known)


def _is_note(text: str) -> bool:
    """Whether the text already has at least one of a posting note's sections under its own heading."""
    note = Note(text)
    return any(note.section(title) for title in SECTIONS)


def _title(reading: Reading, defaults: Mapping[str, object]) -> str:
    title = str(reading.values.get("title") or defaults.get("title") or "Untitled posting")
    return re.sub(r"\s+", " ", title).strip()


def _with_sections(text: str, title: str) -> str:
    """The text with its frontmatter kept at the top, then the title, then each part under its heading."""
    block = properties.read(text)
    start = block.span.end if block.span and not block.problem else 0
    newline = newline_of(text)
    head, body = (text[:start], text[start:]) if start else ("", text.removeprefix(BOM))
    lines = [f"# {title}"]
    for section, words in _merged(split(body), body):
        lines += ["", f"## {section}", "", section_text(words).strip("\r\n")]
    return head + newline.join(lines) + newline


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
