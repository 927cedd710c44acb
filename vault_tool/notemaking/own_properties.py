"""What the properties of somebody's own note say of the post below them: keys that a posting note has not, and its address."""

import re

from vault_tool.language.lead_ins.label_words import field_of
from vault_tool.note import Note
from vault_tool.notemaking.frontmatter import keys
from vault_tool.posting.read.derived import is_kept

_LINE = re.compile(r"[^\r\n]+")
_OWN = re.compile(r"(?P<key>[\w][\w -]{0,40}):[ \t]+\S")
_READ = frozenset(("title", "url", "client_company"))
_OF_THE_PAGE = frozenset(("description", "heading"))
"""Fields that hold for the page a note was made of, whatever its post is."""


def told(note: Note) -> str:
    """The properties as they stand with every other line blanked out; as long as they are, so that offsets hold.

    What has a posting note's own key is a property already; the title and the address also say which post it is. A
    level-1 heading below counts before the title.
    """
    block = note.properties.span
    if block is None or note.properties.problem:
        return ""
    text = note.text[slice(*block)]
    return _LINE.sub(lambda line: line[0] if _tells(line[0], note) else " " * len(line[0]), text)


def _tells(line: str, note: Note) -> bool:
    own = _OWN.match(line)
    if own is None:
        return False
    key = own["key"].strip()
    if key in keys():
        return key in _READ and not (key == "title" and note.title is not None)
    field = field_of(key.replace("_", " "))
    return is_kept(line, own=True) or (field is not None and field not in _OF_THE_PAGE)
