"""Links from the analysis to the place in the post that it speaks of."""

import re
from functools import cached_property

from vault_tool.note import Note

_POSTING = "Posting"
_NOT_IN_LINKS = re.compile(r"[\[\]|#^%\\]|:|^$|<|`|\*")
"""What a heading in a wiki-link cannot have, or what Obsidian takes out of it."""


class Places:
    """The headings of a post, for links that Obsidian follows: `[[#Posting#Key duties|In the post]]`."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _headings(self) -> list[tuple[int, str]]:
        return [(h.span.start, h.title.strip()) for h in Note(self._text).headings]

    def link(self, offset: int, words: str = "In the post") -> str:
        """A link to the heading that an offset of the post stands under; to the post's section where it has none."""
        title = next((t for start, t in reversed(self._headings) if start <= offset), "")
        place = _POSTING if _NOT_IN_LINKS.search(title) else f"{_POSTING}#{title}"
        return f"[[#{place}|{words}]]"
