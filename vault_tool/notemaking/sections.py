"""Which sections a posting note has, and the edits that put in the missing ones, in their order."""

from collections.abc import Mapping

from vault_tool.note import Note
from vault_tool.section_order import titles
from vault_tool.text.edits import Edit
from vault_tool.text.lines import newline_of


def filled(note: Note) -> frozenset[str]:
    """The sections of `section_order.titles` that have a word in them; those are the user's."""
    with_words = {s.title.strip().casefold() for s in note.sections if note.text[slice(*s.body_span)].strip()}
    return frozenset(title for title in titles() if title.casefold() in with_words)


def put(note: Note, bodies: Mapping[str, str]) -> list[Edit]:
    """The edits that write each body under its level-2 heading.

    A section that stands there empty is filled where it stands; one that is missing goes before the first section that
    comes after it in `section_order.titles`, else to the end. Sections with a word in them are left as they are.
    """
    newline = newline_of(note.text)
    done = filled(note)
    edits = []
    for title in titles():
        body = bodies.get(title, "").strip()
        if not body or title in done:
            continue
        body = body.replace("\r\n", "\n").replace("\n", newline)
        standing = note.section(title)
        if standing:
            after = newline if standing.span.end == len(note.text) else newline * 2
            lead = newline if _ends_line(note.text, standing.body_span.start) else newline * 2
            edits.append(Edit(*standing.body_span, lead + body + after))
        else:
            edits.append(_insertion(note, title, body, newline))
    return edits


def _insertion(note: Note, title: str, body: str, newline: str) -> Edit:
    order = titles()
    later = {t.casefold() for t in order[order.index(title) + 1 :]}
    place = next((s.span.start for s in note.sections if s.title.strip().casefold() in later), len(note.text))
    section = f"## {title}{newline * 2}{body}{newline}"
    if place < len(note.text):
        return Edit(place, place, section + newline)
    return Edit(place, place, _blank_line_before(note.text, newline) + section)


def _ends_line(text: str, offset: int) -> bool:
    return text[:offset].endswith(("\n", "\r"))


def _blank_line_before(text: str, newline: str) -> str:
    """What has to follow `text` so that a heading after it stands behind a blank line."""
    if not text or text.endswith(newline * 2):
        return ""
    return newline if text.endswith(("\n", "\r")) else newline * 2
