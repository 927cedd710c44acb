"""RSS and Atom: each item a post, with its title, its words, and the day, tags and address that it states."""

import re
from collections.abc import Sequence

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.text.grammar import grammar

NAME = "RSS or Atom feed"

_BEGINNING = grammar(
    r"\ufeff?\s*+(?:{declaration}\s*+)?(?>(?:(?:{comment}|{style})\s*+)*)<(?:rss|feed|rdf:RDF|item|entry)\b",
    re.DOTALL,
    declaration=r"<\?xml[^>]{0,200}\?>",
    comment=r"<!--.{0,2000}?-->",
    style=r"<\?xml-stylesheet[^>]{0,300}>",
)


def recognize(_name: str, text: str) -> bool:
    """By its root, or by a single item copied out of one."""
    return bool(_BEGINNING.match(text[:8192]))


def texts(_data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
    """A text for each item."""
    from vault_tool.drops.contents import feed_items

    return [Dropped(item) for item in feed_items.items(text, is_job)]
